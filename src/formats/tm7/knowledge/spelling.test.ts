import { describe, expect, test, vi } from 'vitest'
import { embeddedKnowledge, hasTemplates, templateNames, templateXml } from '../../tb7/testing/templates.ts'
import type { XmlElement } from '../xml/element.ts'
import { isSameXml } from '../xml/element-parts.ts'
import { parseXml } from '../xml/parse-xml.ts'
import { writeXml } from '../xml/write-xml.ts'
import { inModelSpelling } from './model-spelling.ts'
import { readKnowledgeBase } from './read-knowledge-base.ts'
import { inTemplateSpelling } from './template-spelling.ts'

// Whole templates, read several times.
vi.setConfig({ testTimeout: 30_000 })

describe.skipIf(!hasTemplates)('the two spellings of a knowledge base', () => {
  test('a template is spelt as the tool itself puts it into models', () => {
    const embedded = embeddedKnowledge((name) => /^(autocert|startleft-MTMT_example)\.tm7$/.test(name))
    for (const [template, model] of [
      ['sdl-default.tb7', 'autocert.tm7'],
      ['azure-cloud-services.tb7', 'startleft-MTMT_example.tm7'],
    ] as const) {
      const theirs = embedded.get(model)
      if (theirs === undefined) throw new Error(model)
      expect(firstDifference(inModelSpelling(templateXml(template)), theirs, ''), template).toBe(null)
    }
  })

  test('the knowledge stays the same in both directions, and spelling twice changes nothing', () => {
    for (const name of templateNames) {
      const template = templateXml(name)
      const model = inModelSpelling(template)
      const back = inTemplateSpelling(model)
      expect(readKnowledgeBase(model), name).toEqual(readKnowledgeBase(template))
      expect(readKnowledgeBase(back), name).toEqual(readKnowledgeBase(template))
      expect(inModelSpelling(model)).toBe(model)
      expect(inTemplateSpelling(template)).toBe(template)
      const again = parseXml(writeXml(model))
      expect(again.ok && isSameXml(again.value, model), name).toBe(true)
      const read = parseXml(writeXml(back))
      expect(read.ok && isSameXml(read.value, back), name).toBe(true)
    }
  })
})

/** Path to the first place where the trees differ. */
function firstDifference(a: XmlElement, b: XmlElement, path: string): string | null {
  const here = `${path}/${a.name}`
  if (a.name !== b.name || a.namespace !== b.namespace) return `${here}: ${b.name}`
  if (JSON.stringify(a.attributes) !== JSON.stringify(b.attributes)) {
    return `${here}: ${JSON.stringify(a.attributes)}, ${JSON.stringify(b.attributes)}`
  }
  for (let i = 0; i < Math.max(a.children.length, b.children.length); i++) {
    const [one, other] = [a.children[i], b.children[i]]
    if (one === undefined || other === undefined) return `${here}[${i}]: one is missing`
    if (typeof one === 'string' || typeof other === 'string') {
      if (one !== other) return `${here}[${i}]: ${JSON.stringify(one)}, ${JSON.stringify(other)}`
      continue
    }
    const inside = firstDifference(one, other, `${here}[${i}]`)
    if (inside !== null) return inside
  }
  return null
}
