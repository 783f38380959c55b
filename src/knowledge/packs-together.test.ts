import { describe, expect, it } from 'vitest'
import { createEvaluator, evaluate } from '../engine/evaluate.ts'
import type { Finding } from '../engine/finding.ts'
import type { Document } from '../model/document.ts'
import { documentOf } from '../model/document-of.ts'
import { newRecord } from '../model/new-record.ts'
import { iomt } from '../model/samples/iomt/iomt.ts'
import { mhealth } from '../model/samples/mhealth/mhealth.ts'
import type { AnyRecord, IdOf } from '../model/tables.ts'
import { packs } from './catalog.ts'
import { exampleDocument } from './example-document.ts'
import { selectPacks } from './packs-of.ts'

/** What two findings of different packs must not share: a subject, the primary letter and a weakness. */
function repeatsAmong(findings: readonly Finding[]): readonly string[] {
  const saidBy = new Map<string, Finding>()
  const repeats: string[] = []
  for (const finding of findings)
    for (const subject of finding.subjects)
      for (const weakness of finding.references.filter((reference) => reference.startsWith('CWE-'))) {
        const key = `${subject} ${finding.stride[0]} ${weakness}`
        const other = saidBy.get(key)
        if (other === undefined) saidBy.set(key, finding)
        else if (other.packId !== finding.packId)
          repeats.push(`${key}: ${other.ruleId} and ${finding.ruleId}`)
      }
  return repeats
}

describe('with all packs active', () => {
  it.each([
    { name: 'mHealth', document: mhealth },
    { name: 'IoMT', document: iomt },
  ])('the $name model has no threat twice, and none that is not of its own field', ({ document }) => {
    expect(repeatsAmong(evaluate(document, packs).findings)).toEqual([])
    const idsWith = (ids: readonly string[]) =>
      evaluate(document, selectPacks(packs, ids).packs).findings.map(({ id }) => id)
    expect(idsWith(['core', 'health', 'general'])).toEqual(idsWith(['core', 'health']))
  })

  it('a model that mixes the stencils of all packs has no threat twice', () => {
    const document = mixedModel()
    const { findings } = evaluate(document, packs)
    expect(kindsOf(repeatsAmong(findings))).toEqual([])
    expect(new Set(findings.map(({ packId }) => packId))).toEqual(new Set(['health', 'general']))
    const outspoken = packs.map((pack) => ({
      ...pack,
      rules: pack.rules.map(({ defersTo: _, ...rule }) => rule),
    }))
    expect(kindsOf(repeatsAmong(evaluate(document, outspoken).findings)).length).toBeGreaterThan(5)
  })

  const evaluator = createEvaluator(packs)

  it.each(packs.filter((pack) => pack.rules.length > 0))(
    'no example of a rule of the $id pack has a threat twice',
    ({ rules }) => {
      expect(rules.length).toBeGreaterThan(90)
      const repeats = rules.flatMap(({ examples }) =>
        [...examples.fires, ...examples.silent].flatMap((example) =>
          repeatsAmong(evaluator.load(exampleDocument(example)).findings),
        ),
      )
      expect(kindsOf(repeats)).toEqual([])
    },
  )
})

/** The repeats without their subjects. */
function kindsOf(repeats: readonly string[]): readonly string[] {
  return [...new Set(repeats.map((repeat) => repeat.replace(/^\S+ /, '')))]
}

/** Unanswered elements of every stencil, and flows of every kind out of one boundary, carrying all data. */
function mixedModel(): Document {
  const stencils = packs.flatMap((pack) => pack.stencils)
  const dataClass = ['phi', 'pii', 'financial', 'business', 'credentials', 'command', 'configuration', 'log']
  const elements = stencils.filter(({ base }) => base !== 'flow' && base !== 'boundary')
  const flows = stencils.filter(({ base }) => base === 'flow')
  const records: AnyRecord[] = [
    newRecord('boundary', { id: 'boundary:inside', name: 'Inside', stencil: 'boundary.tenant' }),
    newRecord('placement', { ...placed('boundary:inside'), x: -10, y: -10, w: 200, h: 1e5 }),
  ]
  const idOf = (side: string, stencil: string): IdOf<'element'> =>
    `element:${side}-${stencil.replaceAll('.', '-')}`
  for (const [row, { id: stencil, base }] of elements.entries())
    for (const [side, x] of [['in', 0] as const, ['out', 5000] as const]) {
      const id = idOf(side, stencil)
      const element = newRecord('element', { id, name: stencil, stencil })
      records.push(base === 'store' ? { ...element, properties: { dataClass } } : element)
      records.push(newRecord('placement', { ...placed(id), x, y: row * 200, w: 100, h: 80 }))
    }
  for (const [row, source] of elements.entries())
    for (const [column, target] of elements.entries()) {
      // One pair in 19, each time with the next kind of flow.
      if ((row + column) % 19 !== 0) continue
      const flow = flows[(row * elements.length + column) % flows.length]
      records.push(
        newRecord('flow', {
          id: `flow:${row}-${column}`,
          name: 'Flow',
          stencil: flow?.id ?? 'flow',
          source: idOf('in', source.id),
          target: idOf('out', target.id),
          properties: { dataClass },
        }),
      )
    }
  return documentOf(records)
}

function placed<S extends IdOf<'element'> | IdOf<'boundary'>>(subject: S) {
  const id: IdOf<'placement'> = `placement:${subject.replace(':', '-')}`
  return { id, diagram: 'diagram:main' as const, subject }
}
