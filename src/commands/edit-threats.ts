import { definedOnly } from '../base/defined-only.ts'
import { fail, ok, type Result } from '../base/result.ts'
import type { Change } from '../model/change.ts'
import { type Document, get } from '../model/document.ts'
import { setFields } from '../model/make-changes.ts'
import { withPastDecision } from '../model/past-decision.ts'
import type { StrideLetter } from '../model/record.ts'
import { type DreadFactorId, dreadFactorIds, type SafetySeverity } from '../model/records/decision.ts'
import type { Decision, IdOf } from '../model/tables.ts'
import { type CommandContext, defineCommand, type Refusal } from './command.ts'
import { decisionChanges, decisionOn, isUnfounded, type ThreatSummary } from './decide-threats.ts'
import { outcome } from './outcome.ts'

type Plain = 'status' | 'reason' | 'owner' | 'due' | 'notes' | 'levelOverride' | 'overrideReason'

/** What a table of threats changes in one of them; what is absent stays as it is. */
export interface ThreatPatch extends Partial<Pick<Decision, Plain | DreadFactorId>> {
  /** In the words of the pack; null returns to what the rule says. */
  readonly priority?: string | null
  /** Severity of harm; `none` says that it harms nobody, null returns to what the rule proposes. */
  readonly severity?: SafetySeverity | 'none' | null
  /** Words of one's own; null returns to the rule's. Of hand-written threats the words themselves. */
  readonly title?: string | null
  readonly description?: string | null
  /** Of hand-written threats only. */
  readonly stride?: readonly StrideLetter[]
}

export interface ThreatEdit {
  readonly threat: ThreatSummary
  readonly patch: ThreatPatch
}

/**
 * Edits many threats, each in its own way, as one step: all or none. What is decided or rated anew is signed and dated;
 * a status asks for its reason as everywhere.
 */
export const editThreats = defineCommand<{ readonly edits: readonly ThreatEdit[] }>({
  id: 'edit-threats',
  run: (document, { edits }, context) => {
    const changes: Change[] = []
    for (const edit of edits) {
      const result = changesOf(document, edit, context)
      if (!result.ok) return result
      changes.push(...result.value)
    }
    return outcome(document, changes)
  },
})

/** Why one edit is not possible, given all that is done to the same threat at once; null when it is. */
export function refusalOfThreatEdit(document: Document, edit: ThreatEdit): Refusal | null {
  const result = changesOf(document, edit, { now: () => '2000-01-01T00:00:00Z', author: '' })
  if (!result.ok) return result.error
  const checked = result.value.length === 0 ? null : outcome(document, result.value)
  return checked === null || checked.ok ? null : checked.error
}

function changesOf(
  document: Document,
  { threat, patch }: ThreatEdit,
  { now, author }: Pick<CommandContext, 'now' | 'author'>,
): Result<readonly Change[], Refusal> {
  const { priority, severity, title, description, stride, ...plain } = patch
  const written = get(document, 'threat', threat.finding as IdOf<'threat'>)
  const current = decisionOn(document, threat)
  const asked: Decision = {
    ...current,
    ...definedOnly(plain),
    ...(priority === undefined ? {} : { priority: priority ?? undefined }),
    ...(severity === undefined ? {} : { safety: safetyOf(current, severity) }),
    ...(written === undefined ? { wording: wordingOf(current, title, description) } : {}),
  }
  const next = withoutAbsent(
    asked.levelOverride === null && plain.levelOverride === null ? { ...asked, overrideReason: '' } : asked,
  )
  const isDecided = next.status !== current.status || next.reason !== current.reason
  if (isDecided && isUnfounded(document, next)) return fail({ code: 'reason-required', status: next.status })
  if (next.levelOverride !== null && next.overrideReason.trim() === '')
    return fail({ code: 'override-reason-required' })
  const isRated =
    severity !== undefined ||
    next.levelOverride !== current.levelOverride ||
    next.overrideReason !== current.overrideReason ||
    dreadFactorIds.some((factor) => next[factor] !== current[factor])
  const signed = {
    ...next,
    ...(isDecided ? { ...threat, decidedBy: author, decidedAt: now() } : {}),
    ...(isRated ? { ratedBy: author, ratedAt: now() } : {}),
  }
  const isSame = decisionChanges(document, current, next).length === 0
  const words = {
    ...(title === null ? {} : { title }),
    ...(description === null ? {} : { description }),
    stride,
  }
  return ok([
    ...(isSame ? [] : decisionChanges(document, current, withPastDecision(current, signed, author, now()))),
    ...(written === undefined ? [] : setFields(written, definedOnly(words))),
  ])
}

/** How somebody comes to harm, and the scenario, stay. */
function safetyOf(current: Decision, severity: SafetySeverity | 'none' | null): Decision['safety'] {
  if (severity === null) return undefined
  const { harm = '', scenario = '' } = current.safety ?? {}
  return { severity: severity === 'none' ? null : severity, harm, scenario }
}

/** A title of blanks is none; without any words the rule's hold. */
function wordingOf(
  { wording }: Decision,
  title: string | null | undefined,
  description: string | null | undefined,
): Decision['wording'] {
  const own = {
    title: title === undefined ? wording?.title : title?.trim() || undefined,
    description: description === undefined ? wording?.description : (description ?? undefined),
  }
  const words = Object.fromEntries(Object.entries(own).filter(([, text]) => text !== undefined))
  return Object.keys(words).length > 0 ? words : undefined
}

function withoutAbsent(decision: Decision): Decision {
  return Object.fromEntries(Object.entries(decision).filter(([, value]) => value !== undefined)) as Decision
}
