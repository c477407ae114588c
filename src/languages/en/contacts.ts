import type { ContactWords } from '../../reading/kit/words/contacts.ts'

export const contactWords: ContactWords = {}
