import { elementsIn } from '../tm7/knowledge/build-element.ts'
import type { XmlElement } from '../tm7/xml/element.ts'

/** An element of a template, which has no namespace. */
export const element = elementsIn('', '')

export interface Datum {
  readonly name: string
  readonly label: string
  readonly isHidden?: boolean
  /** Null for a list without an entry; an empty text is `xsi:nil`. */
  readonly values: readonly string[] | null
  /** 0 a text, 1 a list, 2 a long text. */
  readonly type: 0 | 1 | 2
  readonly id: string
}

/** One field of the list of threats, or what a threat type says there. */
export function datumElement({ name, label, isHidden = false, values, type, id }: Datum): XmlElement {
  const texts = values?.map((text) => element('Value', text, text === '' ? [['xsi:nil', 'true']] : []))
  return element('ThreatMetaDatum', [
    element('Name', name),
    element('Label', label),
    element('HideFromUI', String(isHidden)),
    ...(texts === undefined ? [] : [element('Values', texts)]),
    element('Id', id),
    element('AttributeType', String(type)),
  ])
}
