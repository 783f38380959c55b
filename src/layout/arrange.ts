import type { Box } from '../base/geometry.ts'
import { fail, ok, type Result } from '../base/result.ts'
import type { BoundaryId } from '../model/tables.ts'
import { arrangeSelection } from './arrange-selection.ts'
import { type Arrangement, arrangementOf, type LayoutProblem } from './arrangement.ts'
import { changedSubjects, crossingSignature, flowsAcross, type Places, placesOf } from './crossings-of.ts'
import type { RunElk } from './elk-graph.ts'
import { fitLine } from './fit-line.ts'
import { type Layout, type LayoutTask, layOutNested, layOutTurned, layOutWhole } from './lay-out-regions.ts'
import type { BoundaryLine, LayoutInput } from './layout-input.ts'
import { lineSides } from './line-sides.ts'
import { placesFrom } from './places-from.ts'
import { regionsOf } from './regions.ts'
import { scoreOf } from './score.ts'

/** Larger diagrams are laid out box by box: all in one go would take minutes. */
const mostInOneGo = 150

/**
 * A new arrangement of a diagram, or of what is selected in it. Flows cross exactly the boundaries that they crossed
 * before; locked things stay where they are. The same input gives the same arrangement.
 */
export async function arrange(
  input: LayoutInput,
  runElk: RunElk,
): Promise<Result<Arrangement, LayoutProblem>> {
  if (input.subjects !== null) return arrangeSelection(input, input.subjects, runElk)
  if (input.elements.length + input.boxes.length === 0) return fail({ code: 'nothing' })
  const before = placesOf(input)
  const root = regionsOf(input)
  const sides = lineSides(input, before, root)
  const task: LayoutTask = { root, flows: input.flows, direction: input.direction, sides }
  const tries =
    input.elements.length <= mostInOneGo ? [layOutNested, layOutWhole, layOutTurned] : [layOutNested]

  let best: { readonly places: Places; readonly score: number } | null = null
  let problem: LayoutProblem = { code: 'nothing' }
  for (const layOut of tries) {
    const found = settle(input, before, await layOut(task, runElk), root)
    if (!found.ok) {
      problem = found.error
      continue
    }
    const score = tries.length === 1 ? 0 : scoreOf(input, found.value)
    if (best === null || score < best.score) best = { places: found.value, score }
  }
  if (best === null) return fail(problem)
  const arrangement = arrangementOf(input, before, best.places)
  return arrangement.places.length === 0 ? fail({ code: 'nothing' }) : ok(arrangement)
}

/** A layout at its place in the diagram, with the boundary lines, if crossings are the same. */
function settle(
  input: LayoutInput,
  before: Places,
  layout: Layout,
  root: LayoutTask['root'],
): Result<Places, LayoutProblem> {
  const boxes = placesFrom(input, root, layout)
  const lines = fitLines(input, before, boxes)
  if (!lines.ok) return lines
  const after: Places = { boxes, lines: lines.value }
  const changed = changedSubjects(crossingSignature(input, before), crossingSignature(input, after))
  return changed.length === 0 ? ok(after) : fail({ code: 'crossings', ids: changed })
}

function fitLines(
  input: LayoutInput,
  before: Places,
  boxes: ReadonlyMap<string, Box>,
): Result<ReadonlyMap<BoundaryId, BoundaryLine>, LayoutProblem> {
  const after: Places = { boxes, lines: new Map() }
  const lines = new Map<BoundaryId, BoundaryLine>()
  const lost: BoundaryId[] = []
  const locked = new Set<string>(input.locked)
  for (const { id, line } of input.lines) {
    const across = flowsAcross(input, before, line)
    const fitted = locked.has(id) ? line : fitLine(input, before, after, line, across)
    if (fitted === null) lost.push(id)
    else lines.set(id, fitted)
  }
  return lost.length === 0 ? ok(lines) : fail({ code: 'lines', ids: lost })
}
