import { openReference } from './editor-page.ts'
import { expectAccessible } from './expect-accessible.ts'
import { expect, test } from './fixtures.ts'

const sections = [
  'Overview',
  'Threats & method',
  'Impact parameters',
  'Threat events',
  'Assets',
  'Controls',
  'Snapshots',
  'Losses',
  'What next',
]

test('the risk screen shows every section of a model, and leads back to its threats', async ({ page }) => {
  await openReference(page, 'IoMT reference model')
  await page.getByRole('button', { name: 'Risk', exact: true }).click()
  const nav = page.getByRole('navigation', { name: 'Sections' })

  await test.step('every section is there, has an address, and can be used by everybody', async () => {
    for (const name of sections) {
      await nav.getByRole('button', { name, exact: true }).click()
      await expect(page.getByRole('heading', { level: 2, name, exact: true })).toBeVisible()
      await expect(page.getByText('Reckoning…')).toBeHidden()
      await expectAccessible(page, `the section ${name}`)
    }
    expect(page.url()).toMatch(/\/risk\/next$/)
  })

  await test.step('a figure follows what is set by hand, can be asked for its arithmetic, and undone', async () => {
    await nav.getByRole('button', { name: 'Impact parameters' }).click()
    const choice = page.getByRole('radiogroup', { name: /^Application security of/ }).first()
    const secure = choice.getByRole('radio', { name: /^Secure/ })
    await secure.click({ force: true })
    await expect(secure).toBeChecked()
    await page
      .getByRole('button', { name: /^Risk of application security/ })
      .first()
      .click()
    await expect(page.getByText('2 × 1 = 2')).toBeVisible()
    await page.keyboard.press('Escape')
    await page
      .getByRole('toolbar', { name: 'Main' })
      .getByRole('button', { name: 'Undo', exact: true })
      .click()
    await expect(choice.getByRole('radio', { name: /^Secure/ })).not.toBeChecked()
  })

  await test.step('a maturity is set with a digit', async () => {
    await nav.getByRole('button', { name: 'Controls' }).click()
    const cell = page.getByRole('button', { name: /^Current maturity of 5 / })
    await cell.focus()
    await page.keyboard.press('3')
    await expect(cell).toHaveText(/^L3/)
    await page.keyboard.press('Delete')
    await expect(cell).not.toHaveText(/^L3( |$)/)
  })

  await test.step('two assets that depend on each other are refused with their path', async () => {
    await nav.getByRole('button', { name: 'Assets' }).click()
    for (const name of ['Readings', 'Storage']) {
      await page.getByRole('button', { name: 'Add asset' }).click()
      const field = page.getByRole('textbox', { name: 'Asset', exact: true }).filter({ hasText: 'New asset' })
      await field.first().fill(name)
      await page.keyboard.press('Enter')
    }
    for (const [upper, lower] of [
      ['Readings', 'Storage'],
      ['Storage', 'Readings'],
    ] as const) {
      await page
        .getByRole('textbox', { name: 'Asset', exact: true })
        .filter({ hasText: upper })
        .first()
        .click()
      await page
        .getByRole('region', { name: upper, exact: true })
        .getByLabel('Depends on another asset')
        .selectOption({ label: lower })
    }
    await expect(page.getByText(/Storage → Readings → Storage|Readings → Storage → Readings/)).toBeVisible()
  })

  await test.step('a snapshot is taken', async () => {
    await nav.getByRole('button', { name: 'Snapshots' }).click()
    await page.getByRole('button', { name: 'Take snapshot' }).click()
    await expect(page.getByRole('cell', { name: /^Snapshot 1/ })).toBeVisible()
  })

  await test.step('a number of the overview leads to its threats, and a threat to its row', async () => {
    await nav.getByRole('button', { name: 'Overview' }).click()
    await page.getByRole('button', { name: /^High and open/ }).click()
    await page.locator('main li button').first().click()
    await expect(page.getByRole('region', { name: 'Threats', exact: true })).toBeVisible()
    expect(page.url()).not.toContain('/risk')
  })
})
