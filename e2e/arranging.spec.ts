import type { Page } from '@playwright/test'
import { openStart, parts, subject } from './editor-page.ts'
import { expect, test } from './fixtures.ts'

test('a diagram is arranged, aligned and grouped, and each step is undone by one key', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await openHospital(page)
  const { surface, undo } = parts(page)
  const scanner = subject(page, 'CT scanner')
  const server = subject(page, 'PACS server')
  const before = await scanner.boundingBox()

  await surface.focus()
  await page.keyboard.press('Shift+A')
  await expect(page.getByText(/^Arranged: \d+ things moved$/)).toBeVisible()
  await expect(undo).toBeEnabled()
  expect(await scanner.boundingBox()).not.toEqual(before)

  await scanner.click()
  await server.click({ modifiers: ['Shift'] })
  await page.keyboard.press('Alt+a')
  await expect
    .poll(async () => {
      const [a, b] = [await scanner.boundingBox(), await server.boundingBox()]
      return Math.abs((a?.x ?? 0) - (b?.x ?? 1000))
    })
    .toBeLessThan(2)

  await page.keyboard.press('Control+g')
  await expect(page.getByText('Grouped 2 things')).toBeVisible()
  await page.keyboard.press('Escape')
  await scanner.click()
  await expect(page.getByText('2 things selected')).toBeVisible()

  await page.keyboard.press('Control+Shift+l')
  await expect(page.getByText('Locked 2 things')).toBeVisible()
  await page.keyboard.press('Delete')
  await expect(page.getByText(/^2 of these are locked/)).toBeVisible()
  await expect(scanner).toBeVisible()

  for (let step = 0; step < 4; step++) await page.keyboard.press('Control+z')
  await expect(undo).toBeDisabled()
})

test('a comment is pinned to an element, answered and settled', async ({ page }) => {
  await openHospital(page)
  const { surface } = parts(page)
  await surface.focus()
  await page.keyboard.press('m')
  await subject(page, 'CT scanner').click()
  await page.getByRole('textbox', { name: 'What is there to say?' }).fill('Who maintains it?')
  await page.keyboard.press('Control+Enter')
  const pin = page.getByRole('button', { name: /^Comment of .*Who maintains it\?$/ })
  await pin.click()
  await page.getByRole('textbox', { name: 'Answer' }).fill('Radiology does.')
  await page.getByRole('button', { name: 'Answer' }).click()
  await expect(page.getByText('Radiology does.')).toBeVisible()
  await expect(page.getByRole('button', { name: '1 open comment' })).toBeVisible()
  await page.getByRole('button', { name: 'Resolve' }).click()
  await expect(pin).toBeHidden()
  await expect(page.getByRole('button', { name: '1 open comment' })).toBeHidden()
})

async function openHospital(page: Page): Promise<void> {
  await openStart(page)
  await page.getByRole('button', { name: 'Hospital network with PACS' }).click()
  await expect(subject(page, 'CT scanner')).toBeVisible()
}
