import { formatPlain } from '../../messages/format.ts'
import { t } from '../../messages/messages.ts'
import type { CellType, CellValue, GridColumn } from './grid-column.ts'

/** What a cell says, in the words of the current language; empty for an empty cell. */
export function cellText<R>(column: GridColumn<R>, row: R): string {
  return column.text?.(row) ?? valueText(column.type, column.read(row))
}

export function valueText(type: CellType, value: CellValue): string {
  if (value === null) return ''
  if (typeof value === 'boolean') return value ? t('grid.yes') : t('grid.no')
  if (typeof value === 'number') return formatPlain(value)
  if (typeof value === 'string') return type.kind === 'choice' ? optionText(type.options, value) : value
  const options = type.kind === 'list' ? type.options : null
  return value.map((entry) => (options === null ? entry : optionText(options, entry))).join('; ')
}

function optionText(options: readonly { readonly value: string; readonly label: string }[], value: string) {
  return labelsOf(options).get(value) ?? value
}

const labels = new WeakMap<readonly object[], ReadonlyMap<string, string>>()

/** Options are looked up for every row: by a map, made once for each list. */
function labelsOf(options: readonly { readonly value: string; readonly label: string }[]) {
  let known = labels.get(options)
  if (known === undefined) {
    known = new Map(options.map(({ value, label }) => [value, label]))
    labels.set(options, known)
  }
  return known
}
