import '../../configure.ts'
import { writeFileSync } from 'node:fs'
import { createRouter } from '../../drawing/route-flows.ts'
import { createEvaluator } from '../../engine/evaluate.ts'
import { createVocabularyIndex } from '../../engine/vocabulary-index.ts'
import { packs } from '../../knowledge/catalog.ts'
import { vocabularies } from '../../knowledge/vocabulary.ts'
import { applyChanges } from '../../model/apply-changes.ts'
import type { Change } from '../../model/change.ts'
import { serializeDocument } from '../../model/serialize.ts'
import { engineFigures } from './engine-figures.ts'
import { generateModel } from './generate-model.ts'
import { medianCpuMs } from './measure.ts'
import { reportFigures } from './report-figures.ts'
import { riskFigures } from './risk-figures.ts'
import { tm7Figures } from './tm7-figures.ts'

// Figures of the core, by CPU time of this process, as JSON lines. With `model <elements> <file>` it writes a model for
// the browser's part instead, with half as many flows again.

const [task, size, modelFile] = process.argv.slice(2)
if (task === 'model' && modelFile !== undefined) {
  const count = Number(size)
  writeFileSync(modelFile, serializeDocument(generateModel(count, 1.5 * count), 'Glacis bench'))
  process.exit(0)
}

const elements = 1_000
const flows = 1_500
const model = generateModel(elements, flows)

const evaluator = createEvaluator(packs)
const evaluation = evaluator.load(model)
print('findings of the model', evaluation.findings.length, '')
print(
  'full evaluation',
  medianCpuMs(15, 1, () => createEvaluator(packs).load(model)),
  'ms',
)

let current = model
print(
  'one edit, evaluated',
  medianCpuMs(15, 50, (round) => {
    const changes = [answer(round)]
    current = applyChanges(current, changes)
    evaluator.apply(current, changes)
  }),
  'ms',
)
print(
  'routing of the whole diagram',
  medianCpuMs(7, 1, () => route()),
  'ms',
)

await reportFigures(print)
engineFigures(print)
tm7Figures(print)
await riskFigures(print)

/** Answers one property of one flow, a different one each time. */
function answer(round: number): Change {
  const id = `flow:f${(round * 7) % flows}`
  const to = round % 2 === 0 ? 'yes' : 'no'
  const known = current.tables.flow[id]?.properties.encrypted
  const from = known === undefined ? {} : { from: known }
  return { op: 'set', table: 'flow', id, path: ['properties', 'encrypted'], ...from, to }
}

function route(): void {
  createRouter().route({
    document: model,
    diagram: 'diagram:main',
    vocabulary: createVocabularyIndex(vocabularies),
  })
}

function print(name: string, value: number, unit: string): void {
  process.stdout.write(`${JSON.stringify({ name, value, unit })}\n`)
}
