// The command line: builds itself when it is out of date, then runs. Output of setting up goes to stderr.
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { ensureInstalled } from './ensure-installed.mjs'

ensureInstalled()
const { ensureBuilt } = await import('./build.mjs')
const folder = ensureBuilt('cli')
const done = spawnSync(process.execPath, [join(folder, 'glacis.mjs'), ...process.argv.slice(2)], {
  cwd: process.env.INIT_CWD ?? process.cwd(),
  stdio: 'inherit',
})
process.exit(done.status ?? 1)
