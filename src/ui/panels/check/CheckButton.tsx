import { CircleCheckBig, ListTodo } from 'lucide-react'
import { useState } from 'react'
import { t } from '../../../messages/messages.ts'
import { EmptyState } from '../../controls/EmptyState.tsx'
import { Popover } from '../../controls/Popover.tsx'
import { CheckList } from './CheckList.tsx'
import { useModelCheck } from './use-model-check.ts'

/** How much could be said better in the drawing; opens the list. Quiet when there is nothing. */
export function CheckButton() {
  const results = useModelCheck()
  const [isOpen, setOpen] = useState(false)
  const n = results.length
  return (
    <Popover
      label={t('check.title')}
      align="end"
      className="w-112 max-w-[calc(100vw-16px)] p-0"
      open={isOpen}
      onOpenChange={setOpen}
      trigger={
        <button
          type="button"
          aria-label={t('check.button', { n })}
          className="flex h-7 items-center gap-1.5 rounded-md px-2 text-sm whitespace-nowrap text-ink-2 transition-colors duration-150 hover:bg-line/60 hover:text-ink"
        >
          <ListTodo aria-hidden="true" size={16} strokeWidth={1.75} />
          {t('check.short')}{' '}
          {n > 0 && (
            <span className="min-w-5 rounded-sm bg-medium-tint px-1 text-center text-xs font-medium text-medium tabular-nums">
              {n}
            </span>
          )}
        </button>
      }
    >
      {n === 0 ? (
        <EmptyState icon={CircleCheckBig} title={t('check.empty')}>
          {t('check.empty.help')}
        </EmptyState>
      ) : (
        <CheckList results={results} onLeave={() => setOpen(false)} />
      )}
    </Popover>
  )
}
