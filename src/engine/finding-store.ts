import { jsonEqual } from '../base/json-equal.ts'
import { type CompiledRule, messageOf } from './compile-rules.ts'
import { createExplainer } from './explain.ts'
import type { Finding, FindingsDelta, RuleError } from './finding.ts'
import type { Instance } from './instance.ts'
import { findingIdOf, makeFinding } from './make-finding.ts'
import { createShortIds } from './short-id.ts'
import type { VocabularyIndex } from './vocabulary-index.ts'

/** What fired on which subject, and the findings made of it. Mutable; owned by the evaluator. */
export interface FindingStore {
  /** The rules that now fire on a subject, in place of those that fired before. */
  readonly replace: (subject: string, instance: Instance | null, fired: readonly CompiledRule[]) => void
  /** Makes the findings that were touched since the last call; those that come out the same are not told. */
  readonly settle: () => Omit<FindingsDelta, 'ruleErrors'>
  readonly basisOf: (findingId: string) => Basis | undefined
  /** Findings that could not be put into words. */
  readonly errors: () => readonly RuleError[]
}

/** The rule, and what it fired on: several instances where a pair is merged, sorted by subject id. */
export interface Basis {
  readonly compiled: CompiledRule
  readonly instances: readonly Instance[]
}

interface Entry extends Basis {
  readonly id: string
  readonly compiled: CompiledRule
  instances: readonly Instance[]
  finding: Finding | null
  error: RuleError | null
  isTouched: boolean
  /** Its short id is taken. */
  isBooked: boolean
}

export function createFindingStore(vocabulary: VocabularyIndex): FindingStore {
  const words = { vocabulary, explain: createExplainer(vocabulary) }
  const entries = new Map<string, Entry>()
  const firedOn = new Map<string, readonly Entry[]>()
  const failed = new Set<Entry>()
  const shortIds = createShortIds()
  let touched: Entry[] = []

  function touch(entry: Entry, instances: readonly Instance[]): void {
    entry.instances = instances
    if (entry.isTouched) return
    entry.isTouched = true
    touched.push(entry)
  }

  function replace(subject: string, instance: Instance | null, fired: readonly CompiledRule[]): void {
    const before = firedOn.get(subject)
    const after = instance === null ? [] : fired.map((compiled) => enter(compiled, instance, subject))
    if (after.length > 0) firedOn.set(subject, after)
    else if (before !== undefined) firedOn.delete(subject)
    for (const entry of before ?? []) if (!after.includes(entry)) touch(entry, without(entry, subject))
  }

  function enter(compiled: CompiledRule, instance: Instance, subject: string): Entry {
    const id = findingIdOf(compiled, instance)
    const known = entries.get(id)
    if (known === undefined) {
      const entry = {
        id,
        compiled,
        instances: [instance],
        finding: null,
        error: null,
        isTouched: true,
        isBooked: false,
      }
      entries.set(id, entry)
      touched.push(entry)
      return entry
    }
    const others = without(known, subject)
    touch(known, others.length === 0 ? [instance] : [...others, instance].sort(bySubject))
    return known
  }

  function settle(): Omit<FindingsDelta, 'ruleErrors'> {
    const added: Finding[] = []
    const removedIds: string[] = []
    for (const finding of renamedBy(touched)) added.push(finding)
    for (const entry of touched) {
      const before = entry.finding
      const after = findingOf(entry)
      entry.isTouched = false
      if (after === null) {
        entry.finding = null
        if (before !== null) removedIds.push(before.id)
      } else if (before === null || !sameFinding(before, after)) {
        entry.finding = after
        added.push(after)
      }
      if (entry.instances.length === 0) entries.delete(entry.id)
    }
    touched = []
    return { added: added.sort((a, b) => (a.id < b.id ? -1 : 1)), removedIds: removedIds.sort() }
  }

  /** Books short ids of what came and went; gives the other findings whose short id is another now. */
  function renamedBy(changed: readonly Entry[]): readonly Finding[] {
    const rivals = new Set<string>()
    for (const entry of changed) {
      const { id, compiled, instances } = entry
      const isThere = instances.length > 0
      if (isThere === entry.isBooked) continue
      entry.isBooked = isThere
      const prefix = compiled.rule.id
      if (isThere) shortIds.add(id, prefix)
      else shortIds.remove(id, prefix)
      for (const rival of shortIds.rivals(id, prefix)) rivals.add(rival)
    }
    const renamed: Finding[] = []
    for (const id of rivals) {
      const entry = entries.get(id)
      if (entry === undefined || entry.isTouched || entry.finding === null) continue
      const shortId = shortIds.of(id, entry.compiled.rule.id)
      if (shortId === entry.finding.shortId) continue
      entry.finding = { ...entry.finding, shortId }
      renamed.push(entry.finding)
    }
    return renamed
  }

  function findingOf(entry: Entry): Finding | null {
    const { id, compiled } = entry
    const [first] = entry.instances
    if (entry.error !== null) failed.delete(entry)
    entry.error = null
    if (first === undefined) return null
    try {
      const shortId = shortIds.of(id, compiled.rule.id)
      return makeFinding(id, compiled, first, entry.instances, shortId, words)
    } catch (error) {
      const subject = first.flow?.id ?? first.el?.id ?? null
      const { packId, rule } = compiled
      entry.error = { packId, ruleId: rule.id, subject, message: messageOf(error) }
      failed.add(entry)
      return null
    }
  }

  return {
    replace,
    settle,
    basisOf: (id) => entries.get(id),
    errors: () => [...failed].flatMap(({ error }) => error ?? []),
  }
}

function subjectOf({ flow, el }: Instance): string {
  return flow?.id ?? el?.id ?? 'model:main'
}

function bySubject(a: Instance, b: Instance): number {
  return subjectOf(a) < subjectOf(b) ? -1 : 1
}

function without({ instances }: Entry, subject: string): readonly Instance[] {
  return instances.filter((instance) => subjectOf(instance) !== subject)
}

function sameFinding(a: Finding, b: Finding): boolean {
  type Plain = Parameters<typeof jsonEqual>[0]
  return jsonEqual(a as unknown as Plain, b as unknown as Plain)
}
