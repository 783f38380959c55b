import { t } from './messages.ts'

/** A condition as a form has it: see `ConditionForm` in the engine, which fits. */
export type ConditionFormLike =
  | {
      readonly kind: 'group'
      readonly mode: 'all' | 'any' | 'none'
      readonly parts: readonly ConditionFormLike[]
    }
  | { readonly kind: 'clause'; readonly negated: boolean; readonly clause: ClauseLike }

type ClauseLike =
  | { readonly op: 'isA'; readonly ref: string; readonly value: string }
  | { readonly op: 'has' | 'lacks'; readonly ref: string }
  | { readonly op: 'eq' | 'ne'; readonly ref: string; readonly value: string | number }
  | { readonly op: 'in'; readonly ref: string; readonly value: readonly (string | number)[] }
  | { readonly op: 'lt' | 'le' | 'gt' | 'ge'; readonly ref: string; readonly value: number }
  | { readonly op: 'crosses'; readonly value: string | null }
  | { readonly op: 'carries'; readonly value: string }
  | { readonly op: 'stores'; readonly ref: string; readonly value: string }

/** Where the words for ids come from. */
export interface ConditionNames {
  readonly stencil: (id: string) => string
  /** Label of a property. */
  readonly property: (id: string) => string
  /** An answer in words. */
  readonly value: (property: string, value: string | number) => string
  readonly dataClass: (id: string) => string
}

/** When a rule fires, as one sentence, such as "Fires when the flow crosses a boundary and …". */
export function describeCondition(form: ConditionFormLike, names: ConditionNames): string {
  return t('condition.fires', { when: phrase(form, names, true) })
}

/** The condition as nested lines: a heading of each group over its parts. */
export interface ConditionLine {
  readonly text: string
  readonly parts: readonly ConditionLine[]
}

export function outlineCondition(form: ConditionFormLike, names: ConditionNames): ConditionLine {
  if (form.kind === 'clause') return { text: describeClause(form, names), parts: [] }
  return { text: groupHeading(form.mode), parts: form.parts.map((part) => outlineCondition(part, names)) }
}

export function groupHeading(mode: 'all' | 'any' | 'none'): string {
  if (mode === 'all') return t('condition.allOf')
  return mode === 'any' ? t('condition.anyOf') : t('condition.noneOf')
}

function phrase(form: ConditionFormLike, names: ConditionNames, isTop: boolean): string {
  if (form.kind === 'clause') return describeClause(form, names)
  const parts = form.parts.map((part) => phrase(part, names, false))
  const [first = ''] = parts
  switch (form.mode) {
    case 'all':
      if (parts.length < 2) return parts.length === 0 ? t('condition.always') : first
      return isTop ? joined(parts, 'and') : t('condition.group', { inner: joined(parts, 'and') })
    case 'any':
      if (parts.length < 2) return parts.length === 0 ? t('condition.never') : first
      return t('condition.either', { inner: joined(parts, 'or') })
    case 'none':
      return t('condition.notSo', { inner: joined(parts, 'or') })
  }
}

function joined(parts: readonly string[], word: 'and' | 'or'): string {
  return parts.reduce((first, last) =>
    word === 'and' ? t('condition.and', { first, last }) : t('condition.or', { first, last }),
  )
}

/** One clause, such as "the source is a mobile app". */
export function describeClause(
  { clause, negated }: { readonly clause: ClauseLike; readonly negated: boolean },
  names: ConditionNames,
): string {
  switch (clause.op) {
    case 'isA': {
      const data = { subject: subjectName(clause.ref), type: names.stencil(clause.value) }
      return negated ? t('condition.isNot', data) : t('condition.isA', data)
    }
    case 'crosses':
      if (clause.value === null) return negated ? t('condition.crossesNone') : t('condition.crosses')
      return negated
        ? t('condition.crossesNoneOf', { type: names.stencil(clause.value) })
        : t('condition.crossesOf', { type: names.stencil(clause.value) })
    case 'carries':
    case 'stores': {
      const data = names.dataClass(clause.value)
      if (clause.op === 'carries') {
        return negated ? t('condition.carriesNot', { data }) : t('condition.carries', { data })
      }
      const subject = subjectName(clause.ref)
      return negated ? t('condition.storesNot', { subject, data }) : t('condition.stores', { subject, data })
    }
    default:
      return describeAnswer(clause, negated, names)
  }
}

type AnswerClause = Extract<
  ClauseLike,
  { readonly op: 'has' | 'lacks' | 'eq' | 'ne' | 'in' | 'lt' | 'le' | 'gt' | 'ge' }
>

function describeAnswer(clause: AnswerClause, negated: boolean, names: ConditionNames): string {
  const dot = clause.ref.indexOf('.')
  const id = clause.ref.slice(dot + 1)
  const about = { subject: subjectName(clause.ref.slice(0, dot)), property: names.property(id) }
  const word = (value: string | number) => names.value(id, value)
  const answer = (text: string) => t('condition.answer', { ...about, answer: text })
  switch (clause.op) {
    case 'has':
      return answer(word('yes'))
    case 'lacks':
      return answer(t('condition.or', { first: word('no'), last: word('unknown') }))
    case 'eq':
      return answer(word(clause.value))
    case 'ne':
      return clause.value === 'unknown'
        ? t('condition.isKnown', about)
        : t('condition.answerNot', { ...about, answer: word(clause.value) })
    case 'in': {
      const list = joined(clause.value.map(word), 'or')
      return negated ? t('condition.answerNot', { ...about, answer: list }) : answer(list)
    }
    default: {
      const data = { ...about, answer: comparison(clause.op, word(clause.value)) }
      return negated ? t('condition.answerNotOrUnknown', data) : t('condition.answer', data)
    }
  }
}

function comparison(op: 'lt' | 'le' | 'gt' | 'ge', value: string): string {
  switch (op) {
    case 'lt':
      return t('condition.less', { value })
    case 'le':
      return t('condition.atMost', { value })
    case 'gt':
      return t('condition.more', { value })
    case 'ge':
      return t('condition.atLeast', { value })
  }
}

/** What a rule calls the things that it is about. */
export function subjectName(ref: string): string {
  switch (ref) {
    case 'flow':
      return t('condition.flow')
    case 'source':
      return t('condition.source')
    case 'target':
      return t('condition.target')
    case 'model':
      return t('condition.model')
    default:
      return t('condition.element')
  }
}
