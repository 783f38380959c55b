import { t } from '../messages/messages.ts'
import { type DreadLevel, statuses } from '../model/records/decision.ts'
import { ripLevels, ripParameters, ripTypes } from '../model/records/risk-policy.ts'
import type { DifferenceReason, SnapshotDifference } from '../risk/compare-snapshots.ts'
import { levelLabel, statusLabel } from './labels.ts'
import { ripLevelLabel, ripParameterLabel, ripTypeLabel } from './risk-labels.ts'

/** What words for the ids in a comparison are taken from. */
export interface DifferenceNames {
  readonly names: { readonly subject: (id: string) => string }
  readonly mitigationTitle: (id: string) => string
  readonly controlTitle: (number: string) => string
  /** Short id of a threat; null for one that is not there any more. */
  readonly shortId: (id: string) => string | null
  /** How a threat that is gone was cited. */
  readonly citedId: (id: string) => string
}

type Side = SnapshotDifference['from']

/** "Index: 100 → 59.4". */
export function figureText({ what, from, to }: SnapshotDifference): string {
  return `${figureName(what)}: ${sideText(from)} → ${sideText(to)}`
}

/** A value in words: a status, a level or a type by its name, a number with at most one decimal; a dash for none. */
export function sideText(side: Side): string {
  if (side === null) return '–'
  if (typeof side === 'number') return String(Math.round(side * 10) / 10)
  const status = statuses.find((each) => each === side)
  if (status !== undefined) return statusLabel(status)
  const level = levels.find((each) => each === side)
  if (level !== undefined) return levelLabel(level)
  const type = ripTypes.find((each) => each === side)
  return type === undefined ? side : ripTypeLabel(type)
}

const levels: readonly DreadLevel[] = ['High', 'Medium', 'Low']

/** What a line is about: name of the part, level or asset, number and title of a control. */
export function subjectText(
  { about, id, name }: SnapshotDifference,
  { controlTitle }: DifferenceNames,
): string {
  if (about === 'system') return t('chapter.about.system')
  if (about === 'control') return `${id} ${controlTitle(id)}`.trim()
  const level = about === 'level' ? ripLevels.find((each) => each === id) : undefined
  if (level !== undefined) return ripLevelLabel(level)
  return name === '' ? id : name
}

/**
 * Why something differs, in one line; at most two names of a kind. That somebody judged it is said unless it goes
 * without saying. Of what stands above the parts it is said that mitigations changed, not which: all would be.
 */
export function reasonsText(
  lines: readonly SnapshotDifference[],
  names: DifferenceNames,
  { isJudgedSaid }: { readonly isJudgedSaid: boolean },
): string {
  const reasons = lines.flatMap((line) => line.reasons.map((reason) => reasonText(reason, line, names)))
  const judged = t('chapter.reason.judged')
  const words = [...new Set(reasons)].filter((reason) => isJudgedSaid || reason !== judged)
  return words.length === 0 ? judged : words.join('; ')
}

function reasonText(
  reason: DifferenceReason,
  { about }: SnapshotDifference,
  { names, mitigationTitle }: DifferenceNames,
): string {
  const isPart = about === 'threat' || about === 'element' || about === 'parameter'
  switch (reason.kind) {
    case 'property':
      return about === 'element' || about === 'parameter'
        ? t('chapter.reason.answers')
        : t('chapter.reason.property', { names: some(reason.ids.map(names.subject)) })
    case 'mitigation':
      return isPart
        ? t('chapter.reason.mitigation', { names: some(reason.ids.map(mitigationTitle)) })
        : t('chapter.reason.mitigations', { n: reason.ids.length })
    case 'added':
      return t('chapter.reason.added')
    case 'removed':
      return t('chapter.reason.removed')
    case 'judged':
      return t('chapter.reason.judged')
    case 'method':
      return t('chapter.reason.method')
    case 'pack':
      return t('chapter.reason.pack')
    case 'other':
      return t('chapter.reason.other')
  }
}

/** At most two names; of more it says how many. */
function some(names: readonly string[]): string {
  return names.length <= 2
    ? names.join(', ')
    : t('chapter.andMore', { names: names.slice(0, 2).join(', '), n: names.length - 2 })
}

function figureName(what: string): string {
  const parameter = ripParameters.find((each) => each === what)
  if (parameter !== undefined) return ripParameterLabel(parameter)
  const known: { readonly [what: string]: () => string } = {
    level: () => t('chapter.what.level'),
    sum: () => t('chapter.what.sum'),
    status: () => t('report.status'),
    index: () => t('report.ripIndex'),
    risk: () => t('chapter.what.risk'),
    yearlyLoss: () => t('chapter.what.yearlyLoss'),
    current: () => t('chapter.axis.current'),
    target: () => t('chapter.axis.target'),
    need: () => t('chapter.what.need'),
  }
  return Object.hasOwn(known, what) ? (known[what]?.() ?? what) : what
}
