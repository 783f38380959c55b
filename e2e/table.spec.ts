import { readFileSync } from 'node:fs'
import type { Locator, Page } from '@playwright/test'
import readExcelFile from 'read-excel-file/node'
import { openReference, parts, ungroup } from './editor-page.ts'
import { expectAccessible } from './expect-accessible.ts'
import { expect, test } from './fixtures.ts'

test('threats are edited as in a spreadsheet: typed, filled, pasted, undone, and exported', async ({
  page,
}) => {
  const { grid, rows, threats, undo } = parts(page)
  const keys = page.keyboard
  await openReference(page, 'IoMT reference model')
  await ungroup(page)
  const cell = (row: number, column: string) => rows.nth(row).locator(`[data-column="${column}"]`)
  /** Columns that have no room here are brought in by hand. */
  await threats.getByRole('button', { name: 'Columns' }).click()
  await page.getByRole('checkbox', { name: 'Owner', exact: true }).check()
  await page.getByRole('checkbox', { name: 'Due', exact: true }).check()
  await keys.press('Escape')

  await test.step('type an owner and fill it down', async () => {
    await cell(0, 'owner').click()
    await keys.type('Ada')
    await keys.press('Enter')
    await expect(cell(0, 'owner')).toHaveText('Ada')
    await expect(grid).toBeFocused()
    await keys.press('ArrowUp')
    for (let i = 0; i < 3; i++) await keys.press('Shift+ArrowDown')
    await keys.press('Control+d')
    for (const row of [1, 2, 3]) await expect(cell(row, 'owner')).toHaveText('Ada')
    await expect(cell(4, 'owner')).not.toHaveText('Ada')
    await expect(undo).toBeEnabled()
    await keys.press('Control+z')
    await expect(cell(1, 'owner')).not.toHaveText('Ada')
    await expect(cell(0, 'owner')).toHaveText('Ada')
    await expect(page.getByText('Undid: owner of 3 threats')).toBeAttached()
  })

  await test.step('paste from a spreadsheet: what does not fit is told first', async () => {
    await cell(0, 'owner').click()
    await paste(page, 'Grace\t31.1.2027\r\nAlan\tsoon\r\n')
    const dialog = page.getByRole('dialog', { name: '1 cell does not fit' })
    await expect(dialog).toContainText('soon')
    await expect(dialog).toContainText('This is not a date')
    await expectAccessible(page, 'cells that do not fit')
    await expect(cell(0, 'owner')).toHaveText('Ada')
    await dialog.getByRole('button', { name: 'Change the other 3 cells' }).click()
    await expect(cell(0, 'owner')).toHaveText('Grace')
    await expect(cell(0, 'due')).toHaveText('31 Jan 2027')
    await expect(cell(1, 'owner')).toHaveText('Alan')
    await keys.press('Control+z')
    await expect(cell(0, 'owner')).toHaveText('Ada')
    await expect(cell(0, 'due')).toHaveText('')
    await keys.press('Control+y')
    await expect(cell(1, 'owner')).toHaveText('Alan')
  })

  await test.step('a saved view comes back as it was', async () => {
    await threats.getByRole('button', { name: 'Saved views' }).click()
    await page.getByRole('textbox', { name: 'Name of this view' }).fill('Owners')
    await page.getByRole('button', { name: 'Save view' }).click()
    await page.getByRole('button', { name: 'Reset to the plain table' }).click()
    await expect(cell(0, 'due')).toHaveCount(0)
    await threats.getByRole('button', { name: 'Saved views' }).click()
    await page.getByRole('button', { name: 'Owners', exact: true }).click()
    await expect(cell(0, 'due')).toHaveCount(1)
  })

  await test.step('export what is shown, and read it back', async () => {
    await threats.getByRole('button', { name: 'Export table' }).click()
    const started = page.waitForEvent('download')
    await page.getByRole('menuitem', { name: /^What is shown as Excel/ }).click()
    const download = await started
    expect(download.suggestedFilename()).toBe('IoMT-reference-model-Threat-list.xlsx')
    const [sheet] = await readExcelFile(readFileSync(await download.path()))
    const [head = [], ...lines] = sheet?.data ?? []
    expect(head).toContain('Owner')
    expect(lines).toHaveLength(Number(await grid.getAttribute('aria-rowcount')) - 1)
    const line = lines.find((each) => each[head.indexOf('Owner')] === 'Grace')
    expect(line?.[head.indexOf('Due')]).toEqual(new Date('2027-01-31T00:00:00Z'))
    expect(line?.[head.indexOf('Damage')]).toBe(3)
  })
})

test('elements are edited as a table, and row and diagram point at each other', async ({ page }) => {
  const { work, details } = parts(page)
  await openReference(page, 'IoMT reference model')
  await work.getByRole('tab', { name: /^Elements/ }).click()
  const table = page.getByRole('grid', { name: 'Elements' })
  const row = table.getByRole('row').filter({ hasText: 'Hospital server' })
  await row.locator('[data-column="notes"]').click()
  await expect(details.getByRole('tablist', { name: 'Selection' })).toBeVisible()
  await page.keyboard.type('Two of them')
  await page.keyboard.press('Enter')
  await expect(row).toContainText('Two of them')
  const elements = page.getByRole('region', { name: 'Elements' })
  await elements.getByRole('button', { name: 'Columns' }).click()
  await page
    .getByRole('dialog', { name: 'Columns' })
    .getByRole('checkbox', { name: 'Out of scope', exact: true })
    .check()
  await page.keyboard.press('Escape')
  await row.locator('[data-column="outOfScope"]').click()
  await page.keyboard.press('Space')
  await expect(page.getByText('Taking something out of scope needs a reason.').first()).toBeVisible()
  await expect(row.locator('[data-column="outOfScope"]')).toHaveText('–No')
  await expectAccessible(page, 'table of elements')
})

test('rows are pasted below the last one after a question, removed and brought back', async ({ page }) => {
  const { work } = parts(page)
  await openReference(page, 'IoMT reference model')
  await work.getByRole('tab', { name: /^Elements/ }).click()
  const table = page.getByRole('grid', { name: 'Elements' })
  const before = Number(await table.getAttribute('aria-rowcount'))
  await table.locator('[data-column="name"]').first().click()
  await page.keyboard.press('Control+End')
  await page.keyboard.press('Home')
  const last = await table.getByRole('row').last().locator('[data-column="name"]').innerText()
  await paste(page, `${last}\nNew gadget\tProcess\nOdd one\tNo such type\n`, table)
  const dialog = page.getByRole('dialog', { name: 'Add 2 elements?' })
  await expect(dialog).toContainText('No such type')
  await expectAccessible(page, 'rows to add')
  await dialog.getByRole('button', { name: 'Add 2 elements' }).click()
  await expect(table).toHaveAttribute('aria-rowcount', String(before + 2))
  await page.keyboard.press('Control+z')
  await expect(table).toHaveAttribute('aria-rowcount', String(before))
  await table.locator('[data-column="name"]').first().click()
  await page.keyboard.press('Control+Delete')
  await expect(table).toHaveAttribute('aria-rowcount', String(before - 1))
  await expect(table).toBeFocused()
  await page.keyboard.press('Control+z')
  await expect(table).toHaveAttribute('aria-rowcount', String(before))
})

test('what a table can do is among the commands and in a menu of its cells', async ({ page }) => {
  const { grid, rows } = parts(page)
  await openReference(page, 'IoMT reference model')
  await ungroup(page)
  const cell = rows.first().locator('[data-column="title"]')
  await cell.click()
  await expect(rows.first().locator('[aria-selected=true]')).toHaveCount(1)
  await cell.click({ button: 'right' })
  await expectAccessible(page, 'menu of cells')
  await page.getByRole('menuitem', { name: /^Edit this cell/ }).click()
  await expect(grid.locator('[data-editor]')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(grid).toBeFocused()
  await page.keyboard.press('Control+k')
  await page
    .getByRole('dialog', { name: 'Find and run anything' })
    .getByRole('combobox')
    .fill('choose all rows')
  await page.keyboard.press('Enter')
  await expect(page.getByText(/^\d+ chosen$/)).toBeVisible()
  await expectAccessible(page, 'chosen rows')
})

/** As the browser does after Ctrl V, with text that a spreadsheet put on the clipboard. */
async function paste(page: Page, text: string, into: Locator = parts(page).grid): Promise<void> {
  await into.evaluate((grid, pasted) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/plain', pasted)
    grid.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
  }, text)
}
