import { readFile } from 'node:fs/promises'
import { openReference, parts, subject } from './editor-page.ts'
import { expectAccessible } from './expect-accessible.ts'
import { expect, test } from './fixtures.ts'

test('a diagram as picture and as text', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  // The plain download, which a test can read.
  await context.addInitScript(() => Reflect.deleteProperty(window, 'showSaveFilePicker'))
  const dialog = page.getByRole('dialog', { name: 'Export diagram' })
  const save = dialog.getByRole('button', { name: 'Save' })
  await openReference(page, 'mHealth reference model')

  const saved = async () => {
    const download = page.waitForEvent('download')
    await save.click()
    const file = await download
    await expect(dialog).toBeHidden()
    return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) }
  }
  const open = async () => {
    await page.keyboard.press('Control+Shift+E')
    await expect(dialog).toBeVisible()
  }

  await test.step('SVG, from the menu', async () => {
    await parts(page).toolbar.getByRole('button', { name: 'More' }).click()
    await page.getByRole('menuitem', { name: 'Export diagram…' }).click()
    await expect(dialog.getByRole('img', { name: /^Preview of the diagram/ })).toBeVisible()
    await dialog.getByRole('checkbox', { name: 'Legend' }).check()
    await expectAccessible(page, 'export of a diagram')
    const { name, bytes } = await saved()
    expect(name).toMatch(/\.svg$/)
    const text = bytes.toString('utf8')
    expect(text).toMatch(/^<svg [^>]*role="img"[\s\S]*<title>[\s\S]*>Trust boundary<[\s\S]*<\/svg>\n$/)
  })

  await test.step('PNG of a selection, in dark, and to the clipboard', async () => {
    await subject(page, 'Patient smartphone app').click()
    await open()
    await dialog.getByRole('radio', { name: 'PNG' }).check()
    await dialog.getByRole('radio', { name: 'Dark' }).check()
    const whole = await dialog.getByText(/pixels$/).textContent()
    await dialog.getByRole('radio', { name: 'Selection' }).check()
    await expect(dialog.getByText(/pixels$/)).not.toHaveText(whole ?? '')
    await expectAccessible(page, 'export as PNG')
    await dialog.getByRole('button', { name: 'Copy as picture' }).click()
    await expect(dialog.getByText(/^Copied/)).toBeVisible()
    const types = await page.evaluate(async () => (await navigator.clipboard.read())[0]?.types)
    expect(types).toEqual(['image/png'])
    const { name, bytes } = await saved()
    expect(name).toMatch(/\.png$/)
    expect(bytes.subarray(1, 4).toString()).toBe('PNG')
  })

  await test.step('Mermaid text', async () => {
    await open()
    await dialog.getByRole('radio', { name: 'Mermaid' }).check()
    await dialog.getByRole('radio', { name: 'Whole diagram' }).check()
    await expect(dialog.getByText('flowchart LR')).toBeVisible()
    await expectAccessible(page, 'export as Mermaid text')
    await dialog.getByRole('button', { name: 'Copy text' }).click()
    await expect(dialog.getByText(/^Copied/)).toBeVisible()
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('subgraph')
    await page.keyboard.press('Escape')
    await expect(dialog).toBeHidden()
  })
})
