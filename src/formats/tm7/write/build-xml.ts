import { namespaces } from '../document/namespaces.ts'
import type { XmlElement, XmlNode } from '../xml/element.ts'

type Attributes = readonly (readonly [name: string, value: string])[]

/** Prefixes of new elements, as the tool's own serializer chooses them. */
const prefixes = {
  a: namespaces.arrays,
  b: namespaces.knowledge,
  i: namespaces.instance,
  z: namespaces.serialization,
  c: namespaces.schema,
} as const

export type Prefix = keyof typeof prefixes

/** An element of the serializer's arrays (`a:`). */
export function arrayItem(local: string, content: Content, attributes: Attributes = []): XmlElement {
  return build('a', local, content, attributes)
}

/** An element of the knowledge base's namespace (`b:`). */
export function knowledgeItem(local: string, content: Content, attributes: Attributes = []): XmlElement {
  return build('b', local, content, attributes)
}

/** A member of a drawing element: without prefix, its namespace declared where it stands. */
export function abstractsItem(local: string, content: Content, attributes: Attributes = []): XmlElement {
  return plain(local, namespaces.abstracts, content, [...attributes, ['xmlns', namespaces.abstracts]])
}

/** An element of the model's namespace, without prefix. */
export function modelItem(local: string, content: Content, attributes: Attributes = []): XmlElement {
  return plain(local, namespaces.model, content, attributes)
}

/** The same element with these prefixes declared, so that it can stand anywhere. */
export function declaring(element: XmlElement, ...declared: readonly (Prefix | 'model')[]): XmlElement {
  const added = declared.map((prefix): readonly [string, string] =>
    prefix === 'model' ? ['xmlns', namespaces.model] : [`xmlns:${prefix}`, prefixes[prefix]],
  )
  return { ...element, attributes: [...element.attributes, ...added] }
}

/** `i:nil`, as in elements that hold nothing. */
export const nil: Attributes = [['i:nil', 'true']]

type Content = string | readonly XmlNode[]

function build(prefix: Prefix, local: string, content: Content, attributes: Attributes): XmlElement {
  return {
    ...{ name: `${prefix}:${local}`, local, namespace: prefixes[prefix], attributes },
    children: childrenOf(content),
  }
}

function plain(local: string, namespace: string, content: Content, attributes: Attributes): XmlElement {
  return { name: local, local, namespace, attributes, children: childrenOf(content) }
}

function childrenOf(content: Content): readonly XmlNode[] {
  if (typeof content !== 'string') return content
  return content === '' ? [] : [content]
}
