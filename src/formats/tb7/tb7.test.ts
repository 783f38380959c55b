import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { evaluate } from '../../engine/evaluate.ts'
import type { Pack } from '../../engine/pack.ts'
import type { ExampleSubject, Rule, RuleExample } from '../../engine/rule.ts'
import { validatePack } from '../../engine/validate-pack.ts'
import { packs } from '../../knowledge/catalog.ts'
import { exampleDocument } from '../../knowledge/example-document.ts'
import { describeFileError } from '../../messages/describe-errors.ts'
import { describeTemplateLoss } from '../../messages/describe-template-loss.ts'
import { packOf } from '../tm7/knowledge/pack-of.ts'
import { readKnowledgeBase } from '../tm7/knowledge/read-knowledge-base.ts'
import { attribute, child, children, childText, isSameXml } from '../tm7/xml/element-parts.ts'
import { parseXml } from '../tm7/xml/parse-xml.ts'
import { writeXml } from '../tm7/xml/write-xml.ts'
import { readTb7 } from './read.ts'
import { templateOfPack } from './template-of-pack.ts'
import {
  embeddedKnowledge,
  hasTemplates,
  templateBytes,
  templateNames,
  templateXml,
} from './testing/templates.ts'
import { writeTb7 } from './write.ts'

// Whole templates, read several times.
vi.setConfig({ testTimeout: 30_000 })

const read = (bytes: Uint8Array) => {
  const result = readTb7(bytes)
  if (!result.ok) throw new Error(JSON.stringify(result.error))
  return result.value
}
const errorOf = (text: string) => {
  const result = readTb7(new TextEncoder().encode(text))
  if (result.ok) throw new Error('it was read')
  return result.error
}

describe.skipIf(!hasTemplates)('a template', () => {
  test('that was not edited is written as an equal tree', () => {
    for (const name of templateNames) {
      const { pack } = read(templateBytes(name))
      const { bytes, losses } = writeTb7(pack, [])
      const again = parseXml(bytes)
      expect(losses).toEqual([])
      expect(again.ok && isSameXml(again.value, templateXml(name)), name).toBe(true)
      expect(read(bytes).pack.id).toBe(pack.id)
    }
  })

  test('of the knowledge base inside a model says the same', () => {
    const xml = embeddedKnowledge((name) => name === 'azure-health-data-hipaa.tm7').get(
      'azure-health-data-hipaa.tm7',
    )
    if (xml === undefined) throw new Error('no sample')
    const { pack } = packOf(xml)
    const { template, losses } = templateOfPack(pack, [])
    expect(losses).toEqual([])
    expect(readKnowledgeBase(template)).toEqual(readKnowledgeBase(xml))
  })

  test('differs only where its pack was edited', () => {
    const { pack } = read(templateBytes('sdl-default.tb7'))
    const edited: Pack = {
      ...pack,
      rules: pack.rules.map((rule) =>
        rule.originId === 'S1' ? { ...rule, title: 'Somebody plays {source}' } : rule,
      ),
      stencils: pack.stencils.map((stencil) =>
        stencil.originId === 'SE.P.TMCore.WebApp' ? { ...stencil, name: 'Web App' } : stencil,
      ),
    }
    const { template, losses } = templateOfPack(edited, [])
    const before = templateXml('sdl-default.tb7')
    const changed = ['GenericElements', 'StandardElements', 'ThreatCategories', 'ThreatTypes'].flatMap(
      (list) => {
        const [now, then] = [child(template, list), child(before, list)].map((one) =>
          one === undefined ? [] : children(one),
        )
        expect(now?.length, list).toBe(then?.length)
        return (now ?? []).filter((entry, i) => !isSameXml(entry, then?.[i] ?? template))
      },
    )
    expect(changed.map((entry) => childText(entry, 'ID') || childText(entry, 'Id'))).toEqual([
      'SE.P.TMCore.WebApp',
      'S1',
    ])
    const [type, threat] = changed
    expect(type && childText(type, 'Name')).toBe('Web App')
    expect(type && childText(type, 'Image').length).toBeGreaterThan(100)
    expect(threat && childText(threat, 'ShortTitle')).toBe('Somebody plays {source.Name}')
    expect(child(template, 'Manifest')?.attributes).toEqual(child(before, 'Manifest')?.attributes)
    expect(losses).toEqual([])
    // Read again it is the edited pack, but for its id, which follows from the content.
    const again = packOf(template).pack
    expect(again.rules.find(({ originId }) => originId === 'S1')?.condition).toEqual(
      JSON.parse(
        JSON.stringify(pack.rules.find(({ originId }) => originId === 'S1')?.condition)
          .replaceAll(pack.id, again.id)
          .replaceAll(pack.id.slice(-6), again.id.slice(-6)),
      ),
    )
  })
})

test.skipIf(!hasTemplates)(
  'conditions of templates are written as filters that mean the same',
  () => {
    for (const name of templateNames) {
      const { pack } = read(templateBytes(name))
      const edited = { ...pack, rules: pack.rules.map((rule) => ({ ...rule, title: `${rule.title}!` })) }
      const { template, losses } = templateOfPack(edited, [])
      expect(losses, name).toEqual([])
      const again = packOf(template).pack
      const alike = (json: string) =>
        json.replaceAll(again.id, pack.id).replaceAll(again.id.slice(-6), pack.id.slice(-6))
      // What asks for "Not Selected" names the types that have the question twice then.
      const compared = pack.rules.filter(({ condition }) => !JSON.stringify(condition).includes('"unknown"'))
      for (const rule of compared) {
        const condition = again.rules.find(({ id }) => id === rule.id)?.condition
        expect(JSON.parse(alike(JSON.stringify(condition))), rule.id).toEqual(rule.condition)
      }
      expect(compared.length).toBeGreaterThan(40)
    }
  },
  30_000,
)

test.skipIf(!hasTemplates)(
  'a damaged template ends with an error or a sound pack',
  () => {
    const template = templateXml('sdl-default.tb7')
    // The beginnings of its lists: small enough to be damaged many times.
    const short = {
      ...template,
      children: template.children.map((list) =>
        typeof list === 'string' ? list : { ...list, children: list.children.slice(0, 15) },
      ),
    }
    const whole = writeXml(short)
    fc.assert(
      fc.property(fc.nat(whole.length), fc.nat(40), fc.uint8Array({ maxLength: 6 }), (at, cut, noise) => {
        const result = readTb7(new Uint8Array([...whole.slice(0, at), ...noise, ...whole.slice(at + cut)]))
        if (result.ok) expect(validatePack(result.value.pack, [])).toMatchObject({ ok: true })
        else expect(describeFileError(result.error).length).toBeGreaterThan(20)
      }),
      { numRuns: 300 },
    )
    expect(Object.keys(Object.prototype)).toEqual([])
  },
  60_000,
)

describe('a pack of one’s own as a template', () => {
  const general = packs.find(({ id }) => id === 'general')
  if (general === undefined) throw new Error('no general pack')
  const core = packs.find(({ id }) => id === 'core')
  const { bytes, losses } = writeTb7(general, packs)
  const { pack, notes } = read(bytes)

  test('is sound, and says what of it has no counterpart', () => {
    expect(notes).toEqual([])
    expect(validatePack(pack, [])).toMatchObject({ ok: true })
    const left = losses.filter((loss) => loss.code === 'rule-left-out')
    expect(pack.rules.length).toBeGreaterThan(10)
    expect(pack.rules.length + left.length).toBe(general.rules.length)
    expect(left.every(({ reason }) => reason === 'scope' || reason === 'data')).toBe(true)
    for (const loss of losses) expect(describeTemplateLoss(loss).length).toBeGreaterThan(20)
    const root = parseXml(bytes)
    const manifest = root.ok ? child(root.value, 'Manifest') : undefined
    expect(manifest && attribute(manifest, 'version')).toBe('1.0.0.0')
  })

  test('is found by the names that it had', () => {
    const api = pack.stencils.find(({ originId }) => originId === 'SE.P.app.api')
    const generic = pack.stencils.find(({ originId }) => originId === 'GE.P')
    expect(api).toMatchObject({ base: 'process' })
    expect(generic?.parent).toBe(null)
    const rule = pack.rules.find(({ id }) => id === 'GN-D01')
    expect(rule).toMatchObject({ group: 'Denial of Service', stride: ['D'], priority: 'High' })
    expect(rule?.texts?.map(({ label }) => label)).toEqual(['Possible Mitigation(s)', 'References'])
  })

  const stencilOf = (id: string): string => {
    const found = pack.stencils.find(({ originId = '' }) => {
      const core = coreTypes.get(id)
      return core === undefined
        ? originId.endsWith(`.${id}`) && originId.startsWith('SE.')
        : originId === core
    })
    return found?.id ?? id
  }
  const coreTypes: ReadonlyMap<string, string> = new Map([
    ['process', 'GE.P'],
    ['external', 'GE.EI'],
    ['store', 'GE.DS'],
    ['flow', 'GE.DF'],
    ['boundary.box', 'GE.TB.B'],
    ['boundary.line', 'GE.TB.L'],
  ])
  const translated = ({ stencil, properties = {} }: ExampleSubject): ExampleSubject => ({
    stencil: stencilOf(stencil),
    properties: Object.fromEntries(
      Object.entries(properties).flatMap(([id, value]) => {
        const property = pack.properties.find(({ originId }) => originId === id)
        if (property?.type.kind !== 'enum') return []
        const asked = core?.properties.find((one) => one.id === id)?.type
        const option = asked?.kind === 'enum' ? asked.values.find((one) => one.id === value) : undefined
        return [[property.id, option?.label ?? (value === 'yes' ? 'Yes' : 'No')]]
      }),
    ),
  })
  type FlowExample = Extract<RuleExample, { readonly flow: ExampleSubject }>
  const fires = (rule: Rule, example: FlowExample) => {
    const { source, flow, target, crosses = [] } = example
    const document = exampleDocument({
      ...{ source: translated(source), flow: translated(flow), target: translated(target) },
      crosses: crosses.map(stencilOf),
    })
    const { findings, ruleErrors } = evaluate(document, [pack])
    expect(ruleErrors).toEqual([])
    return findings.some(({ ruleId }) => ruleId === rule.id)
  }
  const flowExamples = (examples: readonly RuleExample[]) =>
    examples.filter((example): example is FlowExample => 'flow' in example)

  test('finds in the examples of its rules what the rules themselves find', () => {
    let tried = 0
    const wrong: string[] = []
    for (const rule of general.rules) {
      if (!pack.rules.some(({ id }) => id === rule.id)) continue
      for (const example of flowExamples(rule.examples.fires)) {
        tried += 1
        if (!fires(rule, example)) wrong.push(`${rule.id} silent on ${JSON.stringify(example)}`)
      }
      for (const example of flowExamples(rule.examples.silent)) {
        tried += 1
        if (fires(rule, example)) wrong.push(`${rule.id} fires on ${JSON.stringify(example)}`)
      }
    }
    expect(tried).toBeGreaterThan(50)
    expect(wrong).toEqual([])
  })

  test('loses nothing silently of a condition that filters cannot say', () => {
    const [first] = general.rules.filter(({ scope }) => scope === 'flow')
    if (first === undefined) throw new Error('no rule')
    const withCondition = (condition: Rule['condition']): Pack => ({
      ...general,
      rules: [{ ...first, condition }],
    })
    const lossOf = (condition: Rule['condition']) =>
      templateOfPack(withCondition(condition), packs).losses.find((loss) => loss.code === 'rule-left-out')
    const crossing = { op: 'crosses', value: null } as const
    expect(lossOf(crossing)).toBeUndefined()
    expect(lossOf({ op: 'and', args: [crossing, { op: 'carries', value: 'health' }] })).toMatchObject({
      reason: 'data',
      path: 'args[1]',
    })
    expect(lossOf({ op: 'not', arg: { op: 'lt', ref: 'flow.retries', value: 3 } })).toMatchObject({
      reason: 'number',
      path: 'arg',
    })
    expect(lossOf({ op: 'has', ref: 'model.anything' })).toMatchObject({ reason: 'scope', path: '' })
    expect(lossOf({ op: 'has', ref: 'flow.nothing' })).toMatchObject({ reason: 'name' })
  })
})

describe('a file that is no template', () => {
  test('is told from other files', () => {
    expect(errorOf('')).toEqual({ code: 'empty' })
    expect(errorOf('{"a":1}')).toEqual({ code: 'not-a-template', looksLike: 'other-json' })
    expect(errorOf('<ThreatModel/>')).toEqual({ code: 'not-a-template', looksLike: 'tm7' })
    expect(errorOf('<html/>')).toEqual({ code: 'not-a-template', looksLike: 'xml' })
    expect(errorOf('%PDF-1.7')).toEqual({ code: 'not-a-template', looksLike: 'pdf' })
    expect(errorOf('<KnowledgeBase><a>')).toMatchObject({ code: 'not-xml', reason: 'truncated' })
  })

  test('but an empty template is an empty pack', () => {
    const { pack, notes } = read(new TextEncoder().encode('<KnowledgeBase/>'))
    expect(validatePack(pack, [])).toMatchObject({ ok: true })
    expect(pack).toMatchObject({ name: 'Template', version: '1.0.0', stencils: [], rules: [] })
    expect(notes).toEqual([])
  })
})
