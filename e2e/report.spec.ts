import { spawnSync } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import type { Locator, Page } from '@playwright/test'
import readXlsxFile from 'read-excel-file/node'
import { expectSaved, openReference, parts } from './editor-page.ts'
import { expectAccessible } from './expect-accessible.ts'
import { expect, test } from './fixtures.ts'

test.setTimeout(400_000)

test.beforeEach(async ({ page }) => {
  // Neither Firefox nor Safari has these: files are then downloads.
  await page.addInitScript(() => {
    for (const name of ['showOpenFilePicker', 'showSaveFilePicker']) Reflect.deleteProperty(window, name)
  })
})

test('a report is chosen, cancelled, and exported in every format as the command line writes it', async ({
  page,
  browser,
}) => {
  await openReference(page, 'mHealth reference model')
  await expectSaved(page)
  const model = await saveModel(page)
  const dialog = await openWindow(page)

  await test.step('a profile, less one chapter, is kept with the model', async () => {
    await dialog.getByRole('combobox', { name: 'Profile' }).selectOption('Executive')
    const chapters = dialog.getByRole('group', { name: 'Chapters' })
    await expect(chapters.getByRole('checkbox', { name: /^Threat register/ })).not.toBeChecked()
    await chapters.getByRole('checkbox', { name: /^Mitigation plan/ }).uncheck()
    await dialog.getByRole('button', { name: 'Save as a profile …' }).click()
    await dialog.getByRole('textbox', { name: 'Name of the profile' }).fill('For the board')
    await page.keyboard.press('Enter')
    await expect(dialog.getByRole('combobox', { name: 'Profile' })).toHaveValue(/^profile:/)
    await expect(dialog.getByText('Other chapters than the profile has.')).toBeHidden()
  })

  await test.step('what is being built can be cancelled, and built again', async () => {
    await dialog.getByRole('combobox', { name: 'Profile' }).selectOption('Full')
    await dialog.getByRole('button', { name: 'Cancel' }).click()
    await expect(dialog.getByText('Cancelled. Nothing was written.')).toBeVisible()
    await expect(dialog.getByRole('button', { name: 'Download PDF' })).toBeDisabled()
    await dialog.getByRole('button', { name: 'Build again' }).click()
    await expect(dialog.getByRole('button', { name: 'Download PDF' })).toBeEnabled({ timeout: 90_000 })
  })

  await test.step('the pages are shown and walked by keyboard', async () => {
    const preview = dialog.getByRole('region', { name: 'Preview' })
    // The small pages are there with the large ones, of the report that was made last.
    await expect(preview.getByRole('img', { name: /^Page 1 of \d{3}$/ })).toBeVisible({ timeout: 60_000 })
    await preview.focus()
    await page.keyboard.press('PageDown')
    await page.keyboard.press('PageDown')
    await expect(dialog.getByRole('textbox', { name: 'Page', exact: true })).toHaveValue('3')
    const pages = dialog.getByRole('navigation', { name: 'Pages' })
    await expect(pages.getByRole('button', { name: /^Page 3 of/ })).toHaveAttribute('aria-current', 'page')
    await pages.getByRole('button', { name: /^Page 1 of/ }).click()
    await expect(dialog.getByRole('textbox', { name: 'Page', exact: true })).toHaveValue('1')
  })

  await test.step('the report speaks German while the window does not', async () => {
    await dialog.getByRole('combobox', { name: 'Profile' }).selectOption('Executive')
    await dialog.getByRole('combobox', { name: 'Language' }).selectOption('Deutsch')
    const sheets = await readXlsxFile(await download(page, dialog, 'Excel'))
    expect(sheets[0]?.sheet).toBe('Inhalt')
    await expect(dialog.getByRole('button', { name: 'Download Excel' })).toBeVisible()
  })

  await dialog.getByRole('combobox', { name: 'Language' }).selectOption('English')
  await dialog.getByRole('radio', { name: 'Letter' }).check()
  await page.keyboard.press('Escape')
  // The profile is part of the model, and the report bears the fingerprint of all of it.
  await expectSaved(page)
  const changed = await saveModel(page)
  expect(JSON.parse(changed.text)).not.toEqual(JSON.parse(model.text))
  await openWindow(page)
  await dialog.getByRole('combobox', { name: 'Profile' }).selectOption('For the board')

  for (const [name, format] of formats) {
    await test.step(`the command line writes the same bytes: ${format}`, async () => {
      const exported = await download(page, dialog, name)
      const out = test
        .info()
        .outputPath(`report-${format}${format === 'md' || format === 'csv' ? '.zip' : ''}`)
      const run = spawnSync(
        process.execPath,
        [
          ...[glacis, 'report', changed.path, '--profile', 'For the board', '--paper', 'letter'],
          ...['--format', format, '--out', out],
        ],
        { encoding: 'utf8' },
      )
      expect(run.status, run.stderr).toBe(0)
      expect(Buffer.compare(exported, await readFile(out)), format).toBe(0)
      if (format === 'xlsx') {
        const sheets = await readXlsxFile(exported)
        expect(sheets[0]?.data.flat()).toContain(/[0-9a-f]{64}/.exec(run.stderr)?.[0])
      }
    })
  }

  await test.step('the page filters and sorts its tables by itself, without a network', async () => {
    await dialog.getByRole('combobox', { name: 'Profile' }).selectOption('Full')
    const html = test.info().outputPath('report.html')
    await dialog.getByRole('radio', { name: 'HTML' }).check()
    await (await started(page, dialog, 'HTML')).saveAs(html)
    // A file is off the origin that journeys are watched for: a window of its own.
    const context = await browser.newContext({ offline: true })
    const file = await context.newPage()
    await file.goto(`file://${html}`)
    const register = file.getByRole('table', { name: /Threat register/ }).last()
    const all = await register.getByRole('row').count()
    const field = file.getByRole('group', { name: 'Threat register' }).last()
    const box = field.locator('xpath=preceding-sibling::*[1]').getByRole('searchbox')
    await box.fill('bluetooth')
    await expect.poll(() => register.getByRole('row').count()).toBeLessThan(all / 2)
    await box.fill('')
    await register.getByRole('button', { name: 'Level' }).click()
    await expect(register.getByRole('columnheader', { name: 'Level' })).toHaveAttribute(
      'aria-sort',
      'ascending',
    )
    await context.close()
  })
})

test('the report window can be used by everyone, in light and dark', async ({ page }) => {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    if (colorScheme === 'light') await openReference(page, 'IoMT reference model')
    const dialog = await openWindow(page)
    await expect(dialog.getByRole('img', { name: /^Page 1 of/ })).toBeVisible({ timeout: 90_000 })
    await dialog.getByText(/to know before it is handed over/).click()
    await dialog.getByRole('checkbox', { name: /^Threat register/ }).uncheck()
    await expect(dialog.getByText('Other chapters than the profile has.')).toBeVisible()
    await expectAccessible(page, `report window, ${colorScheme}`)
    for (const [name] of formats.slice(1)) {
      await dialog.getByRole('radio', { name }).check()
      await expect(dialog.getByRole('button', { name: /^Download/ })).toBeEnabled({ timeout: 90_000 })
      await expectAccessible(page, `report as ${name}, ${colorScheme}`)
    }
    await dialog.getByRole('radio', { name: 'PDF' }).check()
    await dialog.getByRole('button', { name: 'Back to the profile' }).click()
    await page.keyboard.press('Escape')
    await expect(dialog).toBeHidden()
  }
})

const formats = [
  ['PDF', 'pdf'],
  ['HTML', 'html'],
  ['Excel', 'xlsx'],
  ['Markdown', 'md'],
  ['CSV', 'csv'],
] as const

const glacis = fileURLToPath(new URL('../scripts/glacis.mjs', import.meta.url))

async function openWindow(page: Page): Promise<Locator> {
  await parts(page).toolbar.getByRole('button', { name: 'Export report' }).click()
  const dialog = page.getByRole('dialog', { name: 'Export report' })
  await expect(dialog.getByRole('combobox', { name: 'Profile' })).toBeVisible()
  return dialog
}

async function started(page: Page, dialog: Locator, name: string) {
  const button = dialog.getByRole('button', { name: `Download ${name}` })
  // What was made before the last choice is not what is saved: it is built again in a moment.
  await expect(dialog.getByText(/^Building|^Loading|^Laying|^Writing/).first()).toBeHidden({
    timeout: 90_000,
  })
  await expect(button).toBeEnabled({ timeout: 90_000 })
  const download = page.waitForEvent('download')
  await button.click()
  return download
}

async function download(page: Page, dialog: Locator, name: string): Promise<Buffer> {
  await dialog.getByRole('radio', { name }).check()
  const file = await started(page, dialog, name)
  return readFile(await file.path())
}

async function saveModel(page: Page): Promise<{ readonly path: string; readonly text: string }> {
  const saving = page.waitForEvent('download')
  await page.keyboard.press('Control+s')
  const path = await (await saving).path()
  return { path, text: await readFile(path, 'utf8') }
}
