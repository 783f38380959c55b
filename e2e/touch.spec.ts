import type { CDPSession, Page } from '@playwright/test'
import { middleOf, newModel, parts, subject } from './editor-page.ts'
import { expect, test } from './fixtures.ts'

test.use({ hasTouch: true })

test('two fingers move and zoom the view, one selects and drags, a long press opens the menu', async ({
  page,
}) => {
  await newModel(page)
  const { surface, renameField } = parts(page)
  await surface.focus()
  await page.keyboard.press('/')
  await page.getByRole('combobox', { name: 'Add an element' }).fill('mobile health')
  await page.keyboard.press('Enter')
  await renameField.fill('Diary')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Escape')
  const diary = subject(page, 'Diary')
  const cdp = await page.context().newCDPSession(page)

  await test.step('pinch', async () => {
    const before = await diary.boundingBox()
    const { x, y } = await middleOf(surface)
    await touch(cdp, 'touchStart', [[x - 40, y + 150]])
    await touch(cdp, 'touchStart', [
      [x - 40, y + 150],
      [x + 40, y + 150],
    ])
    for (let i = 1; i <= 6; i++) {
      await touch(cdp, 'touchMove', [
        [x - 40 - 5 * i, y + 150],
        [x + 40 + 5 * i, y + 150],
      ])
    }
    await touch(cdp, 'touchEnd', [])
    await expect
      .poll(async () => (await diary.boundingBox())?.width)
      .toBeGreaterThan((before?.width ?? 0) * 1.2)
  })

  await test.step('tap and drag', async () => {
    const at = await middleOf(diary)
    await touch(cdp, 'touchStart', [[at.x, at.y]])
    await touch(cdp, 'touchEnd', [])
    await expect(page.locator('.grip-resize')).toHaveCount(4)
    await touch(cdp, 'touchStart', [[at.x, at.y]])
    for (let i = 1; i <= 6; i++) await touch(cdp, 'touchMove', [[at.x + 10 * i, at.y - 8 * i]])
    await touch(cdp, 'touchEnd', [])
    await expect.poll(async () => (await middleOf(diary)).x).toBeGreaterThan(at.x + 30)
  })

  await test.step('long press', async () => {
    const at = await middleOf(diary)
    await touch(cdp, 'touchStart', [[at.x, at.y]])
    await expect(page.getByRole('menu')).toBeVisible()
    await touch(cdp, 'touchEnd', [])
    await expect(page.getByRole('menuitem', { name: 'Copy' })).toBeVisible()
    await tapOn(cdp, page, 'Rename')
    await expect(renameField).toBeFocused()
  })
})

type Points = readonly (readonly [number, number])[]

async function touch(
  cdp: CDPSession,
  type: 'touchStart' | 'touchMove' | 'touchEnd',
  points: Points,
): Promise<void> {
  const touchPoints = points.map(([x, y], id) => ({ x, y, id }))
  await cdp.send('Input.dispatchTouchEvent', { type, touchPoints })
}

async function tapOn(cdp: CDPSession, page: Page, item: string): Promise<void> {
  const { x, y } = await middleOf(page.getByRole('menuitem', { name: item }))
  await touch(cdp, 'touchStart', [[x, y]])
  await touch(cdp, 'touchEnd', [])
}
