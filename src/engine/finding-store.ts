import { jsonEqual } from '../base/json-equal.ts'
import { type CompiledRule, messageOf } from './compile-rules.ts'
import type { Finding, FindingsDelta, RuleError } from './finding.ts'
import type { Instance } from './instance.ts'
import { makeFinding } from './make-finding.ts'
import { createShortIds } from './short-id.ts'
import type { VocabularyIndex } from './vocabulary-index.ts'

/** What fired on which subject, and the findings made of it. Mutable; owned by the evaluator. */
export interface FindingStore {
  /** What now fires on a subject, in place of what fired before. */
  readonly replace: (subject: string, instance: Instance | null, fired: readonly Fired[]) => void
  /** Makes the findings that were touched since the last call; those that come out the same are not told. */
  readonly settle: () => Omit<FindingsDelta, 'ruleErrors'>
  readonly basisOf: (findingId: string) => Basis | undefined
  /** Findings that could not be put into words. */
  readonly errors: () => readonly RuleError[]
}

export interface Fired {
  readonly compiled: CompiledRule
  /** Finding id; of a merged pair the same for all its flows. */
  readonly id: string
}

/** The rule, and what it fired on: several instances where a pair is merged, sorted by subject id. */
export interface Basis {
  readonly compiled: CompiledRule
  readonly instances: readonly [Instance, ...Instance[]]
}

export function createFindingStore(vocabulary: VocabularyIndex): FindingStore {
  const bases = new Map<string, Basis>()
  const firedOn = new Map<string, readonly string[]>()
  const findings = new Map<string, Finding>()
  const failed = new Map<string, RuleError>()
  const shortIds = createShortIds()
  let touched = new Map<string, CompiledRule>()

  function replace(subject: string, instance: Instance | null, fired: readonly Fired[]): void {
    const before = firedOn.get(subject)
    const after = fired.map(({ id }) => id)
    if (after.length === 0) firedOn.delete(subject)
    else firedOn.set(subject, after)
    for (const id of before ?? []) if (!after.includes(id)) withdraw(id, subject)
    if (instance === null) return
    for (const { compiled, id } of fired) {
      const others = bases.get(id)?.instances.filter((other) => subjectOf(other) !== subject) ?? []
      const instances = [...others, instance].sort((a, b) => (subjectOf(a) < subjectOf(b) ? -1 : 1))
      bases.set(id, { compiled, instances: instances as unknown as Basis['instances'] })
      touched.set(id, compiled)
    }
  }

  function withdraw(id: string, subject: string): void {
    const basis = bases.get(id)
    if (basis === undefined) return
    touched.set(id, basis.compiled)
    const [first, ...rest] = basis.instances.filter((instance) => subjectOf(instance) !== subject)
    if (first === undefined) bases.delete(id)
    else bases.set(id, { compiled: basis.compiled, instances: [first, ...rest] })
  }

  function settle(): Omit<FindingsDelta, 'ruleErrors'> {
    const renamed = new Map<string, CompiledRule>()
    for (const [id, compiled] of touched) {
      if (findings.has(id) === bases.has(id)) continue
      const prefix = compiled.rule.id
      if (bases.has(id)) shortIds.add(id, prefix)
      else shortIds.remove(id, prefix)
      for (const rival of shortIds.rivals(id, prefix)) if (!touched.has(rival)) renamed.set(rival, compiled)
    }
    const added: Finding[] = []
    const removedIds: string[] = []
    for (const [id, { rule }] of renamed) {
      const finding = findings.get(id)
      const shortId = shortIds.of(id, rule.id)
      if (finding === undefined || finding.shortId === shortId) continue
      const next = { ...finding, shortId }
      findings.set(id, next)
      added.push(next)
    }
    for (const [id, compiled] of touched) {
      const before = findings.get(id)
      const after = findingOf(id, compiled)
      if (after === null) {
        if (findings.delete(id)) removedIds.push(id)
      } else if (before === undefined || !jsonEqual(json(before), json(after))) {
        findings.set(id, after)
        added.push(after)
      }
    }
    touched = new Map()
    return { added: added.sort((a, b) => (a.id < b.id ? -1 : 1)), removedIds: removedIds.sort() }
  }

  function findingOf(id: string, compiled: CompiledRule): Finding | null {
    const basis = bases.get(id)
    failed.delete(id)
    if (basis === undefined) return null
    try {
      return makeFinding(basis.compiled, basis.instances, shortIds.of(id, compiled.rule.id), vocabulary)
    } catch (error) {
      const [{ flow, el }] = basis.instances
      failed.set(id, {
        packId: compiled.packId,
        ruleId: compiled.rule.id,
        subject: flow?.id ?? el?.id ?? null,
        message: messageOf(error),
      })
      return null
    }
  }

  return { replace, settle, basisOf: (id) => bases.get(id), errors: () => [...failed.values()] }
}

function subjectOf({ flow, el }: Instance): string {
  return flow?.id ?? el?.id ?? 'model:main'
}

function json(finding: Finding): Parameters<typeof jsonEqual>[0] {
  return finding as unknown as Parameters<typeof jsonEqual>[0]
}
