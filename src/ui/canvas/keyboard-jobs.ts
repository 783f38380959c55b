import type { CanvasJob, WalkStep } from '../../app/action.ts'
import type { Editor } from '../../app/editor.ts'
import { t } from '../../messages/messages.ts'
import { openChecks } from './canvas-keys.ts'
import { announce, canvasOf } from './canvas-state.ts'
import { focusSubject } from './focus-subject.ts'
import { openMenuByKeys } from './keyboard-menu.ts'
import { resizeByKeys } from './keyboard-resize.ts'
import { hereOf, walk } from './keyboard-walk.ts'
import { liveDiagramOf } from './live-diagram.ts'
import { describeSubject } from './spoken-surroundings.ts'

/** Does what an action asks of the canvas, and says so where nothing can be seen of it. */
export function doOnCanvas(editor: Editor, job: CanvasJob): void {
  switch (job) {
    case 'toggle':
      toggle(editor)
      return
    case 'checks':
      openChecks(editor)
      return
    case 'menu':
      openMenuByKeys(editor)
      return
    case 'where':
      tellWhere(editor)
      return
    case 'wider':
      resizeByKeys(editor, 1, 0)
      return
    case 'narrower':
      resizeByKeys(editor, -1, 0)
      return
    case 'higher':
      resizeByKeys(editor, 0, 1)
      return
    case 'lower':
      resizeByKeys(editor, 0, -1)
      return
    default:
      if (job.startsWith('add-')) walk(editor, job.slice('add-'.length) as WalkStep, true)
      else walk(editor, job as WalkStep, false)
  }
}

/** Takes what has the focus out of the selection, or into it. */
function toggle(editor: Editor): void {
  const here = hereOf(editor)
  if (here === null) return
  const { selection } = editor.session.getState()
  const isIn = selection.includes(here)
  editor.session.setState({ selection: isIn ? selection.filter((id) => id !== here) : [...selection, here] })
  focusSubject(editor, here)
  const n = editor.session.getState().selection.length
  announce(editor, isIn ? t('keys.takenOut', { n }) : t('keys.takenIn', { n }))
}

function tellWhere(editor: Editor): void {
  const here = hereOf(editor)
  if (here === null) {
    announce(editor, t('keys.nothingHere'))
    return
  }
  const { surface } = canvasOf(editor).getState()
  const name = surface?.querySelector(`[data-id="${CSS.escape(here)}"]`)?.getAttribute('aria-label') ?? ''
  const around = describeSubject(liveDiagramOf(editor).settled, here, Number.POSITIVE_INFINITY)
  announce(editor, `${name}. ${around}`)
}
