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
import { turnsOf } from './turn-regions.ts'

/** Larger diagrams are laid out box by box: all in one go would take minutes. */
const mostInOneGo = 150
/** Boxes whose content is turned round can make it better to turn others. */
const mostRounds = 2

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
  const task = { root, flows: input.flows, direction: input.direction, sides }
  const isSmall = input.elements.length <= mostInOneGo
  const ways = isSmall ? [layOutNested, layOutWhole, layOutTurned] : [layOutNested]
  const judge = (layout: Layout) => {
    const found = settle(input, before, layout, root)
    return found.ok ? ok({ layout, places: found.value, score: scoreOf(input, found.value) }) : found
  }

  let best: Judged | null = null
  let problem: LayoutProblem = { code: 'nothing' }
  let failure: ElkFailure | null = null
  for (const isGuided of isSmall ? [false, true] : [false]) {
    for (const layOut of ways) {
      const layout = await tried(layOut({ ...task, isGuided }, runElk))
      if (layout instanceof ElkFailure) {
        failure = layout
        continue
      }
      const found = judge(layout)
      if (!found.ok) problem = found.error
      else if (best === null || found.value.score < best.score) best = found.value
    }
  }
  if (best === null && problem.code === 'nothing' && failure !== null) throw failure.cause
  if (best === null) return fail(problem)
  const { places } = isSmall ? improved(best, turnsOf(root, input.direction), judge) : best
  const arrangement = arrangementOf(input, before, places)
  return arrangement.places.length === 0 ? fail({ code: 'nothing' }) : ok(arrangement)
}

/** ELK breaks off on some graphs in one way of laying them out and does others well: another way is taken then. */
class ElkFailure {
  readonly cause: unknown
  constructor(cause: unknown) {
    this.cause = cause
  }
}

function tried(layout: Promise<Layout>): Promise<Layout | ElkFailure> {
  return layout.catch((cause: unknown) => new ElkFailure(cause))
}

interface Judged {
  readonly layout: Layout
  readonly places: Places
  readonly score: number
}

/** A layout, or what becomes of it by turning round the content of boxes, one after the other, if that is better. */
function improved(
  found: Judged,
  turns: ReturnType<typeof turnsOf>,
  judge: (layout: Layout) => Result<Judged, LayoutProblem>,
): Judged {
  let best = found
  for (let round = 0; round < mostRounds; round++) {
    const before = best
    for (const turn of turns) {
      const turned = judge(turn(best.layout))
      if (turned.ok && turned.value.score < best.score) best = turned.value
    }
    if (best === before) break
  }
  return best
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
