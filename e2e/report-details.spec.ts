import { spawnSync } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import type { Locator, Page } from '@playwright/test'
import { expectSaved, openReference } from './editor-page.ts'
import { expectAccessible } from './expect-accessible.ts'
import { expect, test } from './fixtures.ts'

test.setTimeout(300_000)

test.beforeEach(async ({ page }) => {
  // Neither Firefox nor Safari has these: files are then downloads.
  await page.addInitScript(() => {
    for (const name of ['showOpenFilePicker', 'showSaveFilePicker']) Reflect.deleteProperty(window, name)
  })
})

test('what people fill in about the report stands in its export', async ({ page }) => {
  await openReference(page, 'IoMT reference model')
  await page.getByRole('button', { name: 'Risk', exact: true }).click()
  const nav = page.getByRole('navigation', { name: 'Sections' })

  await test.step('coverage and details can be used by everybody, in light and dark', async () => {
    for (const colorScheme of ['dark', 'light'] as const) {
      await page.emulateMedia({ colorScheme })
      for (const name of ['Coverage', 'Report details']) {
        await nav.getByRole('button', { name, exact: true }).click()
        await expect(page.getByRole('heading', { level: 2, name, exact: true })).toBeVisible()
        await expectAccessible(page, `the section ${name}, ${colorScheme}`)
      }
    }
  })

  await test.step('number, role, revision and statement are filled in by keyboard', async () => {
    await fill(page, page.getByRole('textbox', { name: 'Document number' }), 'TMR-77')
    await addLine(page, 'Roles')
    const roles = card(page, 'Roles')
    await fill(page, roles.getByRole('textbox', { name: 'Name 1' }), 'I. Curie')
    await fill(page, roles.getByRole('textbox', { name: 'Role 1' }), 'Safety officer')
    await addLine(page, 'Revisions')
    const revisions = card(page, 'Revisions')
    await fill(page, revisions.getByRole('textbox', { name: 'Version 1' }), '2.4')
    await fill(page, revisions.getByRole('textbox', { name: 'What changed 1' }), 'Gateway replaced')
    const verdict = page.getByRole('radiogroup', { name: 'Is the residual risk acceptable?' })
    await verdict.getByRole('radio', { name: 'Not acceptable' }).check({ force: true })
    await fill(page, page.getByRole('textbox', { name: 'Reasons and conditions' }), 'The pump is **open**.')
    await fill(page, page.getByRole('textbox', { name: 'Stated by' }), 'I. Curie')
  })

  const html = (await exported(page, await openWindow(page), 'HTML')).toString('utf8')
  for (const words of ['TMR-77', 'I. Curie', 'Safety officer', '2.4', 'Gateway replaced', 'Not acceptable'])
    expect(html).toContain(words)
  expect(html).toContain('<strong>open</strong>')
})

test('what changed since a snapshot is exported as a document of its own', async ({ page }) => {
  await openReference(page, 'mHealth model after a review')
  await expectSaved(page)
  const saving = page.waitForEvent('download')
  await page.keyboard.press('Control+s')
  const model = await (await saving).path()
  const dialog = await openWindow(page)
  const subject = dialog.getByRole('radiogroup', { name: 'Document' })
  await subject.getByRole('radio', { name: 'Changes' }).check({ force: true })
  await expectAccessible(page, 'the report window with changes')
  for (const [name, format] of [
    ['HTML', 'html'],
    ['PDF', 'pdf'],
  ] as const) {
    const file = await exported(page, dialog, name)
    const out = test.info().outputPath(`changes.${format}`)
    const run = spawnSync(process.execPath, [
      glacis,
      'report',
      model,
      '--since',
      'First analysis',
      '--out',
      out,
    ])
    expect(run.status, run.stderr.toString()).toBe(0)
    expect(Buffer.compare(file, await readFile(out)), format).toBe(0)
    if (format !== 'html') continue
    expect(file.toString('utf8')).toContain('Changes of the threat model: mHealth reference model, reviewed')
    expect(file.toString('utf8')).toContain('Threats that changed')
  }
})

const glacis = fileURLToPath(new URL('../scripts/glacis.mjs', import.meta.url))

function card(page: Page, title: string): Locator {
  return page.getByRole('region', { name: title, exact: true })
}

async function addLine(page: Page, title: string): Promise<void> {
  await card(page, title).getByRole('button', { name: 'Add a line' }).click()
}

async function fill(page: Page, field: Locator, text: string): Promise<void> {
  await field.fill(text)
  await page.keyboard.press('Tab')
}

async function openWindow(page: Page): Promise<Locator> {
  await page.keyboard.press('Control+e')
  const dialog = page.getByRole('dialog', { name: 'Export report' })
  await expect(dialog.getByRole('radiogroup', { name: 'Document' })).toBeVisible()
  return dialog
}

async function exported(page: Page, dialog: Locator, name: string): Promise<Buffer> {
  await dialog.getByRole('radio', { name }).check()
  await expect(dialog.getByText(/^Building|^Loading|^Laying|^Writing/).first()).toBeHidden({
    timeout: 90_000,
  })
  const button = dialog.getByRole('button', { name: `Download ${name}` })
  await expect(button).toBeEnabled({ timeout: 90_000 })
  const download = page.waitForEvent('download')
  await button.click()
  return readFile(await (await download).path())
}
