import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import type { Page } from '@playwright/test'
import { readPdf } from '../src/report/testing/read-pdf.ts'
import { newModel, openStart, parts, subject, threatCount, ungroup } from './editor-page.ts'
import { expectAccessible } from './expect-accessible.ts'
import { expect, test } from './fixtures.ts'

const samples = fileURLToPath(new URL('../../shared/samples/', import.meta.url))
const hospital = `${samples}tm7/azure-health-data-hipaa.tm7`
const devices = `${samples}templates/medical-device.tb7`

test.beforeEach(async ({ page }) => {
  // Neither Firefox nor Safari has these: files are then downloads and uploads.
  await page.addInitScript(() => {
    for (const name of ['showOpenFilePicker', 'showSaveFilePicker']) Reflect.deleteProperty(window, name)
  })
})

test('a hospital’s .tm7 is dropped, worked on, and written back', async ({ page }) => {
  test.skip(!existsSync(hospital), 'the sample models are not beside the repository')
  const { rows, details, threats, grid } = parts(page)
  const summary = page.getByRole('region', { name: 'What came in' })
  let written = ''

  await test.step('it opens with both diagrams, and says what came in', async () => {
    await openStart(page)
    await drop(page, hospital)
    await expect(summary.getByRole('heading', { name: /azure-health-data-hipaa\.tm7/ })).toBeFocused()
    await expect(summary.getByText('84', { exact: true })).toHaveCount(3)
    await expect(summary.getByText(/Mitigated 47 · Needs investigation 30 · Not applicable 7/)).toBeVisible()
    await expect(summary.getByText('Every threat of the file is found here too, and no other.')).toBeVisible()
    await expect(page.getByRole('tab', { name: 'ePHI Data Ingestion' })).toHaveAttribute(
      'aria-selected',
      'true',
    )
    await expect(subject(page, 'Sanitization')).toBeVisible()
    await expect(subject(page, 'Request Patient Data Access')).toHaveAccessibleName(
      /from Sanitization to Key Vault & Azure AD/,
    )
    await expectAccessible(page, 'the summary of an import')
  })

  await test.step('the other diagram is one click away', async () => {
    await page.getByRole('tab', { name: 'Training mode - ML' }).click()
    await expect(subject(page, 'Sanitization')).toBeHidden()
    await page.getByRole('tab', { name: 'ePHI Data Ingestion' }).click()
    await expect(subject(page, 'Sanitization')).toBeVisible()
  })

  await test.step('its counts open the list with just these threats', async () => {
    await summary.getByRole('button', { name: /^84\s*In the file and found/ }).click()
    await expect(threats.getByRole('button', { name: 'Remove filter: Beside the file' })).toBeVisible()
    await summary.getByRole('button', { name: 'Close' }).click()
    await expect(summary).toBeHidden()
    expect(await threatCount(page)).toBe(84)
  })

  await test.step('a threat has the state, priority and words of the file, and is rated and treated', async () => {
    await ungroup(page)
    const line = rows.filter({ hasText: 'Potential Excessive Resource Consumption' }).first()
    await line.getByText(/^Potential Excessive/).click()
    await expect(line).toContainText('Needs investigation')
    await expect(details.getByRole('combobox', { name: 'Priority' })).toHaveValue('High')
    await expect(details.getByText('Denial Of Service', { exact: true }).first()).toBeVisible()
    await expect(details.getByText('from the imported priority')).toBeVisible()
    await grid.focus()
    await page.keyboard.type('32123')
    await expect(line).toContainText('11')
    await expect(details.getByText('rated', { exact: true })).toBeVisible()
    await details.getByRole('button', { name: 'Edit title and description' }).click()
    await details.getByRole('textbox', { name: 'Title', exact: true }).fill('The key vault is flooded')
    await details.getByRole('button', { name: 'Done' }).click()
    await expect(details.getByRole('heading', { name: 'The key vault is flooded' })).toBeVisible()
    await expectAccessible(page, 'an imported threat')
  })

  await test.step('a mitigation is assigned', async () => {
    await details.getByRole('textbox', { name: 'New mitigation…' }).fill('Rate limits at the key vault')
    await page.keyboard.press('Enter')
    await details
      .getByRole('combobox', { name: 'State of Rate limits at the key vault' })
      .selectOption('Implemented')
  })

  await test.step('the report is exported', async () => {
    await parts(page).toolbar.getByRole('button', { name: 'Export report' }).click()
    const dialog = page.getByRole('dialog', { name: 'Export report' })
    const download = dialog.getByRole('button', { name: 'Download PDF' })
    await expect(download).toBeEnabled({ timeout: 60_000 })
    const started = page.waitForEvent('download')
    await download.click()
    const pdf = await readPdf(new Uint8Array(await readFile(await (await started).path())))
    const text = pdf.pages.map((each) => each.text).join('\n')
    expect(text).toContain('The key vault is flooded')
    expect(text).toContain('Training mode - ML')
    await page.keyboard.press('Escape')
    await expect(dialog).toBeHidden()
  })

  await test.step('it is written back as .tm7, after saying what such a file has no place for', async () => {
    await chooseInMenu(page, 'Save as .tm7')
    const dialog = page.getByRole('dialog', { name: 'Save for the Microsoft Threat Modeling Tool' })
    await expect(dialog.getByRole('button', { name: 'Save' })).toBeEnabled()
    await expectAccessible(page, 'writing a .tm7')
    const started = page.waitForEvent('download')
    await dialog.getByRole('button', { name: 'Save' }).click()
    const file = await started
    expect(file.suggestedFilename()).toBe('azure-health-data-hipaa.tm7')
    written = test.info().outputPath('written.tm7')
    await file.saveAs(written)
    expect(await readFile(written, 'utf8')).toContain('The key vault is flooded')
  })

  await test.step('and the written file opens again, with what was edited', async () => {
    await page.getByRole('button', { name: 'Glacis: all models' }).click()
    await drop(page, written)
    await expect(summary.getByText('Every threat of the file is found here too, and no other.')).toBeVisible()
    await expect(summary.getByText('84', { exact: true })).toHaveCount(3)
    await page.keyboard.press('Escape')
    await threats.getByRole('searchbox', { name: 'Search threats' }).fill('flooded')
    await expect(rows).toHaveCount(1)
  })

  await test.step('what came in can be looked at again', async () => {
    await chooseInMenu(page, 'What came in')
    await expect(summary.getByText('diagrams', { exact: true })).toBeVisible()
  })
})

test('a template becomes a pack that models use beside others', async ({ page }) => {
  test.skip(!existsSync(devices), 'the sample templates are not beside the repository')
  const { stencils, threatTab } = parts(page)
  await openStart(page)
  await drop(page, devices)
  const news = page.getByRole('dialog', { name: 'Template imported' })
  await expect(news.getByText(/125 rules/)).toBeVisible()
  await expectAccessible(page, 'an imported template')
  await news.getByRole('button', { name: 'Look at the pack' }).click()
  await expect(page.getByRole('button', { name: 'Copy to edit' })).toBeVisible()
  await expectAccessible(page, 'an imported pack')
  const name = (await page.getByRole('heading', { level: 1 }).textContent()) ?? ''
  await page.getByRole('button', { name: 'Back to the start' }).click()

  await page.getByRole('button', { name: 'New model' }).click()
  await page.getByRole('checkbox', { name: new RegExp(`^${name}`) }).check()
  await page.getByRole('button', { name: 'Create model' }).click()
  await expect(stencils.getByRole('button', { name: 'Generic Process', exact: true })).toBeVisible()
  await expect(stencils.getByRole('button', { name: 'Wearable sensor', exact: true })).toBeVisible()
  await expect(threatTab).toBeVisible()
})

test('a model without a template is not written as .tm7, and says why', async ({ page }) => {
  await newModel(page)
  await chooseInMenu(page, 'Save as .tm7')
  const dialog = page.getByRole('dialog', { name: 'No .tm7 can be made of this model' })
  await expect(dialog.getByRole('alert')).toContainText(/template/)
  await expectAccessible(page, 'a refused .tm7')
})

test('half a .tm7 says where it breaks off, and the open model stays', async ({ page }) => {
  await newModel(page)
  const address = page.url()
  const broken =
    '<ThreatModel xmlns="http://schemas.datacontract.org/2004/07/ThreatModeling.Model"><DrawingSurf'
  await dropBytes(page, 'half.tm7', Buffer.from(broken).toString('base64'))
  const dialog = page.getByRole('dialog', { name: 'This file cannot be opened' })
  await expect(dialog.getByText('half.tm7', { exact: true })).toBeVisible()
  await dialog.getByRole('button', { name: 'Close' }).last().click()
  expect(page.url()).toBe(address)
  await expect(parts(page).diagram).toBeVisible()
})

async function drop(page: Page, path: string): Promise<void> {
  const name = path.slice(path.lastIndexOf('/') + 1)
  await dropBytes(page, name, (await readFile(path)).toString('base64'))
}

async function dropBytes(page: Page, name: string, base64: string): Promise<void> {
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

async function chooseInMenu(page: Page, name: string): Promise<void> {
  await parts(page).toolbar.getByRole('button', { name: 'More' }).click()
  await page.getByRole('menuitem', { name }).click()
}
