import { t } from '../../messages/messages.ts'
import { list } from '../../model/document.ts'
import type { Action } from '../action.ts'

export const selectAll: Action = {
  id: 'select-all',
  label: () => t('app.selectAll'),
  keys: [{ key: 'a', mod: true }],
  group: 'edit',
  enabled: () => true,
  run: ({ editor }) => {
    const { document } = editor.document.getState()
    const { diagram } = editor.session.getState()
    const placed = list(document, 'placement').filter((placement) => placement.diagram === diagram)
    const subjects = new Set(placed.map((placement) => placement.subject))
    for (const flow of list(document, 'flow')) {
      if (subjects.has(flow.source) && subjects.has(flow.target)) subjects.add(flow.id)
    }
    editor.session.setState({ selection: [...subjects].sort() })
  },
}
