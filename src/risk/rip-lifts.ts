import type { VocabularyIndex } from '../engine/vocabulary-index.ts'
import { type Document, get, list } from '../model/document.ts'
import { type Maturity, type RipParameter, type RipType, ripTypes } from '../model/records/risk-policy.ts'
import type { IdOf, Mitigation } from '../model/tables.ts'
import { type FlowEnds, flowEndsOf } from './flow-ends.ts'
import { maturityIn } from './mitigation-effect.ts'
import type { Phase } from './phase.ts'

/** A mitigation that betters a parameter of a subject. */
export interface RipLift {
  readonly parameter: RipParameter
  readonly mitigation: IdOf<'mitigation'>
  /** What it does in the phase that was asked for. */
  readonly effect: LiftEffect
  /** What it does already now; null for nothing. A type that was set by hand has that in it. */
  readonly now: LiftEffect | null
}

/** From the weakest: at least partially secure; one step better than it would be; secure. */
export const liftEffects = ['at-least-partial', 'one-step', 'secure'] as const
export type LiftEffect = (typeof liftEffects)[number]

/** Lifts by subject; subjects without any are absent. Each list is sorted by mitigation. */
export type RipLifts = ReadonlyMap<string, readonly RipLift[]>

/**
 * What the mitigations of a phase better, by subject. A mitigation counts for the subjects of the findings that it is
 * assigned to (of a pair, for all flows between the two ends), in the parameters that it or its library entry names.
 * From its maturity follows a better type, in place of a lower likelihood: at L2 a parameter is at least partially
 * secure, as something is done, if by habit; L3, defined and in place, betters it by one step; L4 and L5, managed and
 * measured, make it secure; L0 and L1, absent or ad hoc, change nothing. The paper re-assesses types the same way when a
 * measure was taken (insecure → partial → secure). That likelihoods shrink with maturity is left to the register of
 * threat events: never both on the same figure.
 */
export function ripLiftsOf(document: Document, vocabulary: VocabularyIndex, phase: Phase): RipLifts {
  const { assignment, mitigation } = document.tables
  if (phase === 'potential' || list(document, 'assignment').length === 0) return noLifts
  const subjects = subjectsByMitigation(document)
  const inputs = [mitigation, subjects, vocabulary]
  const byPhase = latest.get(assignment) ?? new Map<Phase, Remembered<RipLifts>>()
  latest.set(assignment, byPhase)
  const known = byPhase.get(phase)
  if (known?.inputs.every((input, i) => input === inputs[i])) return known.value
  const value = new Map<string, RipLift[]>()
  for (const each of list(document, 'mitigation')) {
    const lifts = liftsBy(each, vocabulary, phase)
    if (lifts.length === 0) continue
    for (const subject of subjects.get(each.id) ?? []) {
      const there = value.get(subject)
      if (there === undefined) value.set(subject, [...lifts])
      else there.push(...lifts)
    }
  }
  byPhase.set(phase, { inputs, value })
  return value
}

/** What a mitigation of this maturity does to a parameter; null for nothing. */
export function liftOf(maturity: Maturity | null): LiftEffect | null {
  switch (maturity) {
    case 'L2':
      return 'at-least-partial'
    case 'L3':
      return 'one-step'
    case 'L4':
    case 'L5':
      return 'secure'
    default:
      return null
  }
}

/**
 * The type that a parameter has with these effects: two single steps are two, what is at least partial counts once, and
 * nothing gets worse. The order does not matter.
 */
export function liftedType(without: RipType, effects: readonly LiftEffect[]): RipType {
  if (effects.includes('secure')) return 'secure'
  const steps = effects.filter((effect) => effect === 'one-step').length
  const floor = effects.includes('at-least-partial') ? ripTypes.indexOf('partial') : 0
  const place = Math.max(floor, Math.min(ripTypes.indexOf(without) + steps, ripTypes.length - 1))
  return ripTypes[place] ?? without
}

/** Parameters that a mitigation betters: its own list, else that of its library entry. */
export function ripParametersOf(
  { ripParameters, library }: Mitigation,
  vocabulary: VocabularyIndex,
): readonly RipParameter[] {
  if (ripParameters !== undefined) return ripParameters
  return library === null ? [] : (vocabulary.mitigation(library)?.ripParameters ?? [])
}

interface Remembered<T> {
  readonly inputs: readonly unknown[]
  readonly value: T
}

const noLifts: RipLifts = new Map()
const latest = new WeakMap<object, Map<Phase, Remembered<RipLifts>>>()
const treated = new WeakMap<object, Remembered<SubjectsByMitigation>>()

type SubjectsByMitigation = ReadonlyMap<string, ReadonlySet<string>>

/** What each mitigation treats; one that treats several findings about a subject has it once. */
function subjectsByMitigation(document: Document): SubjectsByMitigation {
  const { assignment, threat } = document.tables
  const ends = flowEndsOf(document)
  const known = treated.get(assignment)
  if (known?.inputs[0] === threat && known.inputs[1] === ends) return known.value
  const value = new Map<string, Set<string>>()
  for (const { mitigation, finding } of list(document, 'assignment')) {
    const there = value.get(mitigation) ?? new Set()
    value.set(mitigation, there)
    for (const subject of subjectsOf(document, finding, ends)) there.add(subject)
  }
  treated.set(assignment, { inputs: [threat, ends], value })
  return value
}

function liftsBy(mitigation: Mitigation, vocabulary: VocabularyIndex, phase: Phase): readonly RipLift[] {
  const effect = liftOf(maturityIn(mitigation, phase))
  if (effect === null) return []
  const now = liftOf(maturityIn(mitigation, 'current'))
  return ripParametersOf(mitigation, vocabulary).map((parameter) => ({
    parameter,
    mitigation: mitigation.id,
    effect,
    now,
  }))
}

/** What a finding is about, by its id: its subjects, or the flows between the two ends of a pair. */
function subjectsOf(document: Document, finding: string, ends: FlowEnds): readonly string[] {
  const written = get(document, 'threat', finding)
  if (written !== undefined) return written.subjects
  const at = finding.indexOf('@')
  const ids = at < 0 ? [] : finding.slice(at + 1).split(',')
  const [a, b] = ids
  const isPair = ids.length === 2 && a !== undefined && b !== undefined
  return isPair && a.startsWith('element:') ? ends.between(a, b) : ids
}
