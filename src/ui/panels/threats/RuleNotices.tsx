import { TriangleAlert } from 'lucide-react'
import { t } from '../../../messages/messages.ts'
import { Popover } from '../../controls/Popover.tsx'
import { useFindings } from '../../hooks/use-editor.ts'

/** What keeps the list from being complete: rules that could not run, or an engine that is gone. */
export function RuleNotices() {
  const errors = useFindings((state) => state.ruleErrors)
  const failure = useFindings((state) => state.failure)
  if (failure !== null) {
    return (
      <p role="alert" className={`${bar} py-1.5`}>
        <TriangleAlert aria-hidden="true" size={14} strokeWidth={1.75} className="shrink-0" />
        {t('threats.failure', { problem: failure })}
      </p>
    )
  }
  if (errors.length === 0) return null
  return (
    <div className={bar}>
      <TriangleAlert aria-hidden="true" size={14} strokeWidth={1.75} className="shrink-0" />
      <Popover
        label={t('threats.ruleErrors', { n: errors.length })}
        className="max-w-96 p-3"
        trigger={
          <button type="button" className="h-7 underline underline-offset-2">
            {t('threats.ruleErrors', { n: errors.length })}
          </button>
        }
      >
        <ul className="flex flex-col gap-2">
          {errors.map((error) => (
            <li key={`${error.packId}/${error.ruleId} ${error.subject ?? ''}`}>
              <span className="font-medium">{error.ruleId}</span>
              <p className="text-xs text-ink-2">{error.message}</p>
            </li>
          ))}
        </ul>
      </Popover>
    </div>
  )
}

const bar = 'flex shrink-0 items-center gap-2 border-b border-line bg-medium-tint px-3 text-xs text-medium'
