import type { Mention } from '../kit/index.ts'
import { unique } from './actors.ts'
import type { Actor, Contact } from './contact.ts'
import { gatheringContact, gatheringOf, knownOf } from './gathering.ts'
import { type Governing, governingOf } from './governing.ts'
import { hostAfter, organisers } from './hosts.ts'
import { afterSidelines, tailAt } from './tail.ts'
import { clauseAt, type Scene, type View } from './view.ts'

const reach = 6
const gatheringKinds: ReadonlySet<string> = new Set(['summit', 'conference', 'congress', 'forum', 'meeting'])

/** An event of the knowledge, or a body whose name ends in "Congress", "Forum" or the like. */
function isGatheringName(view: View, mention: Mention, scene: Scene): boolean {
  if (mention.within !== null || mention.kind !== 'name') return false
  const last = view.tokens[mention.to - 1]?.lower ?? ''
  const known = knownOf(mention, scene)
  if (known) return gatheringKinds.has(known.kind) || scene.words.gatherings.has(last)
  return (
    mention.type === 'event' ||
    (mention.type === 'org' && scene.words.gatherings.has(view.tokens[mention.to - 1]?.lower ?? ''))
  )
}

/** True where "on the sidelines of" stands right before. */
function afterMargin(view: View, token: number, scene: Scene): boolean {
  for (let at = Math.max(0, token - reach); at < token; at++) {
    const after = afterSidelines(view, at, scene)
    if (after > 0 && (after === token || after === token - 1)) return true
  }
  return false
}

/** Gatherings known by name, where the text says more of them than the name: when, where, by whom, who attends. */
export function gatheringContacts(view: View, scene: Scene): readonly Contact[] {
  if (view.headline) return headlineEvents(view, scene)
  return view.mentions.flatMap((mention): Contact[] => {
    if (!isGatheringName(view, mention, scene) || afterMargin(view, mention.from, scene)) return []
    const gathering = gatheringOf(view, mention.from, mention.to, knownOf(mention, scene), scene)
    const clause = clauseAt(view, mention.from)
    const governing: Governing | null = clause
      ? governingOf(view, mention.from, mention.to - 1, mention.to, clause, scene)
      : null
    if (governing?.carried && governing.telling === 'none') return []
    const hosts = [...organisers(view, gathering.to, scene), ...hostAfter(view, gathering.to, scene)]
    const attending = governing?.carried
      ? governing.actors.filter(({ party }) => !hosts.some((host) => host.party === party))
      : []
    const tail = tailAt(view, mention.to, scene)
    const actors = unique([...hosts, ...attending])
    const told =
      actors.length > 0 ||
      tail.time !== null ||
      tail.place !== null ||
      view.times.some(({ start, end }) => start >= mention.start && end <= mention.end)
    if (!told || (mention.type === 'org' && mention.party && !hosts.length)) return []
    const telling = governing?.carried ? governing.telling : 'open'
    return gatheringContact(view, gathering, 'gathering:named', actors, [tail, governing?.tail ?? null], scene).map(
      (contact) => ({
        ...contact,
        status: telling === 'open' || telling === 'none' ? null : telling,
      }),
    )
  })
}

/** An event of the knowledge in the headline, by those who met there: "Trump-Putin summit". */
const headlineEvents = (view: View, scene: Scene): readonly Contact[] =>
  view.mentions.flatMap((mention): Contact[] => {
    const known = mention.within === null ? knownOf(mention, scene) : null
    if (!known || known.parties.length < 2 || known.parties.length > 3) return []
    const actors = known.parties.map(
      (party): Actor => ({ entity: null, name: null, party, office: null, rank: null, unnamed: false }),
    )
    const gathering = gatheringOf(view, mention.from, mention.to, known, scene)
    return gatheringContact(view, gathering, 'headline:event', actors, [tailAt(view, mention.to, scene)], scene).map(
      (contact) => ({
        ...contact,
        name: null,
        passing: false,
      }),
    )
  })
