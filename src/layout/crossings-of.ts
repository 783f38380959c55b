import { type Box, centreOf, containsPoint, type Point } from '../base/geometry.ts'
import { segmentMeetsCurve } from '../engine/analysis/curve.ts'
import type { BoundaryId, ElementId, FlowId } from '../model/tables.ts'
import type { BoundaryLine, LayoutInput } from './layout-input.ts'

/** Where a diagram's content stands. */
export interface Places {
  readonly boxes: ReadonlyMap<string, Box>
  readonly lines: ReadonlyMap<BoundaryId, BoundaryLine>
}

export function placesOf(input: LayoutInput): Places {
  return {
    boxes: new Map([...input.elements, ...input.boxes].map(({ id, box }) => [id, box])),
    lines: new Map(input.lines.map(({ id, line }) => [id, line])),
  }
}

/** Which boxes hold which elements, and which flows meet which lines, as one text each: to be compared. */
export function crossingSignature(input: LayoutInput, places: Places): ReadonlyMap<string, string> {
  const signature = new Map<string, string>()
  for (const { id } of input.elements) {
    const box = places.boxes.get(id)
    if (box === undefined) continue
    const centre = centreOf(box)
    const around = input.boxes.filter((other) => {
      const area = places.boxes.get(other.id)
      return area !== undefined && containsPoint(area, centre)
    })
    signature.set(id, around.map((other) => other.id).join('\n'))
  }
  for (const { id } of input.lines) {
    const line = places.lines.get(id)
    if (line !== undefined) signature.set(id, [...flowsAcross(input, places, line)].join('\n'))
  }
  return signature
}

/** The flows whose straight connection meets a line. */
export function flowsAcross(
  { flows }: Pick<LayoutInput, 'flows'>,
  { boxes }: Places,
  line: BoundaryLine,
): ReadonlySet<FlowId> {
  const centre = (id: ElementId): Point | null => {
    const box = boxes.get(id)
    return box === undefined ? null : centreOf(box)
  }
  const across = new Set<FlowId>()
  for (const { id, source, target } of flows) {
    const a = centre(source)
    const b = centre(target)
    if (a !== null && b !== null && segmentMeetsCurve(a, b, line)) across.add(id)
  }
  return across
}

/** What stands in other boxes, or is crossed by other flows, than before. */
export function changedSubjects(
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
): readonly string[] {
  return [...before.keys()].filter((id) => before.get(id) !== after.get(id))
}
