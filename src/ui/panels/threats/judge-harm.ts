import type { Editor } from '../../../app/editor.ts'
import { setSafety } from '../../../commands/set-safety.ts'
import type { ThreatRow } from '../../../engine/threat.ts'
import { t } from '../../../messages/messages.ts'
import type { SafetySeverity } from '../../../model/records/decision.ts'
import { summaryOf } from './threat-actions.ts'

/**
 * Gives many threats one severity of harm, as one step of undo. How somebody comes to harm, and the scenario, stay.
 * @param judged null returns to what the rules propose, and takes back the words too
 */
export function judgeHarm(
  editor: Editor,
  rows: readonly ThreatRow[],
  judged: { readonly severity: SafetySeverity | null } | null,
): void {
  const label = t('threats.undo.harm', { n: rows.length, id: rows[0]?.shortId ?? '' })
  const mergeKey = `harm ${editor.newId('decision')}`
  // Threats with the same words are judged together: most have none.
  const byWords = new Map<string, ThreatRow[]>()
  for (const row of rows) {
    const { harm = '', scenario = '' } = row.decision?.safety ?? {}
    const key = judged === null ? '' : JSON.stringify([harm, scenario])
    byWords.set(key, [...(byWords.get(key) ?? []), row])
  }
  for (const group of byWords.values()) {
    const { harm = '', scenario = '' } = group[0]?.decision?.safety ?? {}
    const safety = judged === null ? null : { severity: judged.severity, harm, scenario }
    editor.dispatch(setSafety, { threats: group.map(summaryOf), safety }, { label, mergeKey })
  }
}
