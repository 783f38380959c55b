import { expect, test } from 'vitest'
import { sortFile } from './sort-file.ts'

const fileOf = (content: BlobPart, name: string) => new File([content], name)
const tm7 =
  '<ThreatModel xmlns="http://schemas.datacontract.org/2004/07/ThreatModeling.Model"><A/></ThreatModel>'

test('knows files by what is in them, whatever they are called', async () => {
  const sorts = [
    [fileOf('\ufeff{ "format": "glacis" }', 'a.txt'), 'model'],
    [fileOf('{"format":"glacis-pack","pack":{}}', 'a.json'), 'pack'],
    [fileOf('{}', 'mine.glacis-pack.json'), 'pack'],
    [fileOf(tm7, 'renamed.xml'), 'tm7'],
    [fileOf(`\ufeff${tm7}`, 'a.tm7'), 'tm7'],
    [fileOf('<?xml version="1.0"?>\n<KnowledgeBase><Manifest/></KnowledgeBase>', 'a.xml'), 'tb7'],
  ] as const
  for (const [file, sort] of sorts) expect(await sortFile(file), file.name).toEqual({ ok: true, value: sort })
})

test('reads the beginning of UTF-16 too', async () => {
  const units = new Uint16Array([0xfeff, ...[...tm7].map((c) => c.charCodeAt(0))])
  expect(await sortFile(fileOf(units, 'a.tm7'))).toEqual({ ok: true, value: 'tm7' })
})

test('goes by the name where a comment hides what XML it is', async () => {
  const hidden = `<!-- ${'x'.repeat(5000)} -->${tm7}`
  expect(await sortFile(fileOf(hidden, 'A.TM7'))).toEqual({ ok: true, value: 'tm7' })
  expect(await sortFile(fileOf(hidden, 'a.tb7'))).toEqual({ ok: true, value: 'tb7' })
})

test('says of everything else what it looks like', async () => {
  const looks = [
    [fileOf(new Uint8Array([0x50, 0x4b, 3, 4, 0, 0]), 'model.tm7'), 'ZIP'],
    [fileOf(new Uint8Array([0x25, 0x50, 0x44, 0x46, 0x2d]), 'report.tm7'), 'PDF'],
    [fileOf('<html><body></body></html>', 'page.html'), 'XML'],
    [fileOf('Dear all', 'letter.tm7'), 'text'],
    [fileOf('', 'empty.tm7'), 'empty'],
  ] as const
  for (const [file, words] of looks) {
    expect(await sortFile(file), file.name).toMatchObject({
      ok: false,
      error: expect.stringContaining(words),
    })
  }
})

test('does not read what is far too large', async () => {
  const huge = { name: 'a.tm7', size: 65 * 1024 * 1024 } as File
  expect(await sortFile(huge)).toMatchObject({ ok: false, error: expect.stringContaining('MB') })
})
