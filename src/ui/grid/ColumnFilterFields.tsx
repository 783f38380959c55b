import { useMemo } from 'react'
import { useStore } from 'zustand'
import { t } from '../../messages/messages.ts'
import { Button } from '../controls/Button.tsx'
import { Checkbox } from '../controls/Checkbox.tsx'
import { inputLook } from '../controls/Field.tsx'
import { valueText } from './cell-text.ts'
import { type ColumnFilter, isIdle, valuesOf } from './filter-rows.ts'
import type { GridColumn } from './grid-column.ts'
import type { GridContext } from './grid-context.ts'
import { changeView } from './grid-store.ts'
import { parseNumber } from './parse-cell.ts'

/** The filter of one column: words, values, a range, or whether it is empty. */
export function ColumnFilterFields<R>({
  context,
  column,
}: {
  readonly context: GridContext<R>
  readonly column: GridColumn<R>
}) {
  const { store } = context
  const filter = useStore(store, (state) => state.view.filters[column.id])
  const set = (next: ColumnFilter | null) => {
    const { [column.id]: _, ...others } = store.getState().view.filters
    changeView(store, { filters: next === null || isIdle(next) ? others : { ...others, [column.id]: next } })
  }
  const emptiness = filter?.kind === 'empty' ? filter.isEmpty : null
  return (
    <fieldset className="px-2 pb-1">
      <legend className="py-1 text-xs font-medium text-ink-3">
        {t('grid.filter.of', { column: column.label })}
      </legend>
      <Fields column={column} context={context} filter={filter} onSet={set} />
      <div className="flex gap-3 pt-1">
        <Checkbox
          label={t('grid.filter.empty')}
          checked={emptiness === true}
          onChange={(on) => set(on ? { kind: 'empty', isEmpty: true } : null)}
        />
        <Checkbox
          label={t('grid.filter.filled')}
          checked={emptiness === false}
          onChange={(on) => set(on ? { kind: 'empty', isEmpty: false } : null)}
        />
      </div>
      {filter !== undefined && (
        <Button variant="ghost" className="mt-1 w-full" onClick={() => set(null)}>
          {t('grid.filter.clear')}
        </Button>
      )}
    </fieldset>
  )
}

interface FieldsProps<R> {
  readonly column: GridColumn<R>
  readonly context: GridContext<R>
  readonly filter: ColumnFilter | undefined
  readonly onSet: (filter: ColumnFilter | null) => void
}

function Fields<R>(props: FieldsProps<R>) {
  const { column, filter, onSet } = props
  const { kind } = column.type
  if (kind === 'choice' || kind === 'flag' || (kind === 'list' && column.type.options !== null))
    return <Choices {...props} />
  if (kind === 'number' || kind === 'digit') {
    const { min, max } = filter?.kind === 'range' ? filter : { min: null, max: null }
    const read = (text: string) => parseNumber(text.trim())
    return (
      <div className="flex items-center gap-1">
        <input
          className={inputLook}
          inputMode="decimal"
          aria-label={t('grid.filter.from')}
          placeholder={t('grid.filter.from')}
          defaultValue={min ?? ''}
          onChange={(event) => onSet({ kind: 'range', min: read(event.target.value), max })}
        />
        <span aria-hidden="true">–</span>
        <input
          className={inputLook}
          inputMode="decimal"
          aria-label={t('grid.filter.to')}
          placeholder={t('grid.filter.to')}
          defaultValue={max ?? ''}
          onChange={(event) => onSet({ kind: 'range', min, max: read(event.target.value) })}
        />
      </div>
    )
  }
  if (kind === 'date') {
    const { from, to } = filter?.kind === 'dates' ? filter : { from: null, to: null }
    return (
      <div className="flex flex-col gap-1">
        <input
          type="date"
          className={inputLook}
          aria-label={t('grid.filter.from')}
          defaultValue={from ?? ''}
          onChange={(event) => onSet({ kind: 'dates', from: event.target.value || null, to })}
        />
        <input
          type="date"
          className={inputLook}
          aria-label={t('grid.filter.to')}
          defaultValue={to ?? ''}
          onChange={(event) => onSet({ kind: 'dates', from, to: event.target.value || null })}
        />
      </div>
    )
  }
  return (
    <input
      type="text"
      className={inputLook}
      aria-label={t('grid.filter.words')}
      placeholder={t('grid.filter.words')}
      value={filter?.kind === 'text' ? filter.words : ''}
      onChange={(event) => onSet({ kind: 'text', words: event.target.value })}
    />
  )
}

/** Every value that occurs among the rows shown, in the order of the options. */
function Choices<R>({ column, context, filter, onSet }: FieldsProps<R>) {
  const chosen = filter?.kind === 'choice' ? filter.values : []
  const { type } = column
  const options = useMemo(() => {
    const seen = new Set(context.allRows.flatMap((row) => valuesOf(column.read(row))))
    if (type.kind === 'flag')
      return [
        { value: 'true', label: valueText(type, true) },
        { value: 'false', label: valueText(type, false) },
      ]
    const all = type.kind === 'choice' || type.kind === 'list' ? (type.options ?? []) : []
    return all.filter(({ value }) => seen.has(value) || chosen.includes(value)).slice(0, 200)
  }, [context.allRows, column, type, chosen])
  return (
    <div className="max-h-40 overflow-y-auto">
      {options.map(({ value, label }) => (
        <Checkbox
          key={value}
          label={label}
          checked={chosen.includes(value)}
          onChange={(on) =>
            onSet({
              kind: 'choice',
              values: on ? [...chosen, value] : chosen.filter((other) => other !== value),
            })
          }
        />
      ))}
    </div>
  )
}
