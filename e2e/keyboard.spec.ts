import type { Locator, Page } from '@playwright/test'
import { boxOf, connectedFrom, openReference, openStart, parts, subject, threatRow } from './editor-page.ts'
import { expect, test } from './fixtures.ts'

const impostor = 'Diary app accepts a wrong certificate for Health cloud'

test('from an empty canvas to the report, by keyboard alone', async ({ page }) => {
  const { diagram, details, grid, rows, renameField } = parts(page)
  const keys = page.keyboard
  await openStart(page)
  await tabTo(page, page.getByRole('button', { name: 'New model' }))
  await keys.press('Enter')
  // The title has the focus; Enter takes the packs as proposed.
  await expect(page.getByRole('textbox', { name: 'Title' })).toBeFocused()
  await keys.press('Enter')
  await expect(diagram).toBeVisible()

  await test.step('add elements and a boundary from the list of stencils', async () => {
    await addStencil(page, 'mobile health', 'Diary app')
    await addStencil(page, 'patient', 'Person')
    await addStencil(page, 'cloud serv', 'Health cloud')
    // It is drawn around what is selected.
    await addStencil(page, 'box bound', 'Provider')
  })

  await test.step('connect two elements', async () => {
    await keys.press('Home')
    await tabTo(page, subject(page, 'Diary app'))
    await keys.press('c')
    await pressUntil(
      page,
      'ArrowRight',
      async () => (await diagram.getByText('Connect Diary app to Health cloud?').count()) > 0,
    )
    await keys.press('Enter')
    await nameIt(page, 'Reading')
    await expect(subject(page, 'Reading')).toHaveAccessibleName(connectedFrom('Diary app', 'Health cloud'))
  })

  await test.step('walk along the flow, move and resize', async () => {
    await expect(subject(page, 'Reading')).toBeFocused()
    await keys.press('Control+ArrowRight')
    await expect(subject(page, 'Health cloud')).toBeFocused()
    await keys.press('Control+ArrowLeft')
    await expect(subject(page, 'Reading')).toBeFocused()
    await keys.press('Control+ArrowLeft')
    await expect(subject(page, 'Diary app')).toBeFocused()
    const before = await boxOf(subject(page, 'Diary app'))
    await keys.press('ArrowDown')
    await keys.press('Alt+ArrowRight')
    await expect
      .poll(async () => (await boxOf(subject(page, 'Diary app'))).width)
      .toBeGreaterThan(before.width)
    await expect.poll(async () => (await boxOf(subject(page, 'Diary app'))).y).toBeGreaterThan(before.y)
    await keys.press('Control+z')
    await keys.press('Control+z')
    await expect.poll(async () => (await boxOf(subject(page, 'Diary app'))).width).toBe(before.width)
    await keys.press('Control+ArrowRight')
    await expect(subject(page, 'Reading')).toBeFocused()
  })

  await test.step('the menu of what is selected, and Escape lets go of it', async () => {
    await keys.press('Shift+F10')
    await expect(page.getByRole('menuitem', { name: /^Rename/ })).toBeVisible()
    await keys.press('Escape')
    await expect(page.getByRole('menuitem', { name: /^Rename/ })).toBeHidden()
    await expect(subject(page, 'Reading')).toBeFocused()
  })

  await test.step('rename in place', async () => {
    await expect(subject(page, 'Reading')).toBeFocused()
    await keys.press('F2')
    await expect(renameField).toHaveValue('Reading')
    await keys.press('End')
    await keys.type('s')
    await keys.press('Enter')
    await expect(subject(page, 'Readings')).toBeFocused()
    await expect(threatRow(page, impostor)).toBeVisible()
  })

  await test.step('answer a question, and take the answer back', async () => {
    await keys.press('F6')
    await expect(grid).toBeFocused()
    await keys.press('F6')
    await expect(details.getByRole('tab', { name: 'Properties' })).toBeFocused()
    const question = details.getByRole('radiogroup', { name: 'Certificates validated' })
    await tabTo(page, question.getByRole('radio', { name: 'Unknown' }))
    await keys.press('ArrowRight')
    await expect(question.getByRole('radio', { name: 'Yes' })).toBeChecked()
    await expect(threatRow(page, impostor)).toBeHidden()
    await keys.press('Control+z')
    await expect(threatRow(page, impostor)).toBeVisible()
    await expect(question.getByRole('radio', { name: 'Unknown' })).toBeChecked()
  })

  await test.step('open a threat and rate it', async () => {
    await keys.press('Shift+F6')
    await expect(grid).toBeFocused()
    const row = threatRow(page, impostor)
    await pressUntil(page, 'ArrowDown', async () => (await row.getAttribute('aria-selected')) === 'true')
    await keys.press('Enter')
    await expect(details.getByRole('group', { name: new RegExp(impostor) })).toBeFocused()
    await keys.type('32313')
    await expect(row).toContainText('12')
    await expect(row).not.toContainText('suggested')
    await keys.press('Enter')
    await expect(row).toHaveAttribute('aria-selected', 'false')
  })

  await test.step('decide, with the reason, and plan a mitigation', async () => {
    const row = threatRow(page, impostor)
    await pressUntil(page, 'Shift+F6', () => grid.evaluate((part) => part === document.activeElement))
    await pressUntil(page, 'ArrowUp', async () => (await row.getAttribute('aria-selected')) === 'true')
    await keys.press('Enter')
    await tabTo(page, details.getByRole('combobox', { name: 'Status' }))
    await keys.type('Acc')
    await expect(details.getByRole('textbox', { name: 'Reason' })).toBeFocused()
    await keys.type('The pairing is checked by hand.')
    await keys.press('Tab')
    await expect(row).toContainText('Accepted')
    await tabTo(page, details.getByRole('textbox', { name: 'New mitigation' }), 'Shift+Tab')
    await keys.type('Pin the certificate')
    await keys.press('Enter')
    await expect(details.getByText('Pin the certificate').first()).toBeVisible()
  })

  await test.step('confirm what a rule suggests, and undo', async () => {
    await pressUntil(page, 'Shift+F6', () => grid.evaluate((part) => part === document.activeElement))
    const inHand = rows.and(page.locator('[aria-selected=true]'))
    await pressUntil(page, 'ArrowDown', async () => (await inHand.innerText()).includes('suggested'))
    const id = await inHand.getAttribute('data-threat')
    const row = page.locator(`[data-threat="${id}"]`)
    await expect(row).toContainText('suggested')
    await keys.press('Control+Enter')
    await expect(row).not.toContainText('suggested')
    await keys.press('Control+z')
    await expect(row).toContainText('suggested')
    await expect(page.getByText(/^Undid: confirm the rating of/)).toBeAttached()
  })

  await test.step('export the report', async () => {
    await keys.press('Control+e')
    const dialog = page.getByRole('dialog', { name: 'Export report' })
    const download = dialog.getByRole('button', { name: 'Download PDF' })
    await expect(download).toBeEnabled()
    await tabTo(page, download)
    const started = page.waitForEvent('download')
    await keys.press('Enter')
    expect((await started).suggestedFilename()).toBe('Untitled model.pdf')
    await keys.press('Escape')
    await expect(dialog).toBeHidden()
    await expect(grid).toBeFocused()
  })
})

test('Tab leaves the diagram after Escape, and what is deleted hands its focus on', async ({ page }) => {
  const { diagram, surface } = parts(page)
  const keys = page.keyboard
  await openReference(page, 'mHealth reference model')
  await surface.focus()
  await keys.press('Tab')
  await keys.press('Tab')
  const focused = diagram.locator('[data-id]:focus')
  await expect(focused).toHaveCount(1)
  await keys.press('Delete')
  await expect(focused).toHaveCount(1)
  await keys.press('Control+z')
  await expect(focused).toHaveCount(1)
  await keys.press('Escape')
  await expect(surface).toBeFocused()
  await pressUntil(page, 'Tab', () => diagram.evaluate((part) => !part.contains(document.activeElement)))
})

/** Finds a stencil among everything that can be done, and takes the first that is found. */
async function addStencil(page: Page, query: string, name: string): Promise<void> {
  await page.keyboard.press('Control+k')
  await expect(
    page.getByRole('dialog', { name: 'Find and run anything' }).getByRole('combobox'),
  ).toBeFocused()
  await page.keyboard.type(`add ${query}`)
  await page.keyboard.press('Enter')
  await nameIt(page, name)
  await expect(subject(page, name)).toBeFocused()
}

async function nameIt(page: Page, name: string): Promise<void> {
  await expect(parts(page).renameField).toBeFocused()
  await page.keyboard.type(name)
  await page.keyboard.press('Enter')
}

async function tabTo(page: Page, target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  await pressUntil(page, key, () => target.evaluate((element) => element === document.activeElement))
}

async function pressUntil(page: Page, key: string, isThere: () => Promise<boolean>): Promise<void> {
  for (let pressed = 0; !(await isThere()); pressed++) {
    if (pressed === 60) throw new Error(`${key} does not lead there`)
    await page.keyboard.press(key)
  }
}
