import { sha256Hex } from '../../../base/sha256.ts'
import type { XmlElement } from '../xml/element.ts'
import { writeXml } from '../xml/write-xml.ts'

/**
 * Id of the pack of a knowledge base, such as `tmt-azure-threat-model-temp-1f934662`: the same for the same
 * knowledge, whichever file it came in. Ids in manifests do not tell templates apart, so this is made from
 * the content.
 * @param xml the root of a template, or what `splitKnowledgeBase` gives of a model
 */
export function packIdOf(name: string, xml: XmlElement): string {
  const slug = asciiOf(name)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 24)
    .replace(/^-+|-+$/g, '')
  return `tmt-${slug === '' ? 'template' : slug}-${sha256Hex(writeXml(xml)).slice(0, 6)}`
}

/** Id of the stencil of an element type, such as `tmt-…-1f9346.SE.P.TMCore.WebApp`. */
export function stencilIdOf(packId: string, typeId: string): string {
  const cleaned = asciiOf(typeId)
    .replace(/[^A-Za-z0-9.-]/g, '')
    .replace(/[.-]*([.-])[.-]*/g, '$1')
    .slice(0, 80)
    .replace(/^[.-]+|[.-]+$/g, '')
  return `${packId}.${cleaned === '' ? 'type' : cleaned}`
}

/** Stencil that nothing is: conditions that can never hold ask for it. */
export function neverStencilId(packId: string): string {
  return `${packId}.never`
}

/**
 * Id of the property of an attribute: its name with the mark of its pack, for several templates and our own
 * packs ask different things under one name.
 */
export function propertyIdOf(packId: string, name: string): string {
  const cleaned = asciiOf(name)
    .replace(/[^A-Za-z0-9]/g, '')
    .slice(0, 40)
  const isReadable = /^[A-Za-z]/.test(cleaned) && !guidForm.test(name)
  return `${isReadable ? cleaned : `p${cleaned}`}X${packId.slice(-6)}`
}

/** Id of the rule of a threat type. */
export function ruleIdOf(typeId: string): string {
  const cleaned = asciiOf(typeId)
    .replace(/[^A-Za-z0-9._-]/g, '')
    .replace(/^[._-]+/, '')
    .slice(0, 54)
  return cleaned === '' ? 'rule' : cleaned
}

/** Numbers ids of the same kind that would be equal: `a`, `a-2`, `a-3`. */
export function uniqueIds(): (id: string) => string {
  const taken = new Set<string>()
  return (id) => {
    let free = id
    for (let n = 2; taken.has(free); n++) free = `${id}-${n}`
    taken.add(free)
    return free
  }
}

/** Letters without their accents; what has no such letter stays and is dropped by the caller. */
function asciiOf(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '')
}

const guidForm = /^\{?[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\}?$/i
