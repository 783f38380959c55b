import type { ReactNode } from 'react'
import { classNames } from '../../controls/class-names.ts'
import { TermHelp } from '../../help/TermHelp.tsx'
import type { Term } from '../../help/terms.ts'

interface SectionProps {
  readonly title: string
  /** At the end of the title's line. */
  readonly end?: ReactNode
  /** Words of a method in this part, explained at its title. */
  readonly terms?: readonly [Term, ...Term[]]
  readonly children: ReactNode
  readonly className?: string
}

/** A part of the panel under its heading. */
export function Section({ title, end, terms, children, className }: SectionProps) {
  return (
    <section className={classNames('flex flex-col gap-2', className)}>
      <header className="flex min-h-6 items-center justify-between gap-2">
        <span className="flex items-center gap-0.5">
          <h3 className="font-semibold">{title}</h3>
          {terms !== undefined && <TermHelp terms={terms} align="start" />}
        </span>
        {end}
      </header>
      {children}
    </section>
  )
}
