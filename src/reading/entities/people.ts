import type { Mention, Role } from '../kit/index.ts'
import { isShortOf, type NameParts, partsOf, sameFullName } from './name-parts.ts'

interface Cluster {
  readonly mentions: Mention[]
  readonly names: NameParts[]
  /** Ids in the knowledge. */
  readonly keys: Set<string>
}

/** Offices that one person does not hold together with another of these. */
const exclusive = new Set(['head-of-state', 'head-of-government', 'foreign-minister', 'defence-minister'])

const current = (mentions: readonly Mention[]): Role[] =>
  mentions.flatMap(({ role }) => (role && !role.former ? [role] : []))

/** So many mentions of a person are looked at for titles that contradict another's. */
const telling = 40

/** Do the titles say that these are two people: "First Lady X" and "President X", "US" and "Russian"? */
function contradicts(cluster: Cluster, { role, gender }: Mention): boolean {
  const mentions = cluster.mentions.slice(0, telling)
  if (gender && mentions.some((mention) => mention.gender && mention.gender !== gender)) return true
  if (!role || role.former) return false
  const roles = current(mentions)
  if (roles.length === 0) return false
  const otherParty = role.party && roles.every(({ party }) => party && party !== role.party)
  const otherKind = role.kind && exclusive.has(role.kind) && roles.every(({ kind }) => kind && kind !== role.kind)
  return Boolean(otherParty && otherKind) || Boolean(otherKind && roles.some(({ kind }) => kind && exclusive.has(kind)))
}

/** Clusters by the words of their names, so that a name is compared only with those that share a word with it. */
class Register {
  readonly clusters = new Set<Cluster>()
  readonly #byWord = new Map<string, Set<Cluster>>()

  add(cluster: Cluster, mention: Mention, parts: NameParts): void {
    cluster.mentions.push(mention)
    if (mention.key) cluster.keys.add(mention.key)
    this.clusters.add(cluster)
    if (cluster.names.some(({ words }) => words.join(' ') === parts.words.join(' '))) return
    cluster.names.push(parts)
    for (const word of [...parts.soft, ...cluster.keys]) {
      const own = this.#byWord.get(word)
      if (own) own.add(cluster)
      else this.#byWord.set(word, new Set([cluster]))
    }
  }

  open(mention: Mention, parts: NameParts): void {
    this.add({ mentions: [], names: [], keys: new Set() }, mention, parts)
  }

  /** Those that share a word or the id in the knowledge. */
  near({ soft }: NameParts, key: string | null): readonly Cluster[] {
    const found = new Set<Cluster>()
    for (const word of [...(key ? [key] : []), ...soft.toReversed()])
      for (const cluster of this.#byWord.get(word) ?? []) {
        if (found.size >= mostNear) return [...found]
        if (this.clusters.has(cluster)) found.add(cluster)
      }
    return [...found]
  }
}

const mostNear = 40

/**
 * Groups the mentions that name people. Full names first, over the whole text; then each short name goes to the person
 * whose name it ends: where several share it, to the one whose titles fit, else to the one named last before it.
 */
export function groupPeople(mentions: readonly Mention[]): readonly (readonly Mention[])[] {
  const register = new Register()
  const short: { mention: Mention; parts: NameParts }[] = []
  for (const mention of mentions) {
    if (mention.kind !== 'name' || mention.type !== 'person' || !mention.name) continue
    const parts = partsOf(mention.name)
    if (parts.words.length < 2) {
      short.push({ mention, parts })
      continue
    }
    const near = register.near(parts, mention.key)
    const own =
      near.find(({ keys }) => mention.key !== null && keys.has(mention.key)) ??
      near.find((cluster) => cluster.names.some((name) => sameFullName(name, parts)) && !contradicts(cluster, mention))
    if (own) register.add(own, mention, parts)
    else register.open(mention, parts)
  }
  joinShortened(register)
  for (const { mention, parts } of short) {
    const fitting = register
      .near(parts, mention.key)
      .filter((cluster) => cluster.names.some((name) => isShort(parts, name)) && !contradicts(cluster, mention))
    const own = fitting.length > 1 ? closest(fitting, mention) : fitting[0]
    if (own) register.add(own, mention, parts)
    else register.open(mention, parts)
  }
  return [...register.clusters]
    .map((cluster) => [...cluster.mentions].sort((a, b) => a.start - b.start))
    .sort((a, b) => (a[0]?.start ?? 0) - (b[0]?.start ?? 0))
}

const isShort = (short: NameParts, name: NameParts): boolean =>
  isShortOf(short, name) || (name.words.length === 1 && name.family === short.family)

/** A surname of two words that came before its full name ("Bar Lev", then "Omer Bar Lev") joins it. */
function joinShortened(register: Register): void {
  for (const small of [...register.clusters].reverse()) {
    const [first] = small.names
    if (!first) continue
    const target = register
      .near(first, null)
      .find(
        (other) =>
          other !== small &&
          small.names.every((name) => other.names.some((full) => isShortOf(name, full))) &&
          !small.mentions.some((mention) => contradicts(other, mention)),
      )
    if (!target) continue
    register.clusters.delete(small)
    for (const mention of small.mentions) register.add(target, mention, partsOf(mention.name ?? ''))
  }
}

/** Among people of one surname: the one whose titles fit, else the one named last before the mention. */
function closest(clusters: readonly Cluster[], { role, start }: Mention): Cluster | undefined {
  const titled = role
    ? clusters.filter((cluster) =>
        current(cluster.mentions.slice(0, telling)).some(
          ({ kind, title }) => (kind && kind === role.kind) || title === role.title,
        ),
      )
    : []
  const pool = titled.length ? titled : clusters
  const lastBefore = ({ mentions }: Cluster): number => {
    let last = -1
    for (const mention of mentions.slice(-telling)) if (mention.start < start) last = Math.max(last, mention.start)
    return last
  }
  return [...pool].sort((a, b) => lastBefore(b) - lastBefore(a))[0]
}
