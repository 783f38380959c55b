import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { splitKnowledgeBase } from '../../tm7/knowledge/knowledge-xml.ts'
import type { XmlElement } from '../../tm7/xml/element.ts'
import { parseXml } from '../../tm7/xml/parse-xml.ts'

/** Templates and models of the other tool beside the repository; tests that need them are skipped where they are not. */
const folder = new URL('../../../../../shared/samples/', import.meta.url)

export const hasTemplates = existsSync(folder)

export const templateNames = ['sdl-default.tb7', 'medical-device.tb7', 'azure-cloud-services.tb7'] as const
export type TemplateName = (typeof templateNames)[number]

export function templateBytes(name: TemplateName): Uint8Array {
  return new Uint8Array(readFileSync(new URL(`templates/${name}`, folder)))
}

/** The knowledge base that a template is. */
export function templateXml(name: TemplateName): XmlElement {
  return rootOf(templateBytes(name), name)
}

/** The knowledge bases inside sample models, by file name. */
export function embeddedKnowledge(
  isWanted: (name: string) => boolean = () => true,
): ReadonlyMap<string, XmlElement> {
  const found = new Map<string, XmlElement>()
  for (const name of readdirSync(new URL('tm7/', folder)).sort()) {
    // The one that is no XML.
    if (name.includes('zip') || !isWanted(name)) continue
    const bytes = new Uint8Array(readFileSync(new URL(`tm7/${name}`, folder)))
    const { knowledgeBase } = splitKnowledgeBase(rootOf(bytes, name))
    if (knowledgeBase !== null) found.set(name, knowledgeBase)
  }
  return found
}

function rootOf(bytes: Uint8Array, name: string): XmlElement {
  const root = parseXml(bytes)
  if (!root.ok) throw new Error(`${name}: ${root.error.code}`)
  return root.value
}
