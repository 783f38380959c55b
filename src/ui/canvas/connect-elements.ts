import type { Editor } from '../../app/editor.ts'
import { addFlow } from '../../commands/add-flow.ts'
import { t } from '../../messages/messages.ts'
import { get } from '../../model/document.ts'
import type { ElementId } from '../../model/tables.ts'
import { announce } from './canvas-state.ts'
import { fittingFlow } from './fitting-flow.ts'
import { stencilFor } from './stencil-for.ts'

/**
 * Adds a flow between two elements (or from one to itself), selects it and starts renaming it.
 * @param stencilId null takes what the connect tool was armed with, else what fits the ends, else the plain data flow
 */
export function connectElements(
  editor: Editor,
  source: ElementId,
  target: ElementId,
  stencilId: string | null = editor.session.getState().stencil,
): void {
  const id = editor.newId('flow')
  const { document: before } = editor.document.getState()
  const stencilAt = (end: ElementId) => get(before, 'element', end)?.stencil ?? ''
  const fitting = fittingFlow(editor.vocabulary, stencilAt(source), stencilAt(target))
  const stencil = stencilFor(editor, 'flow', stencilId ?? fitting)
  const result = editor.dispatch(
    addFlow,
    { id, stencil: stencil.id, name: stencil.name, source, target },
    { label: t('canvas.connect'), select: [id] },
  )
  if (!result.ok) return
  editor.session.setState({ tool: 'select', stencil: null, renaming: id })
  const { document } = editor.document.getState()
  announce(
    editor,
    t('canvas.connected', {
      source: get(document, 'element', source)?.name ?? '',
      target: get(document, 'element', target)?.name ?? '',
    }),
  )
}
