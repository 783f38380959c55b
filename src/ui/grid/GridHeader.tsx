import { ArrowDown, ArrowUp, ChevronDown, ListFilter } from 'lucide-react'
import { type KeyboardEvent, type PointerEvent as ReactPointerEvent, useState } from 'react'
import { useStore } from 'zustand'
import { t } from '../../messages/messages.ts'
import { Checkbox } from '../controls/Checkbox.tsx'
import { classNames } from '../controls/class-names.ts'
import { Popover } from '../controls/Popover.tsx'
import { ColumnMenu } from './ColumnMenu.tsx'
import { fitWidth, moveColumn, resizeColumn } from './column-changes.ts'
import type { GridContext } from './grid-context.ts'
import { changeView } from './grid-store.ts'
import { pressedSort } from './grid-view.ts'
import type { ShownColumn } from './layout-columns.ts'
import { allRows, chosenCount, noRows } from './row-choice.ts'

interface GridHeaderProps<R> {
  readonly context: GridContext<R>
  readonly markWidth: number
  readonly height: number
  /** The grid scrolls sideways: the first column stays. */
  readonly isWide: boolean
}

/**
 * Headings: a press sorts, with Shift by several columns; a drag moves the column, its edge resizes it. One tab stop; arrows
 * move between headings, with Alt they move the column, with Shift they resize it, and Alt and down open its menu.
 */
export function GridHeader<R>({ context, markWidth, height, isWide }: GridHeaderProps<R>) {
  const { columns, store, rows } = context
  const sort = useStore(store, (state) => state.view.sort)
  const filters = useStore(store, (state) => state.view.filters)
  const choice = useStore(store, (state) => state.choice)
  const chosen = chosenCount(choice, rows.length)
  const [open, setOpen] = useState<string | null>(null)
  const [drop, setDrop] = useState<string | null>(null)
  const stop = columns.some(({ id }) => id === sort[0]?.column) ? sort[0]?.column : columns[0]?.id

  const onKeyDown = (event: KeyboardEvent, shown: ShownColumn<R>) => {
    if (!(event.target instanceof HTMLElement) || event.target.closest('[data-heading]') === null) return
    const isBackwards = getComputedStyle(event.currentTarget).direction === 'rtl'
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key]
    if (event.key === 'ArrowDown' && event.altKey) setOpen(shown.id)
    else if (step === undefined) return
    else {
      const forward = isBackwards ? -step : step
      if (event.altKey) moveColumn(context, shown.id, forward)
      else if (event.shiftKey) resizeColumn(context, shown.id, shown.width + 16 * forward)
      else {
        const next = columns[columns.indexOf(shown) + forward]
        event.currentTarget.parentElement
          ?.querySelector<HTMLElement>(`[data-heading="${CSS.escape(next?.id ?? '')}"]`)
          ?.focus()
      }
    }
    event.preventDefault()
    event.stopPropagation()
  }

  const onResize = (event: ReactPointerEvent<HTMLElement>, shown: ShownColumn<R>) => {
    event.preventDefault()
    event.stopPropagation()
    const sign = getComputedStyle(event.currentTarget).direction === 'rtl' ? -1 : 1
    const start = event.clientX
    const grip = event.currentTarget
    grip.setPointerCapture(event.pointerId)
    const onMove = (moved: PointerEvent) =>
      resizeColumn(context, shown.id, shown.width + sign * (moved.clientX - start))
    grip.addEventListener('pointermove', onMove)
    grip.addEventListener('lostpointercapture', () => grip.removeEventListener('pointermove', onMove), {
      once: true,
    })
  }

  const onDrag = (event: ReactPointerEvent<HTMLElement>, id: string) => {
    if (event.button !== 0 || event.pointerType === 'touch') return
    const start = event.clientX
    let over: string | null = null
    const onMove = (moved: PointerEvent) => {
      if (over === null && Math.abs(moved.clientX - start) < 6) return
      over =
        document
          .elementFromPoint(moved.clientX, event.clientY)
          ?.closest('[data-header]')
          ?.getAttribute('data-header') ??
        over ??
        id
      setDrop(over === id ? null : over)
    }
    const onUp = () => {
      window.removeEventListener('pointermove', onMove)
      window.removeEventListener('pointerup', onUp)
      setDrop(null)
      if (over === null || over === id) return
      const from = columns.findIndex((column) => column.id === id)
      moveColumn(context, id, columns.findIndex((column) => column.id === over) - from)
      // The click that follows would sort.
      window.addEventListener('click', (click) => click.stopPropagation(), { capture: true, once: true })
    }
    window.addEventListener('pointermove', onMove)
    window.addEventListener('pointerup', onUp)
  }

  return (
    // biome-ignore lint/a11y/useSemanticElements: see GridRow
    <div role="rowgroup" className="relative z-10 bg-panel">
      {/* biome-ignore lint/a11y/useSemanticElements: see GridRow */}
      {/* biome-ignore lint/a11y/useFocusableInteractive: its buttons have the focus */}
      <div
        role="row"
        aria-rowindex={1}
        className="flex border-b border-line text-xs text-ink-3"
        style={{ height }}
      >
        {/* biome-ignore lint/a11y/useSemanticElements: see GridRow */}
        {/* biome-ignore lint/a11y/useFocusableInteractive: see above */}
        <div
          role="columnheader"
          aria-colindex={1}
          style={{ width: markWidth }}
          className={classNames(
            'flex shrink-0 items-center justify-center',
            isWide && 'sticky start-0 z-1 bg-panel',
          )}
        >
          <Checkbox
            label={t('grid.chooseAll')}
            hideLabel
            checked={chosen === 0 ? false : chosen === rows.length ? true : 'mixed'}
            onChange={() =>
              store.setState({ choice: chosen === rows.length ? noRows : allRows, choiceFrom: null })
            }
          />
        </div>
        {columns.map((shown, at) => {
          const { column, id, width } = shown
          const place = sort.findIndex((key) => key.column === id)
          const key = sort[place]
          const Arrow = key?.isDescending ? ArrowDown : ArrowUp
          const isNarrow = width < 56
          return (
            // biome-ignore lint/a11y/useSemanticElements: see GridRow
            // biome-ignore lint/a11y/useFocusableInteractive: its button has the focus
            <div
              key={id}
              role="columnheader"
              data-header={id}
              aria-colindex={at + 2}
              aria-sort={key === undefined ? undefined : key.isDescending ? 'descending' : 'ascending'}
              style={at === 0 && isWide ? { width, insetInlineStart: markWidth } : { width }}
              onKeyDown={(event) => onKeyDown(event, shown)}
              className={classNames(
                'group/head relative flex min-w-0 shrink-0 items-center',
                at === 0 && isWide && 'sticky z-1 bg-panel',
                drop === id && 'bg-accent-tint',
              )}
            >
              <button
                type="button"
                data-heading={id}
                tabIndex={id === stop ? 0 : -1}
                title={column.short === undefined ? undefined : column.label}
                onPointerDown={(event) => onDrag(event, id)}
                onClick={(event) => {
                  event.stopPropagation()
                  changeView(store, {
                    sort: pressedSort(sort, id, column.isDescendingFirst ?? false, event.shiftKey),
                  })
                }}
                className={classNames(
                  'flex h-full min-w-0 flex-1 items-center gap-1 font-medium transition-colors duration-150 hover:text-ink focus-visible:-outline-offset-2',
                  isNarrow ? 'justify-center px-0.5' : 'px-2',
                  column.align === 'end' && 'justify-end',
                  column.align === 'center' && 'justify-center',
                  key !== undefined && 'text-ink',
                )}
              >
                {column.short === undefined ? (
                  <span className="truncate">{column.label}</span>
                ) : (
                  <>
                    <span aria-hidden="true" className="truncate">
                      {column.short}
                    </span>
                    <span className="sr-only">{column.label}</span>
                  </>
                )}
                {key !== undefined && (
                  <Arrow aria-hidden="true" size={12} strokeWidth={2} className="shrink-0" />
                )}
                {key !== undefined && sort.length > 1 && (
                  <span className="text-2xs tabular-nums">{place + 1}</span>
                )}
                {filters[id] !== undefined && (
                  <ListFilter
                    aria-label={t('grid.filtered')}
                    size={12}
                    strokeWidth={2}
                    className="shrink-0 text-accent"
                  />
                )}
              </button>
              <Popover
                label={t('grid.column.menu', { column: column.label })}
                className="w-64 p-1"
                align="end"
                open={open === id}
                onOpenChange={(isOpen) => setOpen(isOpen ? id : null)}
                trigger={
                  <button
                    type="button"
                    tabIndex={-1}
                    aria-label={t('grid.column.menu', { column: column.label })}
                    className={classNames(
                      'absolute end-1 top-0.5 h-6 w-5 items-center justify-center rounded-sm bg-panel text-ink-3 hover:bg-line/60 hover:text-ink',
                      isNarrow && open !== id
                        ? 'hidden'
                        : 'flex opacity-0 group-focus-within/head:opacity-100 group-hover/head:opacity-100 data-[state=open]:opacity-100',
                    )}
                  >
                    <ChevronDown aria-hidden="true" size={14} strokeWidth={1.75} />
                  </button>
                }
              >
                <ColumnMenu context={context} shown={shown} onDone={() => setOpen(null)} />
              </Popover>
              <span
                aria-hidden="true"
                onPointerDown={(event) => onResize(event, shown)}
                onDoubleClick={() => fitWidth(context, id)}
                className="absolute inset-y-1 -end-1 z-2 w-2 cursor-col-resize rounded-sm hover:bg-accent/50 active:bg-accent"
              />
            </div>
          )
        })}
      </div>
    </div>
  )
}
