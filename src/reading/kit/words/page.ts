/*
 * Words of one language that stand around a text and are not the text. All in lower case and compared without case,
 * unless said otherwise. "Line" is one line of the page, or the hard-wrapped lines of one paragraph.
 */
export interface PageWords {
  /** Lines, or pieces glued together into one line, that only lead elsewhere: "Share", "Listen Live", "Get short URL". */
  readonly menu: readonly string[]
  /** Parts of lines that sites put around any text: "skip to content", "your email address". */
  readonly menuParts: readonly string[]
  /** Names of languages and their codes, as language switches have them. */
  readonly languages: readonly string[]
  /** Words before a link to another text, with or without a colon: "READ MORE: …". */
  readonly linkLabels: readonly string[]
  /** In a line that ends in an address: "available", "visit". */
  readonly linkVerbs: readonly string[]
  /** Links glued to the end of a line: "…what does each side want?Read more". Written as on the page. */
  readonly linkEnds: readonly string[]
  /** After these nothing is text any more, however long it is: "Disclaimer". */
  readonly closings: readonly string[]
  /** Lines after which the rest of a page is no longer the text: "Tags", "Related articles". */
  readonly tailLabels: readonly string[]
  /** What an office writes over its texts: "Media Note", "Statements and Releases". */
  readonly frames: readonly string[]
  /** How such a line begins: "The following is attributable to". */
  readonly frameStarts: readonly string[]
  /** How it may end, whatever stands before: "Office of the Press Secretary" has "press secretary". */
  readonly frameEnds: readonly string[]
  /** Words for the end of a text, or the beginning of one that is quoted whole: "End Text". */
  readonly marks: readonly string[]
  /** Beginnings of lines that name who wrote: "By", "Reporting by". */
  readonly bylines: readonly string[]
  /** Names of fields in the head of a file: "Title:", "Source:". */
  readonly fields: Readonly<Record<string, 'title' | 'date' | 'source' | 'other'>>
  /** Words beside a stamp: "Published", "Posted on"; and those that say it is a later change. */
  readonly published: readonly string[]
  readonly updated: readonly string[]
  /** Words that count readers: "views", "shares", "min read". */
  readonly counts: readonly string[]
  /** In a line that asks for a subscription. */
  readonly newsletter: readonly string[]
  readonly copyright: readonly string[]
  readonly copyrightStarts: readonly string[]
  /** "Page 2 of 5": the noun and the word between. */
  readonly pageNumber: readonly [noun: string, of: string]
  /** How lines begin that say whom to ask, and what else stands in them. */
  readonly contactStarts: readonly string[]
  readonly contactParts: readonly string[]
  /** Signs of a picture's credit, to the letter: at the line's start, anywhere, or in its last words. */
  readonly creditStarts: readonly string[]
  readonly credits: readonly string[]
  readonly creditEnds: readonly string[]
  /** Signs of a picture's caption: "second from left", ", right,". */
  /** Signs after which only a name follows at the end of a caption, to the letter: "REUTERS/". */
  readonly creditTails: readonly string[]
  /** Before the day at a caption's end, and in what may follow it: "on", "in this" picture. */
  readonly captionDay: readonly [before: string, after: string]
  readonly captionParts: readonly string[]
  readonly captionStarts: readonly string[]
  /** Before "1 of 5" in a row of pictures. */
  readonly captionCounters: readonly string[]
  /** Verbs of captions, in the present tense: "shakes", "attend". */
  readonly captionVerbs: readonly string[]
  /** Words after which such a form is no verb in the present tense: "will meet", "the visit". */
  readonly captionNoVerbAfter: readonly string[]
  /** Labels of people who speak and have no name here: "Question", "Moderator". */
  readonly speakers: readonly string[]
  /** Titles in capitals before a speaker's name: "SECRETARY", "MR". */
  readonly speakerTitles: readonly string[]
  /** Small words that may stand in lower case inside a name, a title-case headline or a speaker's label. */
  readonly particles: readonly string[]
  /** Those of them that stand inside a person's name or office: "of", "van". */
  readonly nameParticles: readonly string[]
  /** First words of a heading that is no name: "On", "Background". */
  readonly headingStarts: readonly string[]
  /** Words that open a letter or an address, and are text however short: "Dear", "Ladies". */
  readonly salutations: readonly string[]
  /** Last words of the names of newspapers, agencies and broadcasters, for names after the headline. */
  readonly outletNouns: readonly string[]
  /** Words that agencies' names are made of in datelines: "(Reuters)" needs none of them, "(Xinhua)" neither. */
  readonly datelineNotes: readonly string[]
  /** Short forms after which a full stop does not end a headline: "Jr.", "U.S.". */
  readonly headlineAbbreviations: readonly string[]
}
