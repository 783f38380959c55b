import type { FlowId } from '../../model/tables.ts'
import type { ActionContext } from '../action.ts'

/** The flows among what is selected. */
export function selectedFlows({ editor }: Pick<ActionContext, 'editor'>): readonly FlowId[] {
  return editor.session.getState().selection.filter((id): id is FlowId => id.startsWith('flow:'))
}

export function canEdit({ editor }: Pick<ActionContext, 'editor'>): boolean {
  return editor.document.getState().readOnly === null
}

/** Flows are selected, and can be changed. */
export function hasFlows(context: Pick<ActionContext, 'editor'>): boolean {
  return canEdit(context) && selectedFlows(context).length > 0
}
