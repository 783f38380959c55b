import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Locator, Page } from '@playwright/test'
import { openStart, parts, ungroup } from './editor-page.ts'
import { expect, test } from './fixtures.ts'

/**
 * Pictures of the main screens, compared where text is drawn as it was when they were taken; elsewhere they are
 * skipped, and say so. `GLACIS_PICTURES=update` takes them anew (docs/architecture.md).
 */
const fingerprintFile = fileURLToPath(new URL('pictures/drawn-by.json', import.meta.url))
const isUpdate = process.env.GLACIS_PICTURES === 'update'

test.use({ locale: 'en-GB', timezoneId: 'UTC', reducedMotion: 'reduce' })

test.beforeEach(async ({ page }) => {
  await page.clock.setFixedTime('2026-03-02T10:00:00Z')
  await openStart(page)
  const here = await drawnBy(page)
  if (isUpdate) {
    mkdirSync(fileURLToPath(new URL('pictures/', import.meta.url)), { recursive: true })
    writeFileSync(fingerprintFile, `${JSON.stringify(here, null, 2)}\n`)
    return
  }
  const there: unknown = existsSync(fingerprintFile)
    ? JSON.parse(readFileSync(fingerprintFile, 'utf8'))
    : null
  const isSame = JSON.stringify(there) === JSON.stringify(here)
  test.skip(!isSame, 'text is drawn otherwise here than in the stored pictures: not compared')
})

test('the start screen', async ({ page }) => {
  await expect(
    page.getByRole('region', { name: 'Knowledge packs' }).getByRole('listitem').first(),
  ).toBeVisible()
  await expectPicture(page, 'start')
})

test('the editor, the grid and a threat, light and dark', async ({ page }) => {
  const { rows, threats, details } = parts(page)
  await openReviewed(page)
  await expectPicture(page, 'editor')
  await page.emulateMedia({ colorScheme: 'dark' })
  await expectPicture(page, 'editor-dark')
  await page.emulateMedia({ colorScheme: 'light' })

  await ungroup(page)
  await expectPicture(threats, 'grid')
  await rows.nth(2).click()
  await expect(details.getByRole('list', { name: 'Why it is there' })).toBeVisible()
  await expectPicture(details, 'threat')
})

test.describe('on a large screen', () => {
  test.use({ viewport: { width: 1920, height: 1080 } })

  test('the editor', async ({ page }) => {
    await openReviewed(page)
    await expectPicture(page, 'editor-large')
  })
})

test('the overview of risk and the report window', async ({ page }) => {
  await openReviewed(page)
  await page.keyboard.press('Control+e')
  const report = page.getByRole('dialog', { name: 'Export report' })
  await expect(report.getByRole('button', { name: 'Download PDF' })).toBeEnabled({ timeout: 60_000 })
  await expect(report.getByRole('img', { name: /^Page 1 of/ })).toBeVisible()
  // Pages come one after the other, and what is on them has tests of its own.
  await expectPicture(page, 'report', [report.locator('canvas')])
  await page.keyboard.press('Escape')

  await page.getByRole('button', { name: 'Risk', exact: true }).click()
  await expect(page.getByRole('heading', { level: 2, name: 'Overview' })).toBeVisible()
  await expect(page.getByText('Reckoning…')).toBeHidden()
  await expectPicture(page, 'risk')
})

/** Up to one pixel in a hundred may differ: a count that changes is no regression, a panel that moves is one. */
async function expectPicture(what: Page | Locator, name: string, mask: Locator[] = []): Promise<void> {
  const options = {
    animations: 'disabled',
    caret: 'hide',
    maxDiffPixelRatio: 0.01,
    timeout: 60_000,
    mask,
  } as const
  const picture = `${name}.png`
  // The two have the same method, and TypeScript has no word for either.
  if ('goto' in what) await expect.soft(what).toHaveScreenshot(picture, options)
  else await expect.soft(what).toHaveScreenshot(picture, options)
}

async function openReviewed(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'mHealth model after a review' }).click()
  await expect(parts(page).rows.or(parts(page).grid.getByRole('row')).nth(3)).toBeVisible()
  await expect(page.getByRole('status').filter({ hasText: /^Saved$/ })).toBeVisible()
  await page.mouse.move(0, 0)
}

/** Which browser draws, and how: a hash of words and lines as it paints them. */
async function drawnBy(page: Page): Promise<{ readonly browser: string; readonly probe: string }> {
  const pixels = await page.evaluate(async () => {
    await document.fonts.ready
    const canvas = document.createElement('canvas')
    canvas.width = 400
    canvas.height = 100
    const context = canvas.getContext('2d')
    if (context === null) return ''
    const inPage = getComputedStyle(document.body).fontFamily
    for (const [line, font] of [`13px ${inPage}`, `600 18px ${inPage}`, '13px sans-serif'].entries()) {
      context.font = font
      context.fillText('Hamburgefonts ÄÖÜ 0123456789 → ≈', 3.3, 24.4 + 26 * line)
    }
    context.arc(350, 50, 33.3, 0, 5)
    context.stroke()
    return [...context.getImageData(0, 0, 400, 100).data].join()
  })
  const browser = page.context().browser()?.version() ?? ''
  return { browser, probe: createHash('sha256').update(pixels).digest('hex').slice(0, 16) }
}
