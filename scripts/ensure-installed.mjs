import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('..', import.meta.url))

/**
 * Installs the packages of package-lock.json unless they are already there. Node's version is checked
 * first, because an old one fails later with a message that helps nobody.
 */
export function ensureInstalled() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  if (major < 20 || (major === 20 && minor < 19)) {
    stop(`Glacis needs Node 20.19 or newer; this is ${process.version}. Install a newer one from nodejs.org.`)
  }
  const lock = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex')
  const mark = join(root, 'node_modules', '.glacis-lock')
  if (existsSync(mark) && readFileSync(mark, 'utf8') === lock) return
  console.error('Installing packages …')
  const command = process.platform === 'win32' ? 'npm.cmd' : 'npm'
  const done = spawnSync(command, ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  })
  if (done.status !== 0) stop('Installing the packages failed; the messages above say why.')
  writeFileSync(mark, lock)
}

/** Runs a package's program with this Node. @returns its exit code */
export function runTool(packageName, args, options = {}) {
  const done = spawnSync(process.execPath, [toolPath(packageName), ...args], {
    cwd: root,
    stdio: 'inherit',
    ...options,
  })
  return done.status ?? 1
}

/** The script that a package's `bin` names. */
export function toolPath(packageName) {
  const folder = join(root, 'node_modules', packageName)
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  const entry = typeof bin === 'string' ? bin : Object.values(bin)[0]
  return join(folder, entry)
}

export function stop(message) {
  console.error(message)
  process.exit(1)
}
