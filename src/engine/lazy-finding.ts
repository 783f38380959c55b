import type { SubjectId } from '../model/tables.ts'
import type { WordedRule } from './compile-rules.ts'
import type { Finding, Why } from './finding.ts'
import { assumedFlag, outOfScopeFlag } from './finding-columns.ts'

/** What a finding is made from, when somebody looks at it. */
export interface FindingSource {
  readonly keyAt: (place: number) => string
  readonly shortIdOf: (finding: LazyFinding) => string
  readonly subjectsOf: (finding: LazyFinding) => readonly SubjectId[]
  readonly make: (finding: LazyFinding) => Finding
}

/**
 * A finding of which only rule, place and flags are there until somebody asks for more. It is replaced, never
 * changed, when it says something else.
 */
export class LazyFinding implements Finding {
  readonly #source: FindingSource
  readonly worded: WordedRule
  /** Where its rule keeps it; -1 when its key was given. */
  readonly place: number
  readonly #flags: number
  #key: string | null
  #made: Finding | null = null
  /** What a list keeps with the finding; a map from findings to that would be much slower. */
  line: object | null = null

  constructor(source: FindingSource, worded: WordedRule, place: number, flags: number, key: string | null) {
    this.#source = source
    this.worded = worded
    this.place = place
    this.#flags = flags
    this.#key = key
  }

  /** What follows the `@` in its id. */
  get key(): string {
    this.#key ??= this.#source.keyAt(this.place)
    return this.#key
  }

  get id(): string {
    return this.worded.idPrefix + this.key
  }

  get formerIds(): readonly string[] {
    const { packId, rule } = this.worded
    return (rule.formerIds ?? []).map((ruleId) => `${packId}/${ruleId}@${this.key}`)
  }

  get shortId(): string {
    return this.#source.shortIdOf(this)
  }

  get packId(): string {
    return this.worded.packId
  }

  get ruleId(): string {
    return this.worded.rule.id
  }

  get group(): string {
    return this.worded.rule.group
  }

  get title(): string {
    return this.#finding.title
  }

  get ruleTitle(): string {
    return this.worded.rule.title
  }

  get description(): string {
    return this.worded.rule.description
  }

  get stride(): Finding['stride'] {
    return this.worded.rule.stride
  }

  get subjects(): readonly SubjectId[] {
    return this.#source.subjectsOf(this)
  }

  get involved(): readonly SubjectId[] {
    return this.#finding.involved
  }

  get suggestedDread(): Finding['suggestedDread'] {
    return this.worded.rule.suggestedDread
  }

  get priority(): string | null {
    return this.worded.rule.priority ?? null
  }

  get safetySeverity(): string | null {
    return this.worded.rule.safetySeverity
  }

  get attackClass(): Finding['attackClass'] {
    return this.worded.rule.attackClass
  }

  get tags(): readonly string[] {
    return this.worded.rule.tags
  }

  get assumed(): boolean {
    return (this.#flags & assumedFlag) !== 0
  }

  get outOfScope(): boolean {
    return (this.#flags & outOfScopeFlag) !== 0
  }

  get mitigations(): readonly string[] {
    return this.worded.mitigations
  }

  get references(): readonly string[] {
    return this.worded.rule.references
  }

  get source(): string | null {
    return this.worded.rule.source ?? null
  }

  get why(): readonly Why[] {
    return this.#finding.why
  }

  get facts(): Finding['facts'] {
    return this.#finding.facts
  }

  get #finding(): Finding {
    this.#made ??= this.#source.make(this)
    return this.#made
  }
}

/** What a finding says when its subjects are not there (any more). */
export function emptyFinding(finding: LazyFinding): Finding {
  const { rule, packId, mitigations } = finding.worded
  return {
    ...{
      id: finding.id,
      shortId: '',
      packId,
      ruleId: rule.id,
      group: rule.group,
      title: rule.title,
      ruleTitle: rule.title,
    },
    ...{ description: rule.description, stride: rule.stride, subjects: [], involved: [] },
    ...{ suggestedDread: rule.suggestedDread, safetySeverity: rule.safetySeverity },
    ...{ priority: rule.priority ?? null },
    ...{ attackClass: rule.attackClass, tags: rule.tags, assumed: finding.assumed },
    ...{ outOfScope: finding.outOfScope, mitigations, references: rule.references },
    ...{ source: rule.source ?? null, why: [], facts: [] },
  }
}
