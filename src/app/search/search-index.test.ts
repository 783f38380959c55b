import { describe, expect, it } from 'vitest'
import { markWords, passageOf } from './mark-words.ts'
import type { SearchEntry, SearchSource } from './search-entry.ts'
import { createSearchIndex, type SearchIndex } from './search-index.ts'

interface Thing {
  readonly id: string
  readonly name: string
  readonly text?: string
}

function sourceOf(things: readonly Thing[], kind: SearchSource['kind'] = 'element'): SearchSource {
  return {
    kind,
    things,
    entry: (id): SearchEntry | undefined => {
      const thing = things.find((candidate) => candidate.id === id)
      return thing && { id, kind, name: thing.name, code: '', type: '', text: thing.text ?? '' }
    },
  }
}

function run<T>(work: Generator<void, T>): T {
  for (;;) {
    const step = work.next()
    if (step.done) return step.value
  }
}

const found = (index: SearchIndex, query: string) => run(index.search(query)).map(({ id }) => id)

const phone: Thing = { id: 'a', name: 'Patient phone', text: 'Belongs to the patient.' }
const cloud: Thing = { id: 'b', name: 'Health cloud', text: 'Keeps data of patients.' }

describe('the search index', () => {
  it('finds by words, their beginnings, with a slip of the pen and without accents', () => {
    const index = createSearchIndex()
    run(index.update([sourceOf([phone, cloud, { id: 'c', name: 'Gerät' }])]))
    expect(found(index, 'phone')).toEqual(['a'])
    expect(found(index, 'heal')).toEqual(['b'])
    expect(found(index, 'patiant')).toContain('a')
    expect(found(index, 'gerat')).toEqual(['c'])
    expect(found(index, '')).toEqual([])
    expect(found(index, ' .. ')).toEqual([])
  })

  it('wants every word, and counts a name for more than a note', () => {
    const index = createSearchIndex()
    run(index.update([sourceOf([phone, cloud])]))
    expect(found(index, 'patient')).toEqual(['a', 'b'])
    expect(found(index, 'patient cloud')).toEqual(['b'])
    expect(found(index, 'phone cloud')).toEqual([])
  })

  it('follows edits: only what changed is read again', () => {
    const index = createSearchIndex()
    run(index.update([sourceOf([phone, cloud])]))
    const read: string[] = []
    const renamed = { ...phone, name: 'Tablet', text: '' }
    const source = sourceOf([renamed, cloud])
    run(
      index.update([
        {
          ...source,
          entry: (id) => {
            read.push(id)
            return source.entry(id)
          },
        },
      ]),
    )
    expect(read).toEqual(['a'])
    expect(found(index, 'tablet')).toEqual(['a'])
    expect(found(index, 'phone')).toEqual([])
    run(index.update([sourceOf([cloud])]))
    expect(found(index, 'tablet')).toEqual([])
  })

  it('finds in all of many parts, and pauses between them', () => {
    const index = createSearchIndex()
    const things = Array.from({ length: 7_000 }, (_, i) => ({ id: `t${i}`, name: `Sensor ${i}` }))
    run(index.update([sourceOf(things)]))
    expect(found(index, 'sensor')).toHaveLength(7_000)
    let pauses = 0
    const search = index.search('sensor 6999')
    for (let step = search.next(); !step.done; step = search.next()) pauses++
    expect(pauses).toBeGreaterThan(1)
    expect(found(index, '6999')).toContain('t6999')
  })
})

describe('marked words', () => {
  it('are told apart, the text stays the same', () => {
    const pieces = markWords('Patient app: the PATIENT’s', ['patient'])
    expect(pieces.filter(({ isMatch }) => isMatch).map(({ text }) => text)).toEqual(['Patient', 'PATIENT'])
    expect(pieces.map(({ text }) => text).join('')).toBe('Patient app: the PATIENT’s')
  })

  it('choose the line that says most, and cut it around the first', () => {
    expect(passageOf('nothing here\nthe key is kept', ['key'])).toBe('the key is kept')
    expect(passageOf('nothing', ['key'])).toBe('')
    const long = `${'word '.repeat(60)}secret key ${'more '.repeat(60)}`
    const passage = passageOf(long, ['secret'])
    expect(passage).toContain('secret')
    expect(passage.length).toBeLessThanOrEqual(92)
  })
})
