import { spawnSync } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { readPdf } from '../src/report/testing/read-pdf.ts'
import {
  boxOf,
  connect,
  drag,
  dropStencil,
  expectSaved,
  inDiagram,
  middleOf,
  newModel,
  parts,
  subject,
  threatRow,
} from './editor-page.ts'
import { expect, test } from './fixtures.ts'

const title = 'Diary of blood pressure'
const readings = 'Readings → ≤ é ß Ω Ж'
const downgrade = `Old version or cipher suite forced on ${readings}`
const mitigation = 'TLS with current versions and verified certificates'

test.describe.configure({ mode: 'serial' })
// Ids of threats have room in the list.
test.use({ viewport: { width: 1600, height: 900 } })

/** The report that the first journey exported; the others hand it to the tools that this machine has. */
let exported = ''

test('from an empty canvas to the report, by pointer', async ({ page }) => {
  const { details, undo, redo, title: titleField, work } = parts(page)
  await newModel(page)
  await titleField.fill(title)
  await titleField.press('Enter')

  await test.step('draw', async () => {
    await dropStencil(page, 'Patient', await inDiagram(page, 90, 110), 'Patient')
    await dropStencil(page, 'Mobile health app', await inDiagram(page, 320, 110), 'Diary app')
    await dropStencil(page, 'Cloud service', await inDiagram(page, 590, 110), 'Health cloud')
    await dropStencil(page, 'EHR / PHR', await inDiagram(page, 330, 340), 'Records')
    await dropStencil(page, 'Box boundary', await inDiagram(page, 590, 120), 'Provider')
    await connect(page, { from: 'Patient', to: 'Diary app', side: 'right' }, 'Self report')
    await connect(page, { from: 'Diary app', to: 'Health cloud', side: 'right' }, readings)
    await connect(page, { from: 'Health cloud', to: 'Records', side: 'below' }, 'Store')
  })

  await test.step('move and resize', async () => {
    await subject(page, 'Records').hover()
    const before = await boxOf(subject(page, 'Records'))
    const middle = await middleOf(subject(page, 'Records'))
    await drag(page, middle, { x: middle.x - 96, y: middle.y + 24 })
    // It snaps to the grid and to its neighbours.
    await expect.poll(async () => (await boxOf(subject(page, 'Records'))).x).toBeLessThan(before.x - 80)

    const box = await boxOf(subject(page, 'Provider'))
    await page.mouse.click(box.x + 2, box.y + box.height - 60)
    const lowerSide = { x: box.x + box.width / 2, y: box.y + box.height }
    await drag(page, lowerSide, { x: lowerSide.x, y: lowerSide.y + 48 })
    await expect
      .poll(async () => (await boxOf(subject(page, 'Provider'))).height)
      .toBeGreaterThan(box.height + 32)
  })

  await test.step('an answer takes a threat away, undo brings it back', async () => {
    await select(page, readings)
    await expect(threatRow(page, downgrade)).toBeVisible()
    await details
      .getByRole('radiogroup', { name: 'Old versions refused' })
      .getByRole('radio', { name: 'Yes' })
      .check()
    await expect(threatRow(page, downgrade)).toBeHidden()
    await undo.click()
    await expect(threatRow(page, downgrade)).toBeVisible()
    await redo.click()
    await expect(threatRow(page, downgrade)).toBeHidden()
    await undo.click()
    await expect(threatRow(page, downgrade)).toBeVisible()
  })

  await test.step('rate with five digits', async () => {
    const row = threatRow(page, downgrade)
    await row.click()
    await expect(row).toHaveAttribute('aria-selected', 'true')
    await page.keyboard.type('32313')
    await expect(row.getByText('12', { exact: true })).toBeVisible()
    await expect(row).not.toContainText('suggested')
    await page.keyboard.press('Enter')
    await expect(row).toHaveAttribute('aria-selected', 'false')
    await expect(page.locator('[role=row][data-threat][aria-selected=true]')).toHaveCount(1)
  })

  await test.step('assign a mitigation and set its state', async () => {
    await threatRow(page, downgrade).click()
    await details.getByRole('button', { name: `Assign ${mitigation}` }).click()
    await details.getByRole('combobox', { name: `State of ${mitigation}` }).selectOption('Implemented')
    await expect(work.getByRole('tab', { name: 'Mitigations 1' })).toBeVisible()
  })

  await test.step('a decision needs its reason', async () => {
    const row = threatRow(page, 'Diary app accepts a wrong certificate')
    await row.click()
    await details.getByRole('combobox', { name: 'Status' }).selectOption('Accepted')
    await expect(details.getByText('“Accepted” needs a reason or an assigned mitigation.')).toBeVisible()
    await expect(row).toContainText('Open')
    const reason = details.getByRole('textbox', { name: 'Reason' })
    await expect(reason).toBeFocused()
    await reason.fill('The diary keeps readings until the service has acknowledged them.')
    await reason.blur()
    await expect(row).toContainText('Accepted')
    await expect(details.getByText(/^Decided by /)).toBeVisible()
  })

  await test.step('reload and find everything', async () => {
    await expectSaved(page)
    const before = await layoutOf(page)
    await page.reload()
    await expect(titleField).toHaveValue(title)
    await expect(subject(page, readings)).toHaveAccessibleName(/from Diary app to Health cloud/)
    await expect.poll(() => layoutOf(page)).toEqual(before)
    await select(page, readings)
    await expect(threatRow(page, downgrade)).toContainText('12')
    await expect(threatRow(page, 'Diary app accepts a wrong certificate')).toContainText('Accepted')
    await threatRow(page, downgrade).click()
    await expect(details.getByRole('combobox', { name: `State of ${mitigation}` })).toHaveValue('implemented')
    await expect(details.getByText(/^Rated by /)).toBeVisible()
  })

  await test.step('export the report and read it back', async () => {
    const ids = await shortIds(page)
    exported = await exportReport(page)
    const pdf = await readPdf(new Uint8Array(await readFile(exported)))
    const count = pdf.pages.length
    const text = pdf.pages.map((each) => each.text).join('\n')
    const flat = text.replace(/\s+/g, ' ')
    expect(pdf.title).toContain(title)
    expect(count).toBeGreaterThan(8)
    for (const [index, each] of pdf.pages.entries()) {
      if (index > 0) expect(each.text).toContain(`Page ${index + 1} of ${count}`)
    }
    for (const heading of ['Contents', 'Executive summary', 'Architecture', 'Assets and impact']) {
      expect(flat).toContain(heading)
    }
    for (const name of ['Diary app', 'Health cloud', 'Records', 'Provider', readings, mitigation]) {
      expect(flat).toContain(name)
    }
    expect(flat).toContain('The diary keeps readings until the service has acknowledged them.')
    for (const id of ids) expect(flat).toContain(id)
    const outline = pdf.outline.map((entry) => entry.title.trim())
    for (const entry of ['1 Executive summary', '2 Scope and model']) expect(outline).toContain(entry)
    expect(outline.filter((entry) => entry.includes(downgrade))).toHaveLength(1)
    const links = pdf.pages.flatMap((each) => each.links)
    expect(links.length).toBeGreaterThan(ids.length)
    expect(links.every((target) => target >= 1 && target <= count)).toBe(true)
  })
})

test('qpdf finds the file of the report whole', () => {
  test.skip(!isInstalled('qpdf', '--version'), 'qpdf is not installed here')
  const run = spawnSync('qpdf', ['--check', exported], { encoding: 'utf8' })
  expect(run.stdout + run.stderr).toContain('No syntax or stream encoding errors found')
  expect(run.status).toBe(0)
})

test('pdftotext reads the names in the report', () => {
  test.skip(!isInstalled('pdftotext', '-v'), 'pdftotext is not installed here')
  const run = spawnSync('pdftotext', ['-layout', exported, '-'], { encoding: 'utf8' })
  expect(run.stderr).toBe('')
  expect(run.stdout).toContain(readings)
  expect(run.stdout).toContain('Executive summary')
})

/** By a press on its name. */
async function select(page: Page, name: string): Promise<void> {
  const { x, y } = await middleOf(subject(page, name).locator('text').first())
  await page.mouse.click(x, y)
  await expect(parts(page).details.getByRole('textbox', { name: 'Name' })).toHaveValue(name)
}

/** Where things stand, seen from one of them: the same at every place of the view. */
async function layoutOf(page: Page) {
  const origin = await boxOf(subject(page, 'Diary app'))
  const scale = 100 / origin.width
  const places: Record<string, readonly number[]> = {}
  for (const name of ['Patient', 'Health cloud', 'Records', 'Provider']) {
    const { x, y, width, height } = await boxOf(subject(page, name))
    const numbers = [(x - origin.x) * scale, (y - origin.y) * scale, width * scale, height * scale]
    places[name] = numbers.map(Math.round)
  }
  return places
}

/** The ids of the threats in view, which people cite. */
async function shortIds(page: Page): Promise<readonly string[]> {
  const texts = await parts(page).rows.allTextContents()
  const ids = texts.flatMap((text) => /MH-[A-Z]\d\d-\w{4}/.exec(text)?.[0] ?? [])
  expect(ids.length).toBeGreaterThan(3)
  return ids
}

/** Through the dialog, to a file of this test. */
async function exportReport(page: Page): Promise<string> {
  await parts(page).toolbar.getByRole('button', { name: 'Export report' }).click()
  const dialog = page.getByRole('dialog', { name: 'Export report' })
  const download = dialog.getByRole('button', { name: 'Download PDF' })
  await expect(download).toBeEnabled()
  await expect(dialog.getByText(/No font has these characters/)).toBeHidden()
  await expect(dialog.getByRole('img', { name: /^Page 1 of/ })).toBeVisible()
  const started = page.waitForEvent('download')
  await download.click()
  const file = await started
  expect(file.suggestedFilename()).toBe(`${title}.pdf`)
  const path = test.info().outputPath('report.pdf')
  await file.saveAs(path)
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  return path
}

function isInstalled(tool: string, argument: string): boolean {
  return spawnSync(tool, [argument]).error === undefined
}
