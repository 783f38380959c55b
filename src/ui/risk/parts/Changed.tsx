import { RotateCcw } from 'lucide-react'
import { t } from '../../../messages/messages.ts'
import { Chip } from '../../controls/Chip.tsx'
import { IconButton } from '../../controls/IconButton.tsx'

/** Says that a table differs from the published one, and takes it back to that. */
export function Changed({
  what,
  isChanged,
  onReset,
  disabled,
}: {
  /** What goes back, such as "weights". */
  readonly what: string
  readonly isChanged: boolean
  readonly onReset: () => void
  readonly disabled: boolean
}) {
  if (!isChanged) return <Chip>{t('risk.default')}</Chip>
  return (
    <span className="flex items-center gap-1">
      <Chip tone="caution">{t('risk.changed')}</Chip>
      <IconButton
        size="small"
        icon={RotateCcw}
        label={t('risk.reset', { what })}
        disabled={disabled}
        onClick={onReset}
      />
    </span>
  )
}
