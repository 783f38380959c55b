import { findPlacement, findSubject } from '../model/find-records.ts'
import { setFields } from '../model/make-changes.ts'
import type { DiagramId, SubjectId } from '../model/tables.ts'
import { defineCommand } from './command.ts'
import { notFound, outcome } from './outcome.ts'

/**
 * Makes one group of elements and boundaries of a diagram, or takes them out of the groups that they are in. Flows
 * follow their ends and are left out.
 */
export const groupSubjects = defineCommand<{
  readonly diagram: DiagramId
  readonly subjects: readonly SubjectId[]
  /** False takes them out of their groups. */
  readonly grouped: boolean
}>({
  id: 'group-subjects',
  run: (document, { diagram, subjects, grouped }, { newId }) => {
    const missing = subjects.find((id) => findSubject(document, id) === undefined)
    if (missing !== undefined) return notFound(missing)
    const placements = [...new Set(subjects)].flatMap((id) =>
      id.startsWith('flow:') ? [] : (findPlacement(document, diagram, id) ?? []),
    )
    if (!grouped) {
      return outcome(
        document,
        placements.flatMap((placement) => setFields(placement, { group: undefined })),
      )
    }
    const [first] = placements
    const isOneAlready = first?.group !== undefined && placements.every(({ group }) => group === first.group)
    if (placements.length < 2 || isOneAlready) return outcome(document, [])
    const group = newId('group')
    return outcome(
      document,
      placements.flatMap((placement) => setFields(placement, { group })),
    )
  },
})
