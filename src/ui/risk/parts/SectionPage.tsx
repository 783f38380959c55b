import type { ReactNode } from 'react'
import { TermHelp } from '../../help/TermHelp.tsx'
import type { Term } from '../../help/terms.ts'

export interface SectionPageProps {
  readonly title: string
  /** What it is for, and how its numbers come about. */
  readonly help: ReactNode
  /** Words of a method on this page, explained at its title. */
  readonly terms?: readonly [Term, ...Term[]]
  /** At the end of the title's line. */
  readonly actions?: ReactNode
  readonly children: ReactNode
}

/** One section of the risk screen: title, what it is for, and its parts. */
export function SectionPage({ title, help, terms, actions, children }: SectionPageProps) {
  return (
    <section aria-label={title} className="mx-auto flex max-w-400 flex-col gap-4 px-5 py-4">
      <header className="flex flex-wrap items-start gap-x-4 gap-y-2">
        <div className="min-w-0 flex-1 basis-96">
          <div className="flex items-center gap-1">
            <h2 className="text-lg font-semibold">{title}</h2>
            {terms !== undefined && <TermHelp terms={terms} align="start" />}
          </div>
          <p className="max-w-180 text-ink-2">{help}</p>
        </div>
        {actions && <div className="flex flex-wrap items-center gap-2">{actions}</div>}
      </header>
      {children}
    </section>
  )
}
