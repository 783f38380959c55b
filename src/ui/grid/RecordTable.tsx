import { ChevronsDownUp, ChevronsUpDown, Layers, type LucideIcon, SearchX, Trash2, X } from 'lucide-react'
import type { ReactNode } from 'react'
import { useStore } from 'zustand'
import { t } from '../../messages/messages.ts'
import { Button } from '../controls/Button.tsx'
import { EmptyState } from '../controls/EmptyState.tsx'
import { IconButton } from '../controls/IconButton.tsx'
import { SearchField } from '../controls/SearchField.tsx'
import { BulkField } from './BulkField.tsx'
import { ColumnFilterChip } from './ColumnFilterChip.tsx'
import { DataGrid, type DataGridProps } from './DataGrid.tsx'
import { GridMenus, useModelTitle } from './GridMenus.tsx'
import type { GridContext } from './grid-context.ts'
import { removeRows } from './grid-jobs.ts'
import { changeView } from './grid-store.ts'
import { noFolding } from './group-rows.ts'
import { chosenCount, chosenRows, noRows } from './row-choice.ts'
import { useGridLines } from './use-grid-lines.ts'

export interface RecordTableProps<R>
  extends Pick<DataGridProps<R>, 'id' | 'source' | 'store' | 'onCursor' | 'onOpen' | 'onKey' | 'rowClass'> {
  readonly region: string
  readonly rows: readonly R[]
  readonly empty: { readonly icon: LucideIcon; readonly title: string; readonly help: string }
  /** Stands first in the toolbar, and where there are no rows. */
  readonly action?: ReactNode
  /** At the end of the toolbar. */
  readonly summary?: ReactNode
  readonly onRemove?: (rows: readonly R[]) => void
}

/** A whole table of one kind of record: toolbar, grid, and what to show where there is nothing. */
export function RecordTable<R>(props: RecordTableProps<R>) {
  const { source, store, rows: all, empty, action } = props
  const { lines, rows } = useGridLines(store, all, source.columns, source.keyOf)
  return (
    <section aria-label={props.region} className="flex h-full min-h-0 min-w-0 flex-1 flex-col bg-panel">
      {all.length === 0 ? (
        <div className="flex min-h-0 flex-1 overflow-y-auto">
          <EmptyState icon={empty.icon} title={empty.title} action={action}>
            {empty.help}
          </EmptyState>
        </div>
      ) : (
        <DataGrid
          {...{ id: props.id, source, store, lines, rows, allRows: all }}
          {...{
            onCursor: props.onCursor,
            onOpen: props.onOpen,
            onKey: props.onKey,
            rowClass: props.rowClass,
            onRemove: props.onRemove,
          }}
          startColumn={source.columns[0]?.id ?? null}
          toolbar={(context) => <TableToolbar {...props} context={context} />}
          fallback={
            <EmptyState
              icon={SearchX}
              title={t('grid.noMatch')}
              action={
                <Button onClick={() => changeView(store, { filters: {}, search: '' })}>
                  {t('grid.showAll', { n: all.length })}
                </Button>
              }
            >
              {t('grid.noMatch.help')}
            </EmptyState>
          }
        />
      )}
    </section>
  )
}

function TableToolbar<R>(props: RecordTableProps<R> & { readonly context: GridContext<R> }) {
  const { context, store, source, action, summary, onRemove } = props
  const title = useModelTitle()
  const choice = useStore(store, (state) => state.choice)
  const { search, group } = useStore(store, (state) => state.view)
  const column = source.columns.find(({ id }) => id === group)
  const { rows, allRows } = context
  if (chosenCount(choice, rows.length) > 1) {
    const chosen = chosenRows(choice, rows, source.keyOf)
    if (chosen.length > 1)
      return (
        <section
          aria-label={t('grid.bulk')}
          className="flex h-10 shrink-0 items-center gap-2 border-b border-line bg-accent-tint px-2"
        >
          <span className="px-1 font-medium whitespace-nowrap tabular-nums">
            {t('grid.bulk.chosen', { n: chosen.length })}
          </span>
          {!source.isReadOnly && <BulkField context={context} rows={chosen} />}
          {onRemove !== undefined && !source.isReadOnly && (
            <Button icon={Trash2} variant="danger" onClick={() => removeRows(context, onRemove)}>
              {t('grid.bulk.remove')}
            </Button>
          )}
          <IconButton
            icon={X}
            className="ms-auto"
            label={t('grid.bulk.leave')}
            shortcut="Esc"
            onClick={() => store.setState({ choice: noRows, choiceFrom: null })}
          />
        </section>
      )
  }
  return (
    <div className="@container flex h-10 shrink-0 items-center gap-2 border-b border-line px-2">
      {action}
      <SearchField
        label={t('grid.search')}
        clearLabel={t('grid.search.clear')}
        value={search}
        onChange={(text) => changeView(store, { search: text })}
        onKeyDown={(event) => {
          if (event.key !== 'ArrowDown' && event.key !== 'Enter') return
          document.getElementById(props.id)?.focus()
          event.preventDefault()
        }}
        className="w-40 min-w-20 shrink-[3]"
      />
      {column !== undefined && (
        <>
          <Button
            icon={Layers}
            onClick={() => changeView(store, { group: null })}
            title={t('grid.group.off')}
          >
            {column.label}
            <X aria-hidden="true" size={13} strokeWidth={1.75} />
          </Button>
          <IconButton icon={ChevronsDownUp} label={t('grid.fold')} onClick={() => foldAll(context, true)} />
          <IconButton
            icon={ChevronsUpDown}
            label={t('grid.unfold')}
            onClick={() => foldAll(context, false)}
          />
        </>
      )}
      <ColumnFilterChip store={store} />
      <div className="ms-auto flex min-w-0 items-center gap-2">
        <span className="truncate text-xs text-ink-3 tabular-nums @max-sm:hidden">
          {rows.length === allRows.length
            ? (summary ?? source.countText(rows.length))
            : t('grid.count', { shown: rows.length, of: source.countText(allRows.length) })}
        </span>
        <GridMenus context={context} title={title} />
      </div>
    </div>
  )
}

function foldAll<R>({ store, lines }: GridContext<R>, isFolded: boolean): void {
  const keys = new Set(lines.flatMap((line) => (line.kind === 'group' ? line.key : [])))
  store.setState({ folding: isFolded ? { ...noFolding, folded: keys } : { ...noFolding, open: keys } })
}
