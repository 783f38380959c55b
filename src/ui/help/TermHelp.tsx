import { CircleHelp } from 'lucide-react'
import type { ReactNode } from 'react'
import { t } from '../../messages/messages.ts'
import { Popover } from '../controls/Popover.tsx'
import { type Term, termKeys } from './terms.ts'

interface TermHelpProps {
  /** The words used at this place, the most important first. */
  readonly terms: readonly [Term, ...Term[]]
  /** Stands below the words, such as what each value means. */
  readonly children?: ReactNode
  readonly align?: 'start' | 'center' | 'end'
}

/** A small “?” beside a word of a method. It opens what the word means, in a few sentences, with its source. */
export function TermHelp({ terms, children, align = 'end' }: TermHelpProps) {
  const names = terms.map((term) => t(termKeys[term].title)).join(', ')
  const label = t('help.about', { names })
  return (
    <Popover
      label={label}
      align={align}
      className="w-80 p-3"
      trigger={
        <button
          type="button"
          aria-label={label}
          className="inline-flex size-6 shrink-0 items-center justify-center rounded-md align-middle text-ink-3 transition-colors duration-150 hover:bg-line/60 hover:text-ink aria-expanded:text-accent"
        >
          <CircleHelp aria-hidden="true" size={14} strokeWidth={1.75} />
        </button>
      }
    >
      <div className="flex flex-col gap-3">
        {terms.map((term) => (
          <section key={term}>
            <h4 className="font-semibold">{t(termKeys[term].title)}</h4>
            <p className="mt-0.5 text-sm text-ink-2">{t(termKeys[term].text)}</p>
            <p className="mt-1 text-xs text-ink-3">
              {t('help.source', { source: t(termKeys[term].source) })}
            </p>
          </section>
        ))}
        {children}
      </div>
    </Popover>
  )
}
