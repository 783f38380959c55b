import { Check, X } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { showTour } from '../../app/actions/show-tour.ts'
import { t } from '../../messages/messages.ts'
import { list } from '../../model/document.ts'
import { Button } from '../controls/Button.tsx'
import { IconButton } from '../controls/IconButton.tsx'
import { useDocument, useEditor, useSession } from '../hooks/use-editor.ts'
import { useAction } from '../shell/use-action.ts'
import { useHints } from '../tour/use-hints.ts'

/** What older versions noted where the hints are kept now. */
const storageKey = 'glacis.first-steps'

/**
 * Three steps on the canvas of a new model, each ticked off as it is done, and then, one at a time, what comes after:
 * rating, treating, the report. Each is gone for good in this browser once it is done or sent away.
 */
export function FirstSteps() {
  const editor = useEditor()
  const { isSeen, markSeen } = useHints()
  // A model that already has flows when it is opened is no first model.
  const [isNew] = useState(() => !hasAny(editor.document.getState().document.tables.flow))
  if (!isNew) return null
  if (isSeen('first-steps') || wasHidden()) return isSeen('next-steps') ? <NextHint /> : null
  return (
    <Steps
      onDone={() => markSeen('first-steps', 'next-steps')}
      // Whoever hides the first steps does not want the next ones either.
      onHide={() => markSeen('first-steps')}
    />
  )
}

function Steps({ onDone, onHide }: { readonly onDone: () => void; readonly onHide: () => void }) {
  const tour = useAction(showTour)
  const hasElements = useDocument(({ document }) => hasAny(document.tables.element))
  const hasFlows = useDocument(({ document }) => hasAny(document.tables.flow))
  const hasRead = useSession((state) => state.threat !== null)
  const isDone = hasElements && hasFlows && hasRead
  const latest = useRef(onDone)
  latest.current = onDone
  useEffect(() => {
    if (isDone) latest.current()
  }, [isDone])
  const steps: readonly StepProps[] = [
    { number: 1, isDone: hasElements, title: t('canvas.stepDrag'), how: t('canvas.stepDragHow') },
    { number: 2, isDone: hasFlows, title: t('canvas.stepConnect'), how: t('canvas.stepConnectHow') },
    { number: 3, isDone: hasRead, title: t('canvas.stepRead'), how: t('canvas.stepReadHow') },
  ]
  const hide = <Hide label={t('canvas.stepsHide')} onClick={onHide} />
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
        <span data-canvas-control className="pointer-events-auto mt-3 flex justify-end">
          <Button onClick={tour.run}>{t('tour.take')}</Button>
        </span>
      </aside>
    )
  }
  // Once begun, what comes next in as little room as possible.
  const next = steps.find((step) => !step.isDone)
  return (
    <aside aria-label={t('canvas.stepsTitle')} className={`${look} ${small}`}>
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

/** The first of what comes after the first threat that was neither done nor sent away. */
function NextHint() {
  const { isSeen, markSeen } = useHints()
  const isRated = useDocument(({ document }) =>
    list(document, 'decision').some(({ ratedAt }) => ratedAt !== null),
  )
  const isTreated = useDocument(
    ({ document }) =>
      hasAny(document.tables.assignment) ||
      list(document, 'decision').some(({ status }) => status !== 'open'),
  )
  const done = [...(isRated ? ['rate'] : []), ...(isTreated ? ['treat'] : [])].filter((hint) => !isSeen(hint))
  const latest = useRef(markSeen)
  latest.current = markSeen
  const text = done.join(' ')
  useEffect(() => {
    if (text !== '') latest.current(...text.split(' '))
  }, [text])
  const hint = hints.find(({ id }) => !isSeen(id) && !done.includes(id))
  if (hint === undefined) return null
  return (
    <aside aria-label={t('tour.hint')} className={`${look} ${small}`}>
      <Words title={t(hint.title)} how={t(hint.how)} />
      <Hide label={t('tour.hideHint')} onClick={() => markSeen(hint.id)} />
    </aside>
  )
}

const hints = [
  { id: 'rate', title: 'tour.rate', how: 'tour.rate.how' },
  { id: 'treat', title: 'tour.treat', how: 'tour.treat.how' },
  { id: 'report', title: 'tour.hand', how: 'tour.hand.how' },
] as const

// The pointer goes through to what is drawn; only the buttons are in its way.
const look = 'pointer-events-none absolute z-10 rounded-lg border border-line bg-panel shadow-float'
/** Above what the diagram shows at its subjects, which is chosen in the corner. */
const small = 'right-3 bottom-14 flex max-w-90 items-center gap-3 py-1.5 pr-1.5 pl-3'

function Hide({ label, onClick }: { readonly label: string; readonly onClick: () => void }) {
  return (
    <span data-canvas-control className="pointer-events-auto">
      <IconButton icon={X} size="small" label={label} onClick={onClick} />
    </span>
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

function Words({ title, how }: Pick<StepProps, 'title' | 'how'>) {
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
    // Storage may be switched off; there is nothing then that an older version noted.
    return false
  }
}
