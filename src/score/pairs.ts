/** How many were there, how many were given, how many of them are right. */
export interface Match {
  readonly hit: number
  readonly gold: number
  readonly predicted: number
}

/** Twice the hits over all there were and all there are; 1 where there was nothing and nothing is. */
export const f1 = ({ hit, gold, predicted }: Match): number =>
  hit ? (2 * hit) / (gold + predicted) : gold + predicted === 0 ? 1 : 0

/** Counts how many of the gold things are among the predicted, each used once. */
export function matchSets<G, P>(gold: readonly G[], predicted: readonly P[], same: (g: G, p: P) => boolean): Match {
  const left = [...predicted]
  let hit = 0
  for (const wanted of gold) {
    const at = left.findIndex((given) => same(wanted, given))
    if (at < 0) continue
    left.splice(at, 1)
    hit++
  }
  return { hit, gold: gold.length, predicted: predicted.length }
}

/** Pairs two lists, best first; `closeness` is above 0 for a possible pair. */
export function pairUp<G, P>(
  gold: readonly G[],
  predicted: readonly P[],
  closeness: (g: G, p: P) => number,
): (readonly [G, P])[] {
  const possible = gold
    .flatMap((g) => predicted.map((p) => ({ g, p, close: closeness(g, p) })))
    .filter(({ close }) => close > 0)
    .sort((a, b) => b.close - a.close)
  const usedGold = new Set<G>()
  const usedPredicted = new Set<P>()
  const pairs: (readonly [G, P])[] = []
  for (const { g, p } of possible) {
    if (usedGold.has(g) || usedPredicted.has(p)) continue
    usedGold.add(g)
    usedPredicted.add(p)
    pairs.push([g, p])
  }
  return pairs
}
