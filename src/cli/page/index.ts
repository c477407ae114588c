export type { PageContext } from './context.ts'
export { entityPage } from './entity-page.ts'
export { commitmentHitLines, documentLines, engagementHitLines, entityLines, statementHitLines } from './found.ts'
export { readingPage } from './reading-page.ts'
