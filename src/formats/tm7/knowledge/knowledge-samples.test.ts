import { beforeAll, describe, expect, test, vi } from 'vitest'
import { validatePack } from '../../../engine/validate-pack.ts'
import { createVocabularyIndex } from '../../../engine/vocabulary-index.ts'
import {
  embeddedKnowledge,
  hasTemplates,
  type TemplateName,
  templateNames,
  templateXml,
} from '../../tb7/testing/templates.ts'
import { parseFilter } from '../filter/parse-filter.ts'
import type { XmlElement } from '../xml/element.ts'
import { isSameXml } from '../xml/element-parts.ts'
import { knowledgeXmlOf } from './knowledge-xml.ts'
import { packOf, type TemplatePack } from './pack-of.ts'
import { readKnowledgeBase } from './read-knowledge-base.ts'

// Whole templates, read several times.
vi.setConfig({ testTimeout: 30_000 })

describe.skipIf(!hasTemplates)('the sample templates and the knowledge bases inside models', () => {
  const xmls = new Map<string, XmlElement>()
  const made = new Map<string, TemplatePack>()

  beforeAll(() => {
    for (const name of templateNames) xmls.set(name, templateXml(name))
    for (const [name, xml] of embeddedKnowledge()) xmls.set(name, xml)
    for (const [name, xml] of xmls) made.set(name, packOf(xml))
  }, 60_000)

  const packIn = (name: TemplateName | 'autocert.tm7' | 'startleft-test_model.tm7') => {
    const pack = made.get(name)?.pack
    if (pack === undefined) throw new Error(name)
    return pack
  }
  const stencilIn = (name: TemplateName, typeId: string) => {
    const stencil = packIn(name).stencils.find(({ originId }) => originId === typeId)
    if (stencil === undefined) throw new Error(typeId)
    return stencil
  }
  const propertyIn = (name: TemplateName, attribute: string) => {
    const property = packIn(name).properties.find(({ originId }) => originId === attribute)
    if (property === undefined) throw new Error(attribute)
    return property
  }
  const ruleIn = (name: TemplateName, typeId: string) => {
    const rule = packIn(name).rules.find(({ originId }) => originId === typeId)
    if (rule === undefined) throw new Error(typeId)
    return rule
  }

  test('all are sound packs, of which nothing was left out', () => {
    expect(made.size).toBe(27)
    for (const [name, { pack, notes }] of made) {
      expect(validatePack(pack, []), name).toMatchObject({ ok: true })
      expect(notes, name).toEqual([])
    }
  })

  test('have as many threat types and element types as the tool shows', () => {
    const counts = templateNames.map((name) => {
      const kb = readKnowledgeBase(xmls.get(name) ?? templateXml(name))
      const { stencils, rules } = packIn(name)
      expect(rules).toHaveLength(kb.threats.length)
      const excluding = kb.threats.filter(({ exclude }) => exclude.trim() !== '').length
      return [name, rules.length, excluding, stencils.filter(({ originId }) => originId).length]
    })
    expect(counts).toEqual([
      ['sdl-default.tb7', 47, 11, 59],
      ['medical-device.tb7', 125, 35, 87],
      ['azure-cloud-services.tb7', 191, 22, 55],
    ])
  })

  test('have 234 distinct filters, which all can be read and none of which hangs on precedence', () => {
    const filters = new Set<string>()
    for (const xml of xmls.values()) {
      for (const { include, exclude } of readKnowledgeBase(xml).threats) {
        for (const filter of [include, exclude]) if (filter.trim() !== '') filters.add(filter)
      }
    }
    const read = [...filters].map((filter) => parseFilter(filter))
    expect(read.filter((result) => !result.ok)).toEqual([])
    expect(read.filter((result) => result.ok && result.value.dependsOnPrecedence)).toEqual([])
    expect(filters.size).toBe(234)
  })

  test('make the same pack of the same knowledge in different models, and other packs of other knowledge', () => {
    const sdl = ['autocert.tm7', 'oss-threatmodeling-dc27.tm7', 'startleft-MTMT_nested_tz.tm7']
    expect(new Set(sdl.map((name) => JSON.stringify(made.get(name)?.pack))).size).toBe(1)
    expect(new Set([...made.values()].map(({ pack }) => pack.id)).size).toBe(10)
    expect(packIn('autocert.tm7').id).toBe('tmt-sdl-tm-knowledge-base-co-85f631')
    expect(packIn('autocert.tm7').version).toBe('4.1.0')
    expect(packIn('autocert.tm7').origin).toMatchObject({
      format: 'tm7',
      version: '4.1.0.11',
      author: 'TwC MSEC',
      id: 'cc62ebae-3748-431e-b1df-f4220dc9003f',
    })
  })

  test('are kept whole in the pack', () => {
    for (const name of ['medical-device.tb7', 'azure-health-data-hipaa.tm7', 'startleft-test_model.tm7']) {
      const [xml, pack] = [xmls.get(name), made.get(name)?.pack]
      const kept = pack === undefined ? null : knowledgeXmlOf(pack)
      expect(xml !== undefined && kept !== null && isSameXml(kept, xml), name).toBe(true)
    }
  })

  test('say the same in both spellings', () => {
    const [tb7, tm7] = [packIn('sdl-default.tb7'), packIn('autocert.tm7')]
    // Their ids differ with the spelling, and so do blanks at the ends of descriptions, which are trimmed.
    const alike = (text: string) =>
      text.replaceAll(tb7.id, tm7.id).replaceAll(tb7.id.slice(-6), tm7.id.slice(-6))
    const sorted = <T extends { readonly originId?: string }>(entries: readonly T[]) =>
      entries.toSorted((a, b) => ((a.originId ?? '') < (b.originId ?? '') ? -1 : 1))
    expect(JSON.parse(alike(JSON.stringify(sorted(tb7.stencils))))).toEqual(sorted(tm7.stencils))
    expect(JSON.parse(alike(JSON.stringify(sorted(tb7.rules))))).toEqual(sorted(tm7.rules))
  })

  test('give stencils the shape, parent and palette section of their type', () => {
    const webApp = stencilIn('sdl-default.tb7', 'SE.P.TMCore.WebApp')
    const generic = stencilIn('sdl-default.tb7', 'GE.P')
    expect(webApp).toMatchObject({ base: 'process', parent: generic.id, group: 'Process', icon: 'circle' })
    expect(stencilIn('sdl-default.tb7', 'SE.EI.TMCore.Browser').base).toBe('external')
    expect(stencilIn('sdl-default.tb7', 'SE.DS.TMCore.SQL').base).toBe('store')
    expect(stencilIn('sdl-default.tb7', 'SE.DF.TMCore.HTTPS').base).toBe('flow')
    expect(stencilIn('sdl-default.tb7', 'GE.TB.L')).toMatchObject({ base: 'boundary', shape: 'line' })
    expect(stencilIn('sdl-default.tb7', 'GE.TB.B')).toMatchObject({ base: 'boundary', shape: 'box' })
    expect(stencilIn('sdl-default.tb7', 'GE.A')).toMatchObject({ base: 'note', abstract: true })
    // Of a type of its own, a rectangle among ellipses.
    const medical = packIn('medical-device.tb7').stencils.filter(
      ({ parent }) => parent === stencilIn('medical-device.tb7', 'b7e00c0e-9a91-4c66-a122-d40509745d71').id,
    )
    expect(medical.map(({ base }) => base).filter((base) => base === 'external')).toHaveLength(1)
    expect(medical).toHaveLength(10)
  })

  test('take the first value of a list as its answer, unless it is "Not Selected", and fixed values over those of the parent', () => {
    const id = (attribute: string) => propertyIn('sdl-default.tb7', attribute).id
    const vocabulary = createVocabularyIndex([packIn('sdl-default.tb7')])
    const defaults = (typeId: string) => vocabulary.defaultsOf(stencilIn('sdl-default.tb7', typeId).id)
    expect(defaults('GE.DF')).toMatchObject({
      [id('providesConfidentiality')]: 'No',
      [id('authenticatesDestination')]: 'No',
    })
    expect(defaults('SE.DF.TMCore.HTTPS')).toMatchObject({
      [id('providesConfidentiality')]: 'Yes',
      [id('providesIntegrity')]: 'Yes',
      [id('authenticatesDestination')]: 'Yes',
    })
    const code = propertyIn('sdl-default.tb7', 'codeType')
    expect(code).toMatchObject({ label: 'Code Type', group: 'Process' })
    expect(code.type).toMatchObject({ kind: 'enum', values: [{ id: 'Managed' }, { id: 'Unmanaged' }] })
    expect(defaults('GE.P')[code.id]).toBeUndefined()
    expect(defaults('SE.P.TMCore.Win32Service')[code.id]).toBe('Unmanaged')
    const asked = vocabulary.propertiesOf(stencilIn('sdl-default.tb7', 'SE.P.TMCore.Win32Service').id)
    expect(asked.filter((property) => property.id === code.id)).toHaveLength(1)
  })

  test('give rules their category, letter, priority and the proposal that follows from it', () => {
    expect(ruleIn('azure-cloud-services.tb7', 'TH112')).toMatchObject({
      id: 'TH112',
      scope: 'flow',
      aggregate: 'instance',
    })
    const priorities = new Map<string, number>()
    for (const { priority = '' } of packIn('azure-cloud-services.tb7').rules) {
      priorities.set(priority, (priorities.get(priority) ?? 0) + 1)
    }
    expect([...priorities.keys()].sort()).toEqual(['High', 'Low', 'Medium'])
    const low = packIn('azure-cloud-services.tb7').rules.find(({ priority }) => priority === 'Low')
    expect(Object.values(low?.suggestedDread ?? {})).toEqual([1, 1, 2, 1, 2])
    // Their rules name none: the first of the template's list holds.
    expect(new Set(packIn('sdl-default.tb7').rules.map(({ priority }) => priority))).toEqual(
      new Set(['High']),
    )
    const groups = new Map(
      packIn('medical-device.tb7').rules.map(({ group, stride }) => [group, stride.join('')]),
    )
    expect(Object.fromEntries(groups)).toEqual({
      Spoofing: 'S',
      Tampering: 'T',
      'Patient Safety': '',
      Repudiation: 'R',
      'Information Disclosure': 'I',
      'Denial Of Service': 'D',
      'Elevation Of Privilege': 'E',
      Abuse: '',
      Privacy: '',
    })
  })

  test('have texts without markup, with the names of the subjects to fill in', () => {
    const rule = ruleIn('azure-cloud-services.tb7', 'TH112')
    expect(ruleIn('azure-cloud-services.tb7', 'TH17').title).toContain(' to {target} due to ')
    expect(rule.texts?.map(({ label }) => label)).toEqual(['Possible Mitigation(s)', 'SDL Phase'])
    const texts = packIn('azure-cloud-services.tb7').rules.flatMap(({ texts: all = [] }) => all)
    expect(texts.filter(({ text }) => /<a |<\/a>|&lt;|&amp;/.test(text))).toEqual([])
    expect(texts.filter(({ text }) => text.includes('https://'))).not.toHaveLength(0)
    const all = templateNames.flatMap((name) => packIn(name).rules)
    expect(all.filter(({ title }) => /\{(?!source\}|target\}|flow\})/.test(title))).toEqual([])
  })

  test('turn filters into conditions over their stencils and properties', () => {
    const sdl = 'sdl-default.tb7'
    const { id } = packIn(sdl)
    const never = { op: 'isA', ref: 'source', value: `${id}.never` }
    expect(ruleIn(sdl, 'SU').condition).toEqual(never)
    expect(packIn(sdl).stencils.find((stencil) => stencil.id === `${id}.never`)).toMatchObject({
      abstract: true,
    })
    expect(packIn('azure-cloud-services.tb7').stencils.some((stencil) => stencil.id.endsWith('.never'))).toBe(
      false,
    )
    expect(JSON.stringify(packIn(sdl).rules)).toContain('"op":"crosses"')
  })
})
