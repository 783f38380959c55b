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
  if (editor.session.getState().selection.length === 0) return t('search.reasonSelection')
  return editor.document.getState().readOnly === null ? t('search.reasonNow') : t('search.reasonReadOnly')
}
