import type { Primitive, Scene } from '../../drawing/scene.ts'
import { box, fitting, line, sceneOf, words } from './primitives.ts'

export interface GraphNode {
  readonly id: string
  readonly name: string
  /** A second, quieter line. */
  readonly note: string
}

export interface GraphEdge {
  readonly upper: string
  readonly lower: string
  /** Printed at the line; empty for none. */
  readonly label: string
}

/**
 * What depends on what, from the left to the right in layers: a node stands right of all that depend on it. Edges of
 * a cycle, which a damaged file may hold, are drawn backwards.
 */
export function dependencyGraph(nodes: readonly GraphNode[], edges: readonly GraphEdge[]): Scene {
  const layerOf = layers(nodes, edges)
  const columns = new Map<number, GraphNode[]>()
  for (const node of nodes) {
    const layer = layerOf.get(node.id) ?? 0
    columns.set(layer, [...(columns.get(layer) ?? []), node])
  }
  const tallest = Math.max(0, ...[...columns.values()].map((column) => column.length))
  const place = new Map<string, { readonly x: number; readonly y: number }>()
  for (const [layer, column] of columns) {
    const above = ((tallest - column.length) * (height + gapY)) / 2
    column.forEach((node, i) => {
      place.set(node.id, { x: layer * (width + gapX), y: above + i * (height + gapY) })
    })
  }
  const lines = edges.flatMap(({ upper, lower, label }, i): readonly Primitive[] => {
    const [from, to] = [place.get(upper), place.get(lower)]
    if (from === undefined || to === undefined) return []
    const [x1, y1, x2, y2] = [from.x + width, from.y + height / 2, to.x, to.y + height / 2]
    const bend = Math.max(36, Math.abs(x2 - x1) / 2)
    // Labels of edges that leave the same node stand at different shares of the way.
    const share = 0.3 + 0.4 * ((i % 3) / 2)
    const middle = bezier(share, [x1, x1 + bend, x2 - bend, x2], [y1, y1, y2, y2])
    return [
      line(
        [
          ['M', x1, y1],
          ['C', x1 + bend, y1, x2 - bend, y2, x2, y2],
        ],
        'ink-3',
        1.2,
      ),
      line(
        [
          ['M', x2 - 7, y2 - 4],
          ['L', x2, y2],
          ['L', x2 - 7, y2 + 4],
        ],
        'ink-3',
        1.2,
      ),
      ...(label === ''
        ? []
        : [words(label, { ...middle, y: middle.y - 4, anchor: 'middle' }, noteStyle, 'ink-2')]),
    ]
  })
  const boxes = nodes.flatMap(({ id, name, note }): readonly Primitive[] => {
    const at = place.get(id)
    if (at === undefined) return []
    return [
      box({ ...at, w: width, h: height }, 'node', 'node-line'),
      words(fitting(name, nameStyle, width - 16), { x: at.x + 8, y: at.y + 17 }, nameStyle, 'ink'),
      words(fitting(note, noteStyle, width - 16), { x: at.x + 8, y: at.y + 33 }, noteStyle, 'ink-2'),
    ]
  })
  return sceneOf([...lines, ...boxes])
}

const width = 220
const height = 42
const gapX = 90
const gapY = 16
const nameStyle = { size: 12, weight: 600 } as const
const noteStyle = { size: 11, weight: 400 } as const

/** The longest way from what nothing depends on; at most as many layers as there are nodes. */
function layers(nodes: readonly GraphNode[], edges: readonly GraphEdge[]): ReadonlyMap<string, number> {
  const layer = new Map(nodes.map(({ id }) => [id, 0]))
  for (let round = 0; round < nodes.length; round++) {
    let isStable = true
    for (const { upper, lower } of edges) {
      const wanted = (layer.get(upper) ?? 0) + 1
      if (upper === lower || wanted <= (layer.get(lower) ?? 0) || wanted >= nodes.length) continue
      layer.set(lower, wanted)
      isStable = false
    }
    if (isStable) break
  }
  return layer
}

function bezier(share: number, xs: readonly number[], ys: readonly number[]) {
  const rest = 1 - share
  const weights = [rest ** 3, 3 * rest ** 2 * share, 3 * rest * share ** 2, share ** 3]
  const sum = (values: readonly number[]) =>
    values.reduce((total, value, i) => total + value * (weights[i] ?? 0), 0)
  return { x: sum(xs), y: sum(ys) }
}
