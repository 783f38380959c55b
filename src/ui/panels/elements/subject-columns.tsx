import type { FindingsState } from '../../../app/editor.ts'
import type { ThreatRow } from '../../../engine/threat.ts'
import type { VocabularyIndex } from '../../../engine/vocabulary-index.ts'
import { t } from '../../../messages/messages.ts'
import { type Document, get, list } from '../../../model/document.ts'
import { type DreadLevel, dreadLevels } from '../../../model/records/decision.ts'
import type { Boundary, Element, Flow, SubjectId } from '../../../model/tables.ts'
import { LevelBadge } from '../../controls/LevelBadge.tsx'
import { levelKeys } from '../../controls/level-keys.ts'
import type { GridColumn, GridOption } from '../../grid/grid-column.ts'
import { subjectName } from '../subject-name.ts'

type Subject = Element | Flow | Boundary

/** What tables of elements and flows read beside their rows. */
export interface SubjectInputs {
  readonly document: Document
  readonly vocabulary: VocabularyIndex
  readonly findings: Pick<FindingsState, 'rows' | 'bySubject'>
}

const always = () => true

/** Name and type, which every subject has. */
export function nameColumns<R extends Subject>(
  { document, vocabulary }: SubjectInputs,
  types: readonly GridOption[],
): readonly GridColumn<R>[] {
  return [
    {
      id: 'name',
      label: t('tables.column.name'),
      type: { kind: 'text' },
      read: ({ name }) => name,
      rank: ({ id, name }) => name || subjectName(document, id),
      render: ({ id, name }) => (
        <span className={name === '' ? 'truncate text-ink-3 italic' : 'truncate font-medium'} title={name}>
          {subjectName(document, id)}
        </span>
      ),
      isEditable: always,
      ...{ min: 150, grow: 3, importance: 10 },
    },
    {
      id: 'type',
      label: t('tables.column.type'),
      type: { kind: 'choice', options: types },
      read: ({ stencil }) => stencil,
      text: ({ stencil }) => vocabulary.stencil(stencil)?.name ?? stencil,
      isEditable: always,
      ...{ min: 130, grow: 1, importance: 9 },
    },
  ]
}

/** Threats that a subject has and their worst level: shown, not edited. */
export function threatColumnsOf<R extends Subject>({ findings }: SubjectInputs): readonly GridColumn<R>[] {
  const byId = new Map<string, ThreatRow>(findings.rows.map((row) => [row.id, row]))
  const worst = ({ id }: R): DreadLevel | null => {
    const levels = (findings.bySubject.get(id) ?? []).map((row) => byId.get(row)?.dread.level)
    return dreadLevels.findLast((level) => levels.includes(level)) ?? null
  }
  return [
    {
      id: 'threats',
      label: t('tables.column.threats'),
      type: { kind: 'number', min: 0, max: Number.MAX_SAFE_INTEGER },
      read: ({ id }) => findings.bySubject.get(id)?.length ?? 0,
      align: 'end',
      isDescendingFirst: true,
      ...{ min: 84, grow: 0, importance: 6 },
    },
    {
      id: 'worst',
      label: t('tables.column.worst'),
      type: { kind: 'choice', options: dreadLevels.map((value) => ({ value, label: t(levelKeys[value]) })) },
      read: worst,
      render: (row) => {
        const level = worst(row)
        return level === null ? (
          <span className="text-ink-3">–</span>
        ) : (
          <LevelBadge level={level} basis="rated" />
        )
      },
      isDescendingFirst: true,
      ...{ min: 104, grow: 0, importance: 7 },
    },
  ]
}

/** Scope with its reason, and notes; assets and diagrams to look at. */
export function moreColumns<R extends Subject>({ document }: SubjectInputs): readonly GridColumn<R>[] {
  const assets = new Map<SubjectId, string[]>()
  for (const { name, carriers } of list(document, 'asset'))
    for (const id of carriers) assets.set(id, [...(assets.get(id) ?? []), name])
  const diagrams = new Map<SubjectId, Set<string>>()
  for (const { subject, diagram } of list(document, 'placement')) {
    const names = diagrams.get(subject) ?? new Set()
    diagrams.set(subject, names.add(get(document, 'diagram', diagram)?.name ?? ''))
  }
  return [
    {
      id: 'outOfScope',
      label: t('tables.column.scope'),
      type: { kind: 'flag' },
      read: (row) => ('outOfScope' in row ? row.outOfScope : null),
      isEditable: (row) => 'outOfScope' in row,
      align: 'center',
      ...{ min: 96, grow: 0, importance: 4 },
    },
    {
      id: 'outOfScopeReason',
      label: t('tables.column.scopeReason'),
      type: { kind: 'text', isLong: true },
      read: (row) => ('outOfScopeReason' in row ? row.outOfScopeReason : ''),
      isEditable: (row) => 'outOfScope' in row,
      isOptional: true,
      ...{ min: 160, grow: 1, importance: 2 },
    },
    {
      id: 'assets',
      label: t('tables.column.assets'),
      type: { kind: 'list', options: null },
      read: ({ id }) => assets.get(id) ?? [],
      ...{ min: 120, grow: 1, importance: 3 },
    },
    {
      id: 'notes',
      label: t('tables.column.notes'),
      type: { kind: 'text', isLong: true },
      read: ({ notes }) => notes,
      isEditable: always,
      ...{ min: 140, grow: 2, importance: 5 },
    },
    {
      id: 'diagrams',
      label: t('tables.column.diagrams'),
      type: { kind: 'list', options: null },
      read: ({ id }) => [...(diagrams.get(id) ?? [])],
      isGroupable: true,
      isOptional: true,
      ...{ min: 120, grow: 0, importance: 1 },
    },
  ]
}
