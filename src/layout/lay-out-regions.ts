import type { Box, Point } from '../base/geometry.ts'
import type { ElementId } from '../model/tables.ts'
import { type ElkEdge, type ElkGraph, layeredOptions, padding, type RunElk } from './elk-graph.ts'
import type { LayoutDirection, LayoutFlow } from './layout-input.ts'
import type { Item, RegionItem } from './regions.ts'

/** Where each item of a tree of regions comes to lie, by its id; the root at 0, 0. */
export type Layout = ReadonlyMap<string, Box>

/** Which side of a boundary line an item keeps to, in the direction of the layout: 0, 1, … */
export type Sides = ReadonlyMap<string, number>

export interface LayoutTask {
  readonly root: RegionItem
  readonly flows: readonly LayoutFlow[]
  readonly direction: LayoutDirection
  /** Empty where there are no boundary lines to keep between items. */
  readonly sides: Sides
  /** Flows that run back now go on doing so. */
  readonly isGuided: boolean
}

const rootId = 'root'
const across = { right: 'down', down: 'right' } as const

/**
 * All regions in one go, so that flows that enter a box are taken into account within it. Its time grows faster than
 * the diagram: for small ones.
 */
export async function layOutWhole(task: LayoutTask, runElk: RunElk): Promise<Layout> {
  const { root, flows } = task
  const paths = pathsOf(root)
  const graph = await runElk({
    id: rootId,
    layoutOptions: optionsFor(task, task.direction, true, root.items),
    children: root.items.map((item) => nested(item, { x: 0, y: 0 }, task)),
    edges: flows.flatMap((flow) => {
      const source = paths.get(flow.source)?.at(-1)
      const target = paths.get(flow.target)?.at(-1)
      return source === undefined || target === undefined || isWithinBlock(source, target, flow)
        ? []
        : edgeOf(flow, source, target)
    }),
  })
  const layout = new Map<string, Box>()
  collect(graph, 0, 0, layout)
  return layout
}

/** One region after the other, from the inside out; each takes those within as they have become. */
export function layOutNested(task: LayoutTask, runElk: RunElk): Promise<Layout> {
  return layOutByRegion(task, runElk, false)
}

/** As `layOutNested`, but within boxes flows run across the direction of the whole: less wide, or less high. */
export function layOutTurned(task: LayoutTask, runElk: RunElk): Promise<Layout> {
  return layOutByRegion(task, runElk, true)
}

async function layOutByRegion(task: LayoutTask, runElk: RunElk, isTurned: boolean): Promise<Layout> {
  const { root, flows, direction, sides } = task
  const paths = pathsOf(root)
  const edges = edgesByRegion(flows, paths)
  const relative = new Map<string, Box>()

  async function layOut(region: RegionItem): Promise<{ readonly w: number; readonly h: number }> {
    const children: ElkGraph[] = []
    for (const item of region.items) {
      const isEmpty = item.kind !== 'region' || item.items.length === 0
      const size = isEmpty ? item.box : await layOut(item)
      const width = item.kind === 'region' ? Math.max(size.w, item.titleWidth) : size.w
      const { x, y } = item.box
      children.push({ id: item.id ?? rootId, x, y, width, height: size.h, ...partition(sides, item) })
    }
    const id = region.id ?? rootId
    const way = isTurned && region.id !== null ? across[direction] : direction
    const layoutOptions = optionsFor(task, way, false, region.items)
    const graph = await runElk({ id, layoutOptions, children, edges: edges.get(id) ?? [] })
    for (const child of graph.children ?? []) relative.set(child.id, boxOf(child))
    return { w: graph.width ?? 0, h: graph.height ?? 0 }
  }

  const size = await layOut(root)
  const layout = new Map<string, Box>([[rootId, { x: 0, y: 0, ...size }]])
  const place = (region: RegionItem, x: number, y: number) => {
    for (const item of region.items) {
      const id = item.id ?? rootId
      const box = relative.get(id)
      if (box === undefined) continue
      const at = { ...box, x: box.x + x, y: box.y + y }
      layout.set(id, at)
      if (item.kind === 'region') place(item, at.x, at.y)
    }
  }
  place(root, 0, 0)
  return layout
}

/** From the item at the top of the tree to the one that the element is, or is part of. */
export function pathsOf(root: RegionItem): ReadonlyMap<ElementId, readonly string[]> {
  const paths = new Map<ElementId, readonly string[]>()
  const walk = (region: RegionItem, above: readonly string[]) => {
    for (const item of region.items) {
      const path = [...above, item.id ?? rootId]
      if (item.kind === 'element') paths.set(item.id, path)
      else if (item.kind === 'block') for (const id of item.elements) paths.set(id, path)
      else walk(item, path)
    }
  }
  walk(root, [])
  return paths
}

/** The flows between two items of a region, by the region. */
function edgesByRegion(
  flows: readonly LayoutFlow[],
  paths: ReadonlyMap<ElementId, readonly string[]>,
): ReadonlyMap<string, readonly ElkEdge[]> {
  const edges = new Map<string, ElkEdge[]>()
  for (const flow of flows) {
    const source = paths.get(flow.source) ?? []
    const target = paths.get(flow.target) ?? []
    let depth = 0
    while (depth < source.length - 1 && depth < target.length - 1 && source[depth] === target[depth]) depth++
    const [from, to] = [source[depth], target[depth]]
    if (from === undefined || to === undefined || isWithinBlock(from, to, flow)) continue
    const region = depth === 0 ? rootId : (source[depth - 1] ?? rootId)
    const there = edges.get(region)
    if (there === undefined) edges.set(region, [edgeOf(flow, from, to)])
    else there.push(edgeOf(flow, from, to))
  }
  return edges
}

/** Flows within a block keep their place; a flow from an element to itself is one of the element. */
function isWithinBlock(source: string, target: string, flow: LayoutFlow): boolean {
  return source === target && flow.source !== flow.target
}

function edgeOf(flow: LayoutFlow, source: string, target: string): ElkEdge {
  const { id, label } = flow
  const labels = label === null ? [] : [{ id: `label of ${id}`, width: label.w, height: label.h }]
  return { id, sources: [source], targets: [target], labels }
}

function nested(item: Item, from: Point, task: LayoutTask): ElkGraph {
  const id = item.id ?? rootId
  const { layoutOptions } = partition(task.sides, item)
  const at = { x: item.box.x - from.x, y: item.box.y - from.y }
  if (item.kind !== 'region' || item.items.length === 0) {
    const width = item.kind === 'region' ? Math.max(item.box.w, item.titleWidth) : item.box.w
    return { id, ...at, width, height: item.box.h, layoutOptions }
  }
  return {
    id,
    ...at,
    layoutOptions: {
      ...layeredOptions(task.direction, true, task.isGuided),
      ...layoutOptions,
      'elk.nodeSize.constraints': 'MINIMUM_SIZE',
      'elk.nodeSize.minimum': `(${item.titleWidth}, ${padding.top + padding.bottom})`,
    },
    children: item.items.map((inner) => nested(inner, item.box, task)),
  }
}

function optionsFor(
  { sides, isGuided }: LayoutTask,
  direction: LayoutDirection,
  isWhole: boolean,
  items: readonly Item[],
) {
  const isPartitioned = items.some(({ id }) => sides.has(id ?? rootId))
  return {
    ...layeredOptions(direction, isWhole, isGuided),
    ...(isPartitioned ? { 'elk.partitioning.activate': 'true' } : {}),
  }
}

function partition(
  sides: Sides,
  item: Item,
): { readonly layoutOptions: { readonly [option: string]: string } } {
  const side = sides.get(item.id ?? rootId)
  return { layoutOptions: side === undefined ? {} : { 'elk.partitioning.partition': String(side) } }
}

function collect(graph: ElkGraph, x: number, y: number, layout: Map<string, Box>): void {
  const box = boxOf(graph)
  const at = { ...box, x: x + box.x, y: y + box.y }
  layout.set(graph.id, at)
  for (const child of graph.children ?? []) collect(child, at.x, at.y, layout)
}

function boxOf({ x = 0, y = 0, width = 0, height = 0 }: ElkGraph): Box {
  return { x, y, w: width, h: height }
}
