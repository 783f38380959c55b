import { History } from 'lucide-react'
import { t } from '../../../messages/messages.ts'

/** Says that facts changed since somebody decided; only by its sign where the column is narrow. */
export function ReconfirmMark() {
  return (
    <span
      title={t('threats.reconfirm')}
      className="ms-1.5 inline-flex h-5 shrink-0 items-center gap-1 rounded-sm bg-medium-tint px-1 text-xs font-medium whitespace-nowrap text-medium"
    >
      <History aria-hidden="true" size={12} strokeWidth={2} className="shrink-0" />
      <span className="sr-only @[16rem]:not-sr-only">{t('threats.reconfirm')}</span>
    </span>
  )
}
