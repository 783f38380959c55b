// Figures of speed and size on this machine: the core in Node, then the app in Chromium.
// CPU time is compared, not wall time, because machines are shared; ratios and counts are what binds.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { ensureInstalled, root, stop } from './ensure-installed.mjs'

ensureInstalled()
const { ensureBuilt } = await import('./build.mjs')
const { findChromium } = await import('./find-chromium.mjs')
const dist = ensureBuilt('app')
const cli = ensureBuilt('cli')
const browserPath = await findChromium()
const modelFile = join(mkdtempSync(join(tmpdir(), 'glacis-bench-')), 'generated.glacis.json')

console.log('A generated model of 1,000 elements and 1,500 flows.\n')
const core = spawnSync(process.execPath, [join(cli, 'bench.mjs'), modelFile], { encoding: 'utf8' })
if (core.status !== 0) stop(core.stderr)
for (const line of core.stdout.trim().split('\n')) {
  const { name, value, unit } = JSON.parse(line)
  print(name, value, unit)
}
print('initial script, gzip', initialScriptBytes() / 1_000, 'kB')

const { measureApp } = await import('./bench-browser.mjs')
for (const { name, value, unit } of await measureApp({ root, browserPath, modelFile }))
  print(name, value, unit)

/** The entry script and everything that it imports statically, as a browser fetches it for the first page. */
function initialScriptBytes() {
  const page = readFileSync(join(dist, 'index.html'), 'utf8')
  const found = new Set()
  const visit = (file) => {
    if (found.has(file)) return
    found.add(file)
    const source = readFileSync(join(dist, 'assets', file), 'utf8')
    for (const [, name] of source.matchAll(/(?:from|import)\s*["']\.\/([\w.-]+\.js)["']/g)) visit(name)
  }
  for (const [, name] of page.matchAll(/(?:src|href)="\.\/assets\/([\w.-]+\.js)"/g)) visit(name)
  return [...found].reduce((sum, file) => sum + gzipSync(readFileSync(join(dist, 'assets', file))).length, 0)
}

function print(name, value, unit) {
  const digits = Math.abs(value) >= 100 ? 0 : Math.abs(value) >= 1 ? 1 : 3
  console.log(`${name.padEnd(44)}${value.toFixed(digits).padStart(10)} ${unit}`)
}
