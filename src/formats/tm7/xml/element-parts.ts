import type { XmlElement } from './element.ts'

/** The elements inside, in order; with a name, those called so, whatever their prefix. */
export function children(element: XmlElement, local?: string): readonly XmlElement[] {
  return element.children.filter(
    (child): child is XmlElement =>
      typeof child !== 'string' && (local === undefined || child.local === local),
  )
}

/** The first element inside of that name, whatever its prefix. */
export function child(element: XmlElement, local: string): XmlElement | undefined {
  for (const one of element.children) if (typeof one !== 'string' && one.local === local) return one
  return undefined
}

/** Follows names from element to element. */
export function descend(element: XmlElement, ...path: readonly string[]): XmlElement | undefined {
  let at: XmlElement | undefined = element
  for (const local of path) at = at === undefined ? undefined : child(at, local)
  return at
}

/** Its own text, exactly; empty where there is none. */
export function text(element: XmlElement | undefined): string {
  if (element === undefined) return ''
  return element.children.filter((one) => typeof one === 'string').join('')
}

/** The text of the first element inside of that name, exactly; empty where there is none. */
export function childText(element: XmlElement, local: string): string {
  return text(child(element, local))
}

/** An attribute by its name without prefix, such as `nil` of `i:nil`. */
export function attribute(element: XmlElement, local: string): string | undefined {
  return element.attributes.find(([name]) => name.slice(name.indexOf(':') + 1) === local)?.[1]
}

/** `Connector` of `i:type="b:Connector"`; empty where there is none. */
export function typeName(element: XmlElement): string {
  const name = (attribute(element, 'type') ?? '').trim()
  return name.slice(name.indexOf(':') + 1)
}

export function isNil(element: XmlElement): boolean {
  return attribute(element, 'nil')?.trim() === 'true'
}

/** Whether two trees are equal: names with prefixes, namespaces, attributes and children, in order. */
export function isSameXml(a: XmlElement, b: XmlElement): boolean {
  return (
    a.name === b.name &&
    a.namespace === b.namespace &&
    a.attributes.length === b.attributes.length &&
    a.attributes.every(
      ([name, value], i) => b.attributes[i]?.[0] === name && b.attributes[i]?.[1] === value,
    ) &&
    a.children.length === b.children.length &&
    a.children.every((one, i) => {
      const other = b.children[i]
      if (typeof one === 'string' || typeof other === 'string') return one === other
      return other !== undefined && isSameXml(one, other)
    })
  )
}
