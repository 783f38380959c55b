import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { packJsonSchema } from './json-schema.ts'

const published = new URL('../../../public/schemas/glacis-pack.schema.json', import.meta.url)

test('the published JSON Schema is that of the code; scripts/generate-pack-schema.mjs renews it', () => {
  const text = `${JSON.stringify(packJsonSchema(), null, 2)}\n`
  if (process.env.WRITE_SCHEMA === '1') {
    mkdirSync(new URL('.', published), { recursive: true })
    writeFileSync(published, text)
  }
  expect(readFileSync(published, 'utf8')).toBe(text)
})

test('says the form of ids and references, and lets conditions nest', () => {
  const schema = JSON.stringify(packJsonSchema())
  expect(schema).toContain('"glacis-pack"')
  expect(schema).toContain('^(flow|source|target|el|model)\\\\.')
  expect(schema).toContain('"$ref":"#/$defs/condition"')
  expect(schema.match(/"args"/g)?.length).toBeGreaterThan(0)
})
