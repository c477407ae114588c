import { type Document, digest, type Reading } from '../model/index.ts'
import type { Draft } from './kit/index.ts'
import { version } from './version.ts'

/** Puts a finished draft into the form of the contract. */
export function assemble(draft: Draft, language: string): Reading {
  const { source, page, published, genre, entities, times } = draft
  const document: Document = {
    id: digest(source.text),
    source: source.source ?? '',
    url: source.url ?? null,
    publisher: source.publisher ?? page.publisher,
    genre,
    language: source.language ?? language,
    title: page.title?.text ?? null,
    published,
    text: source.text,
    body: page.paragraphs.map(({ start, end }) => ({ start, end })),
    sections: page.sections,
    residue: page.residue,
  }
  return {
    document,
    entities: entities.entities.map(({ offices: _offices, gender: _gender, ...entity }) => entity),
    engagements: draft.engagements,
    statements: draft.statements,
    instruments: draft.instruments,
    commitments: draft.commitments,
    times: times.map(({ start, end, value, until, basis }) => ({
      start,
      end,
      value: until ? `${value}/${until}` : value,
      basis,
    })),
    reader: { name: 'readout', version },
  }
}
