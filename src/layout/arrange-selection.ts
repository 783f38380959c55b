import {
  type Box,
  boxesOverlap,
  centreOf,
  containsBox,
  inflate,
  type Point,
  unionOf,
} from '../base/geometry.ts'
import { fail, ok, type Result } from '../base/result.ts'
import type { BoundaryId } from '../model/tables.ts'
import { type Arrangement, arrangementOf, type LayoutProblem } from './arrangement.ts'
import { changedSubjects, crossingSignature, placesOf } from './crossings-of.ts'
import { padding, type RunElk } from './elk-graph.ts'
import { layOutNested, layOutWhole } from './lay-out-regions.ts'
import type { LayoutInput } from './layout-input.ts'
import { innermost, type Membership, membershipOf } from './membership.ts'
import { placesFrom } from './places-from.ts'
import { regionsOf } from './regions.ts'
import { scoreOf } from './score.ts'

/** Clear space between what was arranged and what stays. */
const clearance = 24
/** How far a free place is looked for, in steps of `stride` units. */
const stride = 24
const mostSteps = 120

/**
 * Arranges what is selected among itself, close to where it stands, and leaves everything else. A selected box brings
 * all that stands in it; what is locked stays. What stands in different boxes is arranged box by box.
 */
export async function arrangeSelection(
  input: LayoutInput,
  subjects: readonly string[],
  runElk: RunElk,
): Promise<Result<Arrangement, LayoutProblem>> {
  const membership = membershipOf(input)
  const moving = movingOf(input, subjects, membership)
  const before = placesOf(input)
  const boxes = new Map(before.boxes)
  const parts = partsOf(input, moving, membership)
  if (parts.every(({ part }) => part.elements.length + part.boxes.length < 2))
    return fail({ code: 'nothing' })
  const taken: Box[] = [...input.elements, ...input.boxes].flatMap(({ id, box }) =>
    moving.has(id) || membership.members(id as BoundaryId).size > 0 ? [] : [box],
  )
  for (const { part, around } of parts) {
    const places = await bestOf(part, runElk)
    const size = unionOf(places.values())
    const old = unionOf([...part.elements, ...part.boxes].map(({ box }) => box))
    if (size === null || old === null) continue
    const others = input.boxes
      .filter(({ id }) => !moving.has(id) && !around.includes(id))
      .map(({ box }) => box)
    const within = input.boxes.filter(({ id }) => around.includes(id)).map(({ box }) => insideOf(box))
    const at = freePlace(size, centreOf(old), within, [...taken, ...others])
    if (at === null) return fail({ code: 'no-room', id: innermost(around, membership) })
    const [dx, dy] = [Math.round(at.x - size.x), Math.round(at.y - size.y)]
    for (const [id, box] of places) boxes.set(id, { ...box, x: box.x + dx, y: box.y + dy })
    taken.push({ ...size, x: size.x + dx, y: size.y + dy })
  }
  const after = { boxes, lines: before.lines }
  const changed = changedSubjects(crossingSignature(input, before), crossingSignature(input, after))
  if (changed.length > 0) return fail({ code: 'crossings', ids: changed })
  const arrangement = arrangementOf(input, before, after)
  return arrangement.places.length === 0 ? fail({ code: 'nothing' }) : ok(arrangement)
}

async function bestOf(part: LayoutInput, runElk: RunElk): Promise<ReadonlyMap<string, Box>> {
  const root = regionsOf(part)
  const task = { root, flows: part.flows, direction: part.direction, sides: new Map(), isGuided: false }
  const nested = placesFrom(part, root, await layOutNested(task, runElk))
  if (part.elements.length > 150 || part.boxes.length === 0) return nested
  const whole = placesFrom(part, root, await layOutWhole(task, runElk))
  const score = (boxes: ReadonlyMap<string, Box>) => scoreOf(part, { boxes, lines: new Map() })
  return score(whole) < score(nested) ? whole : nested
}

/** What is selected with all that stands in selected boxes, without what is locked. */
function movingOf(
  { boxes, locked }: LayoutInput,
  subjects: readonly string[],
  membership: Membership,
): ReadonlySet<string> {
  const held = new Set<string>(locked)
  const moving = new Set<string>(subjects.filter((id) => !id.startsWith('flow:')))
  for (const { id, box } of boxes) {
    if (!subjects.includes(id)) continue
    const members = membership.members(id)
    // A box around something locked cannot go elsewhere.
    if ([...members].some((member) => held.has(member))) held.add(id)
    for (const member of members) moving.add(member)
    for (const inner of boxes) {
      const isWithin =
        membership.members(inner.id).size > 0
          ? [...membership.members(inner.id)].every((member) => members.has(member))
          : containsBox(box, inner.box)
      if (inner.id !== id && isWithin && inner.box.w * inner.box.h <= box.w * box.h) moving.add(inner.id)
    }
  }
  return new Set([...moving].filter((id) => !held.has(id)))
}

interface Part {
  readonly part: LayoutInput
  /** Boxes that stay, and in which all of the part stands. */
  readonly around: readonly BoundaryId[]
}

/** What is arranged together: all that stands in the same boxes of those that stay. */
function partsOf(input: LayoutInput, moving: ReadonlySet<string>, membership: Membership): readonly Part[] {
  const parts = new Map<string, { readonly around: readonly BoundaryId[]; readonly ids: Set<string> }>()
  const put = (id: string, boxes: readonly BoundaryId[]) => {
    const around = boxes.filter((box) => !moving.has(box)).sort()
    const part = parts.get(around.join('\n')) ?? { around, ids: new Set<string>() }
    parts.set(around.join('\n'), part)
    part.ids.add(id)
  }
  for (const { id } of input.elements) if (moving.has(id)) put(id, membership.around(id))
  for (const { id } of input.boxes) if (moving.has(id)) put(id, membership.outerOf(id))
  return [...parts.values()].map(({ around, ids }) => ({
    around,
    part: {
      ...input,
      elements: input.elements.filter(({ id }) => ids.has(id)),
      boxes: input.boxes.filter(({ id }) => ids.has(id)),
      lines: [],
      flows: input.flows.filter(({ source, target }) => ids.has(source) && ids.has(target)),
      locked: [],
      subjects: null,
    },
  }))
}

function insideOf({ x, y, w, h }: Box): Box {
  const edge = 12
  const top = Math.min(padding.top, 28)
  return { x: x + edge, y: y + top, w: Math.max(0, w - 2 * edge), h: Math.max(0, h - top - edge) }
}

/** The upper left corner of the free place nearest to a centre; null when there is none near. */
function freePlace(size: Box, centre: Point, within: readonly Box[], taken: readonly Box[]): Point | null {
  const start = { x: centre.x - size.w / 2, y: centre.y - size.h / 2 }
  const isFree = (at: Point) => {
    const box = { ...at, w: size.w, h: size.h }
    return (
      within.every((outer) => containsBox(outer, box)) &&
      !taken.some((other) => boxesOverlap(inflate(box, clearance), other))
    )
  }
  for (let ring = 0; ring <= mostSteps; ring++) {
    let nearest: { readonly at: Point; readonly distance: number } | null = null
    for (const [i, j] of ringOf(ring)) {
      const at = { x: start.x + i * stride, y: start.y + j * stride }
      const distance = Math.hypot(i, j)
      if ((nearest === null || distance < nearest.distance) && isFree(at)) nearest = { at, distance }
    }
    if (nearest !== null) return nearest.at
  }
  return null
}

function* ringOf(ring: number): Generator<readonly [number, number]> {
  if (ring === 0) yield [0, 0]
  for (let k = -ring; k < ring; k++) {
    yield [k, -ring]
    yield [ring, k]
    yield [-k, ring]
    yield [-ring, -k]
  }
}
