import {
  ArrowRightLeft,
  Ban,
  CircleDashed,
  CircleHelp,
  Handshake,
  type LucideIcon,
  ScanLine,
  ShieldCheck,
} from 'lucide-react'
import { t } from '../../messages/messages.ts'
import type { Status } from '../../model/records/decision.ts'
import { classNames } from './class-names.ts'
import { statusKeys } from './status-keys.ts'

/** A status as a sign and its name. Grey on purpose: colour is kept for the level. */
export function StatusBadge({ status, className }: { readonly status: Status; readonly className?: string }) {
  const Icon = statusIcons[status]
  return (
    <span className={classNames('inline-flex min-w-0 items-center gap-1.5 text-sm', className)}>
      <Icon aria-hidden="true" size={14} strokeWidth={1.75} className="shrink-0 text-ink-3" />
      <span className="truncate">{t(statusKeys[status])}</span>
    </span>
  )
}

/** The sign of each status. */
export const statusIcons: Record<Status, LucideIcon> = {
  open: CircleDashed,
  'needs-investigation': CircleHelp,
  mitigated: ShieldCheck,
  accepted: Handshake,
  transferred: ArrowRightLeft,
  'not-applicable': Ban,
  'out-of-scope': ScanLine,
}
