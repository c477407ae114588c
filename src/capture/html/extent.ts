import type { DomNode } from './dom.ts'

/*
 * How large a page is decides what is tried on it: the search for the best part takes more than linear time. Pages for
 * people have up to some thousand nodes, thirty deep.
 */

export type Extent = 'usual' | 'large' | 'monstrous'

const largest: Readonly<Record<'usual' | 'large', { readonly nodes: number; readonly depth: number }>> = {
  usual: { nodes: 12_000, depth: 120 },
  large: { nodes: 200_000, depth: 300 },
}

/** Measures a page. Usual: everything is tried. Large: no search for the best part. Monstrous: its words are all that is taken. */
export function extentOf(root: DomNode): Extent {
  const steps: { node: DomNode; depth: number }[] = [{ node: root, depth: 0 }]
  let nodes = 0
  let deepest = 0
  for (let step = steps.pop(); step; step = steps.pop()) {
    nodes++
    deepest = Math.max(deepest, step.depth)
    if (nodes > largest.large.nodes || deepest > largest.large.depth) return 'monstrous'
    for (const child of Array.from(step.node.childNodes)) steps.push({ node: child, depth: step.depth + 1 })
  }
  return nodes > largest.usual.nodes || deepest > largest.usual.depth ? 'large' : 'usual'
}
