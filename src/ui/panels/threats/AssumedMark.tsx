import { CircleHelp } from 'lucide-react'
import { t } from '../../../messages/messages.ts'

/** Says that the threat stands on an answer nobody has given yet. Quiet, as most threats begin so. */
export function AssumedMark() {
  return (
    <span className="flex items-center gap-1 text-xs text-ink-2">
      <CircleHelp aria-hidden="true" size={13} strokeWidth={1.75} className="text-medium" />
      {t('threats.assumed')}
    </span>
  )
}
