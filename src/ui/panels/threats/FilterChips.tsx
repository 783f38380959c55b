import { FilterX } from 'lucide-react'
import { useStore } from 'zustand'
import { t } from '../../../messages/messages.ts'
import type { SubjectId } from '../../../model/tables.ts'
import { Chip } from '../../controls/Chip.tsx'
import { IconButton } from '../../controls/IconButton.tsx'
import { ColumnFilterChip } from '../../grid/ColumnFilterChip.tsx'
import { changeView, type GridStore } from '../../grid/grid-store.ts'
import { useDocument, useEditor } from '../../hooks/use-editor.ts'
import { subjectName } from '../subject-name.ts'
import { facetKeys, facetOrder, facetValueKeys } from './facet-keys.ts'
import { emptyFilter, isFiltered } from './threat-filter.ts'
import { threatTableOf } from './threat-table-store.ts'
import { useThreatTable, useThreatView } from './use-threat-table.ts'

/** What the table is narrowed to, each to be taken away; nothing at all where it shows everything. */
export function FilterChips({ store: grid }: { readonly store: GridStore }) {
  const editor = useEditor()
  const { store } = threatTableOf(editor)
  const filter = useThreatTable((state) => state.filter)
  const { filteredBy } = useThreatView()
  const facets = facetOrder.filter((facet) => filter[facet].length > 0)
  const takeOffSelection = () => store.setState({ ignoredSelection: editor.session.getState().selection })
  const isColumnFiltered = useStore(grid, ({ view }) => Object.keys(view.filters).length > 0)
  if (filteredBy.length === 0 && !isFiltered(filter) && !isColumnFiltered) return null
  return (
    <div className="flex min-w-12 items-center gap-1">
      <div className="flex min-w-0 items-center gap-1 overflow-x-auto [scrollbar-width:none]">
        {filteredBy.length > 0 && <SelectionChip subjects={filteredBy} onRemove={takeOffSelection} />}
        {facets.map((facet) => {
          const name = t(facetKeys[facet])
          const values = filter[facet].map((value) => t(facetValueKeys[value])).join(', ')
          return (
            <Chip
              key={facet}
              tone="accent"
              removeLabel={t('threats.filter.remove', { name })}
              onRemove={() => store.setState({ filter: { ...filter, [facet]: [] } })}
            >
              {values}
            </Chip>
          )
        })}
        <ColumnFilterChip store={grid} />
      </div>
      <IconButton
        size="small"
        icon={FilterX}
        label={t('threats.filter.clear')}
        onClick={() => {
          store.setState({ filter: emptyFilter })
          changeView(grid, { filters: {} })
          takeOffSelection()
        }}
      />
    </div>
  )
}

function SelectionChip({
  subjects,
  onRemove,
}: {
  readonly subjects: readonly SubjectId[]
  readonly onRemove: () => void
}) {
  const name = useDocument(({ document }) =>
    subjects[0] === undefined ? '' : subjectName(document, subjects[0]),
  )
  const on = subjects.length === 1 ? name : t('threats.filter.selected', { n: subjects.length })
  return (
    <Chip
      tone="accent"
      className="max-w-40"
      removeLabel={t('threats.filter.remove', { name: on })}
      onRemove={onRemove}
    >
      {t('threats.filter.on', { name: on })}
    </Chip>
  )
}
