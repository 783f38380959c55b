/**
 * A piece of XML as it stands in the file, complete: written again it gives an equal tree, with the same
 * prefixes, attributes, order and text.
 */
export interface XmlElement {
  /** With its prefix, as written, such as `a:KeyValueOfguidanyType`. */
  readonly name: string
  /** Without its prefix. */
  readonly local: string
  /** Namespace that the prefix stands for; empty for none. */
  readonly namespace: string
  /** As written, in order, namespace declarations among them. */
  readonly attributes: readonly (readonly [name: string, value: string])[]
  /** Elements and texts in order; neighbouring texts are one. */
  readonly children: readonly XmlNode[]
}

export type XmlNode = XmlElement | string
