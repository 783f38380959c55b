import type { Box } from '../../../base/geometry.ts'
import { boxTitle, lineTitle } from '../../../drawing/boundary-title.ts'
import { type BoundaryLook, drawBoundary } from '../../../drawing/draw-boundary.ts'
import { drawElement, drawElementShape } from '../../../drawing/draw-element.ts'
import { drawFlow } from '../../../drawing/draw-flow.ts'
import { elementBaseOf } from '../../../drawing/element-base.ts'
import type { FlowRoute } from '../../../drawing/flow-route.ts'
import type { Palette } from '../../../drawing/palettes.ts'
import { roundedBox } from '../../../drawing/path.ts'
import type { Placed } from '../../../drawing/placed.ts'
import type { Primitive } from '../../../drawing/scene.ts'
import type { SubjectIndex } from '../../../drawing/subject-index.ts'
import type { VocabularyIndex } from '../../../engine/vocabulary-index.ts'
import type { BoundaryId, ElementId, FlowId, Placement, SubjectId } from '../../../model/tables.ts'
import { badgeAnchor } from '../badge-anchor.ts'
import type { Badge } from '../badges.ts'
import { type Legible, legibleAt, textZoom, usualText } from '../legible.ts'
import { indexOf, type LiveDiagram } from '../live-diagram.ts'
import { drawSign } from './draw-sign.ts'

/** All that the picture from afar shows. */
export interface Picture {
  /** Without the gesture. */
  readonly live: LiveDiagram
  readonly index: SubjectIndex
  readonly vocabulary: VocabularyIndex
  readonly palette: Palette
  readonly badges: ReadonlyMap<SubjectId, Badge>
  /** Left out, because they are drawn above the picture. */
  readonly hidden: ReadonlySet<SubjectId>
  /** Names and titles as large as they can be read; the same object for the same zoom. */
  readonly textAt: (zoom: number) => Legible
  /** Drawn as selected: more than can be drawn above it. */
  readonly selected: ReadonlySet<SubjectId>
}

/** What makes a subject look as it does: equal parts, equal picture. */
export function sameLook(id: SubjectId, a: Picture, b: Picture): boolean {
  return (
    a.hidden.has(id) === b.hidden.has(id) &&
    a.selected.has(id) === b.selected.has(id) &&
    a.badges.get(id) === b.badges.get(id) &&
    a.live.routes.get(id as FlowId) === b.live.routes.get(id as FlowId) &&
    (id.startsWith('flow:') || a.live.placed.placements.get(id) === b.live.placed.placements.get(id)) &&
    recordOf(id, a) === recordOf(id, b)
  )
}

/** Where two pictures differ; null for everywhere. */
export function differences(a: Picture, b: Picture): readonly Box[] | null {
  if (a.palette !== b.palette || a.live.diagram !== b.live.diagram) return null
  const boxes: Box[] = []
  const add = (box: Box | undefined) => {
    if (box !== undefined) boxes.push(box)
  }
  for (const id of b.index.ids) {
    if (sameLook(id, a, b)) continue
    add(a.index.boxOf(id))
    add(b.index.boxOf(id))
  }
  if (a.live !== b.live)
    for (const id of a.index.ids) if (b.index.boxOf(id) === undefined) add(a.index.boxOf(id))
  return boxes
}

/** What is painted of a subject, names apart. */
export function itemsOf(id: SubjectId, picture: Picture): readonly Primitive[] {
  const items = tinted(plainItems(id, picture), picture.badges.get(id))
  return picture.selected.has(id) ? items.map(accented) : items
}

/** The sign of the badge at an element, about as large as a letter. */
export function markOf(
  id: SubjectId,
  { live, badges, vocabulary }: Picture,
  zoom: number,
): readonly Primitive[] {
  const badge = badges.get(id)
  const element = live.document.tables.element[id as ElementId]
  const box = live.placed.boxes.get(id)
  if (badge === undefined || badge.sign === 'done' || element === undefined || box === undefined) return []
  const at = badgeAnchor(elementBaseOf(vocabulary, element.stencil), box.w, box.h, badge)
  const scale = Math.min(Math.max(1, markPx / (8 * zoom)), Math.min(box.w, box.h) / 18)
  return drawSign(id, badge, { x: box.x + at.x, y: box.y + at.y }, scale)
}

/** With the tint of a badge that fills its subject. */
function tinted(items: readonly Primitive[], badge: Badge | undefined): readonly Primitive[] {
  if (badge?.fills !== true || badge.tone === 'unacceptable') return items
  const tint = `${badge.tone}-tint` as const
  return items.map((item) => (item.kind === 'path' && item.fill === 'node' ? { ...item, fill: tint } : item))
}

/** A boundary's name at its upper left corner, on a chip, so that it can be read over what lies there. */
export function titleOf(id: SubjectId, { live }: Picture, scale: number): readonly Primitive[] {
  const boundary = live.document.tables.boundary[id as BoundaryId]
  const placement = live.placed.placements.get(id)
  if (boundary === undefined || placement === undefined) return []
  const { line } = placement
  const title =
    line === null ? boxTitle(placement, boundary.name, scale) : lineTitle(line, boundary.name, scale)
  if (title === null) return []
  const chip: Primitive = {
    kind: 'path',
    subject: id,
    path: roundedBox(title.box, title.box.h / 4),
    fill: 'background',
    stroke: null,
    strokeWidth: 0,
    dash: [],
  }
  const { text, at, width, style } = title
  return [chip, { kind: 'text', subject: id, text, ...at, anchor: 'start', width, style, color: 'boundary' }]
}

/** An element's name, if there is room for one. */
export function nameOf(id: SubjectId, { live }: Picture, names: Legible['names']): readonly Primitive[] {
  const box = live.placed.boxes.get(id)
  const element = live.document.tables.element[id as ElementId]
  if (box === undefined || element === undefined) return []
  return (names?.get(id)?.lines ?? []).map(
    (line): Primitive => ({
      kind: 'text',
      subject: id,
      text: line.text,
      x: box.x + line.x,
      y: box.y + line.y,
      anchor: 'middle',
      width: line.width,
      style: line.style,
      color: element.outOfScope ? 'ink-3' : 'ink',
    }),
  )
}

/** How large a mark is at least, in CSS pixels, as far as its element allows. */
const markPx = 7

function plainItems(id: SubjectId, picture: Picture): readonly Primitive[] {
  const { live, vocabulary } = picture
  const route = live.routes.get(id as FlowId)
  if (route !== undefined) {
    const flow = live.document.tables.flow[route.id]
    return remembered(flowItems, route, flow, () => drawFlow(route, flow?.outOfScope ?? false))
  }
  const placement = live.placed.placements.get(id)
  const record = recordOf(id, picture)
  if (placement === undefined || record === undefined) return []
  return remembered(placedItems, placement, record, () => {
    const boundary = live.document.tables.boundary[id as BoundaryId]
    if (boundary !== undefined) {
      const look: BoundaryLook = { id, name: '', box: placement, line: placement.line }
      return drawBoundary(look)
    }
    const element = live.document.tables.element[id as ElementId]
    if (element === undefined) return []
    const { outOfScope, multiplicity } = element
    const base = elementBaseOf(vocabulary, element.stencil)
    // A note is as long as it is: there is no shorter way to say it, so it is not set larger either.
    if (base === 'note') {
      return drawElement({
        id,
        base,
        box: placement,
        name: element.name,
        typeName: '',
        outOfScope,
        multiplicity,
      })
    }
    return drawElementShape({ id, base, box: placement, outOfScope, multiplicity })
  })
}

const flowItems = new WeakMap<FlowRoute, Remembered>()
const placedItems = new WeakMap<Placement, Remembered>()

interface Remembered {
  readonly record: object | undefined
  readonly items: readonly Primitive[]
}

function remembered<K extends object>(
  memo: WeakMap<K, Remembered>,
  key: K,
  record: object | undefined,
  draw: () => readonly Primitive[],
): readonly Primitive[] {
  const known = memo.get(key)
  if (known !== undefined && known.record === record) return known.items
  const items = draw()
  memo.set(key, { record, items })
  return items
}

function recordOf(id: SubjectId, { live }: Picture): object | undefined {
  const { element, boundary, flow } = live.document.tables
  return element[id as ElementId] ?? boundary[id as BoundaryId] ?? flow[id as FlowId]
}

function accented(item: Primitive): Primitive {
  if (item.kind === 'text' || item.stroke === null) return item
  return { ...item, stroke: 'accent', strokeWidth: item.strokeWidth * 1.6 }
}

export function pictureOf(parts: Omit<Picture, 'index' | 'live' | 'textAt'>, live: LiveDiagram): Picture {
  const { settled } = live
  return {
    ...parts,
    live: settled,
    index: indexOf(live),
    textAt: (zoom) => textOf(settled, textZoom(zoom), parts.vocabulary),
  }
}

const texts = new WeakMap<Placed, { readonly zoom: number; readonly text: Legible }>()

function textOf({ placed }: LiveDiagram, zoom: number, vocabulary: VocabularyIndex): Legible {
  const known = texts.get(placed)
  if (known?.zoom === zoom) return known.text
  const text = legibleAt(placed, zoom, usualText, vocabulary)
  texts.set(placed, { zoom, text })
  return text
}
