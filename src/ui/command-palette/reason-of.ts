import type { Action, ActionContext } from '../../app/action.ts'
import { t } from '../../messages/messages.ts'

/**
 * Why an action cannot be run now, as a sentence; null when it can.
 * @param isDiagramShown false while the risk screen stands in its place
 */
export function reasonOf(action: Action, context: ActionContext, isDiagramShown: boolean): string | null {
  if (!isDiagramShown && action.withoutDiagram !== true) return t('search.reasonDiagram')
  if (action.enabled(context)) return null
  const own = action.reason?.(context) ?? null
  if (own !== null) return own
  const { editor } = context
  if (editor.document.getState().readOnly !== null) return t('search.reasonReadOnly')
  // What can be undone, or shown, does not depend on the selection.
  if (action.group !== 'edit' || isHistory(action)) return t('search.reasonNow')
  const isAnySelected = editor.session.getState().selection.length > 0
  return isAnySelected ? t('search.reasonOther') : t('search.reasonSelection')
}

function isHistory({ id }: Action): boolean {
  return id === 'undo' || id === 'redo'
}
