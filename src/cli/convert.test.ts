import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { readGlacis } from '../formats/glacis/read.ts'
import { hasSamples, sampleBytes, samplePath, templatePath } from '../formats/tm7/testing/samples.ts'
import { isSameXml } from '../formats/tm7/xml/element-parts.ts'
import { parseXml } from '../formats/tm7/xml/parse-xml.ts'
import { convert } from './convert.ts'

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'glacis-'))
})
afterEach(() => rm(folder, { recursive: true }))

describe.skipIf(!hasSamples)('files of the other tool', () => {
  it('become our own and theirs again, with their template', async () => {
    const name = 'azure-health-data-hipaa.tm7'
    const ours = await convert(samplePath(name), 'model.glacis.json')
    const read = readGlacis(ours.bytes)
    expect(read).toMatchObject({ ok: true, value: { repairs: [], packs: [{ crossing: 'tmt' }] } })
    const file = join(folder, 'model.glacis.json')
    await writeFile(file, ours.bytes)
    const theirs = await convert(file, 'again.tm7')
    const [before, after] = [parseXml(sampleBytes(name)), parseXml(theirs.bytes)]
    expect(before.ok && after.ok && isSameXml(before.value, after.value)).toBe(true)
    expect(theirs.notes).toEqual([])
  })

  it('tell what was guessed and kept', async () => {
    const { notes } = await convert(samplePath('startleft-missing_coordinates.tm7'), 'model.glacis.json')
    expect(notes).toEqual([
      'The file does not say where "Internet" is drawn; it was put below the drawing, or runs straight.',
    ])
  })

  it('become packs when they are templates', async () => {
    const { bytes } = await convert(templatePath('sdl-default.tb7'), 'sdl.glacis-pack.json')
    const file: unknown = JSON.parse(new TextDecoder().decode(bytes))
    expect(file).toMatchObject({ format: 'glacis-pack', pack: { crossing: 'tmt' } })
  })
})

it('refuses endings that it does not know, models without template, and what is not there', async () => {
  await expect(convert('sample:iomt', 'a.pdf')).rejects.toThrow(/can end in .glacis.json or .tm7/)
  await expect(convert('sample:iomt', 'a.tm7')).rejects.toThrow(/needs a template/)
  await expect(convert(join(folder, 'none.tm7'), 'a.json')).rejects.toThrow(/no such file/)
})
