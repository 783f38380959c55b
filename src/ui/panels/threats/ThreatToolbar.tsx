import { ChevronsDownUp, ChevronsUpDown, Layers, Plus, Search, X } from 'lucide-react'
import { t } from '../../../messages/messages.ts'
import { Button } from '../../controls/Button.tsx'
import { inputLook } from '../../controls/Field.tsx'
import { IconButton } from '../../controls/IconButton.tsx'
import { Menu, type MenuEntry } from '../../controls/Menu.tsx'
import { useDocument, useEditor } from '../../hooks/use-editor.ts'
import { FilterChips } from './FilterChips.tsx'
import { focusGrid } from './focus-grid.ts'
import { type Grouping, noFolding } from './group-threats.ts'
import { ThreatCountsText } from './ThreatCountsText.tsx'
import { ThreatFilters } from './ThreatFilters.tsx'
import { threatTableOf } from './threat-table-store.ts'
import { useThreatTable, useThreatView } from './use-threat-table.ts'
import { ViewMenu } from './ViewMenu.tsx'
import { writeThreat } from './write-threat.ts'

/** What the table shows, and how the work stands. */
export function ThreatToolbar() {
  const editor = useEditor()
  const isReadOnly = useDocument((state) => state.readOnly !== null)
  return (
    <div className="@container flex shrink-0 flex-wrap items-center gap-x-2 gap-y-1 border-b border-line px-2 py-1">
      <SearchBox />
      <ThreatFilters />
      <ViewMenu />
      <GroupingMenu />
      <FilterChips />
      <div className="ms-auto flex min-w-0 items-center gap-1">
        <ThreatCountsText />
        <IconButton
          icon={Plus}
          label={t('threats.add')}
          disabled={isReadOnly}
          onClick={() => writeThreat(editor)}
        />
      </div>
    </div>
  )
}

function GroupingMenu() {
  const { store } = threatTableOf(useEditor())
  const chosen = useThreatTable((state) => state.grouping)
  const { grouping, lines } = useThreatView()
  const folds = lines.flatMap((line) => (line.kind === 'group' ? line : []))
  const foldAll = (isFolded: boolean) => {
    const keys = new Set(folds.map(({ key }) => key))
    store.setState({ folding: isFolded ? { ...noFolding, folded: keys } : { ...noFolding, open: keys } })
  }
  const groupings = (['auto', 'none', 'rule', 'topic', 'element'] as const).map((value) => ({
    label: t(groupingKeys[value]),
    checked: chosen === value,
    onSelect: () => store.setState({ grouping: value, folding: noFolding, group: null }),
  }))
  const folding: readonly MenuEntry[] = [
    'separator',
    { label: t('threats.group.unfold'), icon: ChevronsUpDown, onSelect: () => foldAll(false) },
    { label: t('threats.group.fold'), icon: ChevronsDownUp, onSelect: () => foldAll(true) },
  ]
  return (
    <Menu entries={grouping === 'none' ? groupings : [...groupings, ...folding]}>
      <Button icon={Layers}>{t(groupingKeys[grouping])}</Button>
    </Menu>
  )
}

const groupingKeys = {
  auto: 'threats.group.auto',
  none: 'threats.group.none',
  rule: 'threats.group.rule',
  topic: 'threats.group.topic',
  element: 'threats.group.element',
} as const satisfies Record<Grouping, string>

function SearchBox() {
  const { store } = threatTableOf(useEditor())
  const search = useThreatTable((state) => state.filter.search)
  const setSearch = (text: string) =>
    store.setState(({ filter }) => ({ filter: { ...filter, search: text } }))
  return (
    <div className="relative w-32 @3xl:w-44">
      <Search
        aria-hidden="true"
        size={14}
        strokeWidth={1.75}
        className="pointer-events-none absolute top-1.75 start-2 text-ink-3"
      />
      <input
        type="search"
        aria-label={t('threats.search')}
        placeholder={t('threats.search.placeholder')}
        value={search}
        onChange={(event) => setSearch(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape' && search !== '') setSearch('')
          else if (event.key === 'ArrowDown' || event.key === 'Enter') focusGrid()
          else return
          event.preventDefault()
        }}
        className={`${inputLook} px-7 [&::-webkit-search-cancel-button]:hidden`}
      />
      {search !== '' && (
        <button
          type="button"
          aria-label={t('threats.search.clear')}
          onClick={() => setSearch('')}
          className="absolute top-0.5 end-0.5 flex size-6 items-center justify-center rounded-sm text-ink-3 hover:text-ink"
        >
          <X aria-hidden="true" size={14} strokeWidth={1.75} />
        </button>
      )}
    </div>
  )
}
