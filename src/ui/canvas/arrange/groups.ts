import type { Editor } from '../../../app/editor.ts'
import { placementsIn } from '../../../model/find-records.ts'
import type { DiagramId, SubjectId } from '../../../model/tables.ts'
import { canvasOf } from '../canvas-state.ts'

/** The group of a subject in the diagram in view; null when it is in none, or its group was entered. */
export function groupOf(editor: Editor, subject: SubjectId): string | null {
  const group = placementsOf(editor).get(subject)?.group ?? null
  return group === canvasOf(editor).getState().enteredGroup ? null : group
}

/** These subjects with everything that is grouped with one of them; entered groups count as none. */
export function withGroups(editor: Editor, subjects: readonly SubjectId[]): readonly SubjectId[] {
  const groups = new Set(subjects.flatMap((id) => groupOf(editor, id) ?? []))
  if (groups.size === 0) return subjects
  const all = new Set(subjects)
  for (const { subject, group } of placementsOf(editor).values()) {
    if (group !== undefined && groups.has(group)) all.add(subject)
  }
  return [...all]
}

/** From now on the members of the subject's group are selected one by one. @returns whether it is in one */
export function enterGroup(editor: Editor, subject: SubjectId): boolean {
  const group = groupOf(editor, subject)
  if (group === null) return false
  canvasOf(editor).setState({ enteredGroup: group })
  return true
}

/** A press elsewhere leaves the group again. */
export function leaveGroup(editor: Editor, pressed: SubjectId | null): void {
  const canvas = canvasOf(editor)
  const { enteredGroup } = canvas.getState()
  if (enteredGroup === null) return
  const group = pressed === null ? undefined : placementsOf(editor).get(pressed)?.group
  if (group !== enteredGroup) canvas.setState({ enteredGroup: null })
}

function placementsOf(editor: Editor) {
  const diagram: DiagramId = editor.session.getState().diagram
  return placementsIn(editor.document.getState().document, diagram)
}
