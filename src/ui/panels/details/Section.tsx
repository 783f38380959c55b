import type { ReactNode } from 'react'
import { classNames } from '../../controls/class-names.ts'

interface SectionProps {
  readonly title: string
  /** At the end of the title's line. */
  readonly end?: ReactNode
  readonly children: ReactNode
  readonly className?: string
}

/** A part of the panel under its heading. */
export function Section({ title, end, children, className }: SectionProps) {
  return (
    <section className={classNames('flex flex-col gap-2', className)}>
      <header className="flex min-h-6 items-center justify-between gap-2">
        <h3 className="font-semibold">{title}</h3>
        {end}
      </header>
      {children}
    </section>
  )
}
