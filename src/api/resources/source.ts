import { z } from '@hono/zod-openapi'
import { ReadoutError, type SourceDocument } from '../../model/index.ts'

/** The longest text that is read at a request, in UTF-16 code units: some 80,000 words. */
export const longestText = 500_000

const short = (most: number) => z.string().trim().max(most).nullish()

/** A text that is sent to be read. */
export const sourceText = z
  .strictObject({
    text: z
      .string()
      .max(longestText, `The text is longer than ${longestText.toLocaleString('en')} characters.`)
      .refine((text) => text.trim() !== '', 'The text is empty.'),
    source: short(2000).openapi({ description: 'Where the text comes from: a path, or what you call it.' }),
    url: z
      .url({ protocol: /^https?$/ })
      .max(2000)
      .nullish(),
    publisher: short(300),
    title: short(1000),
  })
  .openapi('SourceText')

/** Makes a source document out of what was sent. */
export const toSource = ({ text, source, url, publisher, title }: z.infer<typeof sourceText>): SourceDocument => ({
  text,
  source: source || url || 'pasted text',
  url: url ?? null,
  publisher: publisher || null,
  title: title || null,
})

/** Checks a text that was sent without an envelope. */
export function fromPlainText(text: string): z.infer<typeof sourceText> {
  const parsed = sourceText.safeParse({ text })
  if (!parsed.success)
    throw new ReadoutError('bad-request', parsed.error.issues.map(({ message }) => message).join('; '))
  return parsed.data
}
