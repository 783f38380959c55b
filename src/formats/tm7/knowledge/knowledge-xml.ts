import type { Vocabulary } from '../../../engine/pack.ts'
import type { XmlElement } from '../xml/element.ts'
import { unpackXml } from '../xml/packed-xml.ts'

/** A model's file apart from its knowledge base, of which only the empty element stays at its place. */
export interface SplitModel {
  readonly file: XmlElement
  /** On its own, depending on nothing around it; null for a file without one. */
  readonly knowledgeBase: XmlElement | null
}

/** Takes the knowledge base out of a model (`ThreatModel`). */
export function splitKnowledgeBase(root: XmlElement): SplitModel {
  const at = knowledgeBaseIn(root)
  // An empty one, as with `i:nil`, is none.
  if (at === null || at.element.children.every((one) => typeof one === 'string')) {
    return { file: root, knowledgeBase: null }
  }
  return {
    file: replaceAt(root, at.index, { ...at.element, children: [] }),
    knowledgeBase: standalone(at.element, root),
  }
}

/** Puts a knowledge base into the empty element that `splitKnowledgeBase` left. */
export function joinKnowledgeBase(file: XmlElement, knowledgeBase: XmlElement): XmlElement {
  const at = knowledgeBaseIn(file)
  if (at === null) return file
  return replaceAt(file, at.index, { ...at.element, children: knowledgeBase.children })
}

/**
 * A knowledge base as a document of its own that depends on nothing but its content: the prefixes that it
 * takes from the model around it are declared, in the order of their names, and its number within that file is
 * dropped. (A template is a document of its own already.)
 */
function standalone(element: XmlElement, around: XmlElement): XmlElement {
  const declared = new Map([...around.attributes, ...element.attributes].filter(isDeclaration))
  return { ...element, attributes: [...declared].sort(([a], [b]) => (a < b ? -1 : 1)) }
}

/** The knowledge base that a pack was made from; null for packs made here, or when it is damaged. */
export function knowledgeXmlOf(pack: Vocabulary): XmlElement | null {
  if (pack.origin === undefined) return null
  const xml = unpackXml(pack.origin.content)
  return xml.ok && xml.value.local === 'KnowledgeBase' ? xml.value : null
}

function knowledgeBaseIn(root: XmlElement): { readonly index: number; readonly element: XmlElement } | null {
  for (const [index, element] of root.children.entries()) {
    if (typeof element !== 'string' && element.local === 'KnowledgeBase') return { index, element }
  }
  return null
}

function replaceAt(root: XmlElement, index: number, element: XmlElement): XmlElement {
  return { ...root, children: root.children.with(index, element) }
}

function isDeclaration([name]: readonly [string, string]): boolean {
  return name === 'xmlns' || name.startsWith('xmlns:')
}
