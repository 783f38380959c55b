import type { Placed } from '../../drawing/placed.ts'
import { t } from '../../messages/messages.ts'
import { get } from '../../model/document.ts'
import type { ElementId, FlowId } from '../../model/tables.ts'
import type { FlowViewProps } from './FlowView.tsx'
import type { LiveDiagram } from './live-diagram.ts'
import { type MarkInput, marksOf, type ProjectInput } from './project.ts'

/** What the flow layer shows, in runs that are rendered together. */
export type FlowRun = readonly FlowViewProps[]

/** Long enough that React compares few runs, short enough that a changed one is cheap. */
const runLength = 48

/**
 * The flows of a diagram as props. A flow's props, and a run of them, keep their identity as long as nothing about
 * them has changed, so that a frame of a drag renders only the runs with flows that move. Make one per canvas.
 */
export function createFlowProjector(): (
  live: LiveDiagram,
  placed: Placed,
  marks: MarkInput & Pick<ProjectInput, 'badges'>,
) => readonly FlowRun[] {
  let known = new Map<FlowId, FlowViewProps>()
  let runs: readonly FlowRun[] = []
  return (live, placed, marks) => {
    const now = new Map<FlowId, FlowViewProps>()
    const next: FlowRun[] = []
    let run: FlowViewProps[] = []
    for (const flow of placed.flows) {
      const route = live.routes.get(flow.id)
      if (route === undefined) continue
      const before = known.get(flow.id)
      const badge = marks.badges.get(flow.id) ?? null
      const sourceName = endName(live, flow.source)
      const targetName = endName(live, flow.target)
      const isLit = marks.highlight.has(flow.id)
      const isSame =
        before !== undefined &&
        before.flow === flow &&
        before.route === route &&
        before.badge === badge &&
        before.sourceName === sourceName &&
        before.targetName === targetName &&
        before.selected === marks.selection.has(flow.id) &&
        before.lit === isLit &&
        before.dimmed === (marks.highlight.size > 0 && !isLit) &&
        before.ghost === (marks.shown?.has(flow.id) === false)
      const props = isSame
        ? before
        : { flow, route, badge, sourceName, targetName, ...marksOf(flow.id, marks) }
      now.set(flow.id, props)
      run.push(props)
      if (run.length === runLength) {
        next.push(sameRun(runs[next.length], run))
        run = []
      }
    }
    if (run.length > 0) next.push(sameRun(runs[next.length], run))
    known = now
    runs = next
    return next
  }
}

/** Of the ends, only loose ones have no name. */
function endName({ document }: LiveDiagram, id: ElementId): string {
  return get(document, 'element', id)?.name || t('canvas.nowhere')
}

function sameRun(before: FlowRun | undefined, now: FlowRun): FlowRun {
  const isSame = before?.length === now.length && now.every((props, index) => props === before[index])
  return isSame ? before : now
}
