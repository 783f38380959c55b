import { type ReactNode, useId } from 'react'

/** A part of a form under its heading. */
export function FormPart({
  title,
  hint,
  children,
}: {
  readonly title: string
  readonly hint?: string
  readonly children: ReactNode
}) {
  const id = useId()
  return (
    <section aria-labelledby={id} className="flex flex-col gap-3">
      <div>
        <h3 id={id} className="font-semibold">
          {title}
        </h3>
        {hint !== undefined && <p className="text-xs text-ink-3">{hint}</p>}
      </div>
      {children}
    </section>
  )
}
