import type { ElementId, Flow, FlowId } from '../model/tables.ts'
import type { CompiledRule } from './compile-rules.ts'
import type { Instance } from './instance.ts'
import type { Rule } from './rule.ts'

/** What a rule is tried on. */
export type Subject = ElementId | FlowId | 'model:main'

/** A finding before it is put into words. */
export interface Found {
  readonly compiled: CompiledRule
  /** What follows the `@` in its id: a subject, or the two ends of a pair in sorted order. */
  readonly key: string
  /** What it is about: several for a merged pair, sorted by subject id. None: it is gone. */
  readonly instances: readonly Instance[]
}

/** Both directions between two elements are one finding. */
export function isPair({ rule }: Pick<CompiledRule, 'rule'>): boolean {
  return rule.scope === 'flow' && rule.aggregate === 'pair'
}

/** The two ends in sorted order. */
export function pairKey({ source, target }: Pick<Flow, 'source' | 'target'>): string {
  return source < target ? `${source},${target}` : `${target},${source}`
}

export function scopeOf(id: Subject): Rule['scope'] {
  if (id === 'model:main') return 'model'
  return id.startsWith('flow:') ? 'flow' : 'element'
}
