import type { Reading, Span } from '../../../src/model/index.ts'
import { blocksOf } from './blocks.ts'
import { type Fact, type FactKind, factKinds, factsOf } from './facts.ts'
import { listOrder } from './groups.ts'
import { type Segment, segmentsOf } from './segments.ts'

const key = 'readout.kinds'

function shownBefore(): ReadonlySet<FactKind> {
  try {
    const hidden = new Set((localStorage.getItem(key) ?? '').split(' '))
    return new Set(factKinds.filter((kind) => !hidden.has(kind)))
  } catch {
    return new Set(factKinds)
  }
}

/** What a document page shows and what is chosen on it. */
export class DocumentState {
  readonly reading: Reading
  readonly facts: readonly Fact[]
  readonly blocks
  readonly segments: readonly Segment[]
  readonly #order: ReturnType<typeof listOrder>
  readonly #positions: ReadonlyMap<string, number>

  /** Id of the chosen fact. */
  chosen = $state<string | null>(null)
  /** Ids of the facts of the words that were pointed at, the most particular first. */
  here = $state.raw<readonly string[]>([])
  /** Which of the two is seen where there is no room for both. */
  side = $state<'text' | 'facts'>('text')
  shown = $state.raw<ReadonlySet<FactKind>>(shownBefore())

  constructor(reading: Reading) {
    this.reading = reading
    this.facts = factsOf(reading)
    this.blocks = blocksOf(reading.document)
    this.segments = segmentsOf(
      this.facts,
      this.blocks.flatMap(({ start, end }) => [start, end]),
    )
    this.#order = listOrder(reading)
    this.#positions = new Map(this.facts.map(({ id }, at) => [id, at]))
  }

  /** Position of the chosen fact among the facts; -1 where none is. */
  readonly at = $derived.by(() => (this.chosen === null ? -1 : (this.#positions.get(this.chosen) ?? -1)))

  fact(id: string): Fact | null {
    return this.facts[this.#positions.get(id) ?? -1] ?? null
  }

  /** Id of the statement, commitment or engagement whose words are exactly these, or null. */
  factOf(span: Span | null): string | null {
    if (!span) return null
    const same = this.facts.find(({ words }) => words[0]?.start === span.start && words[0].end === span.end)
    return same?.id ?? null
  }

  count(kind: FactKind): number {
    return this.facts.filter((fact) => fact.kind === kind).length
  }

  choose(id: string | null): void {
    this.chosen = id
    if (id === null || !this.here.includes(id)) this.here = []
  }

  /** The facts of a segment that are shown, the most particular first. */
  factsAt({ facts, cues }: Segment): readonly Fact[] {
    const positions = [...new Set([...cues, ...facts])]
    return positions.flatMap((at) => {
      const fact = this.facts[at]
      return fact && this.shown.has(fact.kind) ? [fact] : []
    })
  }

  /** Chooses by words: the most particular fact, or the next one where it was chosen already. */
  point(segment: Segment): Fact | null {
    const facts = this.factsAt(segment)
    if (facts.length === 0) return null
    const chosen = facts.findIndex(({ id }) => id === this.chosen)
    const fact = facts[(chosen + 1) % facts.length] ?? null
    this.here = facts.map(({ id }) => id)
    this.chosen = fact?.id ?? null
    return fact
  }

  /** The fact that is listed `steps` after the chosen one, or the first. */
  neighbour(steps: 1 | -1): string | null {
    const ids = this.#order.filter(({ kind }) => this.shown.has(kind)).map(({ id }) => id)
    const at = this.chosen === null ? -1 : ids.indexOf(this.chosen)
    if (at < 0) return (steps > 0 ? ids[0] : ids.at(-1)) ?? null
    return ids[Math.min(ids.length - 1, Math.max(0, at + steps))] ?? null
  }

  /** Shows or hides a kind of fact. */
  toggle(kind: FactKind): void {
    const shown = new Set(this.shown)
    if (!shown.delete(kind)) shown.add(kind)
    this.shown = shown
    try {
      localStorage.setItem(key, factKinds.filter((each) => !shown.has(each)).join(' '))
    } catch {
      // Not remembered then.
    }
  }
}
