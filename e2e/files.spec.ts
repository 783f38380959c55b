import { readFile, writeFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import {
  dropStencil,
  expectSaved,
  inDiagram,
  leaveEditor,
  newModel,
  openReference,
  parts,
  subject,
} from './editor-page.ts'
import { expect, test } from './fixtures.ts'

test.beforeEach(async ({ page }) => {
  // Neither Firefox nor Safari has these: files are then downloads and uploads.
  await page.addInitScript(() => {
    for (const name of ['showOpenFilePicker', 'showSaveFilePicker']) Reflect.deleteProperty(window, name)
  })
})

test('a model saved to a file opens again with the same content', async ({ page }) => {
  const { title, rows } = parts(page)
  await openReference(page, 'IoMT reference model')
  await title.fill('Ward 7 ≤ Ω')
  await title.press('Enter')
  await expectSaved(page)
  const saved = await saveToFile(page)
  expect(saved.name).toBe('Ward 7 ≤ Ω.glacis.json')

  await leaveEditor(page)
  await openFile(page, saved.path)
  await expect(title).toHaveValue('Ward 7 ≤ Ω')
  await expect(rows.first()).toBeVisible()
  const again = await saveToFile(page)
  expect(JSON.parse(again.text)).toEqual(JSON.parse(saved.text))

  await leaveEditor(page)
  await expect(page.getByRole('button', { name: 'Ward 7 ≤ Ω', exact: true })).toHaveCount(2)
})

test('a wrong file says what is wrong and leaves the open model alone', async ({ page }) => {
  const { undo } = parts(page)
  await newModel(page)
  await dropStencil(page, 'Wearable sensor', await inDiagram(page, 300, 150), 'Cuff')
  await expectSaved(page)
  const address = page.url()
  const before = await saveToFile(page)

  const wrongFiles: readonly WrongFile[] = [
    {
      name: 'cut short.glacis.json',
      content: before.text.slice(0, before.text.length / 2),
      says: /The file breaks off at line \d+, column \d+/,
    },
    {
      name: 'package.json',
      content: '{ "name": "left-pad", "version": "1.3.0" }',
      says: /JSON of another program/,
    },
    { name: 'diagram.png', content: Buffer.from(onePixel, 'base64'), says: /it looks like a picture/ },
    {
      name: 'prototype.glacis.json',
      content: before.text.replace('{', '{"__proto__": {"polluted": true}, '),
      says: /The file uses the name “__proto__”/,
    },
    { name: 'empty.glacis.json', content: '', says: /The file is empty\./ },
  ]
  for (const { name, content, says } of wrongFiles) {
    const path = test.info().outputPath(name)
    await writeFile(path, content)
    await openFile(page, path)
    await expectRefused(page, name, says)
    await dropFile(page, name, Buffer.from(content).toString('base64'))
    await expectRefused(page, name, says)
  }

  const brackets = test.info().outputPath('brackets.json')
  await writeFile(brackets, Buffer.alloc(50 * 1024 * 1024, '['))
  await openFile(page, brackets)
  await expectRefused(page, 'brackets.json', /nested more than \d+ levels deep at line 1/)

  expect(await page.evaluate(() => 'polluted' in {})).toBe(false)
  expect(page.url()).toBe(address)
  expect((await saveToFile(page)).text).toBe(before.text)
  await expect(undo).toBeEnabled()
  await leaveEditor(page)
  await expect(page.getByRole('button', { name: /^Actions of / })).toHaveCount(1)

  await openFile(page, test.info().outputPath('diagram.png'))
  await expectRefused(page, 'diagram.png', /it looks like a picture/)
})

test('a model file is opened by dropping it on the window', async ({ page }) => {
  await newModel(page)
  await dropStencil(page, 'Wearable sensor', await inDiagram(page, 300, 150), 'Cuff')
  const { text } = await saveToFile(page)
  await leaveEditor(page)
  await dropFile(page, 'cuff.glacis.json', Buffer.from(text).toString('base64'))
  await expect(subject(page, 'Cuff')).toBeVisible()
})

interface WrongFile {
  readonly name: string
  readonly content: string | Buffer
  readonly says: RegExp
}

async function expectRefused(page: Page, name: string, says: RegExp): Promise<void> {
  const dialog = page.getByRole('dialog', { name: 'This file cannot be opened' })
  await expect(dialog.getByText(name, { exact: true })).toBeVisible()
  await expect(dialog.getByText(says)).toBeVisible()
  await dialog.getByRole('button', { name: 'Close' }).last().click()
  await expect(dialog).toBeHidden()
}

/** From the start screen or from an open model's menu. */
async function openFile(page: Page, path: string): Promise<void> {
  const onStart = page.getByRole('button', { name: 'Open file', exact: true })
  const choosing = page.waitForEvent('filechooser')
  if (await onStart.isVisible()) await onStart.click()
  else await chooseInMenu(page, 'Open file')
  await (await choosing).setFiles(path)
}

async function saveToFile(page: Page) {
  const started = page.waitForEvent('download')
  await chooseInMenu(page, 'Save to file')
  const download = await started
  const path = test.info().outputPath(`saved ${Date.now()}.glacis.json`)
  await download.saveAs(path)
  return { name: download.suggestedFilename(), path, text: await readFile(path, 'utf8') }
}

async function chooseInMenu(page: Page, name: string): Promise<void> {
  await parts(page).toolbar.getByRole('button', { name: 'More' }).click()
  await page.getByRole('menuitem', { name }).click()
}

async function dropFile(page: Page, name: string, base64: string): Promise<void> {
  const dataTransfer = await page.evaluateHandle(
    ([fileName, encoded]) => {
      const bytes = Uint8Array.from(atob(encoded), (character) => character.charCodeAt(0))
      const transfer = new DataTransfer()
      transfer.items.add(new File([bytes], fileName))
      return transfer
    },
    [name, base64] as const,
  )
  await page.locator('#root').dispatchEvent('drop', { dataTransfer })
}

const onePixel =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='
