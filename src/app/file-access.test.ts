import { expect, test } from 'vitest'
import {
  droppedFile,
  type FilePickers,
  type FileType,
  fileNameOf,
  pickFile,
  saveFile,
} from './file-access.ts'

const type: FileType = {
  description: 'Model',
  mime: 'application/json',
  extensions: ['.glacis.json', '.json'],
}
const bytes = new TextEncoder().encode('{}')

function fakePickers(save?: () => Promise<Partial<FileSystemFileHandle>>) {
  const downloads: string[] = []
  const pickers: FilePickers = {
    pickByInput: async () => new File([], 'by-input.json'),
    download: (name) => downloads.push(name),
    ...(save && { showSaveFilePicker: async () => (await save()) as FileSystemFileHandle }),
  }
  return { pickers, downloads }
}

function refused(name: string): () => Promise<never> {
  return () => Promise.reject(new DOMException('', name))
}

test('downloads where the browser has no save dialog', async () => {
  const { pickers, downloads } = fakePickers()
  expect(await saveFile({ name: 'a.glacis.json', type, bytes }, pickers)).toEqual({
    ok: true,
    value: 'a.glacis.json',
  })
  expect(downloads).toEqual(['a.glacis.json'])
})

test('writes where the person says, and gives the name that they chose', async () => {
  const written: unknown[] = []
  const { pickers, downloads } = fakePickers(async () => ({
    name: 'mine.json',
    createWritable: async () =>
      ({
        write: async (data: unknown) => {
          written.push(data)
        },
        close: async () => undefined,
      }) as unknown as FileSystemWritableFileStream,
  }))
  expect(await saveFile({ name: 'a', type, bytes }, pickers)).toEqual({ ok: true, value: 'mine.json' })
  expect(written).toEqual([bytes])
  expect(downloads).toEqual([])
})

test('does nothing when the person cancels', async () => {
  const { pickers, downloads } = fakePickers(refused('AbortError'))
  expect(await saveFile({ name: 'a', type, bytes }, pickers)).toEqual({ ok: true, value: null })
  expect(downloads).toEqual([])
})

test('downloads when the dialog is refused, and says so when writing is', async () => {
  const noDialog = fakePickers(refused('SecurityError'))
  expect(await saveFile({ name: 'a', type, bytes }, noDialog.pickers)).toEqual({ ok: true, value: 'a' })
  expect(noDialog.downloads).toEqual(['a'])
  const noWriting = fakePickers(async () => ({
    name: 'locked.json',
    createWritable: refused('NoModificationAllowedError'),
  }))
  const result = await saveFile({ name: 'a', type, bytes }, noWriting.pickers)
  expect(result).toMatchObject({ ok: false, error: expect.stringContaining('locked.json') })
})

test('picks by a plain input where there is no dialog, or it is refused', async () => {
  const { pickers } = fakePickers()
  const byInput = { ok: true, value: { name: 'by-input.json' } }
  expect(await pickFile(type, pickers)).toMatchObject(byInput)
  const withDialog = { ...pickers, showOpenFilePicker: refused('SecurityError') }
  expect(await pickFile(type, withDialog)).toMatchObject(byInput)
  const cancelled = { ...pickers, showOpenFilePicker: refused('AbortError') }
  expect(await pickFile(type, cancelled)).toEqual({ ok: true, value: null })
})

test('says which file could not be read', async () => {
  const gone = { name: 'gone.json', getFile: refused('NotFoundError') } as unknown as FileSystemFileHandle
  const { pickers } = fakePickers()
  const result = await pickFile(type, { ...pickers, showOpenFilePicker: async () => [gone] })
  expect(result).toMatchObject({ ok: false, error: expect.stringContaining('gone.json') })
})

test('takes one dropped file and no more', () => {
  const files = (...names: string[]) =>
    ({ files: names.map((name) => new File([], name)) }) as unknown as DataTransfer
  expect(droppedFile(files('a.json'))).toMatchObject({ ok: true })
  expect(droppedFile(files('a.json', 'b.json')).ok).toBe(false)
  expect(droppedFile(files()).ok).toBe(false)
})

test.each([
  ['Insulin pump', 'Insulin pump.glacis.json'],
  ['a/b\\c:d*e?f"g<h>i|j', 'a b c d e f g h i j.glacis.json'],
  ['..', 'model.glacis.json'],
  ['  \u202egnp.exe\u0000 ', 'gnp.exe.glacis.json'],
  ['', 'model.glacis.json'],
  ['Größe Ω', 'Größe Ω.glacis.json'],
])('names the file of %j %j', (title, name) => {
  expect(fileNameOf(title, 'model', '.glacis.json')).toBe(name)
})
