import { newModel, parts, subject } from './editor-page.ts'
import { expect, test } from './fixtures.ts'

test('a model is drawn, edited and undone in the outline alone', async ({ page }) => {
  const keys = page.keyboard
  await newModel(page)
  await parts(page).surface.focus()
  await keys.press('Alt+o')
  const outline = page.getByRole('region', { name: 'Outline' })
  const tree = outline.getByRole('tree')
  const line = (name: RegExp) => tree.getByRole('treeitem', { name })
  await expect(tree).toBeFocused()

  const add = async (what: string, name: string) => {
    await outline.getByRole('button', { name: 'Add' }).focus()
    await keys.press('Enter')
    await page.getByRole('menuitem', { name: what, exact: true }).press('Enter')
    await expect(outline.getByRole('textbox', { name: 'New name' })).toBeFocused()
    await keys.type(name)
    await keys.press('Enter')
    await expect(tree).toBeFocused()
  }
  await add('Trust boundary', 'Home')
  await add('Process', 'Diary')
  await expect(line(/^Diary/)).toHaveAttribute('aria-level', '3')
  await add('Data store', 'Records')
  await expect(subject(page, 'Records')).toBeAttached()

  await test.step('moves to another place', async () => {
    const place = outline.getByRole('combobox', { name: 'Stands in' })
    await place.selectOption({ label: 'No boundary' })
    await expect(line(/^Records/)).toHaveAttribute('aria-level', '2')
    await place.selectOption({ label: 'Home' })
    await expect(line(/^Records/)).toHaveAttribute('aria-level', '3')
  })

  await test.step('connects, and opens to the flow', async () => {
    await outline.getByRole('combobox', { name: 'Connect to' }).selectOption({ label: 'Diary' })
    await expect(outline.getByRole('textbox', { name: 'New name' })).toBeFocused()
    await keys.type('Entries')
    await keys.press('Enter')
    await expect(line(/^Flow out: Entries to Diary/)).toHaveAttribute('aria-selected', 'true')
  })

  await test.step('arrows, letters, F2 and Delete', async () => {
    await expect(tree).toBeFocused()
    await keys.press('Home')
    await keys.type('d')
    await expect(line(/^Diary/)).toHaveAttribute('aria-selected', 'true')
    await keys.press('F2')
    await keys.type('Diary app')
    await keys.press('Enter')
    await expect(subject(page, 'Diary app')).toBeAttached()
    await keys.press('Shift+ArrowDown')
    await expect(tree.locator('[aria-selected=true]')).toHaveCount(2)
    await keys.press('Home')
    await keys.type('r')
    await keys.press('Delete')
    await expect(line(/^Records/)).toHaveCount(0)
    await expect(tree).toBeFocused()
    await keys.press('Control+z')
    await expect(line(/^Records/)).toHaveCount(1)
  })

  await test.step('Enter goes to the diagram', async () => {
    await tree.focus()
    await keys.press('Home')
    await keys.type('diary')
    await keys.press('Enter')
    await expect(subject(page, 'Diary app')).toBeFocused()
  })
})
