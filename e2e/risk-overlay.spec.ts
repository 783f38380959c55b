import { openReference, parts, subject } from './editor-page.ts'
import { expectAccessible } from './expect-accessible.ts'
import { expect, test } from './fixtures.ts'

test('the diagram shows Risk Impact Parameters, what they mean, and remembers it', async ({ page }) => {
  const { diagram, surface } = parts(page)
  await openReference(page, 'IoMT reference model')
  await expect(subject(page, 'UICC')).toHaveAccessibleName(/3 threats, Medium/)
  await expect(subject(page, 'Hospital server')).toHaveAccessibleName(/may do unacceptable harm/)

  await diagram.getByRole('button', { name: 'Show: Threats' }).click()
  await page.getByRole('menuitemcheckbox', { name: 'Risk Impact Parameters' }).click()
  const uicc = subject(page, 'UICC')
  await expect(uicc).toHaveAccessibleName(/index 100, High, 0 of \d+ settings known/)
  await expect(subject(page, 'Patient at home')).not.toHaveAccessibleName(/index/)
  const legend = diagram.getByRole('region', { name: 'Legend: Risk Impact Parameters' })
  await expect(legend).toContainText('System')
  await expect(legend).toContainText('100')

  await uicc.hover()
  await expect(page.getByRole('tooltip').filter({ hasText: 'Weakest:' })).toContainText('UICC')
  await expectAccessible(page, 'Risk Impact Parameters in the diagram')
  await surface.focus()
  await page.keyboard.press('Escape')

  await page.reload()
  await expect(diagram.getByRole('button', { name: 'Show: Risk Impact Parameters' })).toBeVisible()

  for (const [name, words] of [
    ['Rating coverage', /0 of 3 threats rated/],
    ['Mitigation state', /3 open, 0 planned, 0 treated/],
  ] as const) {
    await diagram.getByRole('button', { name: /^Show: / }).click()
    await page.getByRole('menuitemcheckbox', { name }).click()
    await expect(subject(page, 'UICC')).toHaveAccessibleName(words)
  }
  await expectAccessible(page, 'mitigation state in the diagram')
})

test('threats that may do unacceptable harm are found, and many are judged at once', async ({ page }) => {
  const { rows, threats } = parts(page)
  await openReference(page, 'IoMT reference model')
  await threats.getByRole('button', { name: /^\d+ unacceptable: show the threats/ }).click()
  const all = await rows.count()
  expect(all).toBeGreaterThan(2)
  await expect(rows.first()).toContainText('Unacceptable harm')
  await expectAccessible(page, 'threats that may do unacceptable harm')

  for (const at of [0, 1]) {
    await rows.nth(at).hover()
    await rows.nth(at).locator('[data-mark]').click()
  }
  const bulk = page.getByRole('region', { name: 'Chosen threats' })
  await bulk.getByRole('combobox', { name: 'Harm' }).selectOption('S2 Minor')
  await expect(threats.getByText('2 chosen')).toBeHidden()

  await parts(page).undo.click()
  await expect(rows.first()).toContainText('Unacceptable harm')
})
