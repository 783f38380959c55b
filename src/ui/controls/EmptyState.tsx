import type { LucideIcon } from 'lucide-react'
import type { ReactNode } from 'react'

export interface EmptyStateProps {
  readonly icon: LucideIcon
  readonly title: string
  /** What this place is for and what to do next. */
  readonly children?: ReactNode
  readonly action?: ReactNode
}

/** What a place shows before it has something: what it is for, and the one next step. */
export function EmptyState({ icon: Icon, title, children, action }: EmptyStateProps) {
  return (
    <div className="m-auto flex max-w-80 flex-col items-center gap-1 p-6 text-center">
      <Icon aria-hidden="true" size={24} strokeWidth={1.5} className="mb-1 text-ink-3" />
      <p className="font-medium">{title}</p>
      {children && <p className="text-xs text-ink-2">{children}</p>}
      {action && <div className="mt-2">{action}</div>}
    </div>
  )
}
