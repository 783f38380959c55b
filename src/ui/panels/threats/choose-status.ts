import type { Editor } from '../../../app/editor.ts'
import type { ThreatRow } from '../../../engine/threat.ts'
import type { Status } from '../../../model/records/decision.ts'
import { decide, takeThreat } from './threat-actions.ts'
import { threatTableOf } from './threat-table-store.ts'

/**
 * Sets a status. One that still needs a reason is kept waiting, and the threat panel opens and asks for
 * the reason in its place.
 */
export function chooseStatus(editor: Editor, row: ThreatRow, status: Status): void {
  const { store } = threatTableOf(editor)
  const refusal = decide(editor, [row], { status })
  if (refusal?.code === 'reason-required') {
    takeThreat(editor, row)
    store.setState({ pendingStatus: { threat: row.id, status } })
  } else {
    store.setState({ pendingStatus: null })
  }
}
