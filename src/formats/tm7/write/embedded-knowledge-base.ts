import { inModelSpelling } from '../knowledge/model-spelling.ts'
import type { XmlElement } from '../xml/element.ts'

/** A model's file with this knowledge base in place of its own; a template's is spelt as models spell it. */
export function withKnowledgeBase(root: XmlElement, xml: XmlElement): XmlElement {
  const embedded = inModelSpelling(xml)
  const at = root.children.findIndex((one) => typeof one !== 'string' && one.local === 'KnowledgeBase')
  if (at >= 0) return { ...root, children: root.children.with(at, embedded) }
  const next = root.children.findIndex((one) => typeof one !== 'string' && one.local === 'Profile')
  return { ...root, children: root.children.toSpliced(next < 0 ? root.children.length : next, 0, embedded) }
}
