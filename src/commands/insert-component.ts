import { uniqueBy } from '../base/unique.ts'
import { type Component, clipOfComponent } from '../model/component.ts'
import { copiedFact, copiedFinding } from '../model/copied-finding.ts'
import { type Document, list } from '../model/document.ts'
import { addRecord } from '../model/make-changes.ts'
import { newRecord } from '../model/new-record.ts'
import { assignmentId, decisionId } from '../model/record-ids.ts'
import type { DiagramId, IdOf, Mitigation, SubjectId } from '../model/tables.ts'
import { defineCommand } from './command.ts'
import { outcome } from './outcome.ts'
import { pasteSubjects } from './paste-subjects.ts'

export interface InsertComponentArgs {
  readonly diagram: DiagramId
  readonly component: Component
  /** How far it stands from where it stood when it was saved, in diagram units. */
  readonly dx: number
  readonly dy: number
  /** A new id for every subject of the component, in the same table, so that the caller can select them. */
  readonly ids: { readonly [old: string]: SubjectId }
}

/**
 * Draws a component and brings what was decided about its threats to the threats of the copies. Who decided, when and
 * on which facts stays as it was, so that a decision is to be confirmed again where the copies stand differently. A
 * mitigation that the model has already is used; it is not there twice.
 */
export const insertComponent = defineCommand<InsertComponentArgs>({
  id: 'insert-component',
  run: (document, { component, ids, ...place }, context) => {
    const pasted = pasteSubjects.run(document, { ...place, ids, clip: clipOfComponent(component) }, context)
    if (!pasted.ok) return pasted
    const threatIds = new Map<string, IdOf<'threat'>>(
      component.threats.map(({ id }) => [id, context.newId('threat')]),
    )
    const copies = { ...ids, ...Object.fromEntries(threatIds) }
    const measures = new Map<string, IdOf<'mitigation'>>()
    const added: Mitigation[] = []
    for (const mitigation of component.mitigations) {
      const known = sameMitigation(document, mitigation)
      const id = known?.id ?? context.newId('mitigation')
      measures.set(mitigation.id, id)
      if (known === undefined) added.push({ ...mitigation, id })
    }
    const decisions = component.decisions.flatMap((decision) => {
      const finding = copiedFinding(decision.finding, copies)
      if (finding === null) return []
      const facts = decision.facts.map((fact) => copiedFact(fact, copies))
      return { ...decision, id: decisionId(finding), finding, facts }
    })
    const assignments = component.assignments.flatMap((assignment) => {
      const finding = copiedFinding(assignment.finding, copies)
      const mitigation = measures.get(assignment.mitigation)
      if (finding === null || mitigation === undefined) return []
      return newRecord('assignment', {
        ...assignment,
        id: assignmentId(mitigation, finding),
        mitigation,
        finding,
      })
    })
    const threats = component.threats.map((threat) => ({
      ...threat,
      id: threatIds.get(threat.id) ?? threat.id,
      subjects: threat.subjects.map((id) => ids[id] ?? id),
    }))
    return outcome(document, [
      ...pasted.value,
      ...[...threats, ...added, ...decisions, ...uniqueBy(assignments, ({ id }) => id)].map(addRecord),
    ])
  },
})

/** The mitigation of the model that says the same: made from the same entry of the library, or in the same words. */
export function sameMitigation(
  document: Document,
  { library, title, description }: Mitigation,
): Mitigation | undefined {
  return list(document, 'mitigation').find((known) =>
    library !== null && known.library !== null
      ? known.library === library
      : known.title.trim() === title.trim() && known.description.trim() === description.trim(),
  )
}
