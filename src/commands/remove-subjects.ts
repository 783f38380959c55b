import { fail } from '../base/result.ts'
import { commentsLeft } from '../model/comments-left.ts'
import { type Document, list } from '../model/document.ts'
import { findSubject } from '../model/find-records.ts'
import { lockedAnywhere } from '../model/locked-subjects.ts'
import { removeRecord } from '../model/make-changes.ts'
import type { ElementId, SubjectId } from '../model/tables.ts'
import { type CommandContext, defineCommand } from './command.ts'
import { notFound, outcome } from './outcome.ts'

/**
 * Removes elements, flows and boundaries, and the loose ends at which no flow is left; their flows and
 * placements follow as consequences, and comments on them stay in their places. Refuses what is locked where it is drawn.
 */
export const removeSubjects = defineCommand<{ readonly ids: readonly SubjectId[] }>({
  id: 'remove-subjects',
  run: (document, { ids }, { isLooseEnd = () => false }) => {
    const missing = ids.find((id) => findSubject(document, id) === undefined)
    if (missing !== undefined) return notFound(missing)
    const locked = lockedAnywhere(document, ids)
    if (locked.length > 0) return fail({ code: 'locked', ids: locked })
    const gone = new Set(ids)
    const all = new Set([...gone, ...strandedLooseEnds(document, gone, isLooseEnd)])
    return outcome(document, [
      ...commentsLeft(document, all),
      ...[...all].flatMap((id) => {
        const subject = findSubject(document, id)
        return subject === undefined ? [] : [removeRecord(subject)]
      }),
    ])
  },
})

/** Loose ends of flows that go, and at which no other flow ends: nobody would miss them. Sorted by id. */
function strandedLooseEnds(
  document: Document,
  gone: ReadonlySet<SubjectId>,
  isLooseEnd: NonNullable<CommandContext['isLooseEnd']>,
): readonly ElementId[] {
  const isLoose = (id: ElementId) => {
    const element = document.tables.element[id]
    return element !== undefined && isLooseEnd(element.stencil) && !gone.has(id)
  }
  const stranded = new Set<ElementId>()
  const held = new Set<ElementId>()
  for (const { id, source, target } of list(document, 'flow')) {
    const goes = gone.has(id) || gone.has(source) || gone.has(target)
    for (const end of [source, target]) if (isLoose(end)) (goes ? stranded : held).add(end)
  }
  return [...stranded].filter((id) => !held.has(id)).sort()
}
