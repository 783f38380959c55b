import type { ElementId } from '../../model/tables.ts'
import type { Action } from '../action.ts'
import { type Direction, flowToolsOf } from './flow-tools.ts'
import { canEdit } from './selected-flows.ts'

/** An action that adds an element on one side of the selected one, connected to it. */
export function growAction(id: string, direction: Direction, key: string, label: () => string): Action {
  const selected = ({ editor }: Parameters<Action['enabled']>[0]): ElementId | null => {
    const [only, more] = editor.session.getState().selection
    const element = only === undefined ? undefined : editor.document.getState().document.tables.element[only]
    const isPart = element !== undefined && editor.vocabulary.isPart(element.stencil)
    return more === undefined && isPart ? element.id : null
  }
  return {
    id,
    label,
    keys: [{ key, alt: true, shift: true }],
    inDiagram: true,
    group: 'edit',
    enabled: (context) => canEdit(context) && selected(context) !== null,
    run: (context) => {
      const quickAdd = { from: selected(context), at: null, direction }
      flowToolsOf(context.editor).setState({ quickAdd })
    },
  }
}
