import type { ThreatRow } from '../../../engine/threat.ts'
import { t } from '../../../messages/messages.ts'
import { Button } from '../../controls/Button.tsx'
import { Popover } from '../../controls/Popover.tsx'
import { useEditor } from '../../hooks/use-editor.ts'
import { FactorFields } from '../details/FactorFields.tsx'
import { sharedFactors } from './shared-factors.ts'
import { rate } from './threat-actions.ts'

/** The five factors of all chosen rows: one that differs shows nothing, and setting it sets it for all. */
export function RatePopover({ rows }: { readonly rows: readonly ThreatRow[] }) {
  const editor = useEditor()
  const isSuggested = rows.every((row) => row.dread.basis === 'suggested')
  return (
    <Popover
      label={t('threats.bulk.rate')}
      className="w-84 p-3"
      trigger={<Button>{t('threats.bulk.rate')}</Button>}
    >
      <FactorFields
        factors={sharedFactors(rows)}
        look={isSuggested ? 'proposed' : 'given'}
        onChange={(factor, value) => rate(editor, rows, { [factor]: value })}
      />
    </Popover>
  )
}
