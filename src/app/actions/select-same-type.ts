import { placedIn } from '../../drawing/placed.ts'
import { t } from '../../messages/messages.ts'
import { findSubject } from '../../model/find-records.ts'
import type { Action } from '../action.ts'

/** Everything in the diagram that has the type of something selected. */
export const selectSameType: Action = {
  id: 'select-same-type',
  label: () => t('arrange.selectSameType'),
  keys: [],
  group: 'edit',
  enabled: ({ editor }) => editor.session.getState().selection.length > 0,
  run: ({ editor }) => {
    const { document } = editor.document.getState()
    const { diagram, selection } = editor.session.getState()
    const types = new Set(selection.flatMap((id) => findSubject(document, id)?.stencil ?? []))
    const { elements, flows, boundaries } = placedIn(document, diagram)
    const all = [
      ...elements.map(({ element }) => element),
      ...flows,
      ...boundaries.map(({ boundary }) => boundary),
    ]
    const alike = all.filter(({ stencil }) => types.has(stencil)).map(({ id }) => id)
    editor.session.setState({ selection: alike.sort() })
  },
}
