import { readdirSync } from 'node:fs'
import { expect, test } from 'vitest'

const folder = new URL('./', import.meta.url)
const notCommands = ['command.ts', 'outcome.ts']
const names = readdirSync(folder).filter(
  (name) => name.endsWith('.ts') && !/\.test\.ts$/.test(name) && !notCommands.includes(name),
)

test('every file exports one command that is named like it', async () => {
  expect(names.length).toBeGreaterThan(20)
  for (const name of names) {
    const exported: { readonly [name: string]: unknown } = await import(new URL(name, folder).href)
    const id = name.slice(0, -'.ts'.length)
    const camelCase = id.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase())
    expect(exported[camelCase], name).toMatchObject({ id, run: expect.any(Function) })
  }
})

test('every command has its own test file', () => {
  const tests = readdirSync(folder).filter((name) => name.endsWith('.test.ts'))
  expect(tests.sort()).toEqual(
    [...names.map((name) => name.replace('.ts', '.test.ts')), 'commands.test.ts'].sort(),
  )
})
