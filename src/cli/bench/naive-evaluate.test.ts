import { expect, test } from 'vitest'
import { createFirings } from '../../engine/firings.ts'
import { packs } from '../../knowledge/catalog.ts'
import { iomt } from '../../model/samples/iomt/iomt.ts'
import { mhealth } from '../../model/samples/mhealth/mhealth.ts'
import { generateModel } from './generate-model.ts'
import { packsWithFlowRules } from './many-rules.ts'
import { naiveEvaluate } from './naive-evaluate.ts'

test.each([
  ['mHealth', mhealth],
  ['IoMT', iomt],
  ['a generated model', generateModel(300, 450)],
] as const)('the engine finds on %s what a naive reading of 200 rules finds', (_, document) => {
  const many = packsWithFlowRules(packs, 200)
  expect(many.flatMap(({ rules }) => rules)).toHaveLength(200)
  const firings = createFirings(many)
  firings.load(document)
  const fired = firings
    .all()
    .flatMap(({ compiled, instances }) => instances.map(({ flow }) => `${compiled.idPrefix}${flow?.id}`))
  expect(fired.length).toBeGreaterThan(500)
  expect(fired.sort()).toEqual(naiveEvaluate(document, many))
})
