export { nameWords } from './names/index.ts'
