import type { LucideIcon } from 'lucide-react'
import { ArrowDown, ArrowLeft, ArrowRight, ArrowUp, EyeOff, Group, MoveHorizontal, X } from 'lucide-react'
import { useStore } from 'zustand'
import { t } from '../../messages/messages.ts'
import { ColumnFilterFields } from './ColumnFilterFields.tsx'
import { fitWidth, moveColumn, showColumn } from './column-changes.ts'
import { isGroupable } from './grid-column.ts'
import type { GridContext } from './grid-context.ts'
import { changeView } from './grid-store.ts'
import type { ShownColumn } from './layout-columns.ts'

/** What can be done with one column: sort, group, move, fit, hide, filter. */
export function ColumnMenu<R>({
  context,
  shown,
  onDone,
}: {
  readonly context: GridContext<R>
  readonly shown: ShownColumn<R>
  readonly onDone: () => void
}) {
  const { store, columns } = context
  const { column, id } = shown
  const sort = useStore(store, (state) => state.view.sort)
  const group = useStore(store, (state) => state.view.group)
  const at = columns.findIndex((other) => other.id === id)
  const run = (work: () => void) => () => {
    work()
    onDone()
  }
  const sortBy = (isDescending: boolean) =>
    changeView(store, { sort: [{ column: id, isDescending }, ...sort.filter((key) => key.column !== id)] })
  return (
    <div>
      <Item icon={ArrowUp} label={t('grid.sort.up')} onSelect={run(() => sortBy(false))} />
      <Item icon={ArrowDown} label={t('grid.sort.down')} onSelect={run(() => sortBy(true))} />
      {sort.some((key) => key.column === id) && (
        <Item
          icon={X}
          label={t('grid.sort.none')}
          onSelect={run(() => changeView(store, { sort: sort.filter((key) => key.column !== id) }))}
        />
      )}
      {isGroupable(column) && (
        <Item
          icon={Group}
          label={group === id ? t('grid.group.off') : t('grid.group.by')}
          onSelect={run(() => changeView(store, { group: group === id ? null : id }))}
        />
      )}
      <div className="my-1 h-px bg-line" />
      <Item
        icon={ArrowLeft}
        label={t('grid.column.before')}
        isOff={at <= 0}
        onSelect={run(() => moveColumn(context, id, -1))}
      />
      <Item
        icon={ArrowRight}
        label={t('grid.column.after')}
        isOff={at >= columns.length - 1}
        onSelect={run(() => moveColumn(context, id, 1))}
      />
      <Item icon={MoveHorizontal} label={t('grid.column.fit')} onSelect={run(() => fitWidth(context, id))} />
      <Item
        icon={EyeOff}
        label={t('grid.column.hide')}
        isOff={columns.length < 2}
        onSelect={run(() => showColumn(context, id, false))}
      />
      <div className="my-1 h-px bg-line" />
      <ColumnFilterFields context={context} column={column} />
    </div>
  )
}

function Item(props: {
  readonly icon: LucideIcon
  readonly label: string
  readonly isOff?: boolean
  readonly onSelect: () => void
}) {
  const Icon = props.icon
  return (
    <button
      type="button"
      disabled={props.isOff}
      onClick={props.onSelect}
      className="flex h-7 w-full items-center gap-2 rounded-md px-2 text-start text-sm enabled:hover:bg-accent-tint disabled:opacity-50"
    >
      <Icon aria-hidden="true" size={15} strokeWidth={1.75} className="shrink-0 rtl:-scale-x-100" />
      <span className="flex-1">{props.label}</span>
    </button>
  )
}
