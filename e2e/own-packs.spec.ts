import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { openReference, openStart, parts } from './editor-page.ts'
import { expectAccessible } from './expect-accessible.ts'
import { expect, test } from './fixtures.ts'

// Files through plain inputs and downloads, which a test can see.
test.beforeEach(async ({ page }) => {
  await page.addInitScript(() => {
    for (const name of ['showOpenFilePicker', 'showSaveFilePicker']) Reflect.deleteProperty(window, name)
  })
})

test('a rule of one’s own finds threats in the open model, goes with its file, and can be switched off', async ({
  page,
  browser,
}, { project }) => {
  const { details, threatTab, rows } = parts(page)
  await openReference(page, 'IoMT reference model')
  const model = page.url()
  const before = await threatCount(page)

  await test.step('write a rule and see what it finds', async () => {
    await openStart(page)
    await makePack(page, 'Ward network')
    await page.getByRole('main').getByRole('button', { name: 'Add a rule' }).click()
    await page.keyboard.type('Overheard near')
    await page.getByRole('button', { name: 'the source', exact: true }).click()
    await expect(page.getByRole('textbox', { name: 'Title' })).toHaveValue('Overheard near {source}')
    await page.getByRole('button', { name: 'Add a row' }).click()
    await page.getByRole('combobox', { name: 'Of whom', exact: true }).last().selectOption('flow')
    await page.getByRole('combobox', { name: 'What', exact: true }).last().selectOption('encrypted')
    await expect(page.getByText('“Encrypted in transit” of the flow is no or unknown')).toBeVisible()
    await expect(page.getByLabel('Tried on')).toContainText('IoMT reference model')
    await expect(page.getByText(/^It finds [1-9]\d* threats in this model/)).toBeVisible()
    await expectAccessible(page, 'a rule under edit')
  })

  const found = Number(/\d+/.exec((await page.getByText(/^It finds/).textContent()) ?? '')?.[0])

  await test.step('undo and redo', async () => {
    await page.getByRole('button', { name: 'Undo', exact: true }).click()
    await expect(page.getByText('“Encrypted in transit” of the flow is no or unknown')).toBeHidden()
    await page.getByRole('button', { name: 'Redo', exact: true }).click()
    await expect(page.getByText(`It finds ${found} threats in this model.`)).toBeVisible()
  })

  await test.step('publish it', async () => {
    await page.getByRole('button', { name: 'Publish' }).click()
    const dialog = page.getByRole('dialog', { name: 'Publish a version' })
    await expect(dialog.getByRole('textbox', { name: 'Version' })).toHaveValue('0.1.0')
    await dialog.getByRole('button', { name: 'Publish' }).click()
    await expect(page.getByText('Published Ward network 0.1.0')).toBeVisible()
  })

  await test.step('use it in the model', async () => {
    await page.goto(model)
    await details.getByRole('checkbox', { name: 'Ward network' }).check()
    await expect(details.getByRole('combobox', { name: 'Version of Ward network' })).toContainText(
      '0.1.0, frozen',
    )
    await expect.poll(() => threatCount(page)).toBe(before + found)
  })

  const file = await test.step('save the model to a file', async () => {
    const started = page.waitForEvent('download')
    await page.keyboard.press('ControlOrMeta+s')
    return readFile(await (await started).path(), 'utf8')
  })
  expect(JSON.parse(file).packs).toMatchObject([{ id: 'ward-network', version: '0.1.0' }])

  await test.step('open it where the pack is not known', async () => {
    const elsewhere = await browser.newContext({ baseURL: project.use.baseURL })
    const other = await elsewhere.newPage()
    await other.addInitScript(() => Reflect.deleteProperty(window, 'showOpenFilePicker'))
    await openStart(other)
    const chooser = other.waitForEvent('filechooser')
    await other.getByRole('button', { name: 'Open file' }).click()
    const bytes = Buffer.from(file)
    await (await chooser).setFiles({ name: 'w.glacis.json', mimeType: 'application/json', buffer: bytes })
    await expect.poll(() => threatCount(other)).toBe(before + found)
    await elsewhere.close()
  })

  await test.step('switch the rule off for this model, and on again', async () => {
    await page.getByRole('searchbox', { name: 'Search' }).fill('Overheard')
    await rows.first().click()
    await page.getByRole('button', { name: 'Actions of the rule' }).click()
    await page.getByRole('menuitem', { name: /^Switch this rule off/ }).click()
    await page.getByRole('textbox', { name: 'Reason' }).fill('Tried out only.')
    await page.getByRole('button', { name: 'Switch off', exact: true }).click()
    await expect(threatTab).toContainText(String(before))
    await details.getByText('1 rule is switched off').click()
    await expect(details.getByText('Tried out only.')).toBeVisible()
    await details.getByRole('button', { name: 'Switch on again' }).click()
    await expect.poll(() => threatCount(page)).toBe(before + found)
  })
})

test('packs are imported, deleted and brought back, and a wrong file says where it is wrong', async ({
  page,
}) => {
  await openStart(page)
  await makePack(page, 'Radio')
  await page.getByRole('button', { name: 'Add a question' }).click()
  await page.getByRole('textbox', { name: 'Name', exact: true }).fill('Hops channels')
  await page.keyboard.press('Enter')
  await expect(page.getByText('Saved', { exact: true })).toBeVisible()
  await expectAccessible(page, 'a question under edit')
  const started = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Export' }).click()
  await page.getByRole('menuitem', { name: 'As a Glacis pack' }).click()
  const text = await readFile(await (await started).path(), 'utf8')

  await page.getByRole('button', { name: 'Back to the start' }).click()
  const line = page.getByRole('button', { name: 'Radio', exact: true })
  await page.getByRole('button', { name: 'Actions of Radio' }).click()
  await page.getByRole('menuitem', { name: 'Delete' }).click()
  await expect(line).toBeHidden()
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(line).toBeVisible()

  const importFile = async (content: string) => {
    const chooser = page.waitForEvent('filechooser')
    await page.getByRole('button', { name: 'Import', exact: true }).click()
    const buffer = Buffer.from(content)
    await (await chooser).setFiles({ name: 'a.glacis-pack.json', mimeType: 'application/json', buffer })
  }
  await importFile(text.replace('"hopsChannels"', '"hops channels"'))
  await expect(page.getByText(/properties\[0\]\.id/)).toBeVisible()
  await page.keyboard.press('Escape')
  await importFile(text.replaceAll('"radio"', '"radio-two"').replace('"Radio"', '"Radio two"'))
  await expect(page.getByRole('button', { name: 'Radio two', exact: true })).toBeVisible()
  await expectAccessible(page, 'start screen with packs')
})

async function makePack(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: 'New pack' }).click()
  await page.getByRole('textbox', { name: 'Name', exact: true }).fill(name)
  await page.getByRole('button', { name: 'Create' }).click()
  await expect(page.getByRole('heading', { name, level: 1 })).toBeVisible()
}

/** The number on the tab; polled, because the engine takes its time. */
async function threatCount(page: Page): Promise<number> {
  const tab = parts(page).threatTab
  await expect(tab).toContainText(/[1-9]/)
  return Number(/\d+/.exec((await tab.textContent()) ?? '')?.[0])
}
