import type { Element, Flow, SubjectId } from '../model/tables.ts'
import type { CompiledRule } from './compile-rules.ts'
import type { Finding, Why } from './finding.ts'
import type { Instance } from './instance.ts'
import type { Rule } from './rule.ts'
import type { VocabularyIndex } from './vocabulary-index.ts'

/** Id of the finding that a rule has about an instance: both directions of a merged pair share one. */
export function findingIdOf({ idPrefix, rule }: CompiledRule, instance: Instance): string {
  return idPrefix + keyOf(rule, instance)
}

/** All that people see of a finding. `instances` are what it merges, at least one, sorted by subject id. */
export function makeFinding(
  id: string,
  compiled: CompiledRule,
  instances: readonly [Instance, ...Instance[]],
  shortId: string,
  vocabulary: VocabularyIndex,
): Finding {
  const { rule, packId } = compiled
  const { why, facts } = compiled.explain(instances)
  const former = (rule.formerIds ?? []).map((ruleId) => `${packId}/${ruleId}@${keyOf(rule, instances[0])}`)
  return {
    id,
    ...(former.length === 0 ? {} : { formerIds: former }),
    shortId,
    packId,
    ruleId: rule.id,
    group: rule.group,
    title: titleOf(compiled.titleParts, instances[0], vocabulary),
    description: rule.description,
    stride: rule.stride,
    subjects: instances.flatMap(({ flow, el }) => flow?.id ?? el?.id ?? []),
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
  return (
    el?.outOfScope === true ||
    flow?.outOfScope === true ||
    source?.outOfScope === true ||
    target?.outOfScope === true
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
function titleOf(parts: readonly string[], instance: Instance, vocabulary: VocabularyIndex): string {
  let title = ''
  for (let i = 0; i < parts.length; i += 1) {
    const part = parts[i] ?? ''
    title += i % 2 === 0 ? part : nameOf(instance[part as 'el' | 'flow' | 'source' | 'target'], vocabulary)
  }
  return title
}

/** What has no name goes by its stencil's. */
function nameOf(record: Element | Flow | null, vocabulary: VocabularyIndex): string {
  if (record === null) return ''
  return record.name.trim() || vocabulary.stencil(record.stencil)?.name || record.stencil
}
