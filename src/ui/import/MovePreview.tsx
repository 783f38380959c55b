import { CircleCheck } from 'lucide-react'
import type { ReactNode } from 'react'
import type { MovedKind, MovePlan } from '../../app/import/plan-move.ts'
import { type MessageKey, t } from '../../messages/messages.ts'
import { Chip } from '../controls/Chip.tsx'
import { Count } from '../controls/Count.tsx'

/** What moving would do: types with their counterparts, then what has none. */
export function MovePreview({ plan }: { readonly plan: MovePlan }) {
  const { kinds, answers, decisions } = plan
  const isWhole = answers.length === 0 && decisions.length === 0 && kinds.every(({ by }) => by !== 'generic')
  return (
    <div className="flex flex-col gap-4">
      {isWhole && (
        <p className="flex items-center gap-2">
          <CircleCheck aria-hidden="true" size={16} strokeWidth={1.75} className="shrink-0 text-low" />
          {kinds.length === 0 ? t('import.move.nothing') : t('import.move.whole')}
        </p>
      )}
      {kinds.length > 0 && (
        <Part title={t('import.move.kinds')} n={kinds.length} help={t('import.move.kindsHelp')}>
          <ul>
            {kinds.map((kind) => (
              <li
                key={`${kind.name} ${kind.to.id}`}
                className="grid grid-cols-[1fr_1fr_auto] items-center gap-3 border-t border-line py-1 first:border-0"
              >
                <span className="min-w-0 truncate" title={kind.name}>
                  {kind.name}
                  <span className="ms-1.5 text-xs text-ink-3 tabular-nums">
                    {t('import.move.uses', { n: kind.subjects.length })}
                  </span>
                </span>
                <span className="min-w-0 truncate" title={kind.to.name}>
                  <span className="sr-only">{t('import.move.becomes')} </span>
                  {kind.to.name}
                </span>
                <Chip tone={kind.by === 'generic' ? 'caution' : 'neutral'}>{t(byKeys[kind.by])}</Chip>
              </li>
            ))}
          </ul>
        </Part>
      )}
      {answers.length > 0 && (
        <Part title={t('import.move.answers')} n={answers.length} help={t('import.move.answersHelp')}>
          <ul>
            {answers.map(({ property, value, subjects }) => (
              <li key={`${property} ${value}`} className="border-t border-line py-1 first:border-0">
                {property}: {value}
                <span className="ms-1.5 text-xs text-ink-3 tabular-nums">
                  {t('import.move.uses', { n: subjects.length })}
                </span>
              </li>
            ))}
          </ul>
        </Part>
      )}
      {decisions.length > 0 && (
        <Part title={t('import.move.decisions')} n={decisions.length} help={t('import.move.decisionsHelp')}>
          <ul>
            {decisions.map(({ finding, title }) => (
              <li key={finding} className="truncate border-t border-line py-1 first:border-0" title={title}>
                {title}
              </li>
            ))}
          </ul>
        </Part>
      )}
    </div>
  )
}

const byKeys = {
  same: 'import.move.by.same',
  name: 'import.move.by.name',
  generic: 'import.move.by.generic',
} as const satisfies Record<MovedKind['by'], MessageKey>

function Part({
  title,
  n,
  help,
  children,
}: {
  readonly title: string
  readonly n: number
  readonly help: string
  readonly children: ReactNode
}) {
  return (
    <section>
      <h3 className="flex items-center gap-2 font-semibold">
        {title}
        <Count value={n} />
      </h3>
      <p className="text-xs text-ink-3">{help}</p>
      <section
        aria-label={title}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and holds nothing else to focus
        tabIndex={0}
        className="mt-1 max-h-60 overflow-y-auto rounded-lg border border-line px-2.5 py-1"
      >
        {children}
      </section>
    </section>
  )
}
