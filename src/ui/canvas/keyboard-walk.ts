import type { WalkStep } from '../../app/action.ts'
import type { Editor } from '../../app/editor.ts'
import { t } from '../../messages/messages.ts'
import { get } from '../../model/document.ts'
import type { Flow, SubjectId } from '../../model/tables.ts'
import { announce, canvasOf } from './canvas-state.ts'
import { focusSubject } from './focus-subject.ts'
import { type LiveDiagram, liveDiagramOf } from './live-diagram.ts'
import { readingOrder } from './reading-order.ts'
import { flowsAt } from './spoken-surroundings.ts'
import { contentOf } from './within.ts'

/** What the keyboard stands at: what has the focus, else what was selected last. Null for nothing. */
export function hereOf(editor: Editor): SubjectId | null {
  return canvasOf(editor).getState().focus ?? editor.session.getState().selection.at(-1) ?? null
}

/**
 * Goes from where the keyboard stands to what comes next, selects it and gives it the focus; says so where there is
 * nothing.
 * @param keeps what was selected stays so
 */
export function walk(editor: Editor, step: WalkStep, keeps: boolean): void {
  const live = liveDiagramOf(editor)
  const here = hereOf(editor)
  const next = nextOf(live, here, step, arrivals.get(editor) ?? 'out')
  if (next === null) {
    announce(editor, here === null ? t('keys.nothingHere') : nothingThere[step]())
    return
  }
  if (step === 'out' || step === 'in') arrivals.set(editor, step)
  const { selection } = editor.session.getState()
  const kept = keeps ? [...new Set([...selection, ...(here === null ? [] : [here])])] : []
  editor.session.setState({ selection: [...kept.filter((id) => id !== next), next] })
  focusSubject(editor, next)
}

/** By which way the last flow was reached: its neighbours are the others that go, or come, that way. */
const arrivals = new WeakMap<Editor, 'out' | 'in'>()

const nothingThere: Record<WalkStep, () => string> = {
  next: () => t('keys.last'),
  down: () => t('keys.last'),
  last: () => t('keys.last'),
  previous: () => t('keys.first'),
  up: () => t('keys.first'),
  first: () => t('keys.first'),
  out: () => t('keys.nothingOut'),
  in: () => t('keys.nothingIn'),
}

/** Where a step leads; null where there is nothing. From nowhere every step begins at the first or the last. */
export function nextOf(
  live: LiveDiagram,
  here: SubjectId | null,
  step: WalkStep,
  arrival: 'out' | 'in',
): SubjectId | null {
  const order = readingOrder(live)
  const at = here === null ? -1 : order.indexOf(here)
  if (here === null || at === -1) return order.at(step === 'last' || step === 'previous' ? -1 : 0) ?? null
  const flow = get(live.document, 'flow', here)
  switch (step) {
    case 'first':
      return other(order[0], here)
    case 'last':
      return other(order.at(-1), here)
    case 'next':
      return order[at + 1] ?? null
    case 'previous':
      return order[at - 1] ?? null
    case 'out':
    case 'in':
      return flow === undefined ? along(live, here, step) : step === 'out' ? flow.target : flow.source
    case 'down':
    case 'up':
      return flow === undefined
        ? beside(order, at, step)
        : sibling(live, flow, step === 'down' ? 1 : -1, arrival)
  }
}

/** The first flow that leaves or reaches an element; into a boundary, its first content. */
function along(live: LiveDiagram, here: SubjectId, step: 'out' | 'in'): SubjectId | null {
  if (here.startsWith('boundary:')) {
    if (step === 'in') return null
    const content = contentOf(live.placed, here)
    return readingOrder(live).find((id) => content.has(id)) ?? null
  }
  const { leaving, arriving } = flowsAt(live, here)
  return (step === 'out' ? leaving : arriving)[0]?.id ?? null
}

/** The next element or boundary, flows passed over. */
function beside(order: readonly SubjectId[], at: number, step: 'down' | 'up'): SubjectId | null {
  const isNode = (id: SubjectId) => !id.startsWith('flow:')
  return (step === 'down' ? order.slice(at + 1).find(isNode) : order.slice(0, at).findLast(isNode)) ?? null
}

/** Round and round the flows that leave the same element, or arrive at it. */
function sibling(live: LiveDiagram, flow: Flow, step: 1 | -1, arrival: 'out' | 'in'): SubjectId | null {
  const all = arrival === 'out' ? flowsAt(live, flow.source).leaving : flowsAt(live, flow.target).arriving
  const at = all.findIndex(({ id }) => id === flow.id)
  return other(all.at((at + step + all.length) % all.length)?.id, flow.id)
}

function other(id: SubjectId | undefined, here: SubjectId): SubjectId | null {
  return id === undefined || id === here ? null : id
}
