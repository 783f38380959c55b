import type { SubjectId } from '../model/tables.ts'
import type { WordedRule } from './compile-rules.ts'
import type { Explain } from './explain.ts'
import type { Finding, Why } from './finding.ts'
import type { Instance, Respondent } from './instance.ts'
import type { Rule } from './rule.ts'
import type { VocabularyIndex } from './vocabulary-index.ts'

/** Id of the finding that a rule has about an instance: both directions of a merged pair share one. */
export function findingIdOf({ idPrefix, rule }: WordedRule, instance: Instance): string {
  return idPrefix + keyOf(rule, instance)
}

/** What a finding is put into words with. */
export interface Words {
  readonly vocabulary: VocabularyIndex
  readonly explain: Explain
}

/** What makes a finding this one. */
export interface Particulars {
  readonly id: string
  readonly shortId: string
  readonly worded: WordedRule
  /** What it merges, at least one, sorted by subject id. */
  readonly instances: readonly Instance[]
  readonly assumed: boolean
}

/** All that people see of a finding. */
export function makeFinding(
  { id, shortId, worded, instances, assumed }: Particulars,
  { vocabulary, explain }: Words,
): Finding {
  const { rule, packId } = worded
  const [first] = instances
  if (first === undefined) throw new Error(`${id} is about nothing`)
  const { why, facts } = explain(worded.condition, instances)
  const finding: Finding = {
    id,
    shortId,
    packId,
    ruleId: rule.id,
    group: rule.group,
    title: titleOf(worded.titleParts, first, vocabulary),
    ruleTitle: rule.title,
    description: rule.description,
    stride: rule.stride,
    subjects: instances.length === 1 ? subjectsOf(first) : instances.flatMap(subjectsOf),
    involved: involvedIn(instances, why),
    suggestedDread: rule.suggestedDread,
    priority: rule.priority ?? null,
    safetySeverity: rule.safetySeverity,
    attackClass: rule.attackClass,
    tags: rule.tags,
    assumed,
    outOfScope: isOutOfScope(worded, instances),
    mitigations: worded.mitigations,
    references: rule.references,
    source: rule.source ?? null,
    why,
    facts,
  }
  if (rule.formerIds === undefined || rule.formerIds.length === 0) return finding
  const key = keyOf(rule, first)
  return { ...finding, formerIds: rule.formerIds.map((ruleId) => `${packId}/${ruleId}@${key}`) }
}

function subjectsOf({ flow, el }: Instance): readonly SubjectId[] {
  const record = flow ?? el
  return record === null ? [] : [record.id]
}

function keyOf(rule: Rule, { flow, source, target, el }: Instance): string {
  if (flow !== null && source !== null && target !== null) {
    if (rule.aggregate === 'instance') return flow.id
    return source.id < target.id ? `${source.id},${target.id}` : `${target.id},${source.id}`
  }
  return el?.id ?? 'model:main'
}

/**
 * Whether all that a finding is about is out of scope: of a flow it or one of its ends. Packs with the `tmt`
 * reading of crossings go by the flow alone, as Microsoft's tool does.
 */
export function isOutOfScope(
  { crossing }: Pick<WordedRule, 'crossing'>,
  instances: readonly Instance[],
): boolean {
  return instances.every(
    ({ flow, source, target, el }) =>
      el?.outOfScope === true ||
      flow?.outOfScope === true ||
      (crossing !== 'tmt' && (source?.outOfScope === true || target?.outOfScope === true)),
  )
}

/** Subjects, their ends, and the boundaries that a reason speaks of. */
function involvedIn(instances: readonly Instance[], why: readonly Why[]): readonly SubjectId[] {
  const involved: SubjectId[] = []
  const add = (id: SubjectId | undefined) => {
    if (id !== undefined && !involved.includes(id)) involved.push(id)
  }
  for (const { flow, source, target, el } of instances) {
    add(el?.id)
    add(flow?.id)
    add(source?.id)
    add(target?.id)
  }
  for (const reason of why) if (reason.kind === 'crosses') reason.boundaries.forEach(add)
  return involved.sort()
}

/** Names filled in; every second part is the name of a subject. */
export function titleOf(parts: readonly string[], instance: Instance, vocabulary: VocabularyIndex): string {
  let title = ''
  for (let i = 0; i < parts.length; i += 1) {
    const part = parts[i] ?? ''
    title +=
      i % 2 === 0 ? part : nameOf(instance[part as 'el' | 'flow' | 'source' | 'target' | 'model'], vocabulary)
  }
  return title
}

/** What has no name goes by its stencil's. */
function nameOf(record: Respondent | null, vocabulary: VocabularyIndex): string {
  if (record === null) return ''
  return record.name.trim() || vocabulary.stencil(record.stencil)?.name || record.stencil
}
