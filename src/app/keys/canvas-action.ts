import type { Action, ActionContext, CanvasJob, KeyChord } from '../action.ts'

/** An action that the canvas does, by keys that work while the focus is in the diagram. */
export function canvasAction(
  id: string,
  job: CanvasJob,
  label: () => string,
  keys: readonly KeyChord[],
  options: Pick<Action, 'group'> & Partial<Pick<Action, 'enabled' | 'words'>>,
): Action {
  return {
    id,
    label,
    keys,
    inDiagram: true,
    enabled: () => true,
    run: ({ shell }) => shell.onCanvas(job),
    ...options,
  }
}

export function hasSelection({ editor }: ActionContext): boolean {
  return editor.session.getState().selection.length > 0
}

/** Something is selected, and may be changed. */
export function canChangeSelection(context: ActionContext): boolean {
  return hasSelection(context) && context.editor.document.getState().readOnly === null
}
