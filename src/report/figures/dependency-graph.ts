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
    // The first edge into a node has its label above its end, the others below one another.
    const nth = edges.slice(0, i).filter((edge) => edge.lower === lower).length
    const y = nth === 0 ? y2 - 5 : y2 + nth * 12
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
      ...(label === '' ? [] : [words(label, { x: x2 - 28, y, anchor: 'middle' }, noteStyle, 'ink-2')]),
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

const width = 300
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
