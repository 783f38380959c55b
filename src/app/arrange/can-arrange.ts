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
