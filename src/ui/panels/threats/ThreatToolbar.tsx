import { ChevronsDownUp, ChevronsUpDown, Layers, Plus } from 'lucide-react'
import { useMemo } from 'react'
import type { ThreatRow } from '../../../engine/threat.ts'
import { t } from '../../../messages/messages.ts'
import { Button } from '../../controls/Button.tsx'
import { IconButton } from '../../controls/IconButton.tsx'
import { Menu, type MenuEntry } from '../../controls/Menu.tsx'
import { SearchField } from '../../controls/SearchField.tsx'
import { GridMenus, useModelTitle } from '../../grid/GridMenus.tsx'
import type { GridContext } from '../../grid/grid-context.ts'
import { changeView } from '../../grid/grid-store.ts'
import { noFolding } from '../../grid/group-rows.ts'
import { useDocument, useEditor } from '../../hooks/use-editor.ts'
import { FilterChips } from './FilterChips.tsx'
import { focusGrid } from './focus-grid.ts'
import type { Grouping } from './group-threats.ts'
import { ThreatCountsText } from './ThreatCountsText.tsx'
import { ThreatFilters } from './ThreatFilters.tsx'
import { threatTableOf } from './threat-table-store.ts'
import { useThreatGrid, useThreatTable, useThreatView } from './use-threat-table.ts'
import { ViewMenu } from './ViewMenu.tsx'
import { readExtra, writeExtra } from './view-extra.ts'
import { writeThreat } from './write-threat.ts'

/** What the table shows, and how the work stands. */
export function ThreatToolbar({ context }: { readonly context: GridContext<ThreatRow> | null }) {
  const editor = useEditor()
  const title = useModelTitle()
  const { store, grid } = threatTableOf(editor)
  const isReadOnly = useDocument((state) => state.readOnly !== null)
  return (
    <div className="@container flex h-10 shrink-0 items-center gap-2 border-b border-line px-2">
      <SearchBox />
      <ThreatFilters />
      <ViewMenu />
      <GroupingMenu />
      <FilterChips store={grid} />
      <div className="ms-auto flex min-w-0 shrink-0 items-center gap-1">
        <ThreatCountsText />
        {context !== null && (
          <GridMenus
            context={context}
            title={title}
            extra={() => writeExtra(store.getState())}
            onExtra={(extra) => store.setState(readExtra(extra))}
          />
        )}
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
  const { store, grid } = threatTableOf(useEditor())
  const column = useThreatGrid((state) => state.view.group)
  const columns = threatTableOf(useEditor()).columns()
  const chosen = useThreatTable((state) => state.grouping)
  const { grouping, lines } = useThreatView()
  const folds = useMemo(() => lines.flatMap((line) => (line.kind === 'group' ? line : [])), [lines])
  const foldAll = (isFolded: boolean) => {
    const keys = new Set(folds.map(({ key }) => key))
    grid.setState({ folding: isFolded ? { ...noFolding, folded: keys } : { ...noFolding, open: keys } })
  }
  const groupings = (['auto', 'none', 'rule', 'topic', 'element'] as const).map((value) => ({
    label: t(groupingKeys[value]),
    checked: column === null && chosen === value,
    onSelect: () => {
      store.setState({ grouping: value })
      changeView(grid, { group: null })
      grid.setState({ folding: noFolding })
    },
  }))
  const folding: readonly MenuEntry[] = [
    'separator',
    { label: t('threats.group.unfold'), icon: ChevronsUpDown, onSelect: () => foldAll(false) },
    { label: t('threats.group.fold'), icon: ChevronsDownUp, onSelect: () => foldAll(true) },
  ]
  const name =
    grouping === 'column' ? (columns.find(({ id }) => id === column)?.label ?? '') : t(groupingKeys[grouping])
  return (
    <Menu entries={grouping === 'none' ? groupings : [...groupings, ...folding]}>
      <Button icon={Layers} title={name} className="min-w-0 shrink">
        <span className="max-w-40 truncate @max-xl:sr-only">{name}</span>
      </Button>
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
    <SearchField
      label={t('threats.search')}
      placeholder={t('threats.search.placeholder')}
      clearLabel={t('threats.search.clear')}
      value={search}
      onChange={setSearch}
      onKeyDown={(event) => {
        if (event.key !== 'ArrowDown' && event.key !== 'Enter') return
        focusGrid()
        event.preventDefault()
      }}
      className="w-40 min-w-20 shrink-[3] @5xl:w-48"
    />
  )
}
