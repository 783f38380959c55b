import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root, runTool, stop } from './ensure-installed.mjs'

/**
 * Builds what is out of date, by a hash over the sources. `app` goes to `dist`, `cli` to `dist-cli`.
 * All output goes to stderr, so that a command's own output stays clean.
 */
export function ensureBuilt(target) {
  const folder = join(root, target === 'app' ? 'dist' : 'dist-cli')
  const mark = join(folder, '.sources')
  const sources = hashOfSources()
  if (existsSync(mark) && readFileSync(mark, 'utf8') === sources) return folder
  console.error(target === 'app' ? 'Building the app …' : 'Building the command line …')
  const args = target === 'app' ? ['build'] : ['build', '--mode', 'cli']
  if (runTool('vite', [...args, '--logLevel', 'warn'], { stdio: ['ignore', 2, 2] }) !== 0) {
    stop('The build failed; the messages above say why.')
  }
  writeFileSync(mark, sources)
  return folder
}

function hashOfSources() {
  const hash = createHash('sha256')
  for (const top of ['src', 'public', 'scripts', 'index.html', 'vite.config.ts', 'package-lock.json']) {
    addTo(hash, join(root, top))
  }
  return hash.digest('hex')
}

function addTo(hash, path) {
  if (!existsSync(path)) return
  if (statSync(path).isDirectory()) {
    for (const name of readdirSync(path).sort()) addTo(hash, join(path, name))
    return
  }
  hash.update(path.slice(root.length)).update(readFileSync(path))
}
