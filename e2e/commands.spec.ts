import { newModel, openReference, openStart, parts, subject } from './editor-page.ts'
import { expect, test } from './fixtures.ts'

test('anything is found and run by a few letters, on every screen', async ({ page }) => {
  const keys = page.keyboard
  const dialog = page.getByRole('dialog', { name: 'Find and run anything' })
  await openStart(page)
  await keys.press('Control+k')
  await expect(dialog.getByRole('combobox')).toBeFocused()
  await keys.type('iomt')
  await expect(dialog.getByRole('option').first()).toContainText('Open a copy of IoMT reference model')
  await keys.press('Enter')
  await expect(parts(page).rows.first()).toBeVisible()

  await test.step('what cannot be done says why', async () => {
    await keys.press('Control+k')
    await expect(dialog.getByRole('combobox')).toBeFocused()
    await keys.type('duplicate')
    const option = dialog.getByRole('option', { name: /^Duplicate/ })
    await expect(option).toHaveAttribute('aria-disabled', 'true')
    await expect(option).toContainText('Select something in the diagram first.')
    await option.dispatchEvent('click')
    await expect(dialog).toBeVisible()
    await keys.press('Escape')
  })

  await test.step('goes to a section of the risk screen, and to an element from there', async () => {
    await keys.press('Control+k')
    await expect(dialog.getByRole('combobox')).toBeFocused()
    await keys.type('risk assets')
    await keys.press('Enter')
    await expect(page).toHaveURL(/\/risk\/assets$/)
    await keys.press('Control+k')
    await expect(dialog.getByRole('combobox')).toBeFocused()
    await keys.type('hospital')
    const element = dialog.getByRole('group', { name: 'Elements' }).getByRole('option').first()
    await expect(element).toBeVisible()
    const name = (await element.innerText()).split('\n')[0] ?? ''
    await element.click()
    await expect(subject(page, name)).toBeFocused()
  })

  await test.step('what was used last comes first', async () => {
    await keys.press('Control+k')
    await expect(dialog.getByRole('group', { name: 'Used last' }).getByRole('option').first()).toContainText(
      'Risk',
    )
    await keys.press('Escape')
  })
})

test('search finds words wherever they stand, marks them, and shows them in the diagram', async ({
  page,
}) => {
  const keys = page.keyboard
  await openReference(page, 'mHealth reference model')
  await keys.press('Control+f')
  const panel = page.getByRole('region', { name: 'Search' })
  const field = panel.getByRole('combobox')
  await expect(field).toBeFocused()
  await expect(panel.getByText('Search the whole model')).toBeVisible()

  await keys.type('patient')
  await expect(panel.getByRole('group', { name: /^Elements/ }).getByRole('option')).toHaveCount(2)
  await expect(panel.locator('mark').first()).toHaveText('Patient')
  await expect(panel.getByRole('status')).toContainText(/^\d+ places found$/)
  await expect(page.locator('.canvas-surface .lit').first()).toBeAttached()

  await keys.press('ArrowDown')
  await keys.press('ArrowDown')
  await keys.press('Enter')
  await expect(subject(page, 'Patient smartphone app')).toBeFocused()
  await keys.press('F3')
  await expect(parts(page).details.getByRole('textbox', { name: 'Name' })).toHaveValue(
    'Patient authentication',
  )
  await keys.press('Shift+F3')
  await expect(parts(page).details.getByRole('textbox', { name: 'Name' })).toHaveValue(
    'Patient smartphone app',
  )

  await keys.press('Control+f')
  await field.fill('zzzz')
  await expect(panel.getByText('Nothing says “zzzz”')).toBeVisible()
  await field.fill('')
  await expect(page.locator('.canvas-surface .lit')).toHaveCount(0)
})

test('search follows edits', async ({ page }) => {
  const keys = page.keyboard
  await newModel(page)
  await keys.press('Control+k')
  await expect(
    page.getByRole('dialog', { name: 'Find and run anything' }).getByRole('combobox'),
  ).toBeFocused()
  await keys.type('add mobile health app')
  await keys.press('Enter')
  await expect(parts(page).renameField).toBeFocused()
  await keys.type('Heart diary')
  await keys.press('Enter')
  await keys.press('Control+f')
  await expect(page.getByRole('region', { name: 'Search' }).getByRole('combobox')).toBeFocused()
  await keys.type('heart')
  const results = page.getByRole('region', { name: 'Search' }).getByRole('option')
  await expect(results.first()).toContainText('Heart diary')
  await keys.press('Enter')
  await expect(subject(page, 'Heart diary')).toBeFocused()
  await keys.press('F2')
  await keys.type('Lung diary')
  await keys.press('Enter')
  await expect(page.getByText('Nothing says “heart”')).toBeVisible()
  await keys.press('Control+z')
  await expect(results.first()).toContainText('Heart diary')
})

test('a key can be changed, is shown everywhere, and stays after a reload', async ({ page }) => {
  const keys = page.keyboard
  await openReference(page, 'IoMT reference model')
  await parts(page).surface.focus()
  await keys.press('?')
  const sheet = page.getByRole('dialog', { name: 'Keys' })
  await sheet.getByRole('searchbox').fill('select all')
  await sheet.getByRole('button', { name: /^Change the key of: Select all/ }).click()
  await keys.press('Control+d')
  await expect(sheet.getByText('Ctrl D is used for “Duplicate”.').last()).toBeVisible()
  await sheet.getByRole('button', { name: 'Leave it' }).click()
  await keys.press('Enter')
  await keys.press('Control+j')
  await expect(sheet.getByRole('button', { name: 'Change the key of: Select all, now Ctrl J' })).toBeFocused()
  await keys.press('Escape')
  await expect(sheet).toBeHidden()

  const showsSelection = () =>
    expect(parts(page).details.getByRole('heading', { name: /^\d+ / }).first()).toBeVisible()
  await keys.press('Control+j')
  await showsSelection()
  await keys.press('Shift+F10')
  await expect(page.getByRole('menuitem', { name: 'Select all Ctrl J', exact: true })).toBeVisible()
  await keys.press('Escape')

  await page.reload()
  await expect(parts(page).rows.first()).toBeVisible()
  await keys.press('Control+j')
  await showsSelection()
})
