import type { Editor } from '../../../app/editor.ts'
import { editThreats, refusalOfThreatEdit, type ThreatPatch } from '../../../commands/edit-threats.ts'
import type { ThreatRow } from '../../../engine/threat.ts'
import { describeRefusal } from '../../../messages/describe-errors.ts'
import { t } from '../../../messages/messages.ts'
import { dreadFactorIds } from '../../../model/records/decision.ts'
import type { GridColumn } from '../../grid/grid-column.ts'
import type { CellEdit, GridSource } from '../../grid/grid-source.ts'
import { summaryOf } from './threat-actions.ts'
import { factorColumn } from './threat-columns.ts'

/** The threat list as the grid knows it. */
export function threatSource(
  editor: Editor,
  columns: readonly GridColumn<ThreatRow>[],
  isReadOnly: boolean,
): GridSource<ThreatRow> {
  return {
    id: 'threats',
    label: t('threats.table'),
    columns,
    keyOf: ({ id }) => id,
    nameOf: ({ shortId }) => shortId,
    countText: (n) => t('tables.count.threats', { n }),
    isReadOnly,
    refuse: (edit, edits) => {
      if (!mayBeRefused.has(edit.column)) return null
      const all = patches(edits).get(edit.row) ?? {}
      const refusal = refusalOfThreatEdit(editor.document.getState().document, {
        threat: summaryOf(edit.row),
        patch: all,
      })
      return refusal === null ? null : describeRefusal(refusal)
    },
    write: (edits, label) => {
      const args = [...patches(edits)].map(([row, patch]) => ({ threat: summaryOf(row), patch }))
      const result = editor.dispatch(editThreats, { edits: args }, { label })
      return result.ok || result.error.code === 'nothing-to-do' ? null : describeRefusal(result.error)
    },
  }
}

/** What the type of a column does not decide alone. */
const mayBeRefused: ReadonlySet<string> = new Set([
  ...['status', 'reason', 'title', 'description', 'owner', 'notes'],
  ...['priority', 'levelOverride', 'overrideReason'],
])

const remembered = new WeakMap<readonly CellEdit<ThreatRow>[], ReadonlyMap<ThreatRow, ThreatPatch>>()

/** All edits of a row together: a status and its reason may be pasted at once. Made once for each list of edits. */
function patches(edits: readonly CellEdit<ThreatRow>[]): ReadonlyMap<ThreatRow, ThreatPatch> {
  let known = remembered.get(edits)
  if (known === undefined) {
    const byRow = new Map<ThreatRow, ThreatPatch>()
    for (const edit of edits) byRow.set(edit.row, { ...byRow.get(edit.row), ...patchOf(edit, byRow) })
    known = byRow
    remembered.set(edits, known)
  }
  return known
}

function patchOf(
  { row, column, value }: CellEdit<ThreatRow>,
  before: ReadonlyMap<ThreatRow, ThreatPatch>,
): ThreatPatch {
  const factor = dreadFactorIds.find((id) => factorColumn(id) === column)
  if (factor !== undefined) {
    // One digit of a suggestion confirms the others, as typing it does.
    const isFirst = !dreadFactorIds.some((id) => before.get(row)?.[id] !== undefined)
    const confirmed = row.dread.basis === 'suggested' && isFirst && value !== null ? row.dread.factors : {}
    return { ...confirmed, [factor]: value }
  }
  switch (column) {
    case 'title':
    case 'description':
      return { [column]: row.origin !== 'manual' && String(value).trim() === '' ? null : value }
    case 'priority':
      return { priority: value === '' ? null : String(value) }
    case 'harm':
      return { severity: value as ThreatPatch['severity'] }
    default:
      return { [column]: value }
  }
}
