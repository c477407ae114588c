import type { Mention, Role } from '../kit/index.ts'
import { isShortOf, type NameParts, partsOf, sameFullName } from './name-parts.ts'

interface Cluster {
  readonly mentions: Mention[]
  readonly names: NameParts[]
  readonly key: Set<string>
}

/** Offices that one person does not hold together with another of these. */
const exclusive = new Set(['head-of-state', 'head-of-government', 'foreign-minister', 'defence-minister'])

const current = (mentions: readonly Mention[]): Role[] =>
  mentions.flatMap(({ role }) => (role && !role.former ? [role] : []))

/** Do the titles say that these are two people: "First Lady X" and "President X", "US" and "Russian"? */
function contradicts(cluster: Cluster, { role, gender }: Mention): boolean {
  if (gender && cluster.mentions.some((mention) => mention.gender && mention.gender !== gender)) return true
  if (!role || role.former) return false
  const roles = current(cluster.mentions)
  if (roles.length === 0) return false
  const otherParty = role.party && roles.every(({ party }) => party && party !== role.party)
  const otherKind = role.kind && exclusive.has(role.kind) && roles.every(({ kind }) => kind && kind !== role.kind)
  return Boolean(otherParty && otherKind) || Boolean(otherKind && roles.some(({ kind }) => kind && exclusive.has(kind)))
}

/**
 * Groups the mentions that name people. Full names first, over the whole text; then each short name goes to the person
 * whose name it ends: where several share it, to the one whose titles fit, else to the one named last before it.
 */
export function groupPeople(mentions: readonly Mention[]): readonly (readonly Mention[])[] {
  const clusters: Cluster[] = []
  const named = mentions.filter(({ kind, type, name }) => kind === 'name' && type === 'person' && name)
  const short: { mention: Mention; parts: NameParts }[] = []
  for (const mention of named) {
    const parts = partsOf(mention.name ?? '')
    if (parts.words.length < 2) {
      short.push({ mention, parts })
      continue
    }
    const own =
      clusters.find(({ key }) => mention.key !== null && key.has(mention.key)) ??
      clusters.find(
        (cluster) => cluster.names.some((name) => sameFullName(name, parts)) && !contradicts(cluster, mention),
      )
    if (own) add(own, mention, parts)
    else clusters.push({ mentions: [mention], names: [parts], key: new Set(mention.key ? [mention.key] : []) })
  }
  joinShortened(clusters)
  for (const { mention, parts } of short) {
    const fitting = clusters.filter(
      (cluster) =>
        cluster.names.some(
          (name) => isShortOf(parts, name) || (name.words.length === 1 && name.family === parts.family),
        ) && !contradicts(cluster, mention),
    )
    const own = fitting.length > 1 ? closest(fitting, mention) : fitting[0]
    if (own) add(own, mention, parts)
    else clusters.push({ mentions: [mention], names: [parts], key: new Set(mention.key ? [mention.key] : []) })
  }
  return clusters
    .map((cluster) => [...cluster.mentions].sort((a, b) => a.start - b.start))
    .sort((a, b) => (a[0]?.start ?? 0) - (b[0]?.start ?? 0))
}

const add = (cluster: Cluster, mention: Mention, parts: NameParts): void => {
  cluster.mentions.push(mention)
  if (!cluster.names.some(({ words }) => words.join(' ') === parts.words.join(' '))) cluster.names.push(parts)
  if (mention.key) cluster.key.add(mention.key)
}

/** A surname of two words that came before its full name ("Bar Lev", then "Omer Bar Lev") joins it. */
function joinShortened(clusters: Cluster[]): void {
  for (let i = clusters.length - 1; i >= 0; i--) {
    const small = clusters[i]
    if (!small) continue
    const target = clusters.find(
      (other) =>
        other !== small &&
        small.names.every((name) => other.names.some((full) => isShortOf(name, full))) &&
        !small.mentions.some((mention) => contradicts(other, mention)),
    )
    if (!target) continue
    for (const mention of small.mentions) add(target, mention, partsOf(mention.name ?? ''))
    clusters.splice(i, 1)
  }
}

/** Among people of one surname: the one whose titles fit, else the one named last before the mention. */
function closest(clusters: readonly Cluster[], { role, start }: Mention): Cluster | undefined {
  const titled = role
    ? clusters.filter((cluster) =>
        current(cluster.mentions).some(({ kind, title }) => (kind && kind === role.kind) || title === role.title),
      )
    : []
  const pool = titled.length ? titled : clusters
  const lastBefore = (cluster: Cluster): number =>
    Math.max(-1, ...cluster.mentions.filter((mention) => mention.start < start).map((mention) => mention.start))
  return [...pool].sort((a, b) => lastBefore(b) - lastBefore(a))[0]
}
