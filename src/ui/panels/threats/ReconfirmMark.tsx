import { History } from 'lucide-react'
import { t } from '../../../messages/messages.ts'
import { Chip } from '../../controls/Chip.tsx'

/** Says that facts changed since somebody decided. */
export function ReconfirmMark() {
  return (
    <Chip tone="caution" icon={History} className="ml-1.5 shrink-0">
      {t('threats.reconfirm')}
    </Chip>
  )
}
