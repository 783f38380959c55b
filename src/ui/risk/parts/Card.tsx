import type { ReactNode } from 'react'
import { classNames } from '../../controls/class-names.ts'
import { TermHelp } from '../../help/TermHelp.tsx'
import type { Term } from '../../help/terms.ts'

export interface CardProps {
  readonly title?: ReactNode
  readonly help?: ReactNode
  /** Words of a method in this part, explained at its title. */
  readonly terms?: readonly [Term, ...Term[]]
  /** At the end of the title's line. */
  readonly end?: ReactNode
  readonly className?: string
  /** Content reaches the border, as tables do. */
  readonly flush?: boolean
  readonly children: ReactNode
}

/** A part of a section in its own box. */
export function Card({ title, help, terms, end, className, flush = false, children }: CardProps) {
  return (
    <div className={classNames('min-w-0 rounded-lg border border-line bg-panel', !flush && 'p-3', className)}>
      {(title || end) && (
        <div
          className={classNames('flex flex-wrap items-center gap-2', flush ? 'px-3 pt-2.5 pb-1.5' : 'mb-2')}
        >
          <div className="min-w-0 flex-1">
            {title && (
              <div className="flex items-center gap-0.5">
                <h3 className="font-semibold">{title}</h3>
                {terms !== undefined && <TermHelp terms={terms} align="start" />}
              </div>
            )}
            {help && <p className="text-xs text-ink-2">{help}</p>}
          </div>
          {end}
        </div>
      )}
      {children}
    </div>
  )
}
