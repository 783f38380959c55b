import { OctagonX } from 'lucide-react'
import { t } from '../../../messages/messages.ts'
import { noRows } from '../../grid/row-choice.ts'
import { useEditor } from '../../hooks/use-editor.ts'
import { emptyFilter } from './threat-filter.ts'
import { threatTableOf } from './threat-table-store.ts'
import { useHarms, useThreatTable } from './use-threat-table.ts'

/** How many threats of the model may do unacceptable harm; pressed, the list shows them. Nothing where there are none. */
export function UnacceptableLink() {
  const editor = useEditor()
  const n = useHarms().unacceptable.length
  const isShown = useThreatTable(({ filter }) => filter.harm.includes('unacceptable'))
  if (n === 0 || isShown) return null
  const show = () => {
    const { store, grid } = threatTableOf(editor)
    store.setState({
      ...{ view: 'all', filter: { ...emptyFilter, harm: ['unacceptable'] } },
      ignoredSelection: editor.session.getState().selection,
    })
    grid.setState({ choice: noRows, anchor: null })
  }
  return (
    <button
      type="button"
      onClick={show}
      aria-label={t('threats.harm.unacceptableLink', { n })}
      className="flex h-6 items-center gap-1 rounded-sm bg-high-tint px-1.5 text-xs font-medium whitespace-nowrap text-high hover:underline"
    >
      <OctagonX aria-hidden="true" size={12} strokeWidth={2} />
      <span aria-hidden="true" className="tabular-nums @5xl:hidden">
        {n}
      </span>
      <span aria-hidden="true" className="hidden tabular-nums @5xl:inline">
        {t('threats.harm.unacceptableShort', { n })}
      </span>
    </button>
  )
}
