import { leaveEditor, openReference, openStart, parts } from './editor-page.ts'
import { expectAccessible } from './expect-accessible.ts'
import { expect, test } from './fixtures.ts'

test('the start screen and the editor have the landmarks and buttons that people are told of', async ({
  page,
}) => {
  await openStart(page)
  await expect(page).toHaveTitle(/Glacis/)
  for (const name of ['New model', 'Open file', 'mHealth reference model', 'IoMT reference model']) {
    await expect(page.getByRole('button', { name, exact: true })).toHaveCount(1)
  }

  await openReference(page, 'mHealth reference model')
  for (const name of ['Stencils', 'Diagram', 'Details', 'Threats']) {
    await expect(page.getByRole('region', { name, exact: true })).toHaveCount(1)
  }
  const { toolbar } = parts(page)
  for (const name of ['Undo', 'Redo', 'Export report']) {
    await expect(toolbar.getByRole('button', { name, exact: true })).toHaveCount(1)
  }
})

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in the ${colorScheme} theme`, () => {
    test.use({ colorScheme })

    test('axe finds nothing serious', async ({ page }) => {
      const { rows, details, surface, toolbar, work } = parts(page)
      await openStart(page)
      await expectAccessible(page, 'start screen without models')

      await openReference(page, 'IoMT reference model')
      await expectAccessible(page, 'editor with nothing selected')

      await page
        .getByRole('button', { name: /^Decide all \d+$/ })
        .first()
        .click()
      await expectAccessible(page, 'one decision for a group of threats')
      await page.keyboard.press('Escape')

      await surface.focus()
      await page.keyboard.press('Tab')
      await expect(details.getByRole('tablist', { name: 'Selection' })).toBeVisible()
      await expectAccessible(page, 'editor with a selection')

      await rows.first().click()
      await expect(details.getByRole('list', { name: 'Why it is there' })).toBeVisible()
      await expectAccessible(page, 'editor with a threat in hand')

      await work.getByRole('tab', { name: /^Questions/ }).click()
      const questions = page.getByRole('region', { name: 'Questions' })
      await questions.locator('button[aria-expanded]').first().click()
      await expectAccessible(page, 'open questions')

      await toolbar.getByRole('button', { name: /^Check/ }).click()
      await expectAccessible(page, 'model check')
      await page.keyboard.press('Escape')

      await work.getByRole('tab', { name: /^Assets/ }).click()
      await expectAccessible(page, 'table of assets')
      await work.getByRole('tab', { name: /^Mitigations/ }).click()
      await expectAccessible(page, 'table of mitigations')

      await toolbar.getByRole('button', { name: 'Export report' }).click()
      const dialog = page.getByRole('dialog', { name: 'Export report' })
      await expect(dialog.getByRole('button', { name: 'Download PDF' })).toBeEnabled()
      await expect(dialog.getByRole('img', { name: /^Page 1 of/ })).toBeVisible()
      await expectAccessible(page, 'export dialog')
      await page.keyboard.press('Escape')

      await page.keyboard.press('Control+k')
      await page.keyboard.type('a')
      await expect(
        page.getByRole('dialog', { name: 'Find and run anything' }).getByRole('option').first(),
      ).toBeVisible()
      await expectAccessible(page, 'everything that can be done')
      await page.keyboard.press('Escape')

      await page.keyboard.press('Control+f')
      await expectAccessible(page, 'search with nothing looked for')
      await page.keyboard.type('key')
      await expect(page.getByRole('region', { name: 'Search' }).getByRole('option').first()).toBeVisible()
      await expectAccessible(page, 'search with results')
      await page.getByRole('region', { name: 'Search' }).getByRole('combobox').fill('')

      await page.keyboard.press('Alt+o')
      await page.keyboard.press('ArrowDown')
      await page.keyboard.press('ArrowDown')
      await expect(page.getByRole('treeitem').first()).toBeVisible()
      await expectAccessible(page, 'outline')
      await page.keyboard.press('F2')
      await expectAccessible(page, 'outline with a name in hand')
      await page.keyboard.press('Escape')
      await page.keyboard.press('Enter')
      await page.keyboard.press('Shift+F10')
      await expect(page.getByRole('menuitem', { name: /^Rename/ })).toBeVisible()
      await expectAccessible(page, 'menu of the selection')
      await page.keyboard.press('Escape')

      await page.keyboard.press('?')
      const keys = page.getByRole('dialog', { name: 'Keys' })
      await expect(keys).toBeVisible()
      await expectAccessible(page, 'keys')
      await keys.getByRole('button', { name: /^Change the key of: Select all/ }).click()
      await page.keyboard.press('Control+d')
      await expectAccessible(page, 'a key that is taken')
      await page.keyboard.press('Escape')

      await leaveEditor(page)
      await expect(page.getByRole('button', { name: 'Actions of IoMT reference model' })).toBeVisible()
      await expectAccessible(page, 'start screen with a model')
    })
  })
}
