import type { ThreatRow } from '../../../engine/threat.ts'
import { t } from '../../../messages/messages.ts'
import { severityInfos } from '../../../methods/safety/safety.ts'
import { strideLetters } from '../../../model/record.ts'
import { type DreadFactorId, dreadLevels, statuses } from '../../../model/records/decision.ts'
import type { Harms } from '../../../risk/harms.ts'
import { levelKeys } from '../../controls/level-keys.ts'
import { statusKeys } from '../../controls/status-keys.ts'
import { strideKeys } from '../../controls/stride-keys.ts'
import type { GridColumn } from '../../grid/grid-column.ts'
import { stateName } from './state-name.ts'
import { harmRank, levelRank, priorityRank, residualRank, strideRank } from './threat-ranks.ts'

export interface ThreatColumnInputs {
  /** DREAD factors that the model rates, in order. */
  readonly factors: readonly { readonly id: DreadFactorId; readonly label: string; readonly letter: string }[]
  /** The model was read from another tool's file, which says something of its own. */
  readonly hasRecorded: boolean
  /** Names that are offered as owners. */
  readonly owners: readonly string[]
  /** Asked when a cell is read: harm by the rows of now. */
  readonly harms: () => Harms
}

const always = () => true
const isWritten = ({ origin }: ThreatRow) => origin === 'manual'

/** Id of the column of one DREAD factor. */
export function factorColumn(factor: DreadFactorId): string {
  return `dread.${factor}`
}

/** The columns of the threat list. Those that are optional are shown when somebody asks for them. */
export function threatColumns(inputs: ThreatColumnInputs): readonly GridColumn<ThreatRow>[] {
  const { factors, hasRecorded, owners, harms } = inputs
  const levels = dreadLevels.map((value) => ({ value, label: t(levelKeys[value]) }))
  const state = ({ recorded }: ThreatRow) => (recorded === null ? '' : stateName(recorded.state))
  const columns: readonly (GridColumn<ThreatRow> & { readonly isIn?: boolean })[] = [
    {
      id: 'id',
      label: t('threats.column.id'),
      type: { kind: 'text' },
      read: ({ shortId }) => shortId,
      ...{ min: 108, grow: 0, importance: 4.8 },
    },
    {
      id: 'title',
      label: t('threats.column.title'),
      type: { kind: 'text' },
      read: ({ title }) => title,
      isEditable: always,
      isTyped: false,
      ...{ min: 256, grow: 4, importance: 10 },
    },
    {
      id: 'on',
      label: t('threats.column.on'),
      type: { kind: 'list', options: null },
      read: ({ subjectNames }) => subjectNames,
      text: ({ subjectNames }) => subjectNames.join('; '),
      rank: ({ subjectNames }) => subjectNames[0] ?? null,
      ...{ min: 112, grow: 2, importance: 3, isGroupable: true },
    },
    {
      id: 'stride',
      label: t('threats.stride'),
      type: {
        kind: 'list',
        options: strideLetters.map((value) => ({ value, label: t(strideKeys[value]), words: [value] })),
      },
      read: ({ stride }) => stride,
      rank: strideRank,
      isEditable: isWritten,
      ...{ min: 78, grow: 0, importance: 5 },
    },
    ...factors.map(
      ({ id, label, letter }): GridColumn<ThreatRow> => ({
        id: factorColumn(id),
        label,
        short: letter,
        type: { kind: 'digit', min: 1, max: 3 },
        read: ({ dread }) => dread.factors[id],
        isEditable: always,
        section: t('threats.column.dread'),
        isDescendingFirst: true,
        ...{ min: 22, grow: 0, importance: 6, bundle: 'dread' },
      }),
    ),
    {
      id: 'level',
      label: t('threats.column.level'),
      type: { kind: 'choice', options: levels },
      read: ({ dread }) => dread.level,
      rank: levelRank,
      isDescendingFirst: true,
      ...{ min: 108, grow: 0, importance: 9 },
    },
    {
      id: 'harm',
      label: t('threats.column.harm'),
      type: {
        kind: 'choice',
        mayBeEmpty: true,
        options: [
          ...severityInfos.map(({ id, label }) => ({ value: id, label: `${id} ${label}`, words: [label] })),
          { value: 'none', label: t('rating.safety.none.name') },
        ],
      },
      read: (row) => harms().severityOf(row) ?? (row.decision?.safety === undefined ? null : 'none'),
      rank: (row) => harmRank(row, harms()),
      isEditable: always,
      isDescendingFirst: true,
      ...{ min: 76, grow: 0, importance: 4.5, room: 110 },
    },
    {
      id: 'residual',
      label: t('threats.column.residual'),
      type: { kind: 'choice', options: levels },
      read: (row) => harms().riskOf(row).residual.current.level,
      rank: (row) => residualRank(row, harms()),
      isDescendingFirst: true,
      ...{ min: 132, grow: 0, importance: 2.5, room: 110 },
    },
    {
      id: 'priority',
      label: t('threats.column.priority'),
      type: { kind: 'text' },
      read: ({ priority }) => priority ?? '',
      rank: priorityRank,
      isEditable: always,
      isDescendingFirst: true,
      isGroupable: true,
      isOptional: !hasRecorded,
      ...{ min: 84, grow: 0, importance: 6.5 },
    },
    {
      id: 'certainty',
      label: t('threats.column.certainty'),
      type: {
        kind: 'choice',
        options: [
          { value: 'confirmed', label: t('threats.confirmed') },
          { value: 'assumed', label: t('threats.assumed') },
        ],
      },
      read: (row) => (row.assumed ? 'assumed' : row.origin === 'generated' ? 'confirmed' : null),
      ...{ min: 88, grow: 0, importance: 4 },
    },
    {
      id: 'status',
      label: t('threats.column.status'),
      type: {
        kind: 'choice',
        options: statuses.map((value) => ({ value, label: t(statusKeys[value]) })),
      },
      read: ({ status }) => status,
      isEditable: always,
      ...{ min: 116, grow: 0.5, importance: 8 },
    },
    {
      id: 'state',
      label: t('threats.column.state'),
      type: { kind: 'text' },
      read: state,
      isGroupable: true,
      isIn: hasRecorded,
      ...{ min: 140, grow: 0, importance: 3.5 },
    },
    {
      id: 'owner',
      label: t('threats.column.owner'),
      type: { kind: 'text', suggestions: owners },
      read: ({ owner }) => owner,
      isEditable: always,
      isGroupable: true,
      ...{ min: 96, grow: 0.5, importance: 2 },
    },
    {
      id: 'due',
      label: t('threats.column.due'),
      type: { kind: 'date' },
      read: ({ due }) => due,
      isEditable: always,
      ...{ min: 100, grow: 0, importance: 1 },
    },
    {
      id: 'reason',
      label: t('threats.reason'),
      type: { kind: 'text', isLong: true },
      read: ({ decision }) => decision?.reason ?? '',
      isEditable: always,
      ...{ min: 160, grow: 1, importance: 0.9, isOptional: true },
    },
    {
      id: 'notes',
      label: t('tables.column.notes'),
      type: { kind: 'text', isLong: true },
      read: ({ decision }) => decision?.notes ?? '',
      isEditable: always,
      ...{ min: 160, grow: 1, importance: 0.8, isOptional: true },
    },
    {
      id: 'description',
      label: t('tables.column.description'),
      type: { kind: 'text', isLong: true },
      read: ({ description }) => description,
      isEditable: always,
      isTyped: false,
      ...{ min: 200, grow: 1, importance: 0.7, isOptional: true },
    },
    {
      id: 'topic',
      label: t('tables.column.topic'),
      type: { kind: 'text' },
      read: ({ group }) => group,
      isGroupable: true,
      ...{ min: 120, grow: 0, importance: 0.6, isOptional: true },
    },
    {
      id: 'levelOverride',
      label: t('tables.column.levelOverride'),
      type: { kind: 'choice', options: levels, mayBeEmpty: true },
      read: ({ decision }) => decision?.levelOverride ?? null,
      isEditable: always,
      ...{ min: 120, grow: 0, importance: 0.5, isOptional: true },
    },
    {
      id: 'overrideReason',
      label: t('tables.column.overrideReason'),
      type: { kind: 'text', isLong: true },
      read: ({ decision }) => decision?.overrideReason ?? '',
      isEditable: always,
      ...{ min: 160, grow: 0, importance: 0.4, isOptional: true },
    },
    {
      id: 'decidedBy',
      label: t('tables.column.decidedBy'),
      type: { kind: 'text' },
      read: ({ decision }) => decision?.decidedBy ?? '',
      isGroupable: true,
      ...{ min: 110, grow: 0, importance: 0.3, isOptional: true },
    },
    {
      id: 'ratedBy',
      label: t('tables.column.ratedBy'),
      type: { kind: 'text' },
      read: ({ decision }) => decision?.ratedBy ?? '',
      isGroupable: true,
      ...{ min: 110, grow: 0, importance: 0.2, isOptional: true },
    },
  ]
  return columns.filter(({ isIn }) => isIn !== false)
}
