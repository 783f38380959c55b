import type { WhyNames } from '../../messages/describe-why.ts'
import { t } from '../../messages/messages.ts'
import type { PropertyValue } from '../../model/record.ts'

/** A fact in two parts: what it is about, and what it says. */
export interface FactText {
  /** Such as "Vitals, “Encrypted in transit”". */
  readonly about: string
  /** Such as "no", or the boundaries crossed. */
  readonly says: string
}

type FactValue = PropertyValue | readonly string[]

/** @param ref subject id and aspect, such as `flow:a1.encrypted` */
export function factText(ref: string, value: FactValue, names: WhyNames): FactText {
  const at = ref.lastIndexOf('.')
  const name = names.subject(ref.slice(0, at))
  const aspect = ref.slice(at + 1)
  if (aspect === 'stencil')
    return { about: t('details.fact.type', { name }), says: names.stencil(String(value)) }
  if (aspect === 'crosses') {
    const boundaries = (typeof value === 'object' ? value : [String(value)]).map(names.subject)
    return {
      about: t('details.fact.crosses', { name }),
      says: boundaries.length === 0 ? t('details.fact.none') : boundaries.join(', '),
    }
  }
  return {
    about: t('details.fact.answer', { name, property: names.property(aspect) }),
    says: names.value(aspect, value),
  }
}
