import type { Editor } from '../../../app/editor.ts'
import { addMitigation } from '../../../commands/add-mitigation.ts'
import { editRecord } from '../../../commands/edit-record.ts'
import type { IdOf } from '../../../model/tables.ts'
import type { RankedMeasure } from '../../../risk/plan-figures.ts'

/**
 * Takes proposed measures into the model as planned mitigations of the threats that they treat, as one step of undo;
 * those that are in the model already are passed over.
 * @returns the id of each proposed measure with the id of its mitigation
 */
export function planMeasures(
  editor: Editor,
  measures: readonly RankedMeasure[],
  { label, cost }: { readonly label: string; readonly cost?: number | null },
): ReadonlyMap<string, IdOf<'mitigation'>> {
  const made = new Map<string, IdOf<'mitigation'>>()
  const { vocabulary } = editor.packs.getState()
  const mergeKey = `plan ${editor.newId('mitigation')}`
  for (const { id: library, title, record, treats } of measures) {
    if (record !== null) continue
    const id = editor.newId('mitigation')
    const description = vocabulary.mitigation(library)?.description ?? ''
    const args = { id, title, description, library, findings: treats }
    if (!editor.dispatch(addMitigation, args, { label, mergeKey }).ok) continue
    made.set(library, id)
    if (cost !== undefined)
      editor.dispatch(editRecord, { table: 'mitigation', id, fields: { cost } }, { label, mergeKey })
  }
  return made
}
