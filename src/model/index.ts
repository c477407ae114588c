export type { Commitment } from './commitment.ts'
export { digest, factId } from './digest.ts'
export type {
  Basis,
  Document,
  Genre,
  Published,
  Reason,
  Residue,
  Section,
  SourceDocument,
  StatedDate,
} from './document.ts'
export type { Engagement, EngagementKind, EngagementStatus } from './engagement.ts'
export type { Entity, EntityType } from './entity.ts'
export { type ErrorCode, ReadoutError } from './error.ts'
export { evidence } from './evidence.ts'
export type { Holder, Participant } from './holder.ts'
export type { Instrument } from './instrument.ts'
export type { Reader, Reading } from './reading.ts'
export { contains, type Evidence, overlaps, type Span } from './span.ts'
export { type Act, acts, type Quoted, type Statement } from './statement.ts'
export type { Time } from './time.ts'
export type { Topic } from './topic.ts'
