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
  const steps: readonly StepProps[] = [
    { number: 1, isDone: hasElements, title: t('canvas.stepDrag'), how: t('canvas.stepDragHow') },
    { number: 2, isDone: hasFlows, title: t('canvas.stepConnect'), how: t('canvas.stepConnectHow') },
    { number: 3, isDone: hasRead, title: t('canvas.stepRead'), how: t('canvas.stepReadHow') },
  ]
  // The pointer goes through to what is drawn; only the button is in its way.
  const look = 'pointer-events-none absolute z-10 rounded-lg border border-line bg-panel shadow-float'
  const hide = (
    <span data-canvas-control className="pointer-events-auto">
      <IconButton icon={X} size="small" label={t('canvas.stepsHide')} onClick={onGone} />
    </span>
  )
  if (!hasElements) {
    return (
      <aside
        aria-label={t('canvas.stepsTitle')}
        className={`${look} top-1/2 left-1/2 w-76 -translate-x-1/2 -translate-y-1/2 p-4`}
      >
        <div className="mb-2 flex items-center justify-between">
          <h2 className="text-sm font-semibold">{t('canvas.stepsTitle')}</h2>
          {hide}
        </div>
        <ol className="flex flex-col gap-2.5">
          {steps.map((step) => (
            <li key={step.number} className="flex gap-2.5">
              <Tick {...step} />
              <Words {...step} />
            </li>
          ))}
        </ol>
      </aside>
    )
  }
  // Once begun, what comes next in as little room as possible.
  const next = steps.find((step) => !step.isDone)
  return (
    <aside
      aria-label={t('canvas.stepsTitle')}
      className={`${look} right-3 bottom-3 flex max-w-90 items-center gap-3 py-1.5 pr-1.5 pl-3`}
    >
      <span className="flex gap-1">
        {steps.map((step) => (
          <Tick key={step.number} {...step} />
        ))}
      </span>
      {next !== undefined && <Words {...next} />}
      {hide}
    </aside>
  )
}

interface StepProps {
  readonly number: number
  readonly isDone: boolean
  readonly title: string
  readonly how: string
}

function Tick({ number, isDone }: StepProps) {
  return (
    <span
      className={`mt-px flex size-5 shrink-0 items-center justify-center rounded-full text-2xs font-semibold ${
        isDone ? 'bg-accent text-on-accent' : 'bg-accent-tint text-accent'
      }`}
    >
      {isDone ? <Check size={12} strokeWidth={2.5} aria-label={t('canvas.stepDone')} /> : number}
    </span>
  )
}

function Words({ title, how }: StepProps) {
  return (
    <span className="min-w-0">
      <span className="block text-sm font-medium text-ink">{title}</span>
      <span className="block text-xs text-ink-3">{how}</span>
    </span>
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
