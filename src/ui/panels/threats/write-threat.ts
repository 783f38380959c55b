import type { Editor } from '../../../app/editor.ts'
import { addThreat } from '../../../commands/add-threat.ts'
import { t } from '../../../messages/messages.ts'
import { changeView } from '../../grid/grid-store.ts'
import { emptyFilter } from './threat-filter.ts'
import { threatTableOf } from './threat-table-store.ts'

/** Adds a hand-written threat about what is selected and takes it in hand, so that its title can be typed. */
export function writeThreat(editor: Editor): void {
  const id = editor.newId('threat')
  const subjects = editor.session.getState().selection
  const title = t('threats.new')
  const result = editor.dispatch(
    addThreat,
    { id, title, description: '', stride: [], subjects },
    { label: t('threats.undo.add') },
  )
  if (!result.ok) return
  // A filter would hide the new row from the person who asked for it.
  const { store, grid } = threatTableOf(editor)
  store.setState({ filter: emptyFilter, view: 'all', written: id })
  changeView(grid, { filters: {} })
  editor.session.setState({ threat: id, highlight: [...subjects] })
}
