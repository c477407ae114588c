import type { SourceDocument } from '../../model/index.ts'
import type { Publisher } from '../kit/publisher.ts'
import type { Dateline } from './dateline.ts'
import type { FrontMatter } from './front-matter.ts'
import type { Headline } from './headline.ts'
import type { Unit } from './unit.ts'
import type { Verdict } from './verdict.ts'

interface Input {
  readonly text: string
  readonly source: SourceDocument
  readonly front: FrontMatter
  readonly units: readonly Unit[]
  readonly verdicts: readonly Verdict[]
  readonly dateline: Dateline | null
  readonly headline: Headline | null
  readonly publishers: readonly Publisher[]
}

/** The publisher's name: by address, by what stands after the headline or in the dateline, by a line its pages are known by. */
export function publisherOf({
  text,
  source,
  front,
  units,
  verdicts,
  dateline,
  headline,
  publishers,
}: Input): string | null {
  const named = (name: string): string | undefined => {
    const lower = name.toLowerCase()
    return publishers.find((known) => [known.name, ...known.names].some((form) => form.toLowerCase() === lower))?.name
  }
  const address = source.url ?? (front.source && text.slice(front.source.start, front.source.end))
  const byHost = address && publishers.find(({ hosts }) => hosts.some((host) => isHost(address, host)))?.name
  if (byHost) return byHost
  const site = headline?.site && text.slice(headline.site.start, headline.site.end).replace(/^[\s|¦–—-]+/, '')
  const lastSite = site
    ?.split(/\s[|¦]\s/)
    .at(-1)
    ?.trim()
  if (lastSite) return named(lastSite) ?? lastSite
  const agency = dateline?.agency && text.slice(dateline.agency.start, dateline.agency.end).trim()
  if (agency) return named(agency) ?? agency
  const outlet = units.find((_, i) => verdicts[i]?.rule === 'outlet')?.text
  if (outlet) return named(outlet) ?? outlet
  const lines = new Set(units.filter((_, i) => verdicts[i]).map(({ plain }) => plain))
  return publishers.find(({ marks }) => marks.some((mark) => lines.has(mark)))?.name ?? null
}

const isHost = (address: string, host: string): boolean => {
  const bare = address.replace(/^\w+:\/\//, '').replace(/^www\./, '')
  return bare === host || bare.startsWith(`${host}/`) || bare.split('/')[0]?.endsWith(`.${host}`) === true
}
