import type { EntityPage } from '../../record/index.ts'
import { plain, wrap } from '../terminal/index.ts'
import type { PageContext } from './context.ts'
import { writeDay } from './day.ts'
import { entityLines } from './found.ts'

/** A person or party over all texts of the record. */
export function entityPage(entity: EntityPage, context: PageContext): string[] {
  const { width, style, partyName } = context
  const section = (name: string, lines: readonly string[]): string[] =>
    lines.length
      ? ['', style.heading(name), ...lines.flatMap((line) => wrap([{ text: line }], { width, indent: 2, hang: 4 }))]
      : []
  const span = (earliest: string | null, latest: string | null): string =>
    earliest && latest
      ? earliest === latest
        ? writeDay(earliest)
        : `${writeDay(earliest)} to ${writeDay(latest)}`
      : ''
  const others = entity.names.slice(1, 9).map(({ name }) => plain(name))
  return [
    ...entityLines(entity, context),
    ...wrap(
      [
        {
          text: [span(entity.earliest, entity.latest), entity.wikidata].filter(Boolean).join(' · '),
          style: style.faint,
        },
      ],
      { width },
    ),
    ...(others.length ? wrap([{ text: `also ${others.join(', ')}` }], { width }) : []),
    ...section(
      'Offices seen',
      entity.offices.map(({ office, party, earliest, latest, engagements }) =>
        [plain(office), party && (partyName(party) ?? party), span(earliest, latest), `${engagements} engagements`]
          .filter(Boolean)
          .join(' · '),
      ),
    ),
    ...section(
      'People',
      entity.people.slice(0, 15).map((person) => `${plain(person.entity.name)} · ${person.engagements}`),
    ),
    ...section(
      'Met or called',
      entity.counterparts.map((other) => `${plain(other.entity.name)} · ${other.engagements}`),
    ),
    ...section(
      'Topics',
      entity.topics.slice(0, 15).map(({ topic, count }) => `${plain(topic.label)} · ${count}`),
    ),
  ]
}
