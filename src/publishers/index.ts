import type { Publisher } from '../reading/kit/publisher.ts'
import { kremlin } from './kremlin.ts'
import { presidentOfUkraine } from './president-of-ukraine.ts'
import { reuters } from './reuters.ts'
import { russianMfa } from './russian-mfa.ts'
import { sputnik } from './sputnik.ts'
import { stateDepartment } from './state-department.ts'
import { tass } from './tass.ts'
import { whiteHouse } from './white-house.ts'

/** The publishers that Readout knows. Any other page is read by the general rules alone. */
export const publishers: readonly Publisher[] = [
  russianMfa,
  kremlin,
  whiteHouse,
  stateDepartment,
  presidentOfUkraine,
  sputnik,
  tass,
  reuters,
]
