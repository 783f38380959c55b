// Figures of speed and size on this machine: the core in Node, then the app in Chromium.
// CPU time is compared, not wall time, because machines are shared; ratios and counts are what binds.
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { ensureInstalled, stop } from './ensure-installed.mjs'

ensureInstalled()
const { ensureBuilt } = await import('./build.mjs')
const { print } = await import('./bench/print.mjs')
const cli = ensureBuilt('cli')

console.log('The core, on a generated model of 1,000 elements and 1,500 flows.\n')
const core = spawnSync(process.execPath, [join(cli, 'bench.mjs')], { encoding: 'utf8' })
if (core.status !== 0) stop(core.stderr)
for (const line of core.stdout.trim().split('\n')) {
  const { name, value, unit } = JSON.parse(line)
  print(name, value, unit)
}

console.log('\nThe app.\n')
await import('./bench-browser.mjs')
