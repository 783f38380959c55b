import type { XmlElement } from '../xml/element.ts'
import { child } from '../xml/element-parts.ts'
import type { Draft } from './draft.ts'

/**
 * Gives a member of an element its text. One that is missing is put where the order of members wants it, as the
 * tool reads members only in their order.
 * @param make the member, where it is missing
 */
export function setMember(
  draft: Draft,
  parent: XmlElement,
  local: string,
  to: string,
  order: readonly string[],
  make: (local: string, text: string) => XmlElement,
): void {
  const known = child(parent, local)
  if (known !== undefined) {
    draft.setText(known, to)
    if (to !== '') withoutNil(draft, known)
    return
  }
  const place = order.indexOf(local)
  const next = draft
    .childrenOf(parent)
    .find((one): one is XmlElement => typeof one !== 'string' && order.indexOf(one.local) > place)
  draft.insertBefore(parent, make(local, to), next)
}

/** Takes `i:nil` away from an element that has a text now. */
export function withoutNil(draft: Draft, element: XmlElement): void {
  const kept = element.attributes.filter(([name]) => name !== 'nil' && !name.endsWith(':nil'))
  if (kept.length < element.attributes.length) draft.setAttributes(element, kept)
}
