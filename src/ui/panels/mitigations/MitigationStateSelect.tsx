import { editRecord } from '../../../commands/edit-record.ts'
import { t } from '../../../messages/messages.ts'
import { mitigationStates } from '../../../model/records/mitigation.ts'
import type { Mitigation } from '../../../model/tables.ts'
import { NativeSelect } from '../../controls/NativeSelect.tsx'
import { useDocument, useEditor } from '../../hooks/use-editor.ts'
import { mitigationStateKeys } from './mitigation-keys.ts'

/** State of a mitigation, which holds for all threats that it treats. */
export function MitigationStateSelect({
  mitigation,
  className,
}: {
  readonly mitigation: Mitigation
  readonly className?: string
}) {
  const editor = useEditor()
  const isReadOnly = useDocument((state) => state.readOnly !== null)
  return (
    <NativeSelect
      className={className}
      label={t('mitigations.stateOf', { title: mitigation.title })}
      hideLabel
      value={mitigation.state}
      disabled={isReadOnly}
      options={mitigationStates.map((value) => ({ value, label: t(mitigationStateKeys[value]) }))}
      onChange={(state) =>
        editor.dispatch(
          editRecord,
          { table: 'mitigation', id: mitigation.id, fields: { state } },
          {
            label: t('mitigations.undo.state', {
              title: mitigation.title,
              state: t(mitigationStateKeys[state]),
            }),
          },
        )
      }
    />
  )
}
