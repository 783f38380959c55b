import { Check, X } from 'lucide-react'
import { useEffect, useState } from 'react'
import { t } from '../../messages/messages.ts'
import { IconButton } from '../controls/IconButton.tsx'
import { useDocument, useEditor, useSession } from '../hooks/use-editor.ts'

const storageKey = 'glacis.first-steps'

/**
 * Three steps on the canvas of a new model, each ticked off as it is done. Gone for good in this browser when
 * all are done or when they are hidden.
 */
export function FirstSteps() {
  const editor = useEditor()
  // A model that already has flows when it is opened is no first model.
  const [isWanted, setWanted] = useState(
    () => !wasHidden() && !hasAny(editor.document.getState().document.tables.flow),
  )
  if (!isWanted) return null
  return (
    <Steps
      onGone={() => {
        hideForGood()
        setWanted(false)
      }}
    />
  )
}

function Steps({ onGone }: { onGone: () => void }) {
  const hasElements = useDocument(({ document }) => hasAny(document.tables.element))
  const hasFlows = useDocument(({ document }) => hasAny(document.tables.flow))
  const hasRead = useSession((state) => state.threat !== null)
  const isDone = hasElements && hasFlows && hasRead
  useEffect(() => {
    if (isDone) onGone()
  }, [isDone, onGone])
  return (
    <aside
      data-canvas-control
      aria-label={t('canvas.stepsTitle')}
      className={`absolute z-10 w-76 rounded-lg border border-line bg-panel p-4 shadow-float ${
        hasElements ? 'right-3 bottom-3' : 'top-1/2 left-1/2 -translate-x-1/2 -translate-y-1/2'
      }`}
    >
      <div className="mb-2 flex items-center justify-between">
        <h2 className="text-sm font-semibold">{t('canvas.stepsTitle')}</h2>
        <IconButton icon={X} size="small" label={t('canvas.stepsHide')} onClick={onGone} />
      </div>
      <ol className="flex flex-col gap-2.5">
        <Step number={1} isDone={hasElements} title={t('canvas.stepDrag')} how={t('canvas.stepDragHow')} />
        <Step number={2} isDone={hasFlows} title={t('canvas.stepConnect')} how={t('canvas.stepConnectHow')} />
        <Step number={3} isDone={hasRead} title={t('canvas.stepRead')} how={t('canvas.stepReadHow')} />
      </ol>
    </aside>
  )
}

function Step({
  number,
  isDone,
  title,
  how,
}: {
  number: number
  isDone: boolean
  title: string
  how: string
}) {
  return (
    <li className="flex gap-2.5">
      <span
        className={`mt-px flex size-5 shrink-0 items-center justify-center rounded-full text-2xs font-semibold ${
          isDone ? 'bg-accent text-on-accent' : 'bg-accent-tint text-accent'
        }`}
      >
        {isDone ? <Check size={12} strokeWidth={2.5} aria-label={t('canvas.stepDone')} /> : number}
      </span>
      <span>
        <span className={`block text-sm ${isDone ? 'text-ink-3' : 'font-medium text-ink'}`}>{title}</span>
        {!isDone && <span className="block text-xs text-ink-3">{how}</span>}
      </span>
    </li>
  )
}

function hasAny(table: object): boolean {
  for (const _ in table) return true
  return false
}

function wasHidden(): boolean {
  try {
    return localStorage.getItem(storageKey) === 'done'
  } catch {
    // Storage may be switched off; the steps then come back with the next visit, no more.
    return false
  }
}

function hideForGood(): void {
  try {
    localStorage.setItem(storageKey, 'done')
  } catch {
    // See above.
  }
}
