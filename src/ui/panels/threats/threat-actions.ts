import type { Editor } from '../../../app/editor.ts'
import type { Refusal } from '../../../commands/command.ts'
import { confirmDecisions } from '../../../commands/confirm-decisions.ts'
import {
  type DecideThreatsArgs,
  decideThreats,
  type ThreatSummary,
} from '../../../commands/decide-threats.ts'
import { editThreats } from '../../../commands/edit-threats.ts'
import { type EditWordingArgs, editWording } from '../../../commands/edit-wording.ts'
import { overrideLevel } from '../../../commands/override-level.ts'
import { type FactorRatings, rateThreats } from '../../../commands/rate-threats.ts'
import { setPriority } from '../../../commands/set-priority.ts'
import type { ThreatRow } from '../../../engine/threat.ts'
import { t } from '../../../messages/messages.ts'
import { type DreadLevel, dreadFactorIds } from '../../../model/records/decision.ts'
import type { SubjectId } from '../../../model/tables.ts'
import { foldedTo } from '../../grid/group-rows.ts'
import { threatTableOf } from './threat-table-store.ts'

/** What a decision keeps of a row: of a gone one what its decision already kept. */
export function summaryOf(row: ThreatRow): ThreatSummary {
  return {
    finding: row.id,
    title: row.title,
    subjectNames: row.subjectNames,
    // Facts are read-only in records; commands only read them too.
    facts: (row.finding?.facts ?? row.decision?.facts ?? []) as ThreatSummary['facts'],
  }
}

/** Takes a threat in hand: the panel shows it, the diagram what it is about. Null lets go of it. */
export function takeThreat(editor: Editor, row: ThreatRow | null): void {
  const { store, grid, view } = threatTableOf(editor)
  store.setState({ entry: null, rated: null, written: null })
  if (row !== null) {
    const key = view().lines.find((line) => line.kind === 'group' && line.group.rows.includes(row))?.key
    grid.setState(({ folding, cursor }) => ({
      folding: key === undefined || folding.open.has(key) ? folding : foldedTo(folding, key, false),
      cursor: cursor?.line === row.id ? cursor : { line: row.id, column: cursor?.column ?? null },
    }))
  }
  editor.session.setState(
    row === null ? { threat: null, highlight: [] } : { threat: row.id, highlight: involvedIn(row) },
  )
}

/** What the diagram highlights for a threat. */
export function involvedIn(row: ThreatRow): readonly SubjectId[] {
  return row.finding?.involved ?? row.subjects
}

export function decide(
  editor: Editor,
  rows: readonly ThreatRow[],
  patch: DecideThreatsArgs['patch'],
): Refusal | null {
  const result = editor.dispatch(
    decideThreats,
    { threats: rows.map(summaryOf), patch },
    { label: t('threats.undo.decide', { n: rows.length, id: rows[0]?.shortId ?? '' }) },
  )
  return result.ok ? null : serious(result.error)
}

export function rate(
  editor: Editor,
  rows: readonly ThreatRow[],
  factors: Partial<FactorRatings>,
): Refusal | null {
  const result = editor.dispatch(
    rateThreats,
    { threats: rows.map(summaryOf), factors },
    { label: t('threats.undo.rate', { n: rows.length, id: rows[0]?.shortId ?? '' }) },
  )
  return result.ok ? null : serious(result.error)
}

/** Confirms what the rules suggest, as one step of undo; rows without a suggestion are passed over. */
export function confirmSuggested(editor: Editor, rows: readonly ThreatRow[]): Refusal | null {
  const suggested = rows.filter((row) => row.dread.basis === 'suggested')
  const label = t('threats.undo.confirm', { n: suggested.length, id: suggested[0]?.shortId ?? '' })
  const edits = suggested.map((row) => ({ threat: summaryOf(row), patch: row.dread.factors }))
  const result = editor.dispatch(editThreats, { edits }, { label })
  return result.ok ? null : serious(result.error)
}

/** Says that what was decided and rated holds on the facts of now; rows without a change are passed over. */
export function confirmStanding(editor: Editor, rows: readonly ThreatRow[]): Refusal | null {
  const changed = rows.filter((row) => row.reconfirm !== null)
  const result = editor.dispatch(
    confirmDecisions,
    // A decision made under a former id of its rule stays under that.
    { threats: changed.map((row) => ({ ...summaryOf(row), finding: row.decision?.finding ?? row.id })) },
    { label: t('threats.undo.reconfirm', { n: changed.length, id: changed[0]?.shortId ?? '' }) },
  )
  return result.ok ? null : serious(result.error)
}

/** Takes all five factors back: the rule's suggestion holds again. */
export function clearRating(editor: Editor, row: ThreatRow): Refusal | null {
  return rate(editor, [row], Object.fromEntries(dreadFactorIds.map((id) => [id, null])))
}

export function override(
  editor: Editor,
  row: ThreatRow,
  level: DreadLevel | null,
  reason: string,
): Refusal | null {
  const result = editor.dispatch(
    overrideLevel,
    { threat: summaryOf(row), level, reason },
    { label: t('threats.undo.override', { id: row.shortId }) },
  )
  return result.ok ? null : serious(result.error)
}

/**
 * The next threat in the order of the table, from where `id` stands; null after the last one. Those in
 * folded groups count: taking one in hand opens its group.
 */
export function neighbourOf(editor: Editor, id: string, step: 1 | -1 = 1): ThreatRow | null {
  const { sequence } = threatTableOf(editor).view()
  const at = sequence.findIndex((row) => row.id === id)
  return at < 0 ? null : (sequence[at + step] ?? null)
}

/** Gives a priority in the words of the pack; null returns to the file's or the rule's. */
export function prioritise(
  editor: Editor,
  rows: readonly ThreatRow[],
  priority: string | null,
): Refusal | null {
  const result = editor.dispatch(
    setPriority,
    { threats: rows.map(summaryOf), priority },
    { label: t('threats.undo.prioritise', { n: rows.length, id: rows[0]?.shortId ?? '' }) },
  )
  return result.ok ? null : serious(result.error)
}

/** Says a threat in words of one's own; null returns to those of the file or the rule. */
export function reword(
  editor: Editor,
  row: ThreatRow,
  words: Omit<EditWordingArgs, 'threat'>,
): Refusal | null {
  const result = editor.dispatch(
    editWording,
    { threat: summaryOf(row), ...words },
    { label: t('threats.undo.reword', { id: row.shortId }) },
  )
  return result.ok ? null : serious(result.error)
}

/** A command that found nothing to change is no refusal to tell of. */
function serious(refusal: Refusal): Refusal | null {
  return refusal.code === 'nothing-to-do' ? null : refusal
}
