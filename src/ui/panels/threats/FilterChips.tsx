import { t } from '../../../messages/messages.ts'
import type { SubjectId } from '../../../model/tables.ts'
import { Button } from '../../controls/Button.tsx'
import { Chip } from '../../controls/Chip.tsx'
import { useDocument, useEditor } from '../../hooks/use-editor.ts'
import { subjectName } from '../subject-name.ts'
import { facetKeys, facetOrder, facetValueKeys } from './facet-keys.ts'
import { emptyFilter, isFiltered } from './threat-filter.ts'
import { threatTableOf } from './threat-table-store.ts'
import { useThreatTable, useThreatView } from './use-threat-table.ts'

/** What the table is narrowed to, each to be taken away; nothing at all where it shows everything. */
export function FilterChips() {
  const editor = useEditor()
  const { store } = threatTableOf(editor)
  const filter = useThreatTable((state) => state.filter)
  const { filteredBy } = useThreatView()
  const facets = facetOrder.filter((facet) => filter[facet].length > 0)
  const takeOffSelection = () => store.setState({ ignoredSelection: editor.session.getState().selection })
  if (filteredBy.length === 0 && !isFiltered(filter)) return null
  return (
    <div className="flex min-w-0 flex-wrap items-center gap-1">
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
      <Button
        variant="link"
        className="h-6 text-xs"
        onClick={() => {
          store.setState({ filter: emptyFilter })
          takeOffSelection()
        }}
      >
        {t('threats.filter.clear')}
      </Button>
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
