import { readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { reasonOf } from './reason-of.ts'

const failureOf = (work: Promise<unknown>): Promise<unknown> => work.catch((error: unknown) => error)

it('says in words why a file cannot be read or written', async () => {
  expect(reasonOf(await failureOf(readFile(tmpdir())))).toBe('it is a folder')
  const missing = join(tmpdir(), 'no-such-folder-of-glacis', 'model.json')
  expect(reasonOf(await failureOf(readFile(missing)))).toBe('there is no such file or folder')
  expect(reasonOf(await failureOf(writeFile(missing, '')))).toBe('there is no such file or folder')
})

it('keeps the words of the system for what it does not know, without code and call', () => {
  const full = Object.assign(new Error("ENOSPC: no space left on device, write 'a.pdf'"), { code: 'ENOSPC' })
  expect(reasonOf(full)).toBe('no space left on device')
  expect(reasonOf('odd')).toBe('odd')
})
