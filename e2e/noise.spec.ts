import type { Locator, Page } from '@playwright/test'
import { openReference, parts, threatCount, threatRow } from './editor-page.ts'
import { expect, test } from './fixtures.ts'

// Ids of rules and threats have room.
test.use({ viewport: { width: 1600, height: 900 } })

test('a long list is read by its rules, and one decision holds for many places', async ({ page }) => {
  const { grid, threats, undo } = parts(page)
  await openReference(page, 'mHealth reference model')
  await expect.poll(() => threatCount(page)).toBeGreaterThan(250)
  const lines = Number(await grid.getAttribute('aria-rowcount')) - 1
  expect(lines).toBeLessThan(120)

  const group = grid.locator('[role=row][aria-expanded]').filter({ hasText: 'MH-J01' })
  const decide = group.getByRole('button', { name: /^Decide all \d+$/ })
  await expect(decide).toBeVisible()
  const size = Number(/\d+/.exec(await decide.innerText())?.[0])
  expect(size).toBeGreaterThan(5)
  await decide.click()
  const form = page.getByRole('dialog', { name: `Decide for all ${size} threats` })
  await form.getByRole('combobox', { name: 'Status' }).selectOption('Accepted')
  await form.getByRole('button', { name: `Set for all ${size}` }).click()
  await expect(form.getByText(/needs a reason/)).toBeVisible()
  await form.getByRole('textbox', { name: 'Reason' }).fill('Covered by the contract with the provider.')
  await form.getByRole('button', { name: `Set for all ${size}` }).click()
  await expect(form).toBeHidden()
  await expect(group).toContainText('Accepted')
  await undo.click()
  await expect(group).toContainText(`Decide all ${size}`)

  await test.step('views narrow it', async () => {
    await threats.getByRole('button', { name: 'View: All' }).click()
    await page.getByRole('menuitemcheckbox', { name: /^From the papers/ }).click()
    await expect(threats.getByRole('button', { name: 'View: From the papers' })).toBeVisible()
    expect(Number(await grid.getAttribute('aria-rowcount')) - 1).toBeLessThan(lines)
  })
})

test('an open question is answered for many places at once, and one undo takes it back', async ({ page }) => {
  const { work, undo } = parts(page)
  await openReference(page, 'mHealth reference model')
  await expect.poll(() => threatCount(page)).toBeGreaterThan(250)
  const before = await threatCount(page)
  await work.getByRole('tab', { name: /^Questions/ }).click()
  const questions = page.getByRole('region', { name: 'Questions' })
  const first = questions.locator('button[aria-expanded]').first()
  await first.click()
  const places = questions.getByRole('checkbox', { name: /^Answer for / })
  const n = await places.count()
  expect(n).toBeGreaterThan(5)
  await places.last().uncheck()
  await questions.getByRole('button', { name: new RegExp(`^Yes for ${n - 1}:`) }).click()
  await expect.poll(() => threatCount(page)).toBeLessThan(before)
  await undo.click()
  await expect.poll(() => threatCount(page)).toBe(before)
})

test('a threat says what would remove it, and a decision is confirmed again when facts change', async ({
  page,
}) => {
  const { threats, details, undo } = parts(page)
  await openReference(page, 'IoMT reference model')
  await threats.getByRole('searchbox', { name: 'Search threats' }).fill('tampered with in transit')
  const row = parts(page).rows.first()
  const title = (await row.getByRole('gridcell').nth(2).innerText()).trim()
  await row.click()

  await test.step('goes away by one click, and comes back by undo', async () => {
    await details.getByRole('button', { name: /^Set: “Integrity protected”/ }).click()
    await expect(threatRow(page, title)).toBeHidden()
    await undo.click()
    await expect(threatRow(page, title)).toBeVisible()
  })

  await test.step('a changed fact asks for the decision again', async () => {
    await threatRow(page, title).click()
    await details.getByRole('combobox', { name: 'Status' }).selectOption('Accepted')
    await details.getByRole('textbox', { name: 'Reason' }).fill('A closed network.')
    await details.getByRole('textbox', { name: 'Reason' }).blur()
    await expect(threatRow(page, title)).toContainText('Accepted')
    await details.getByRole('button', { name: 'Answer no: Integrity protected' }).click()
    const notice = details.getByRole('region', { name: 'To re-confirm' })
    await expect(notice).toContainText('unknown')
    await expect(threats.getByRole('button', { name: '1 to re-confirm' })).toBeVisible()
    await notice.getByRole('button', { name: 'Still holds' }).click()
    await expect(notice).toBeHidden()
    await expect(threatRow(page, title)).toContainText('Accepted')
  })
})

test('a rule that is silent says what it lacks, and the check finds what is unsaid', async ({ page }) => {
  const { details, diagram, toolbar, surface } = parts(page)
  await openReference(page, 'IoMT reference model')
  await diagram
    .getByRole('group', { name: /^Process / })
    .first()
    .click()
  await details.getByRole('tab', { name: /^Threats/ }).click()
  await details.getByRole('button', { name: 'Rules that stay silent here' }).click()
  await details.getByRole('searchbox', { name: 'Find a rule by id or word' }).fill('MH-A01')
  const rule = details.getByRole('button', { name: /MH-A01/ })
  await rule.click()
  await expect(details.getByText('It would fire if all of these held:')).toBeVisible()

  await surface.focus()
  await copyOne(page, surface)
  await expect(toolbar.getByRole('button', { name: /^Check [1-9]/ })).toBeVisible()
  await toolbar.getByRole('button', { name: /^Check [1-9]/ }).click()
  const list = page.getByRole('dialog', { name: 'Model check' })
  await expect(list.getByRole('heading', { name: 'Not connected' })).toBeVisible()
})

/** A copy of what is selected stands alone. */
async function copyOne(page: Page, surface: Locator): Promise<void> {
  await surface.press('Control+d')
  await expect(page.getByText(/^\d+ elements/)).toBeVisible()
}
