export { type NamedText, readTables } from './read-tables.ts'
