import { openRecord } from '../index.ts'
import { recordContract } from '../store.contract.ts'

const names: Readonly<Record<string, string>> = { ESP: 'Spain', NGA: 'Nigeria', SWE: 'Sweden', UN: 'United Nations' }

recordContract('SQLite', () => openRecord({ location: ':memory:', partyName: (code) => names[code] ?? null }))
