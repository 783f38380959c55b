import { lockedIn } from '../../../model/locked-subjects.ts'
import type { SubjectId } from '../../../model/tables.ts'
import { indexOf, type LiveDiagram } from '../live-diagram.ts'

/** With more than this selected, marks would only be clutter. */
const mostMarks = 60

/** A lock at the upper left corner of each selected thing that is locked, in CSS pixels at every zoom. */
export function LockMarks({
  live,
  selection,
  zoom,
}: {
  readonly live: LiveDiagram
  readonly selection: readonly SubjectId[]
  readonly zoom: number
}) {
  const locked = lockedIn(live.document, live.diagram)
  const marked = locked.size === 0 ? [] : selection.filter((id) => locked.has(id)).slice(0, mostMarks)
  return marked.map((id) => {
    const at = live.placed.boxes.get(id) ?? live.placed.placements.get(id)
    const box = at !== undefined && at.w > 0 ? at : indexOf(live).boxOf(id)
    if (box === undefined) return null
    return (
      <g key={id} className="lock-mark" transform={`translate(${box.x} ${box.y}) scale(${1 / zoom})`}>
        <rect x={-10} y={-10} width={20} height={20} rx={6} />
        <path d="M-4.5 -0.5h9v6h-9zM-2.75 -0.5v-2a2.75 2.75 0 0 1 5.5 0v2" />
      </g>
    )
  })
}
