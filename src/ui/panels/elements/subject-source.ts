import type { Editor } from '../../../app/editor.ts'
import { editRecords, type RecordEdit, refusalOfRecordEdit } from '../../../commands/edit-records.ts'
import { describeRefusal } from '../../../messages/describe-errors.ts'
import type { PropertyValue } from '../../../model/record.ts'
import type { Asset, Boundary, Element, Flow, Mitigation } from '../../../model/tables.ts'
import type { CellEdit, GridSource } from '../../grid/grid-source.ts'
import { questionOf } from './answer-columns.ts'

type Edited = Element | Flow | Boundary | Asset | Mitigation

/**
 * The fields that a cell stands for; undefined takes an optional field away.
 * @param before what other cells of the row give already, for fields that several cells share
 */
type FieldsOf<R> = (
  edit: CellEdit<R>,
  before: { readonly [field: string]: unknown },
) => { readonly [field: string]: unknown }

/** How a table of records checks and writes its cells: fields and answers of each record together, as one step. */
export function recordWriter<R extends Edited>(
  editor: Editor,
  fieldsOf: FieldsOf<R> = plainField,
): Pick<GridSource<R>, 'refuse' | 'write'> {
  const remembered = new WeakMap<readonly CellEdit<R>[], ReadonlyMap<R, RecordEdit>>()
  const recordsOf = (edits: readonly CellEdit<R>[]) => {
    const known = remembered.get(edits) ?? together(edits, fieldsOf)
    remembered.set(edits, known)
    return known
  }
  return {
    refuse: (edit, edits) => {
      const record = recordsOf(edits).get(edit.row)
      const refusal =
        record === undefined ? null : refusalOfRecordEdit(editor.document.getState().document, record)
      return refusal === null ? null : describeRefusal(refusal)
    },
    write: (edits, label, mergeKey) => {
      const args = { edits: [...recordsOf(edits).values()] }
      const result = editor.dispatch(
        editRecords,
        args,
        mergeKey === undefined ? { label } : { label, mergeKey },
      )
      return result.ok || result.error.code === 'nothing-to-do' ? null : describeRefusal(result.error)
    },
  }
}

function together<R extends Edited>(
  edits: readonly CellEdit<R>[],
  fieldsOf: FieldsOf<R>,
): ReadonlyMap<R, RecordEdit> {
  const records = new Map<R, RecordEdit>()
  for (const edit of edits) {
    const { row, column, value } = edit
    const before = records.get(row)
    const question = questionOf(column)
    const table = row.id.slice(0, row.id.indexOf(':'))
    const given = question === null ? fieldsOf(edit, before?.fields ?? {}) : {}
    // Undefined takes an optional field away.
    const gone = Object.keys(given).filter((field) => given[field] === undefined)
    records.set(row, {
      table,
      id: row.id,
      fields: { ...before?.fields, ...given },
      properties:
        question === null
          ? before?.properties
          : { ...before?.properties, [question]: value as PropertyValue | null },
      without: [...(before?.without ?? []), ...gone],
    } as RecordEdit)
  }
  return records
}

function plainField({ column, value }: { readonly column: string; readonly value: unknown }) {
  if (column === 'type') return { stencil: value }
  return { [column]: value }
}
