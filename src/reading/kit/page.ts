import type { Residue, Section, Span } from '../../model/index.ts'

/*
 * Terms. A page is the text seen as a page: a headline, paragraphs of real text, headings among them, and residue.
 * Body = paragraphs in order. A clue is a date that stands in the page's furniture (a stamp, a dateline, front matter).
 */

export type ParagraphKind = 'text' | 'heading' | 'list-item' | 'speech'

/** A paragraph of the real text. Hard-wrapped lines of one paragraph are one span. */
export interface Paragraph extends Span {
  readonly kind: ParagraphKind
  /** For `speech` in a transcript: the label that names who speaks ("SECRETARY BLINKEN:"); also set on the paragraphs that go on under it. */
  readonly speaker: Span | null
  /** Where the words begin that are read: after a bullet, a speaker's label or a dateline inside the paragraph. */
  readonly textStart: number
}

/** Words in the page's furniture that state a date. */
export interface DateClue extends Span {
  /**
   * `caption` a picture's day; `title` a day in the headline; `address` a day in the page's own address;
   * `other-article` what stands after the text.
   */
  readonly role:
    | 'published'
    | 'modified'
    | 'clock'
    | 'dateline'
    | 'front-matter'
    | 'address'
    | 'title'
    | 'caption'
    | 'other-article'
}

export interface Page {
  /** The headline: its words, and where they stand (null where only the markup has it). */
  readonly title: { readonly text: string; readonly span: Span | null } | null
  /** "MOSCOW, December 26. /TASS/." and the like, wherever it stands. */
  readonly dateline: (Span & { readonly place: Span | null }) | null
  readonly paragraphs: readonly Paragraph[]
  readonly sections: readonly Section[]
  readonly residue: readonly Residue[]
  readonly clues: readonly DateClue[]
  /** The publisher's name, where the page gives one away; else null. */
  readonly publisher: string | null
}
