export type { Clause, ClauseKind, NounPhrase, VerbGroup } from './clause.ts'
export type { Draft } from './draft.ts'
export type { Entities, ReadEntity, ReadOffice } from './entities.ts'
export type { ResolvedTime, TimeExpression, TimeForm } from './expression.ts'
export type {
  Found,
  Knowledge,
  KnownEvent,
  KnownInstrument,
  KnownPerson,
  KnownResolution,
  KnownTopic,
  Party,
  PartyMeaning,
  PartySense,
  Tenure,
} from './knowledge.ts'
export type { Language, TaggedToken, Tagger } from './language.ts'
export type { Mention, MentionKind, OfficeKind, ReferentType, Role } from './mention.ts'
export type { DateClue, Page, Paragraph, ParagraphKind } from './page.ts'
export type { Publisher } from './publisher.ts'
export type { PartOfSpeech, Quotation, Sentence, Sentences, Token } from './sentence.ts'
export { type AnyStage, checkOrder, type Stage, stage, type Tools } from './stage.ts'
export { noTrace, type Trace, type TraceStep } from './trace.ts'
