import type { ThreatRow } from '../../../engine/threat.ts'
import { t } from '../../../messages/messages.ts'
import { severityInfos } from '../../../methods/safety/safety.ts'
import type { SafetySeverity } from '../../../model/records/decision.ts'
import { NativeSelect } from '../../controls/NativeSelect.tsx'
import { useEditor } from '../../hooks/use-editor.ts'
import { judgeHarm } from './judge-harm.ts'

type Choice = SafetySeverity | 'none' | 'rule'

/** Severity of harm for all chosen rows; what was written of how somebody comes to harm stays with each. */
export function BulkHarm({ rows }: { readonly rows: readonly ThreatRow[] }) {
  const editor = useEditor()
  const own = rows.map((row) => choiceOf(row))
  const shared = own.every((choice) => choice === own[0]) ? (own[0] ?? null) : null
  return (
    <NativeSelect<Choice>
      label={t('threats.column.harm')}
      hideLabel
      className="w-36 min-w-20"
      value={shared === 'rule' ? null : shared}
      placeholder={t('threats.bulk.harm')}
      options={[
        ...severityInfos.map(({ id, label }) => ({ value: id, label: `${id} ${label}` })),
        { value: 'none', label: t('rating.safety.none.name') },
        { value: 'rule', label: t('rating.safety.clear') },
      ]}
      onChange={(choice) =>
        judgeHarm(editor, rows, choice === 'rule' ? null : { severity: choice === 'none' ? null : choice })
      }
    />
  )
}

function choiceOf({ decision }: ThreatRow): Choice {
  const own = decision?.safety
  return own === undefined ? 'rule' : (own.severity ?? 'none')
}
