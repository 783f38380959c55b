import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { en } from './en/en.ts'

const src = fileURLToPath(new URL('..', import.meta.url))

/** All sources that may use a message: no tests, and not the catalogue itself. */
const sources = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => /\.tsx?$/.test(path) && !path.includes('.test.') && !/^messages\/(en|de)\//.test(path))
  .map((path) => readFileSync(`${src}/${path}`, 'utf8'))

describe('the message catalogue', () => {
  it('has no message that nothing shows', () => {
    expect(sources.length).toBeGreaterThan(100)
    const used = new Set(sources.flatMap((source) => source.match(/'[a-z]+\.[A-Za-z0-9.-]+'/g) ?? []))
    const unused = Object.keys(en).filter((key) => !used.has(`'${key}'`))
    expect(unused).toEqual([])
  })

  it('has every message that is asked for', () => {
    const asked = sources.flatMap((source) =>
      [...source.matchAll(/\bt\(\s*'([^']+)'/g)].map((match) => match[1]),
    )
    expect(asked.length).toBeGreaterThan(100)
    const missing = asked.filter((key) => key !== undefined && !Object.hasOwn(en, key))
    expect(missing).toEqual([])
  })

  it('never asks for a message by a key that is put together', () => {
    const composed = sources.flatMap((source) => source.match(/\bt\(\s*`[^`]*`/g) ?? [])
    expect(composed).toEqual([])
  })

  it('has no empty sentence', () => {
    const empty = Object.entries(en).filter(
      ([, message]) => typeof message === 'string' && message.trim() === '',
    )
    expect(empty).toEqual([])
  })
})
