import { jsonEqual } from '../base/json-equal.ts'
import { messageOf } from './compile-rules.ts'
import { createExplainer } from './explain.ts'
import type { Finding, FindingsDelta, RuleError } from './finding.ts'
import type { Found } from './found.ts'
import { makeFinding } from './make-finding.ts'
import { createShortIds } from './short-id.ts'
import type { VocabularyIndex } from './vocabulary-index.ts'

/** The findings that were made of what fired. Mutable; owned by the evaluator. */
export interface FindingStore {
  /** Takes in what is found now in place of what was known under its id. */
  readonly put: (found: Found) => void
  /** Makes the findings that were put since the last call; those that come out the same are not told. */
  readonly settle: () => Omit<FindingsDelta, 'ruleErrors'>
  /** Findings that could not be put into words. */
  readonly errors: () => readonly RuleError[]
}

interface Entry {
  readonly id: string
  found: Found
  finding: Finding | null
  error: RuleError | null
  isTouched: boolean
  /** Its short id is taken. */
  isBooked: boolean
}

export function createFindingStore(vocabulary: VocabularyIndex): FindingStore {
  const words = { vocabulary, explain: createExplainer(vocabulary) }
  const entries = new Map<string, Entry>()
  const failed = new Set<Entry>()
  const shortIds = createShortIds()
  let touched: Entry[] = []

  function put(found: Found): void {
    const id = found.compiled.idPrefix + found.key
    const known = entries.get(id)
    if (known === undefined) {
      const entry = { id, found, finding: null, error: null, isTouched: true, isBooked: false }
      entries.set(id, entry)
      touched.push(entry)
      return
    }
    known.found = found
    if (known.isTouched) return
    known.isTouched = true
    touched.push(known)
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
      if (entry.found.instances.length === 0) entries.delete(entry.id)
    }
    touched = []
    return { added: added.sort((a, b) => (a.id < b.id ? -1 : 1)), removedIds: removedIds.sort() }
  }

  /** Books short ids of what came and went; gives the other findings whose short id is another now. */
  function renamedBy(changed: readonly Entry[]): readonly Finding[] {
    const rivals = new Set<string>()
    for (const entry of changed) {
      const { id, found } = entry
      const isThere = found.instances.length > 0
      if (isThere === entry.isBooked) continue
      entry.isBooked = isThere
      const prefix = found.compiled.rule.id
      if (isThere) shortIds.add(id, prefix)
      else shortIds.remove(id, prefix)
      for (const rival of shortIds.rivals(id, prefix)) rivals.add(rival)
    }
    const renamed: Finding[] = []
    for (const id of rivals) {
      const entry = entries.get(id)
      if (entry === undefined || entry.isTouched || entry.finding === null) continue
      const shortId = shortIds.of(id, entry.found.compiled.rule.id)
      if (shortId === entry.finding.shortId) continue
      entry.finding = { ...entry.finding, shortId }
      renamed.push(entry.finding)
    }
    return renamed
  }

  function findingOf(entry: Entry): Finding | null {
    const { id, found } = entry
    const { compiled, instances } = found
    const [first] = instances
    if (entry.error !== null) failed.delete(entry)
    entry.error = null
    if (first === undefined) return null
    try {
      const shortId = shortIds.of(id, compiled.rule.id)
      const assumed = compiled.assumed.isAssumed(instances)
      return makeFinding({ id, shortId, worded: compiled, instances, assumed }, words)
    } catch (error) {
      const subject = first.flow?.id ?? first.el?.id ?? null
      const { packId, rule } = compiled
      entry.error = { packId, ruleId: rule.id, subject, message: messageOf(error) }
      failed.add(entry)
      return null
    }
  }

  return { put, settle, errors: () => [...failed].flatMap(({ error }) => error ?? []) }
}

function sameFinding(a: Finding, b: Finding): boolean {
  type Plain = Parameters<typeof jsonEqual>[0]
  return jsonEqual(a as unknown as Plain, b as unknown as Plain)
}
