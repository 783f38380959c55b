import { type Box, centreOf, type Point } from '../../base/geometry.ts'
import { boxTitle, lineTitle } from '../../drawing/boundary-title.ts'
import { elementBaseOf } from '../../drawing/element-base.ts'
import { cornerRadius } from '../../drawing/shapes.ts'
import type { CheckResult } from '../../engine/check.ts'
import type { VocabularyIndex } from '../../engine/vocabulary-index.ts'
import type { FlowId, SubjectId } from '../../model/tables.ts'
import type { CheckMark } from './check-mark.ts'
import type { LiveDiagram } from './live-diagram.ts'

/** The results by subject; a mark that says the same as before keeps its identity. */
export function checkMarksOf(
  results: readonly CheckResult[],
  before: ReadonlyMap<SubjectId, CheckMark>,
): ReadonlyMap<SubjectId, CheckMark> {
  const bySubject = new Map<SubjectId, CheckResult[]>()
  for (const result of results) {
    const known = bySubject.get(result.subject)
    if (known === undefined) bySubject.set(result.subject, [result])
    else known.push(result)
  }
  const marks = new Map<SubjectId, CheckMark>()
  for (const [subject, own] of bySubject) {
    const known = before.get(subject)
    const isSame =
      known?.results.length === own.length && own.every((result, i) => known.results[i] === result)
    const isWrong = own.some(({ check }) => check === 'contradiction')
    marks.set(subject, isSame ? known : { subject, results: own, isWrong })
  }
  return marks
}

/** Middle of a subject's mark, away from its threat badge and its handles; null where it is not drawn. */
export function checkMarkPlace(
  { document, placed, routes }: LiveDiagram,
  vocabulary: VocabularyIndex,
  id: SubjectId,
): Point | null {
  const route = routes.get(id as FlowId)
  if (route !== undefined) {
    const { label, mid } = route
    return label === null ? { x: mid.x - 22, y: mid.y } : { x: label.box.x - 4, y: label.box.y - 1 }
  }
  const placement = placed.placements.get(id)
  if (placement === undefined) return null
  const element = document.tables.element[id]
  if (element !== undefined) {
    const radius = cornerRadius(elementBaseOf(vocabulary, element.stencil), placement)
    return atLowerLeft(placement, radius)
  }
  const boundary = document.tables.boundary[id]
  if (boundary === undefined) return null
  const { line } = placement
  if (line !== null) {
    const title = lineTitle(line, boundary.name)
    return title === null ? line.from : { x: title.box.x + title.box.w + 8, y: centreOf(title.box).y }
  }
  const title = boxTitle(placement, boundary.name)
  return { x: title === null ? placement.x + 30 : title.box.x + title.box.w + 8, y: placement.y }
}

/** On the outline: on the diagonal of a circle, else on the lower edge beside the corner. */
function atLowerLeft({ x, y, h }: Box, radius: number): Point {
  if (radius <= 8) return { x: x + 18, y: y + h }
  const inset = radius * (1 - Math.SQRT1_2)
  return { x: x + inset, y: y + h - inset }
}
