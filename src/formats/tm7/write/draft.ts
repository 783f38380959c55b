import type { XmlElement, XmlNode } from '../xml/element.ts'
import { text } from '../xml/element-parts.ts'

/**
 * Edits on a tree that stay apart from it until `result` puts them together: what no edit touches comes out
 * as the very same elements. Elements are told apart by identity.
 */
export interface Draft {
  /** Does nothing where the text is this already. */
  readonly setText: (element: XmlElement, to: string) => void
  readonly setAttributes: (element: XmlElement, to: XmlElement['attributes']) => void
  readonly append: (parent: XmlElement, child: XmlElement) => void
  /** At the end where `before` is not in the parent. */
  readonly insertBefore: (parent: XmlElement, child: XmlElement, before: XmlElement | undefined) => void
  readonly remove: (parent: XmlElement, child: XmlElement) => void
  readonly replace: (parent: XmlElement, child: XmlElement, by: XmlElement) => void
  /** The children as they are now. */
  readonly childrenOf: (parent: XmlElement) => readonly XmlNode[]
  /** Puts these children into the order given; texts between and other elements stay where they are. */
  readonly reorder: (parent: XmlElement, order: readonly XmlElement[]) => void
  readonly result: (root: XmlElement) => XmlElement
}

export function createDraft(): Draft {
  const childLists = new Map<XmlElement, XmlNode[]>()
  const attributeLists = new Map<XmlElement, XmlElement['attributes']>()

  const listOf = (parent: XmlElement): XmlNode[] => {
    const known = childLists.get(parent)
    if (known !== undefined) return known
    const copy = [...parent.children]
    childLists.set(parent, copy)
    return copy
  }
  const insertBefore: Draft['insertBefore'] = (parent, child, before) => {
    const list = listOf(parent)
    const at = before === undefined ? -1 : list.indexOf(before)
    list.splice(at < 0 ? list.length : at, 0, child)
  }
  const result = (element: XmlElement): XmlElement => {
    const attributes = attributeLists.get(element)
    const list = childLists.get(element) ?? element.children
    let isSame = attributes === undefined && list === element.children
    const children = list.map((one) => {
      if (typeof one === 'string') return one
      const edited = result(one)
      if (edited !== one) isSame = false
      return edited
    })
    return isSame ? element : { ...element, attributes: attributes ?? element.attributes, children }
  }

  return {
    setText: (element, to) => {
      const now = childLists.get(element) ?? element.children
      if (now.every((one) => typeof one === 'string') && text({ ...element, children: now }) === to) return
      childLists.set(element, to === '' ? [] : [to])
    },
    setAttributes: (element, to) => {
      attributeLists.set(element, to)
    },
    append: (parent, child) => insertBefore(parent, child, undefined),
    insertBefore,
    remove: (parent, child) => {
      const list = listOf(parent)
      const at = list.indexOf(child)
      if (at >= 0) list.splice(at, 1)
    },
    replace: (parent, child, by) => {
      const list = listOf(parent)
      const at = list.indexOf(child)
      if (at >= 0) list[at] = by
    },
    childrenOf: (parent) => childLists.get(parent) ?? parent.children,
    reorder: (parent, order) => {
      const list = listOf(parent)
      const places = list.flatMap((one, at) => (typeof one !== 'string' && order.includes(one) ? [at] : []))
      places.forEach((at, n) => {
        const next = order[n]
        if (next !== undefined) list[at] = next
      })
    },
    result,
  }
}
