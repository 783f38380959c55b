import type { ThreatRow } from '../../../engine/threat.ts'
import { t } from '../../../messages/messages.ts'
import { dread } from '../../../methods/dread/dread.ts'
import { mitigationStates } from '../../../model/records/mitigation.ts'
import { maturities, ripParameters } from '../../../model/records/risk-policy.ts'
import type { Mitigation } from '../../../model/tables.ts'
import type { GridColumn } from '../../grid/grid-column.ts'
import type { CellEdit } from '../../grid/grid-source.ts'
import { mitigationStateKeys } from './mitigation-keys.ts'
import { TreatedThreats } from './TreatedThreats.tsx'

const always = () => true

/** The columns of the plan; those that are optional are shown when somebody asks for them. */
export function mitigationColumns({
  currency,
  owners,
  treated,
}: {
  /** ISO 4217 code. */
  readonly currency: string
  readonly owners: readonly string[]
  readonly treated: ReadonlyMap<string, readonly ThreatRow[]>
}): readonly GridColumn<Mitigation>[] {
  const levels = maturities.map((value) => ({ value, label: value, words: [value.slice(1)] }))
  return [
    {
      id: 'title',
      label: t('mitigations.column.title'),
      type: { kind: 'text' },
      read: ({ title }) => title,
      isEditable: always,
      ...{ min: 180, grow: 4, importance: 10 },
    },
    {
      id: 'state',
      label: t('mitigations.column.state'),
      type: {
        kind: 'choice',
        options: mitigationStates.map((value) => ({ value, label: t(mitigationStateKeys[value]) })),
      },
      read: ({ state }) => state,
      isEditable: always,
      ...{ min: 116, grow: 0, importance: 9 },
    },
    {
      id: 'owner',
      label: t('mitigations.column.owner'),
      type: { kind: 'text', suggestions: owners },
      read: ({ owner }) => owner,
      isEditable: always,
      isGroupable: true,
      ...{ min: 100, grow: 1, importance: 7 },
    },
    {
      id: 'due',
      label: t('mitigations.column.due'),
      type: { kind: 'date' },
      read: ({ due }) => due,
      isEditable: always,
      ...{ min: 100, grow: 0, importance: 6 },
    },
    {
      id: 'cost',
      label: `${t('mitigations.column.cost')} (${currency})`,
      type: { kind: 'number', min: 0, max: 1e12, unit: currency },
      read: ({ cost }) => cost,
      isEditable: always,
      align: 'end',
      ...{ min: 100, grow: 0, importance: 5 },
    },
    {
      id: 'treats',
      label: t('mitigations.column.treats'),
      type: { kind: 'number', min: 0, max: Number.MAX_SAFE_INTEGER },
      read: ({ id }) => treated.get(id)?.length ?? 0,
      render: ({ id, title }) => <TreatedThreats title={title} rows={treated.get(id) ?? []} />,
      isDescendingFirst: true,
      ...{ min: 96, grow: 0, importance: 8 },
    },
    {
      id: 'evidence',
      label: t('mitigations.column.evidence'),
      type: { kind: 'number', min: 0, max: 200 },
      read: ({ evidence }) => evidence.length,
      align: 'end',
      ...{ min: 84, grow: 0, importance: 4 },
    },
    {
      id: 'maturity',
      label: t('tables.column.maturity'),
      type: { kind: 'choice', options: levels, mayBeEmpty: true },
      read: ({ maturity }) => maturity ?? null,
      isEditable: always,
      ...{ min: 112, grow: 0, importance: 3 },
    },
    {
      id: 'targetMaturity',
      label: t('tables.column.targetMaturity'),
      type: { kind: 'choice', options: levels, mayBeEmpty: true },
      read: ({ targetMaturity }) => targetMaturity ?? null,
      isEditable: always,
      ...{ min: 132, grow: 0, importance: 2 },
    },
    {
      id: 'verified',
      label: t('tables.column.verified'),
      type: { kind: 'date' },
      read: ({ verified }) => verified ?? null,
      isEditable: always,
      isOptional: true,
      ...{ min: 104, grow: 0, importance: 1 },
    },
    {
      id: 'description',
      label: t('tables.column.description'),
      type: { kind: 'text', isLong: true },
      read: ({ description }) => description,
      isEditable: always,
      isOptional: true,
      ...{ min: 180, grow: 1, importance: 1 },
    },
    {
      id: 'notes',
      label: t('tables.column.notes'),
      type: { kind: 'text', isLong: true },
      read: ({ notes }) => notes,
      isEditable: always,
      isOptional: true,
      ...{ min: 160, grow: 1, importance: 1 },
    },
    {
      id: 'lowersDread',
      label: t('tables.column.lowers'),
      type: {
        kind: 'list',
        options: dread.factors.map(({ id, label, letter }) => ({ value: id, label, words: [letter] })),
      },
      read: ({ lowersDread }) => lowersDread ?? [],
      isEditable: always,
      isOptional: true,
      ...{ min: 140, grow: 0, importance: 0.8 },
    },
    {
      id: 'ripParameters',
      label: t('tables.column.rip'),
      type: { kind: 'list', options: ripParameters.map((value) => ({ value, label: value })) },
      read: (mitigation) => mitigation.ripParameters ?? [],
      isEditable: always,
      isOptional: true,
      ...{ min: 120, grow: 0, importance: 0.7 },
    },
    {
      id: 'library',
      label: t('tables.column.library'),
      type: { kind: 'text' },
      read: ({ library }) => library ?? '',
      isOptional: true,
      ...{ min: 110, grow: 0, importance: 0.6 },
    },
  ]
}

/** The fields that a cell of the table stands for; an empty optional one is taken away. */
export function mitigationFields({ column, value }: CellEdit<Mitigation>): {
  readonly [field: string]: unknown
} {
  const isEmpty = value === null || (Array.isArray(value) && value.length === 0)
  return { [column]: isEmpty && optional.has(column) ? undefined : value }
}

const optional: ReadonlySet<string> = new Set([
  ...['maturity', 'targetMaturity', 'lowersDread', 'ripParameters', 'verified'],
])
