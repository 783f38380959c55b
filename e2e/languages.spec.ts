import { fileURLToPath } from 'node:url'
import { test as unwatched } from '@playwright/test'
// @ts-expect-error plain JavaScript, shared with the bench
import { initialScriptBytes, initialScriptLimit } from '../scripts/bench/initial-script.mjs'
import { newModel, openStart, parts } from './editor-page.ts'
import { expect, test } from './fixtures.ts'

test('the window changes its language at once, and the open model stays', async ({ page }) => {
  await newModel(page)
  const { title } = parts(page)
  await title.fill('Ward 3')
  await title.press('Enter')
  await page.getByRole('button', { name: 'More', exact: true }).click()
  await page.getByRole('menuitem', { name: 'Settings' }).click()
  await page.getByRole('combobox', { name: 'Language' }).focus()
  await page.getByRole('combobox', { name: 'Language' }).selectOption('de')
  const language = page.getByRole('combobox', { name: 'Sprache' })
  await expect(language).toBeFocused()
  await expect(page.locator('html')).toHaveAttribute('lang', 'de')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('textbox', { name: 'Titel des Modells' })).toHaveValue('Ward 3')
  await page.reload()
  await expect(page.getByRole('textbox', { name: 'Titel des Modells' })).toHaveValue('Ward 3')
})

// The browser itself writes about the request that fails.
unwatched('a part that cannot be fetched says so and can be tried again', async ({ page, context }) => {
  await openStart(page)
  let isDown = true
  await context.route(/\/assets\/NewModelDialog-/, (route) => (isDown ? route.abort() : route.continue()))
  await page.getByRole('button', { name: 'New model' }).click()
  await expect(page.getByText('This part of Glacis could not be loaded')).toBeVisible()
  isDown = false
  await page.getByRole('button', { name: 'Try again' }).click()
  await expect(page.getByRole('dialog', { name: 'New model' })).toBeVisible()
})

test('the layout is mirrored on request, and nothing hangs over the edge', async ({ page }) => {
  await newModel(page)
  await page.goto(page.url().replace('#', '?dir=rtl#'))
  const { stencils, details, diagram } = parts(page)
  const [left, right] = [await details.boundingBox(), await stencils.boundingBox()]
  expect(left?.x ?? 0).toBeLessThan(right?.x ?? 0)
  await expect(diagram).toHaveCSS('direction', 'ltr')
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true)
})

test('the first page stays light', () => {
  const bytes = initialScriptBytes(fileURLToPath(new URL('../dist/', import.meta.url)))
  expect(bytes).toBeGreaterThan(50_000)
  expect(bytes).toBeLessThanOrEqual(initialScriptLimit)
})
