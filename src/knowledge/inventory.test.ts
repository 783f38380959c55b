import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const root = new URL('../../', import.meta.url)
const lines = readFileSync(new URL('docs/inventory.md', root), 'utf8')
  .split('\n')
  .filter((line) => /^\| [AB]-\d/.test(line))
  .map((line) => line.split(/(?<!\\)\|/).map((cell) => cell.trim()))

const numbered = (letter: string, count: number) =>
  Array.from({ length: count }, (_, i) => `${letter}-${String(i + 1).padStart(3, '0')}`)

test('the table of the papers has all 213 rows, each once and in order', () => {
  expect(lines.map(([, id]) => id)).toEqual([...numbered('A', 140), ...numbered('B', 73)])
})

test('says of each row where it is met, and names a test that there is or a reason', () => {
  for (const [, id, , item = '', metBy = '', shownBy = ''] of lines) {
    expect(item.length, id).toBeGreaterThan(3)
    expect(metBy.length, id).toBeGreaterThan(3)
    const files = shownBy.split(', ').flatMap((each) => /^`(.+)`$/.exec(each)?.[1] ?? [])
    if (files.length === 0) expect(metBy, id).toContain('Stated reason')
    for (const file of files) expect(existsSync(new URL(file, root)), `${id}: ${file}`).toBe(true)
  }
})

const seed = new URL('../shared/domain/seed-inventory.json', root)
test.skipIf(!existsSync(seed))('has the rows of the seed inventory', () => {
  const items: readonly { readonly id: string }[] = JSON.parse(readFileSync(seed, 'utf8')).items
  expect(lines.map(([, id]) => id)).toEqual(items.map(({ id }) => id))
})
