import type { Condition } from './condition.ts'

/**
 * A condition as a form shows it: groups (all of, any of, none of) of clauses, some of them with "not".
 * The same thing as a `Condition`, cut so that a row of a form is one clause.
 */
export type ConditionForm = ConditionGroup | ConditionClause

export interface ConditionGroup {
  readonly kind: 'group'
  readonly mode: 'all' | 'any' | 'none'
  readonly parts: readonly ConditionForm[]
}

export interface ConditionClause {
  readonly kind: 'clause'
  readonly negated: boolean
  readonly clause: Clause
}

export type Clause = Exclude<Condition, { readonly op: 'and' | 'or' | 'not' }>

/** The condition as a form; `fromForm` leads back to one that holds in the same cases. */
export function toForm(condition: Condition): ConditionForm {
  switch (condition.op) {
    case 'and':
      return { kind: 'group', mode: 'all', parts: condition.args.map(toForm) }
    case 'or':
      return { kind: 'group', mode: 'any', parts: condition.args.map(toForm) }
    case 'not': {
      const { arg } = condition
      if (arg.op === 'or') return { kind: 'group', mode: 'none', parts: arg.args.map(toForm) }
      if (isClause(arg) && canBeNegated(arg)) return { kind: 'clause', negated: true, clause: arg }
      return { kind: 'group', mode: 'none', parts: [toForm(arg)] }
    }
    default:
      return { kind: 'clause', negated: false, clause: condition }
  }
}

/** The same with a group at the top, to which rows can be added. */
export function toGroup(condition: Condition): ConditionGroup {
  const form = toForm(condition)
  return form.kind === 'group' ? form : { kind: 'group', mode: 'all', parts: [form] }
}

export function fromForm(form: ConditionForm): Condition {
  if (form.kind === 'clause') return form.negated ? { op: 'not', arg: form.clause } : form.clause
  const args = form.parts.map(fromForm)
  switch (form.mode) {
    case 'all':
      return { op: 'and', args }
    case 'any':
      return { op: 'or', args }
    case 'none':
      // Always with a list, so that a group of one stays a group.
      return { op: 'not', arg: { op: 'or', args } }
  }
}

/** Yes/no answers have words for their opposite; these clauses take "not" instead. */
export function canBeNegated({ op }: Clause): boolean {
  return op !== 'has' && op !== 'lacks' && op !== 'eq' && op !== 'ne'
}

function isClause(condition: Condition): condition is Clause {
  return condition.op !== 'and' && condition.op !== 'or' && condition.op !== 'not'
}

/** The indices that lead to a part from the top; empty is the top itself. */
export type FormPath = readonly number[]

/**
 * The form with the part at this place replaced, or with null taken out. Groups other than the top that
 * become empty go too.
 */
export function withPart(group: ConditionGroup, path: FormPath, part: ConditionForm | null): ConditionGroup {
  const [index, ...rest] = path
  if (index === undefined) return part?.kind === 'group' ? part : group
  const parts = group.parts.flatMap((own, i): readonly ConditionForm[] => {
    if (i !== index) return [own]
    if (rest.length === 0) return part === null ? [] : [part]
    if (own.kind !== 'group') return [own]
    const inner = withPart(own, rest, part)
    return inner.parts.length === 0 ? [] : [inner]
  })
  return { ...group, parts }
}

/**
 * The path inside the condition, such as `.args[1].arg`, of the part at this place of `toGroup(condition)`,
 * as problems name it.
 */
export function conditionPath(condition: Condition, path: FormPath): string {
  const [index, ...rest] = path
  if (index === undefined || toForm(condition).kind === 'clause') return ''
  if ('args' in condition) return argPath(condition.args, index, rest)
  const arg = condition.op === 'not' ? condition.arg : undefined
  if (arg === undefined) return ''
  return arg.op === 'or' ? `.arg${argPath(arg.args, index, rest)}` : `.arg${conditionPath(arg, rest)}`
}

function argPath(args: readonly Condition[], index: number, rest: FormPath): string {
  const arg = args[index]
  return `.args[${index}]${arg === undefined ? '' : conditionPath(arg, rest)}`
}
