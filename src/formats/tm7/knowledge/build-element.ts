import type { XmlElement, XmlNode } from '../xml/element.ts'

/** A vocabulary of element names: with a prefix and the namespace that it stands for. */
export function elementsIn(
  prefix: string,
  namespace: string,
): (
  local: string,
  children?: string | readonly XmlElement[],
  attributes?: XmlElement['attributes'],
) => XmlElement {
  return (local, children = [], attributes = []) => ({
    name: prefix === '' ? local : `${prefix}:${local}`,
    local,
    namespace,
    attributes,
    children: childNodes(children),
  })
}

function childNodes(children: string | readonly XmlElement[]): readonly XmlNode[] {
  if (typeof children !== 'string') return children
  return children === '' ? [] : [children]
}
