// The built app in Chromium: how it opens, draws and edits generated models of several sizes, beside a floor that is
// measured in the same run, and what of it was promised. Alone: node scripts/bench-browser.mjs [--runs N] [--sizes 100,1000,5000]
import { spawnSync } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { ensureInstalled, root, stop } from './ensure-installed.mjs'

ensureInstalled()
const { preview } = await import('vite')
const { ensureBuilt } = await import('./build.mjs')
const { findChromium } = await import('./find-chromium.mjs')
const { measureAutosave } = await import('./bench/autosave.mjs')
const { median } = await import('./bench/clock.mjs')
const { figuresOf, linesOf, promisesOf } = await import('./bench/figures.mjs')
const { measureFloor } = await import('./bench/floor.mjs')
const { initialScriptBytes, initialScriptLimit } = await import('./bench/initial-script.mjs')
const { runModel } = await import('./bench/model-run.mjs')
const { elementsOf, startBrowser } = await import('./bench/page.mjs')
const { print, promise } = await import('./bench/print.mjs')
const { linesOfReport, measureReport } = await import('./bench/report-in-browser.mjs')

const { values } = parseArgs({
  options: { runs: { type: 'string', default: '3' }, sizes: { type: 'string', default: '100,1000,5000' } },
})
const runs = Number(values.runs)
const sizes = values.sizes.split(',').map(Number)
const dist = ensureBuilt('app')
const cli = ensureBuilt('cli')
const folder = mkdtempSync(join(tmpdir(), 'glacis-bench-'))
const models = sizes.map((size) => ({ size, ...modelOf(size) }))

promise(['initial script, gzip', initialScriptBytes(dist) / 1_000, initialScriptLimit / 1_000, 'kB'])
const server = await preview({ root, logLevel: 'silent', preview: { port: 0, host: '127.0.0.1' } })
const address = `http://127.0.0.1:${server.httpServer.address().port}/`
const browser = await startBrowser(await findChromium())
try {
  // Sizes take turns, so that a machine that gets busy or hot treats them alike.
  const floors = []
  const measured = new Map(sizes.map((size) => [size, []]))
  for (let run = 0; run < runs; run++) {
    floors.push(await measureFloor(browser, address))
    for (const model of models) measured.get(model.size).push(await runModel(browser, address, model))
  }
  const floor = Object.fromEntries(
    ['zoom', 'pan', 'drag'].map((gesture) => [
      gesture,
      {
        median: median(floors.map((each) => each[gesture].median)),
        p95: median(floors.map((each) => each[gesture].p95)),
      },
    ]),
  )
  for (const gesture of ['zoom', 'pan', 'drag']) {
    print(`floor, ${gesture}: frame, median`, floor[gesture].median, 'ms CPU')
    print(`floor, ${gesture}: frame, p95`, floor[gesture].p95, 'ms CPU')
  }
  const figures = new Map(sizes.map((size) => [size, figuresOf(measured.get(size))]))
  for (const [size, each] of figures) for (const line of linesOf(size, each)) print(...line)
  const autosave = await measureAutosave(browser, address, models[0])
  print('autosave: IndexedDB calls of an edit, median', autosave.median, 'ms on the main thread')
  print('autosave: IndexedDB calls of an edit, p95', autosave.p95, 'ms on the main thread')
  const [at1000, at5000] = [figures.get(1_000), figures.get(5_000)]
  if (at1000 !== undefined && at5000 !== undefined) {
    console.log('\nWhat was promised:')
    for (const each of promisesOf(floor, at1000, at5000)) promise(each)
  }
  const report = linesOfReport(await measureReport(browser, address, cli))
  for (const line of report.lines) print(...line)
  for (const each of report.promises) promise(each)
} finally {
  await browser.close()
  await server.close()
}

/** Generated with half as many flows again as elements, each with a label. */
function modelOf(size) {
  const file = join(folder, `generated-${size}.glacis.json`)
  const made = spawnSync(process.execPath, [join(cli, 'bench.mjs'), 'model', String(size), file], {
    encoding: 'utf8',
  })
  if (made.status !== 0) stop(made.stderr)
  return { file, elements: elementsOf(file) }
}
