import { t } from '../../../messages/messages.ts'
import { maturities } from '../../../model/records/risk-policy.ts'
import type { ControlRow, Coverage } from '../../../risk/control-row.ts'
import type { GridColumn } from '../../grid/grid-column.ts'
import type { CellEdit } from '../../grid/grid-source.ts'
import { coverageKeys } from '../../risk/controls/control-keys.ts'

const always = () => true
const coverages = Object.keys(coverageKeys) as readonly Coverage[]

/** The columns of the table of controls; group and catalogue order give the sort by number. */
export function controlColumns(rows: readonly ControlRow[]): readonly GridColumn<ControlRow>[] {
  const places = new Map(rows.map(({ number }, at) => [number, at]))
  const titles = new Map(rows.map(({ number, title }) => [number, `${number} ${title}`.trim()]))
  const levels = maturities.map((value) => ({ value, label: value, words: [value.slice(1)] }))
  const maturity = (phase: 'current' | 'target', label: string): GridColumn<ControlRow> => ({
    id: phase,
    label,
    type: { kind: 'choice', options: levels, mayBeEmpty: true },
    read: ({ record }) => record?.[phase] ?? null,
    isEditable: ({ applies }) => applies,
    ...{ min: 116, grow: 0, importance: 8 },
  })
  return [
    {
      id: 'number',
      label: t('tables.column.number'),
      type: { kind: 'text' },
      read: ({ number }) => number,
      rank: ({ number }) => places.get(number) ?? null,
      ...{ min: 84, grow: 0, importance: 9 },
    },
    {
      id: 'title',
      label: t('tables.column.control'),
      type: { kind: 'text' },
      read: ({ title }) => title,
      ...{ min: 200, grow: 4, importance: 10 },
    },
    {
      id: 'applies',
      label: t('tables.column.applies'),
      type: { kind: 'flag' },
      read: ({ applies }) => applies,
      isEditable: always,
      align: 'center',
      ...{ min: 84, grow: 0, importance: 7 },
    },
    {
      id: 'reason',
      label: t('tables.column.reason'),
      type: { kind: 'text', isLong: true },
      read: ({ record }) => record?.reason ?? '',
      isEditable: always,
      ...{ min: 130, grow: 1, importance: 6 },
    },
    maturity('current', t('tables.column.maturity')),
    maturity('target', t('tables.column.targetMaturity')),
    {
      id: 'coverage',
      label: t('tables.column.coverage'),
      type: { kind: 'choice', options: coverages.map((value) => ({ value, label: t(coverageKeys[value]) })) },
      read: ({ coverage }) => coverage,
      ...{ min: 112, grow: 0, importance: 5 },
    },
    {
      id: 'source',
      label: t('tables.column.source'),
      type: { kind: 'text' },
      read: ({ record }) => record?.source ?? '',
      isEditable: always,
      ...{ min: 110, grow: 1, importance: 4 },
    },
    {
      id: 'comment',
      label: t('tables.column.comment'),
      type: { kind: 'text', isLong: true },
      read: ({ record }) => record?.comment ?? '',
      isEditable: always,
      ...{ min: 120, grow: 1, importance: 3 },
    },
    {
      id: 'doubt',
      label: t('tables.column.doubt'),
      type: { kind: 'flag' },
      read: ({ record }) => record?.doubt ?? false,
      isEditable: always,
      align: 'center',
      ...{ min: 90, grow: 0, importance: 2 },
    },
    {
      id: 'clause',
      label: t('tables.column.clause'),
      type: { kind: 'text' },
      read: ({ parent }) => titles.get(parent ?? '') ?? '',
      isGroupable: true,
      isOptional: true,
      ...{ min: 140, grow: 0, importance: 1 },
    },
  ]
}

/** The field that a cell of the table stands for; an empty maturity takes what is said away. */
export function controlField({ column, value }: CellEdit<ControlRow>): { readonly [field: string]: unknown } {
  return { [column]: value === null ? undefined : value }
}
