import { fail, ok, type Result } from '../../../base/result.ts'
import type { Condition, PropertyRef } from '../../../engine/condition.ts'
import type { Filter, FilterSubject } from './filter.ts'

/** What a template calls the things that conditions name. */
export interface FilterNames {
  /** Type ids of a stencil: several where it stands for several, such as both kinds of boundary. */
  readonly types: (stencil: string) => readonly string[]
  /** Null for a property that the template cannot have. */
  readonly attribute: (property: string) => FilterAttribute | null
  /** Types of which every boundary is one. */
  readonly anyBoundary: readonly string[]
}

export interface FilterAttribute {
  readonly name: string
  /** The text of an answer in its list, "Not Selected" for unknown; null for one that it does not offer. */
  readonly textOf: (answer: string) => string | null
}

/** Why a condition has no filter. */
export interface ConditionRefusal {
  /** Where, as in `args[1].arg`; empty for the whole condition. */
  readonly path: string
  /**
   * `scope`: it speaks of an element by itself or of the model. `number`: it compares numbers. `data`: it asks for
   * classes of data. `name`: it names a type, a property or an answer that the template does not have.
   */
  readonly reason: 'scope' | 'number' | 'data' | 'name'
}

/** The filter that holds exactly where the condition does. */
export function conditionFilter(
  condition: Condition,
  names: FilterNames,
  path = '',
): Result<Filter, ConditionRefusal> {
  const refuse = (reason: ConditionRefusal['reason']) => fail({ path, reason })
  switch (condition.op) {
    case 'and':
    case 'or': {
      const args: Filter[] = []
      for (const [i, arg] of condition.args.entries()) {
        const filter = conditionFilter(arg, names, `${path}${path === '' ? '' : '.'}args[${i}]`)
        if (!filter.ok) return filter
        args.push(filter.value)
      }
      return ok(joined(condition.op, args))
    }
    case 'not': {
      const filter = conditionFilter(condition.arg, names, `${path}${path === '' ? '' : '.'}arg`)
      return filter.ok ? ok({ kind: 'not', arg: filter.value }) : filter
    }
    case 'isA': {
      const subject = subjectOf(condition.ref)
      if (subject === null) return refuse('scope')
      const types = names.types(condition.value)
      if (types.length === 0) return refuse('name')
      return ok(
        joined(
          'or',
          types.map((value) => ({ kind: 'is', subject, property: null, value })),
        ),
      )
    }
    case 'crosses': {
      const types = condition.value === null ? names.anyBoundary : names.types(condition.value)
      if (types.length === 0) return refuse('name')
      return ok(
        joined(
          'or',
          types.map((value) => ({ kind: 'crosses', value })),
        ),
      )
    }
    case 'has':
    case 'lacks':
    case 'eq':
    case 'ne':
    case 'in': {
      const { subject, property } = partsOf(condition.ref)
      if (subject === null) return refuse('scope')
      const attribute = names.attribute(property)
      if (attribute === null) return refuse('name')
      const answers = answersOf(condition)
      const atoms: Filter[] = []
      for (const answer of answers) {
        const value = typeof answer === 'string' ? attribute.textOf(answer) : null
        if (value === null) return refuse(typeof answer === 'number' ? 'number' : 'name')
        atoms.push({ kind: 'is', subject, property: attribute.name, value })
      }
      const holds = joined('or', atoms)
      const isNegated = condition.op === 'lacks' || condition.op === 'ne'
      return ok(isNegated ? { kind: 'not', arg: holds } : holds)
    }
    case 'lt':
    case 'le':
    case 'gt':
    case 'ge':
      return refuse('number')
    case 'carries':
    case 'stores':
      return refuse('data')
  }
}

type Asking = Extract<Condition, { readonly op: 'has' | 'lacks' | 'eq' | 'ne' | 'in' }>

function answersOf(condition: Asking): readonly (string | number)[] {
  if (condition.op === 'in') return condition.value
  return condition.op === 'eq' || condition.op === 'ne' ? [condition.value] : ['yes']
}

function partsOf(ref: PropertyRef): { readonly subject: FilterSubject | null; readonly property: string } {
  const dot = ref.indexOf('.')
  return { subject: subjectOf(ref.slice(0, dot)), property: ref.slice(dot + 1) }
}

function subjectOf(ref: string): FilterSubject | null {
  return ref === 'source' || ref === 'target' || ref === 'flow' ? ref : null
}

function joined(kind: 'and' | 'or', args: readonly Filter[]): Filter {
  const [only] = args
  if (args.length === 1 && only !== undefined) return only
  return { kind, args: args.flatMap((arg) => (arg.kind === kind ? arg.args : [arg])) }
}
