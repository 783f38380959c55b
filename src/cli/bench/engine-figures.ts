import { MessageChannel, receiveMessageOnPort } from 'node:worker_threads'
import { createCrossingTracker } from '../../engine/analysis/crossings.ts'
import { countBits } from '../../engine/columns/bits.ts'
import { evaluate } from '../../engine/evaluate.ts'
import { buffersOf, findingColumns } from '../../engine/finding-columns.ts'
import { findingPatch } from '../../engine/finding-patch.ts'
import { createFindingsView } from '../../engine/findings-view.ts'
import { createFirings, type Firings } from '../../engine/firings.ts'
import { createThreatJoiner } from '../../engine/join-view.ts'
import type { Pack } from '../../engine/pack.ts'
import { packs } from '../../knowledge/catalog.ts'
import { dread } from '../../methods/dread/dread.ts'
import { applyChanges } from '../../model/apply-changes.ts'
import type { Document } from '../../model/document.ts'
import { setEntry } from '../../model/make-changes.ts'
import { generateModel } from './generate-model.ts'
import { packsWithFlowRules } from './many-rules.ts'
import { cpuMs, leastCpuMs } from './measure.ts'
import { naiveEvaluate, naiveFlows } from './naive-evaluate.ts'

export type Print = (name: string, value: number, unit: string) => void

const rules = 200
const elementsFor = (flows: number) => Math.round(flows / 1.5)

/** How fast rules are run, beside the naive way of running them, and how findings reach the page. */
export function engineFigures(print: Print): void {
  const many = packsWithFlowRules(packs, rules)
  fullEvaluation(many, print)
  warmUp(many)
  for (const flows of [100, 1_000, 10_000, 100_000]) oneEdit(many, flows, print)
  crossings(print)
  delivery(print)
}

/** Both are given the sorted lists and the crossings; the time of crossings stands apart. */
function fullEvaluation(many: readonly Pack[], print: Print): void {
  const flows = 10_000
  const model = generateModel(elementsFor(flows), flows)
  const firings = createFirings(many)
  const crossed = createCrossingTracker()
  crossed.load(model)
  const engine = leastCpuMs(40, () => firings.load(model, crossed))
  const naive = leastCpuMs(5, () => naiveFlows(model, many, () => {}))
  const fired = idsOf(firings)
  const expected = naiveEvaluate(model, many)
  if (fired.length !== expected.length || fired.some((id, i) => id !== expected[i])) {
    throw new Error(`the engine finds ${fired.length}, the naive evaluation ${expected.length}`)
  }
  const perPair = 1e6 / (flows * rules)
  print('10,000 flows, 200 rules: same findings both ways', fired.length, '')
  print('naive, per rule and flow', naive * perPair, 'ns')
  print('by columns, per rule and flow', engine * perPair, 'ns')
  print('by columns, times as fast', naive / engine, '')
}

function idsOf(firings: Firings): readonly string[] {
  return firings
    .all()
    .flatMap(({ compiled, instances }) => instances.map(({ flow }) => `${compiled.idPrefix}${flow?.id}`))
    .sort()
}

/** The engine's part of an edit, until what changed is ready to be told. */
function oneEdit(many: readonly Pack[], flows: number, print: Print): void {
  const model = generateModel(elementsFor(flows), flows)
  const firings = createFirings(many)
  const full = leastCpuMs(flows > 50_000 ? 3 : 12, () => firings.load(model))
  const edit = medianEditMs(firings, model, flows > 50_000 ? 500 : 1_500)
  print(`one edit at ${flows.toLocaleString('en')} flows`, edit * 1_000, 'µs')
  print(`full pass at ${flows.toLocaleString('en')} flows, crossings too`, full, 'ms')
  print('full pass against one edit', full / edit, '×')
}

/** Edits are timed as in a session that has been going on for a while: the code is compiled by then. */
function warmUp(many: readonly Pack[]): void {
  const model = generateModel(elementsFor(1_000), 1_000)
  const firings = createFirings(many)
  firings.load(model)
  medianEditMs(firings, model, 2_000)
}

/**
 * Answers are given to one flow after the other; the engine's time for one, by CPU, without changing the
 * document: a hundred are made of one document, and then told one by one.
 */
function medianEditMs(firings: Firings, model: Document, edits: number): number {
  const ids = Object.keys(model.tables.flow)
  let document = model
  const times = Array.from({ length: edits / perBatch }, (_, batch) => {
    const changes = Array.from({ length: perBatch }, (_unused, i) => {
      const flow = document.tables.flow[ids[((batch * perBatch + i) * 7) % ids.length] ?? '']
      if (flow === undefined) throw new Error('a model without flows')
      const answer = flow.properties.encrypted === 'yes' ? 'no' : 'yes'
      return setEntry(flow, 'properties', 'encrypted', answer)
    })
    document = applyChanges(document, changes.flat())
    const start = cpuMs()
    for (const edit of changes) findingPatch(firings, firings.apply(document, edit))
    return (cpuMs() - start) / perBatch
  })
  return times.sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0
}

const perBatch = 100

function crossings(print: Print): void {
  const model = generateModel(25_000, 15_000)
  const boxes = Object.keys(model.tables.boundary).length
  print(
    `crossings of 15,000 flows, ${boxes.toLocaleString('en')} boxes`,
    leastCpuMs(10, () => createCrossingTracker().load(model)),
    'ms',
  )
}

/** What the page's thread spends: on taking a message in, and on making it ready to be shown. */
function delivery(print: Print): void {
  const flows = 11_000
  const model = generateModel(elementsFor(flows), flows)
  const firings = createFirings(packs)
  firings.load(model)
  const count = firings.all().length
  const sent = firings.rules.rules.map(({ packId, crossing, rule: { examples: _, ...rule } }) => ({
    ...{ packId, crossing, rule },
  }))
  const objects = evaluate(model, packs).findings
  const posted = receiving(3, () => ({ message: objects, transfer: [] }))
  const view = createFindingsView(sent, firings.rules.vocabulary)
  const handed = receiving(
    9,
    () => {
      const columns = findingColumns(firings)
      return { message: columns, transfer: buffersOf(columns) }
    },
    (message) => view.reset(model, message as ReturnType<typeof findingColumns>, firings.facts()),
  )
  const start = cpuMs()
  const rows = createThreatJoiner(() => dread).join(model, view)
  const joined = cpuMs() - start
  const bits = firings.rules.rules.reduce((sum, rule) => sum + countBits(firings.bitsOf(rule).now), 0)
  print('findings delivered to the page', count, '')
  print('of rules firing on subjects', bits, '')
  print('posted as objects', posted, 'ms')
  print('handed over as columns', handed, 'ms')
  print('times as fast', posted / handed, '')
  print(`${rows.length.toLocaleString('en')} lines joined and sorted, the first time`, joined, 'ms')
}

/** Median CPU milliseconds of taking a message from a port, and of what is done with it then. */
function receiving(
  rounds: number,
  send: () => { readonly message: unknown; readonly transfer: readonly ArrayBuffer[] },
  use: (message: unknown) => void = () => {},
): number {
  const { port1, port2 } = new MessageChannel()
  const times = Array.from({ length: rounds }, () => {
    const { message, transfer } = send()
    port1.postMessage(message, [...transfer])
    const start = performance.now()
    const received: { readonly message: unknown } | undefined = receiveMessageOnPort(port2)
    use(received?.message)
    return performance.now() - start
  })
  port1.close()
  port2.close()
  return times.sort((a, b) => a - b)[Math.floor(rounds / 2)] ?? 0
}
