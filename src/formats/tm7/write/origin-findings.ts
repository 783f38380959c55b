import type { Pack } from '../../../engine/pack.ts'
import { applyChanges } from '../../../model/apply-changes.ts'
import type { Change } from '../../../model/change.ts'
import { type Document, get, list } from '../../../model/document.ts'
import { addRecord, removeRecord } from '../../../model/make-changes.ts'
import { assignmentId, decisionId } from '../../../model/record-ids.ts'
import type { AnyRecord, Recorded } from '../../../model/tables.ts'

/**
 * The document with what was decided about threats of the file under the ids that the file's own template gives
 * them. A model that was moved to another template has them under the ids of that one; the file's threats are the
 * same all the same, and are to be changed where they stand.
 */
export function withOriginFindings(document: Document, packs: readonly Pack[]): Document {
  const origin = get(document, 'origin', 'origin:main')
  const pack = packs.find(({ id }) => id === origin?.pack)
  if (pack === undefined) return document
  const rules = new Map(pack.rules.map(({ id, originId }) => [originId ?? id, id]))
  const changes = list(document, 'recorded').flatMap((recorded) => {
    const finding = originFinding(recorded, pack.id, rules)
    return finding === null ? [] : renamed(document, recorded, finding)
  })
  return applyChanges(document, changes)
}

/** Null where it has that id already, or is by no rule. */
function originFinding(
  { finding, typeId }: Recorded,
  packId: string,
  rules: ReadonlyMap<string, string>,
): string | null {
  const at = finding.indexOf('@')
  const rule = rules.get(typeId)
  if (at < 0 || rule === undefined) return null
  const wanted = `${packId}/${rule}${finding.slice(at)}`
  return wanted === finding ? null : wanted
}

function renamed(document: Document, recorded: Recorded, finding: string): readonly Change[] {
  if (get(document, 'recorded', `recorded:${finding}`) !== undefined) return []
  const decision = get(document, 'decision', decisionId(recorded.finding))
  const isFree = get(document, 'decision', decisionId(finding)) === undefined
  const assignments = list(document, 'assignment').filter((one) => one.finding === recorded.finding)
  return [
    ...replaced(recorded, { ...recorded, id: `recorded:${finding}`, finding }),
    ...(decision === undefined || !isFree
      ? []
      : replaced(decision, { ...decision, id: decisionId(finding), finding })),
    ...assignments
      .map((one) => ({ one, id: assignmentId(one.mitigation, finding) }))
      .filter(({ id }) => get(document, 'assignment', id) === undefined)
      .flatMap(({ one, id }) => replaced(one, { ...one, id, finding })),
  ]
}

function replaced(before: AnyRecord, after: AnyRecord): readonly Change[] {
  return [removeRecord(before), addRecord(after)]
}
