import { describe, expect, test } from 'vitest'
import { evaluate } from '../../engine/evaluate.ts'
import { packs } from '../../knowledge/catalog.ts'
import { packsOf } from '../../knowledge/packs-of.ts'
import { list } from '../../model/document.ts'
import { readDocument } from './document/read-document.ts'
import { viewTm7 } from './document/tm7-file.ts'
import { splitKnowledgeBase } from './knowledge/knowledge-xml.ts'
import { packOf } from './knowledge/pack-of.ts'
import { hasSamples, oracleLines, sampleBytes } from './testing/samples.ts'
import { parseXml } from './xml/parse-xml.ts'

/** Finding ids: those that the engine gives, without flows out of scope, and those that the file holds. */
function threatsIn(name: string) {
  const root = parseXml(sampleBytes(name))
  if (!root.ok) throw new Error(`${name}: ${root.error.code}`)
  const { knowledgeBase } = splitKnowledgeBase(root.value)
  if (knowledgeBase === null) throw new Error(`${name} has no knowledge base`)
  const { pack } = packOf(knowledgeBase)
  const file = viewTm7(root.value)
  const source = { file, pack, fileName: name, now: '2026-01-01T00:00:00Z', origin: null }
  const { document } = readDocument(source)
  const { findings, ruleErrors } = evaluate(document, packsOf([...packs, pack], document).packs)
  expect(ruleErrors).toEqual([])
  return {
    generated: findings.filter(({ outOfScope }) => !outOfScope).map(({ id }) => id),
    recorded: list(document, 'recorded').map(({ finding }) => finding),
  }
}

describe.skipIf(!hasSamples)('the threats of models made in the other tool', () => {
  test.each(hasSamples ? oracleLines() : [])('$file: $evaluator found, $recorded recorded', (line) => {
    const { generated, recorded } = threatsIn(line.file)
    expect(generated).toHaveLength(line.evaluator)
    expect(recorded).toHaveLength(line.recorded)
    expect(generated.filter((id) => recorded.includes(id))).toHaveLength(line.inCommon)
    if (line.inCommon === line.recorded) expect(recorded.toSorted()).toEqual(generated.toSorted())
  })
})
