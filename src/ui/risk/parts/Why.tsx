import type { ReactNode } from 'react'
import { t } from '../../../messages/messages.ts'
import { classNames } from '../../controls/class-names.ts'
import { Popover } from '../../controls/Popover.tsx'

export interface WhyProps {
  /** What the figure says, such as "Index of Patient app: 43.8". */
  readonly name: string
  /** The arithmetic, a line each. */
  readonly trace: readonly string[]
  /** What it rests on, in words. */
  readonly note?: ReactNode
  /** The figure itself; a click asks for its arithmetic. */
  readonly children: ReactNode
  readonly className?: string
}

/** A figure that can be asked how it came about. */
export function Why({ name, trace, note, children, className }: WhyProps) {
  return (
    <Popover
      label={t('risk.why.of', { name })}
      align="center"
      className="max-w-96 p-3"
      trigger={
        <button
          type="button"
          className={classNames(
            'inline-flex min-h-6 min-w-6 items-center justify-center gap-1 rounded-sm px-0.5 underline decoration-ink-3/60 decoration-dotted underline-offset-4 tabular-nums hover:bg-line/60 hover:decoration-accent',
            className,
          )}
        >
          <span className="sr-only">{name}: </span>
          {children}
          <span className="sr-only">{t('risk.why.ask')}</span>
        </button>
      }
    >
      <p className="mb-1 font-medium">{name}</p>
      <ol className="flex flex-col gap-1 text-xs">
        {trace.map((line) => (
          <li key={line} className="font-mono break-words text-ink-2">
            {line}
          </li>
        ))}
      </ol>
      {note && <div className="mt-2 text-xs text-ink-2">{note}</div>}
    </Popover>
  )
}
