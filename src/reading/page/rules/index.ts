import type { ResidueRule } from '../rule.ts'
import { contacts } from './contacts.ts'
import { frames } from './frames.ts'
import { furniture } from './furniture.ts'
import { links } from './links.ts'
import { pictures } from './pictures.ts'

/**
 * All rules, in the order in which they are asked: what is certain by its form comes first, what is only likely by its
 * shape last. The first rule that knows a line decides.
 */
export const residueRules: readonly ResidueRule[] = [...furniture, ...contacts, ...links, ...pictures, ...frames]
