import { escapeXml } from '../../../drawing/scene-to-svg.ts'
import { visibleText } from '../plain-text.ts'

/** Text that is markup already. Only the functions of this renderer make it, from literals and escaped text. */
export type Markup = string & { readonly markup: unique symbol }

interface Wrapped {
  readonly [wrapped]: Markup
}
const wrapped = Symbol('markup')

/** Marks what is markup already, so that a template does not escape it. */
export function raw(value: Markup | readonly Markup[]): Wrapped {
  return { [wrapped]: (typeof value === 'string' ? value : value.join('')) as Markup }
}

/**
 * A template whose strings and numbers are escaped for content and quoted attributes alike. What is markup is
 * passed through `raw`, so that forgetting it shows angle brackets and never runs anything.
 */
export function markup(
  literals: TemplateStringsArray,
  ...values: readonly (string | number | Wrapped)[]
): Markup {
  const parts = literals.map((literal, i) => {
    const value = values[i]
    if (value === undefined) return literal
    return literal + (typeof value === 'object' ? value[wrapped] : escapeXml(visibleText(String(value))))
  })
  return parts.join('') as Markup
}

/** No markup at all. */
export const nothing = markup``
