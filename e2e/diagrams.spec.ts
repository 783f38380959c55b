import type { Page } from '@playwright/test'
import { boxOf, drag, middleOf, newModel, parts, subject } from './editor-page.ts'
import { expectAccessible } from './expect-accessible.ts'
import { expect, test } from './fixtures.ts'

test('a model in two diagrams, by pointer and by keyboard', async ({ page }) => {
  const { diagram, surface, undo, renameField, stencils } = parts(page)
  const keys = page.keyboard
  const tabs = page.getByRole('tablist', { name: 'Diagrams' })
  const tab = (name: string) => tabs.getByRole('tab', { name, exact: true })
  await newModel(page)
  await addStencil(page, 'mobile health', 'Diary app')
  await addStencil(page, 'cloud serv', 'Health cloud')
  await connectSelected(page, 'Readings')

  await test.step('add a diagram and name it', async () => {
    await page.getByRole('button', { name: 'Add diagram' }).click()
    await expect(tab('Diagram 2')).toHaveAttribute('aria-selected', 'true')
    await expect(subject(page, 'Diary app')).toBeHidden()
    await tab('Diagram 2').dblclick()
    await page.getByRole('textbox', { name: 'Name of the diagram' }).fill('Updates')
    await keys.press('Enter')
    await expect(tab('Updates')).toBeFocused()
    await expectAccessible(page, 'two diagrams')
  })

  await test.step('draw the same app there too', async () => {
    await keys.press('ArrowLeft')
    await expect(tab('Main diagram')).toBeFocused()
    await expect(subject(page, 'Diary app')).toBeVisible()
    await subject(page, 'Diary app').click({ button: 'right' })
    await page.getByRole('menuitem', { name: 'Show in diagram' }).press('ArrowRight')
    await expectAccessible(page, 'menu of diagrams')
    await page.getByRole('menuitemcheckbox', { name: 'Updates' }).click()
    await expect(tab('Updates')).toHaveAttribute('aria-selected', 'true')
    await expect(subject(page, 'Diary app')).toBeVisible()
    // Its flow needs both ends.
    await expect(subject(page, 'Readings')).toBeHidden()
    await expect(page.getByRole('button', { name: 'Go to Main diagram' })).toBeVisible()
  })

  await test.step('choosing what is drawn elsewhere goes there', async () => {
    await page.getByRole('button', { name: 'Go to Main diagram' }).click()
    await expect(tab('Main diagram')).toHaveAttribute('aria-selected', 'true')
    await tab('Updates').click()
    await surface.focus()
    await keys.press('Escape')
    const threat = parts(page).rows.filter({ hasText: 'Health cloud' }).first()
    await threat.click()
    await expect(tab('Main diagram')).toHaveAttribute('aria-selected', 'true')
  })

  await test.step('move a diagram by keys and by dragging', async () => {
    await tab('Main diagram').focus()
    await keys.press('Control+Shift+ArrowRight')
    await expect(tabs.getByRole('tab')).toHaveText(['Updates', 'Main diagram'])
    const target = await boxOf(tab('Updates'))
    await drag(page, await middleOf(tab('Main diagram')), { x: target.x + 4, y: target.y + 10 })
    await expect(tabs.getByRole('tab')).toHaveText(['Main diagram', 'Updates'])
  })

  await test.step('delete a diagram, and take that back where it was', async () => {
    await tab('Updates').click()
    await addStencil(page, 'update serv', 'Update server')
    await page.getByRole('button', { name: 'Diagram “Updates”' }).click()
    await page.getByRole('menuitem', { name: 'Delete diagram' }).click()
    await expect(tabs.getByRole('tab')).toHaveText(['Main diagram'])
    await expect(page.getByText('one thing that was drawn only there')).toBeVisible()
    await undo.click()
    await expect(tab('Updates')).toHaveAttribute('aria-selected', 'true')
    await expect(subject(page, 'Update server')).toBeVisible()
  })

  await test.step('write a note of two lines', async () => {
    await stencils.getByRole('searchbox').fill('note')
    await keys.press('Enter')
    const field = diagram.getByRole('textbox', { name: /^Text of the note/ })
    await expect(field).toBeFocused()
    await field.fill('Signed images only')
    await keys.press('End')
    await keys.press('Enter')
    await keys.type('from the vendor')
    await keys.press('Control+Enter')
    await expect(diagram.getByText('Signed images only')).toBeVisible()
    await expect(diagram.getByText('from the vendor')).toBeVisible()
    await expect(page.getByText('3 elements')).toBeVisible()
    await expect(renameField).toBeHidden()
  })
})

test('what the model check says is marked in the diagram and put right there', async ({ page }) => {
  const { surface, diagram } = parts(page)
  const keys = page.keyboard
  await newModel(page)
  await addStencil(page, 'mobile health', 'Diary app')
  const mark = diagram.getByRole('button', { name: /to improve at Diary app$/ })
  await expect(mark).toBeVisible()

  await test.step('by keyboard', async () => {
    await expect(subject(page, 'Diary app')).toBeFocused()
    await keys.press('i')
    const remarks = page.getByRole('dialog', { name: /to improve at Diary app$/ })
    await expect(remarks.getByText('No flow starts or ends at Diary app.')).toBeVisible()
    await expect(remarks.getByRole('button', { name: 'Connect it' })).toBeFocused()
    await expectAccessible(page, 'remarks of the check')
    await keys.press('Escape')
    await expect(remarks).toBeHidden()
    await expect(subject(page, 'Diary app')).toBeFocused()
  })

  await test.step('a question is answered at the mark itself', async () => {
    await addStencil(page, 'data store', 'Readings')
    await connectSelected(page, 'Write')
    await diagram.getByRole('button', { name: /to improve at Write$/ }).click()
    const remarks = page.getByRole('dialog', { name: /to improve at Write$/ })
    await remarks.getByRole('button', { name: 'Health data' }).click()
    await remarks.getByRole('button', { name: 'Personal data' }).click()
    await keys.press('Escape')
    await expect(remarks).toBeHidden()
    await expect(diagram.getByRole('button', { name: /to improve at Write$/ })).toBeHidden()
  })

  await test.step('hidden for good when not wanted', async () => {
    await page.getByRole('button', { name: 'Mark what could be improved' }).click()
    await expect(diagram.getByRole('button', { name: /to improve at/ })).toHaveCount(0)
    await surface.focus()
  })
})

/** Adds the first stencil that is found, and names it. */
async function addStencil(page: Page, query: string, name: string): Promise<void> {
  const { stencils, renameField } = parts(page)
  await stencils.getByRole('searchbox').fill(query)
  await page.keyboard.press('Enter')
  await expect(renameField).toBeFocused()
  await renameField.fill(name)
  await renameField.press('Enter')
  await expect(subject(page, name)).toBeFocused()
}

/** From what is selected to what is nearest. */
async function connectSelected(page: Page, name: string): Promise<void> {
  const { diagram, renameField } = parts(page)
  await page.keyboard.press('c')
  await expect(diagram.getByText(/^Connect .* to .*\?/)).toBeAttached()
  await page.keyboard.press('Enter')
  await expect(renameField).toBeFocused()
  await renameField.fill(name)
  await renameField.press('Enter')
  await expect(subject(page, name)).toBeFocused()
}
