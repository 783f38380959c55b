import type { PropertyRef, SubjectRef } from '../../../engine/condition.ts'
import type { Clause, ConditionClause } from '../../../engine/condition-form.ts'
import type { PropertyType } from '../../../engine/pack.ts'
import { dataClassProperty, type VocabularyIndex } from '../../../engine/vocabulary-index.ts'

/**
 * One clause as a row of selects: about whom, what is asked, how it is compared, with which values. Every
 * clause that a rule may have has a row, and every row is a clause.
 */
export interface ClauseRow {
  readonly subject: SubjectRef | 'model'
  /** `type`, `crosses`, `data`, or the id of a property. */
  readonly what: string
  readonly choice: Choice
  readonly values: readonly (string | number)[]
}

export type Choice =
  | 'is'
  | 'is-not'
  | 'one-of'
  | 'none-of'
  | 'crosses'
  | 'crosses-not'
  | 'includes'
  | 'includes-not'
  | 'yes'
  | 'no'
  | 'no-or-unknown'
  | 'yes-or-unknown'
  | 'known'
  | 'unknown'
  | 'lt'
  | 'le'
  | 'gt'
  | 'ge'
  | 'not-lt'
  | 'not-le'
  | 'not-gt'
  | 'not-ge'

/** How this can be compared, the usual way first. */
export function choicesOf(what: string, vocabulary: VocabularyIndex): readonly Choice[] {
  if (what === 'type') return ['is', 'is-not']
  if (what === 'crosses') return ['crosses', 'crosses-not']
  if (what === 'data') return ['includes', 'includes-not', 'unknown', 'known']
  return choicesOfKind[vocabulary.property(what)?.type.kind ?? 'tri']
}

const choicesOfKind: { readonly [K in PropertyType['kind']]: readonly Choice[] } = {
  tri: ['no-or-unknown', 'no', 'yes', 'yes-or-unknown', 'unknown', 'known'],
  enum: ['is', 'is-not', 'one-of', 'none-of', 'unknown', 'known'],
  multi: ['unknown', 'known'],
  number: [
    'gt',
    'ge',
    'lt',
    'le',
    'is',
    'is-not',
    'not-gt',
    'not-ge',
    'not-lt',
    'not-le',
    'unknown',
    'known',
  ],
}

export function rowOf({ clause, negated }: ConditionClause, vocabulary: VocabularyIndex): ClauseRow {
  switch (clause.op) {
    case 'isA':
      return {
        subject: clause.ref,
        what: 'type',
        choice: negated ? 'is-not' : 'is',
        values: [clause.value],
      }
    case 'crosses':
      return {
        subject: 'flow',
        what: 'crosses',
        choice: negated ? 'crosses-not' : 'crosses',
        values: clause.value === null ? [] : [clause.value],
      }
    case 'carries':
    case 'stores':
      return {
        subject: clause.op === 'carries' ? 'flow' : clause.ref,
        what: 'data',
        choice: negated ? 'includes-not' : 'includes',
        values: [clause.value],
      }
    default: {
      const dot = clause.ref.indexOf('.')
      const subject = clause.ref.slice(0, dot) as ClauseRow['subject']
      const property = clause.ref.slice(dot + 1)
      const what = property === dataClassProperty ? 'data' : property
      const isTri = (vocabulary.property(property)?.type.kind ?? 'tri') === 'tri'
      return { subject, what, ...comparison(clause, negated, isTri) }
    }
  }
}

type AnswerClause = Extract<Clause, { readonly ref: PropertyRef }>

function comparison(
  clause: AnswerClause,
  negated: boolean,
  isTri: boolean,
): Pick<ClauseRow, 'choice' | 'values'> {
  switch (clause.op) {
    case 'has':
      return { choice: 'yes', values: [] }
    case 'lacks':
      return { choice: 'no-or-unknown', values: [] }
    case 'eq':
    case 'ne': {
      const { value } = clause
      const isEqual = clause.op === 'eq'
      if (value === 'unknown') return { choice: isEqual ? 'unknown' : 'known', values: [] }
      if (isTri && value === 'yes') return { choice: isEqual ? 'yes' : 'no-or-unknown', values: [] }
      if (isTri && value === 'no') return { choice: isEqual ? 'no' : 'yes-or-unknown', values: [] }
      return { choice: isEqual ? 'is' : 'is-not', values: [value] }
    }
    case 'in':
      return { choice: negated ? 'none-of' : 'one-of', values: clause.value }
    default:
      return { choice: negated ? `not-${clause.op}` : clause.op, values: [clause.value] }
  }
}

export function clauseOf({ subject, what, choice, values }: ClauseRow): ConditionClause {
  const plain = (clause: Clause): ConditionClause => ({ kind: 'clause', negated: false, clause })
  const negated = (clause: Clause): ConditionClause => ({ kind: 'clause', negated: true, clause })
  const [value = ''] = values
  const ref: PropertyRef = `${subject}.${what === 'data' ? dataClassProperty : what}`
  const element = subject as SubjectRef
  switch (choice) {
    case 'crosses':
    case 'crosses-not': {
      const clause: Clause = { op: 'crosses', value: values.length === 0 ? null : String(value) }
      return choice === 'crosses' ? plain(clause) : negated(clause)
    }
    case 'includes':
    case 'includes-not': {
      const clause: Clause =
        subject === 'flow'
          ? { op: 'carries', value: String(value) }
          : { op: 'stores', ref: element, value: String(value) }
      return choice === 'includes' ? plain(clause) : negated(clause)
    }
    case 'is':
    case 'is-not':
      if (what === 'type') {
        const clause: Clause = { op: 'isA', ref: element, value: String(value) }
        return choice === 'is' ? plain(clause) : negated(clause)
      }
      return plain({ op: choice === 'is' ? 'eq' : 'ne', ref, value })
    case 'one-of':
    case 'none-of': {
      const clause: Clause = { op: 'in', ref, value: values }
      return choice === 'one-of' ? plain(clause) : negated(clause)
    }
    case 'yes':
      return plain({ op: 'has', ref })
    case 'no-or-unknown':
      return plain({ op: 'lacks', ref })
    case 'no':
      return plain({ op: 'eq', ref, value: 'no' })
    case 'yes-or-unknown':
      return plain({ op: 'ne', ref, value: 'no' })
    case 'unknown':
      return plain({ op: 'eq', ref, value: 'unknown' })
    case 'known':
      return plain({ op: 'ne', ref, value: 'unknown' })
    case 'lt':
    case 'le':
    case 'gt':
    case 'ge':
      return plain({ op: choice, ref, value: Number(value) })
    case 'not-lt':
      return negated({ op: 'lt', ref, value: Number(value) })
    case 'not-le':
      return negated({ op: 'le', ref, value: Number(value) })
    case 'not-gt':
      return negated({ op: 'gt', ref, value: Number(value) })
    case 'not-ge':
      return negated({ op: 'ge', ref, value: Number(value) })
  }
}

/** What the values of a row are chosen from. */
export type ValueKind = 'none' | 'element-type' | 'flow-type' | 'boundary' | 'option' | 'options' | 'number'

export function valueKindOf(row: ClauseRow, vocabulary: VocabularyIndex): ValueKind {
  if (row.what === 'type') return row.subject === 'flow' ? 'flow-type' : 'element-type'
  if (row.what === 'crosses') return 'boundary'
  if (row.choice === 'includes' || row.choice === 'includes-not') return 'option'
  if (row.choice === 'one-of' || row.choice === 'none-of') return 'options'
  const kind = vocabulary.property(row.what)?.type.kind
  if (kind === 'number' && row.choice !== 'known' && row.choice !== 'unknown') return 'number'
  return row.choice === 'is' || row.choice === 'is-not' ? 'option' : 'none'
}

/** The row when another thing is asked or compared: values stay where they fit, else the first that does. */
export function rowWith(
  row: ClauseRow,
  fields: Partial<Pick<ClauseRow, 'subject' | 'what' | 'choice'>>,
  vocabulary: VocabularyIndex,
): ClauseRow {
  const next = { ...row, ...fields }
  if (next.what === 'crosses') next.subject = 'flow'
  const choices = choicesOf(next.what, vocabulary)
  if (!choices.includes(next.choice)) next.choice = choices[0] ?? 'is'
  const isSame = next.what === row.what && valueKindOf(next, vocabulary) === valueKindOf(row, vocabulary)
  return isSame ? next : { ...next, values: firstValues(next, row, vocabulary) }
}

function firstValues(row: ClauseRow, before: ClauseRow, vocabulary: VocabularyIndex): ClauseRow['values'] {
  switch (valueKindOf(row, vocabulary)) {
    case 'none':
    case 'boundary':
      return []
    case 'element-type':
      return ['process']
    case 'flow-type':
      return ['flow']
    case 'number': {
      const type = vocabulary.property(row.what)?.type
      return [type?.kind === 'number' ? type.min : 0]
    }
    case 'option':
    case 'options': {
      const options = optionsOf(row.what, vocabulary).map(({ id }) => id)
      const kept = before.what === row.what ? before.values.filter((id) => options.includes(String(id))) : []
      return kept.length > 0 ? kept.slice(0, row.choice.endsWith('-of') ? undefined : 1) : options.slice(0, 1)
    }
  }
}

/** The answers that the data classes or a property can have. */
export function optionsOf(what: string, vocabulary: VocabularyIndex) {
  const type = vocabulary.property(what === 'data' ? dataClassProperty : what)?.type
  return type?.kind === 'enum' || type?.kind === 'multi' ? type.values : []
}
