import type { Page } from '@playwright/test'
import {
  expectSaved,
  leaveEditor,
  middleOf,
  openReference,
  openStart,
  parts,
  subject,
  threatCount,
  threatRow,
  ungroup,
} from './editor-page.ts'
import { expect, test } from './fixtures.ts'

test('the mHealth model opens with its threats, and table and diagram point at each other', async ({
  page,
}) => {
  const { rows, details, threats, diagram } = parts(page)
  await openReference(page, 'mHealth reference model')
  await expect(page.getByText('21 elements · 41 flows · 9 boundaries')).toBeVisible()
  await expect.poll(() => threatCount(page)).toBeGreaterThan(100)
  const all = await threatCount(page)
  await ungroup(page)

  await test.step('a threat in hand lights up its part of the diagram and dims the rest', async () => {
    await threats.getByRole('searchbox', { name: 'Search threats' }).fill('sensor data tampered')
    const row = rows.first()
    await row.click()
    await expect(details.getByRole('list', { name: 'Why it is there' })).toBeVisible()
    await expect(row).toHaveAttribute('aria-selected', 'true')
    await expect(subject(page, 'Sensor data')).toHaveClass(/\blit\b/)
    await expect(subject(page, 'Train')).toHaveClass(/\bdimmed\b/)
    await threats.getByRole('button', { name: 'Clear the search' }).click()
  })

  await test.step('a part of the diagram in hand narrows the table to its threats', async () => {
    const chosen = subject(page, 'Wearable sensors')
    await chosen.click()
    await expect(threats.getByText('On: Wearable sensors')).toBeVisible()
    const spoken = await chosen.getAttribute('aria-label')
    const count = Number(/(\d+) threats/.exec(spoken ?? '')?.[1])
    expect(count).toBeGreaterThan(0)
    expect(count).toBeLessThan(all)
    await expect(details.getByRole('tab', { name: `Threats ${count}` })).toBeVisible()
    await expect.poll(() => shownRows(page)).toBe(count)
    await threats.getByRole('button', { name: 'Remove filter: Wearable sensors' }).click()
    await expect.poll(() => shownRows(page)).toBe(all)
  })

  await test.step('so does the badge that counts them', async () => {
    const badge = await middleOf(subject(page, 'AI analysis').locator('.badge'))
    await page.mouse.click(badge.x, badge.y)
    await expect(threats.getByText('On: AI analysis')).toBeVisible()
  })

  await test.step('the diagram is fitted to its window', async () => {
    await diagram.getByRole('button', { name: 'Zoom to fit' }).click()
    for (const name of ['Patient', 'EHR / PHR', 'Other care providers']) {
      await expect(subject(page, name)).toBeInViewport()
    }
  })
})

test('a copy of the IoMT model is changed, the next copy is as published', async ({ page }) => {
  const { details, title } = parts(page)
  await openReference(page, 'IoMT reference model')
  await expect(page.getByText('12 elements · 17 flows · 3 boundaries')).toBeVisible()
  await expect.poll(() => threatCount(page)).toBeGreaterThan(25)
  const published = await threatCount(page)

  await subject(page, 'Hospital server').click()
  await page.keyboard.press('Delete')
  await expect(subject(page, 'Hospital server')).toBeHidden()
  await expect(page.getByText('11 elements')).toBeVisible()
  await expect(details).toBeVisible()
  await expect.poll(() => threatCount(page)).toBeLessThan(published)
  await title.fill('Changed')
  await title.press('Enter')
  await expectSaved(page)
  await leaveEditor(page)
  await expect(page.getByRole('button', { name: 'Changed', exact: true })).toBeVisible()

  await page.getByRole('button', { name: 'IoMT reference model', exact: true }).click()
  await expect(subject(page, 'Hospital server')).toBeVisible()
  await expect.poll(() => threatCount(page)).toBe(published)
})

test('models are renamed, duplicated and deleted in the list, and a deletion is taken back', async ({
  page,
}) => {
  const list = page.getByRole('region', { name: 'Your models' })
  const model = (name: string) => list.getByRole('button', { name, exact: true })
  await openReference(page, 'IoMT reference model')
  await expectSaved(page)
  await leaveEditor(page)

  await chooseAction(page, 'IoMT reference model', 'Rename')
  const field = list.getByRole('textbox', { name: 'Model title' })
  await expect(field).toBeFocused()
  await field.fill('Ward 7')
  await field.press('Enter')
  await expect(model('Ward 7')).toBeVisible()

  await chooseAction(page, 'Ward 7', 'Duplicate')
  await expect(model('Ward 7 (copy)')).toBeVisible()

  await chooseAction(page, 'Ward 7', 'Delete')
  await expect(model('Ward 7')).toBeHidden()
  await page.getByRole('status').getByRole('button', { name: 'Undo' }).click()
  await expect(model('Ward 7')).toBeVisible()

  await chooseAction(page, 'Ward 7 (copy)', 'Delete')
  await expect(model('Ward 7 (copy)')).toBeHidden()
  await openStart(page)
  await expect(model('Ward 7')).toBeVisible()
  await expect(model('Ward 7 (copy)')).toBeHidden()

  await model('Ward 7').click()
  await expect(parts(page).title).toHaveValue('Ward 7')
  await expect(threatRow(page, 'Hospital server').first()).toBeVisible()
})

async function chooseAction(page: Page, model: string, action: string): Promise<void> {
  await page.getByRole('button', { name: `Actions of ${model}`, exact: true }).click()
  await page.getByRole('menuitem', { name: action, exact: true }).click()
}

/** Threats that the table has, in view or not; its heading is a row as well. */
async function shownRows(page: Page): Promise<number> {
  return Number(await parts(page).grid.getAttribute('aria-rowcount')) - 1
}
