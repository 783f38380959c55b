import type { SubjectId } from '../model/tables.ts'
import type { CompiledRule } from './compile-rules.ts'
import { explain } from './explain.ts'
import type { Finding, Why } from './finding.ts'
import type { Instance } from './instance.ts'
import type { Rule } from './rule.ts'
import type { VocabularyIndex } from './vocabulary-index.ts'

/** Id of the finding that a rule has about an instance: both directions of a merged pair share one. */
export function findingIdOf({ packId, rule }: CompiledRule, instance: Instance): string {
  return `${packId}/${rule.id}@${keyOf(rule, instance)}`
}

/** All that people see of a finding. `instances` are what it merges, at least one, sorted by subject id. */
export function makeFinding(
  compiled: CompiledRule,
  instances: readonly [Instance, ...Instance[]],
  shortId: string,
  vocabulary: VocabularyIndex,
): Finding {
  const { rule, packId } = compiled
  const key = keyOf(rule, instances[0])
  const { why, facts } = explain(rule.condition, instances, vocabulary)
  const subjects = instances.flatMap(({ flow, el }) => flow?.id ?? el?.id ?? [])
  return {
    id: `${packId}/${rule.id}@${key}`,
    ...(rule.formerIds === undefined || rule.formerIds.length === 0
      ? {}
      : { formerIds: rule.formerIds.map((id) => `${packId}/${id}@${key}`) }),
    shortId,
    packId,
    ruleId: rule.id,
    group: rule.group,
    title: titleOf(rule, instances[0], vocabulary),
    description: rule.description,
    stride: rule.stride,
    subjects,
    involved: involvedIn(instances, why),
    suggestedDread: rule.suggestedDread,
    safetySeverity: rule.safetySeverity,
    attackClass: rule.attackClass,
    tags: rule.tags,
    assumed: compiled.isAssumed(instances),
    outOfScope: instances.every(isOutOfScope),
    mitigations: compiled.mitigations,
    references: rule.references,
    source: rule.source ?? null,
    why,
    facts,
  }
}

function keyOf(rule: Rule, { flow, source, target, el }: Instance): string {
  if (flow !== null && source !== null && target !== null) {
    if (rule.aggregate === 'instance') return flow.id
    return source.id < target.id ? `${source.id},${target.id}` : `${target.id},${source.id}`
  }
  return el?.id ?? 'model:main'
}

function isOutOfScope({ flow, source, target, el }: Instance): boolean {
  return [flow, source, target, el].some((record) => record?.outOfScope === true)
}

/** Subjects, their ends, and the boundaries that a reason speaks of. */
function involvedIn(instances: readonly Instance[], why: readonly Why[]): readonly SubjectId[] {
  const involved = new Set<SubjectId>()
  for (const { flow, source, target, el } of instances) {
    for (const record of [flow, source, target, el]) if (record !== null) involved.add(record.id)
  }
  for (const reason of why) {
    if (reason.kind === 'crosses') for (const boundary of reason.boundaries) involved.add(boundary)
  }
  return [...involved].sort()
}

const placeholder = /\{(el|flow|source|target)(?:\.name)?\}/g

/** Names filled in; what has no name goes by its stencil's. */
function titleOf(rule: Rule, instance: Instance, vocabulary: VocabularyIndex): string {
  return rule.title.replace(placeholder, (whole, ref: 'el' | 'flow' | 'source' | 'target') => {
    const record = instance[ref]
    if (record === null) return whole
    return record.name.trim() || vocabulary.stencil(record.stencil)?.name || record.stencil
  })
}
