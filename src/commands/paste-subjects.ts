import type { Point } from '../base/geometry.ts'
import { uniqueBy } from '../base/unique.ts'
import type { Change } from '../model/change.ts'
import { type Clip, subjectsOfClip } from '../model/clip.ts'
import { addRecord } from '../model/make-changes.ts'
import type { BoundaryId, DiagramId, ElementId, FlowId, Placement, SubjectId } from '../model/tables.ts'
import { defineCommand } from './command.ts'
import { notFound, outcome } from './outcome.ts'

export interface PasteSubjectsArgs {
  readonly diagram: DiagramId
  readonly clip: Clip
  /** How far the copies stand from where the originals stood, in diagram units. */
  readonly dx: number
  readonly dy: number
  /** A new id for every subject of the clip (`subjectsOfClip`), in the same table, so that the caller can select them. */
  readonly ids: { readonly [old: string]: SubjectId }
}

/** Adds copies of what is in a clip, with the flows between them; groups among them become new ones. */
export const pasteSubjects = defineCommand<PasteSubjectsArgs>({
  id: 'paste-subjects',
  run: (document, { diagram, clip, dx, dy, ids }, { newId }) => {
    const missing = subjectsOfClip(clip).find((id) => !Object.hasOwn(ids, id))
    if (missing !== undefined) return notFound(missing)
    // The table of a new id is that of the old one, which `outcome` verifies against the record's schema.
    const copyOf = <Id extends SubjectId>(id: Id) => ids[id] as Id
    const groups = new Map<string, string>()
    const groupCopy = ({ group }: Placement) => {
      if (group === undefined) return {}
      const copy = groups.get(group) ?? newId('group')
      groups.set(group, copy)
      return { group: copy }
    }
    const changes: readonly Change[] = [
      ...clip.elements.map((element) => addRecord({ ...element, id: copyOf<ElementId>(element.id) })),
      ...clip.boundaries.map((boundary) => addRecord({ ...boundary, id: copyOf<BoundaryId>(boundary.id) })),
      ...clip.flows.map((flow) =>
        addRecord({
          ...flow,
          id: copyOf<FlowId>(flow.id),
          source: copyOf<ElementId>(flow.source),
          target: copyOf<ElementId>(flow.target),
        }),
      ),
      ...uniqueBy(clip.placements, ({ subject }) => subject).map((placement) =>
        addRecord({
          ...moved(placement, dx, dy),
          ...groupCopy(placement),
          id: newId('placement'),
          diagram,
          subject: copyOf(placement.subject),
        }),
      ),
    ]
    return outcome(document, changes)
  },
})

function moved(placement: Placement, dx: number, dy: number): Placement {
  const by = ({ x, y }: Point): Point => ({ x: x + dx, y: y + dy })
  const { via, waypoints, label, line } = placement
  return {
    ...placement,
    // Subjects that are drawn by points only keep their box at 0.
    ...(placement.w > 0 || placement.h > 0 ? by(placement) : {}),
    via: via === null ? null : by(via),
    ...(waypoints === undefined ? {} : { waypoints: waypoints.map(by) }),
    label: label === null ? null : by(label),
    line: line === null ? null : { from: by(line.from), handle: by(line.handle), to: by(line.to) },
  }
}
