import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'

/** What the first page may weigh, in bytes after gzip. */
export const initialScriptLimit = 183_000

/**
 * Bytes after gzip of what the first page runs: the entry script, everything that it imports statically, and the
 * sentences of the start screen in the larger of the languages.
 */
export function initialScriptBytes(dist) {
  const assets = join(dist, 'assets')
  const weigh = (file) => gzipSync(readFileSync(join(assets, file))).length
  const found = new Set()
  const visit = (file) => {
    if (found.has(file)) return
    found.add(file)
    const source = readFileSync(join(assets, file), 'utf8')
    for (const [, name] of source.matchAll(/(?:from|import)\s*["']\.\/([\w.-]+\.js)["']/g)) visit(name)
  }
  const page = readFileSync(join(dist, 'index.html'), 'utf8')
  for (const [, name] of page.matchAll(/(?:src|href)="\.\/assets\/([\w.-]+\.js)"/g)) visit(name)
  const sentences = readdirSync(assets).filter((file) => /^sentences-start-\w+-/.test(file))
  return [...found].reduce((sum, file) => sum + weigh(file), 0) + Math.max(0, ...sentences.map(weigh))
}
