import { drag, inDiagram, middleOf, newModel, openReference, parts, subject } from './editor-page.ts'
import { expectAccessible } from './expect-accessible.ts'
import { expect, test } from './fixtures.ts'

// Files through plain inputs and downloads, which a test can see.
test.beforeEach(async ({ page }) => {
  await page.addInitScript(() => {
    for (const name of ['showOpenFilePicker', 'showSaveFilePicker']) Reflect.deleteProperty(window, name)
  })
})

test('a part of one model is used in another, with what was decided about it, and undone in one step', async ({
  page,
}) => {
  const { stencils, surface, undo, work } = parts(page)
  const tile = stencils.getByRole('button', { name: 'Hospital part', exact: true })
  const count = async (tab: RegExp) =>
    Number(/\d+/.exec((await work.getByRole('tab', { name: tab }).textContent()) ?? '')?.[0] ?? 0)

  await test.step('save everything of a reviewed model as a component', async () => {
    await openReference(page, 'mHealth model after a review')
    await surface.focus()
    await page.keyboard.press('ControlOrMeta+a')
    await page.keyboard.press('ControlOrMeta+k')
    const commands = page.getByRole('dialog', { name: 'Find and run anything' })
    await expect(commands.getByRole('combobox')).toBeFocused()
    await page.keyboard.type('save as component')
    await expect(commands.getByRole('option').first()).toContainText('Save as component')
    await page.keyboard.press('Enter')
    const dialog = page.getByRole('dialog', { name: 'Save as a component' })
    await expect(dialog.getByText('decisions and ratings')).toBeVisible()
    await expectAccessible(page, 'the dialog that saves a component')
    await dialog.getByRole('textbox', { name: 'Name' }).fill('Hospital part')
    await dialog.getByRole('button', { name: 'Save' }).click()
    await expect(tile).toBeVisible()
    await expectAccessible(page, 'components among the stencils')
  })

  await test.step('insert it into a new model by Enter', async () => {
    await newModel(page)
    await expect(tile).toBeVisible()
    await tile.focus()
    await page.keyboard.press('Enter')
    await expect(page.getByText(/decisions and ratings came along/)).toBeVisible()
    await expect(page.getByText(/mitigations were added/)).toBeVisible()
    await expect.poll(() => count(/^Mitigations/)).toBeGreaterThan(5)
    await expect.poll(() => count(/^Threats/)).toBeGreaterThan(50)
    await expect(page.getByText(/\d+ of \d+ rated/)).not.toHaveText(/^0 of/)
  })

  await test.step('undo takes it all back at once', async () => {
    await undo.click()
    await expect.poll(() => count(/^Threats/)).toBe(0)
    await expect.poll(() => count(/^Mitigations/)).toBe(0)
    await expect(undo).toBeDisabled()
  })

  await test.step('drag it onto the canvas; what the model has already is used', async () => {
    await drag(page, await middleOf(tile), await inDiagram(page, 320, 240))
    await expect(page.getByText(/mitigations were added/)).toBeVisible()
    await drag(page, await middleOf(tile), await inDiagram(page, 330, 260))
    await expect(page.getByText(/mitigations of this model are used/)).toBeVisible()
    await expect(subject(page, 'Sensor controller')).toBeAttached()
  })

  await test.step('rename it, save it to a file, delete it and bring it back', async () => {
    const menu = (name: string) => page.getByRole('button', { name: `More for ${name}` }).click()
    await menu('Hospital part')
    await page.getByRole('menuitem', { name: 'Rename…' }).click()
    await page.getByRole('dialog').getByRole('textbox', { name: 'Name' }).fill('Ward')
    await page.getByRole('dialog').getByRole('button', { name: 'Save' }).click()
    await menu('Ward')
    const download = page.waitForEvent('download')
    await page.getByRole('menuitem', { name: 'Save to a file…' }).click()
    const file = await download
    expect(file.suggestedFilename()).toBe('Ward.glacis-component.json')
    await menu('Ward')
    await page.getByRole('menuitem', { name: 'Delete' }).click()
    const ward = stencils.getByRole('button', { name: 'Ward', exact: true })
    await expect(ward).toBeHidden()
    await page
      .getByRole('status')
      .filter({ hasText: 'Deleted the component' })
      .getByRole('button', { name: 'Undo' })
      .last()
      .click()
    await expect(ward).toBeVisible()
    const chooser = page.waitForEvent('filechooser')
    await stencils.getByRole('button', { name: 'Components', exact: true }).click()
    await page.getByRole('menuitem', { name: 'Read from a file…' }).click()
    await (await chooser).setFiles(await file.path())
    await expect(ward).toHaveCount(2)
  })
})

test('the tour shows around by keyboard, ends with Escape, and can be taken again', async ({ page }) => {
  await newModel(page)
  const card = page.getByRole('dialog', { name: 'Tour' })
  await page.getByRole('button', { name: 'Take the tour' }).click()
  await expect(card).toBeFocused()
  await expect(card).toContainText('1 of 6')
  await expectAccessible(page, 'the tour')
  await page.keyboard.press('ArrowRight')
  await expect(card).toContainText('2 of 6')
  await page.keyboard.press('Escape')
  await expect(card).toBeHidden()
  await expect(page.getByRole('button', { name: 'Take the tour' })).toBeFocused()
  await page.getByRole('button', { name: 'More', exact: true }).click()
  await page.getByRole('menuitem', { name: 'Show the tour' }).click()
  for (let step = 1; step < 6; step++) await card.getByRole('button', { name: 'Next' }).click()
  await card.getByRole('button', { name: 'Done' }).click()
  await expect(card).toBeHidden()
})

test('a word of a method is explained where it is used', async ({ page }) => {
  await openReference(page, 'mHealth model after a review')
  await parts(page).rows.first().click()
  const help = page.getByRole('button', { name: 'What is meant: Reproducibility' }).first()
  await help.press('Enter')
  const words = page.getByRole('dialog', { name: 'What is meant: Reproducibility' })
  await expect(words).toContainText('Needs the right moment or some access.')
  await expect(words).toContainText('Source: Microsoft')
  await expectAccessible(page, 'the words of a method')
  await page.keyboard.press('Escape')
  await expect(words).toBeHidden()
  await expect(help).toBeFocused()
})
