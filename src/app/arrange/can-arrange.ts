import { t } from '../../messages/messages.ts'
import type { ActionContext } from '../action.ts'

/** The diagram can be changed at all. */
export function canArrange({ editor }: Pick<ActionContext, 'editor'>): boolean {
  return editor.document.getState().readOnly === null
}

/** At least so many elements or boundaries are selected, and can be changed. */
export function hasSeveral(least: number): (context: Pick<ActionContext, 'editor'>) => boolean {
  return ({ editor }) => {
    const chosen = editor.session.getState().selection.filter((id) => !id.startsWith('flow:'))
    return chosen.length >= least && canArrange({ editor })
  }
}

/** Why there are not enough for `hasSeveral`; null where that is not what is missing. */
export function lacksSeveral(least: number): (context: Pick<ActionContext, 'editor'>) => string | null {
  return (context) =>
    !canArrange(context) || hasSeveral(least)(context) ? null : t('arrange.needsSeveral', { n: least })
}
