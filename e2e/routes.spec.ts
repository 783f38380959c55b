import type { Locator, Page } from '@playwright/test'
import { connectedFrom, newModel, parts, subject } from './editor-page.ts'
import { expect, test } from './fixtures.ts'

test('add what comes next, run flows by right angles, shape one, and take it all back', async ({ page }) => {
  await newModel(page)
  const keys = page.keyboard
  const { surface, diagram, details, undo } = parts(page)

  await test.step('a first element, from the list that "/" opens', async () => {
    await surface.focus()
    await keys.press('/')
    await choose(page, 'Add an element', 'mobile health')
    await nameIt(page, 'Diary')
    await expect(subject(page, 'Diary')).toBeFocused()
  })

  await test.step('a second one to its right, and a third below, connected and named at once', async () => {
    await keys.press('Alt+Shift+ArrowRight')
    await choose(page, 'Add after Diary', 'cloud serv')
    await nameIt(page, 'Cloud')
    await subject(page, 'Diary').focus()
    await subject(page, 'Diary').click()
    await keys.press('Alt+Shift+ArrowDown')
    await choose(page, 'Add after Diary', 'app local')
    await nameIt(page, 'Notes')
    await expect(flow(page, 'Diary', 'Cloud')).toHaveCount(1)
    await expect(flow(page, 'Diary', 'Notes')).toHaveCount(1)
  })

  await test.step('undo takes element and flow away together', async () => {
    await keys.press('Control+z')
    await keys.press('Control+z')
    await expect(flow(page, 'Diary', 'Notes')).toHaveCount(0)
    await expect(subject(page, 'Notes')).toHaveCount(0)
    await expect(flow(page, 'Diary', 'Cloud')).toHaveCount(1)
  })

  const line = flow(page, 'Diary', 'Cloud').locator('.flow-line')
  await test.step('its route by the details, and its part moved by the pointer', async () => {
    await flow(page, 'Diary', 'Cloud').locator('.flow-name, .flow-chip').first().click()
    await details.getByRole('radio', { name: 'Angles' }).check()
    const before = await line.getAttribute('d')
    const handle = diagram.locator('.grip-handle').first()
    const box = await handle.boundingBox()
    if (box === null) throw new Error('the route has no handle')
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2)
    await page.mouse.down()
    await page.mouse.move(box.x + box.width / 2, box.y - 90, { steps: 5 })
    await page.mouse.up()
    await expect(line).not.toHaveAttribute('d', before ?? '')
    // Rounded corners are the only curves of it.
    expect((await line.getAttribute('d'))?.match(/C/g)?.length).toBeGreaterThan(2)
    await expect(undo).toBeEnabled()
  })

  await test.step('and its points by keys', async () => {
    const bent = await line.getAttribute('d')
    await flow(page, 'Diary', 'Cloud').focus()
    await keys.press('w')
    await expect(page.getByText(/Middle of a part, 1 of \d/)).toBeAttached()
    await keys.press('Tab')
    await keys.press('ArrowUp')
    await keys.press('ArrowUp')
    await expect(line).not.toHaveAttribute('d', bent ?? '')
    await keys.press('Escape')
    await keys.press('Control+z')
    await expect(line).toHaveAttribute('d', bent ?? '')
  })

  await test.step('straighten, turn round, and a flow back', async () => {
    await flow(page, 'Diary', 'Cloud').focus()
    await keys.press('Alt+Shift+0')
    await keys.press('Alt+r')
    await expect(flow(page, 'Cloud', 'Diary')).toHaveCount(1)
    await keys.press('Alt+b')
    await nameIt(page, 'Answer')
    await expect(flow(page, 'Diary', 'Cloud')).toHaveCount(1)
    await expect(subject(page, 'Answer')).toHaveAccessibleName(connectedFrom('Diary', 'Cloud'))
  })
})

test('a dot drawn into the void asks what stands there, and a stencil on a flow is set into it', async ({
  page,
}) => {
  await newModel(page)
  const { surface, diagram, stencils } = parts(page)
  const keys = page.keyboard
  await surface.focus()
  await keys.press('/')
  await choose(page, 'Add an element', 'mobile health')
  await nameIt(page, 'Diary')
  const port = diagram.locator('.grip-port').first()
  const from = await port.boundingBox()
  if (from === null) throw new Error('no dot to draw from')
  await page.mouse.move(from.x + from.width / 2, from.y + from.height / 2)
  await page.mouse.down()
  await page.mouse.move(from.x + 230, from.y + 10, { steps: 6 })
  await page.mouse.up()
  await choose(page, 'Add after Diary', 'cloud serv')
  await nameIt(page, 'Cloud')
  await expect(flow(page, 'Diary', 'Cloud')).toHaveCount(1)

  await stencils.getByRole('searchbox').fill('api gateway')
  const tile = await stencils.locator('[data-stencil]').first().boundingBox()
  const [a, b] = await Promise.all([
    subject(page, 'Diary').boundingBox(),
    subject(page, 'Cloud').boundingBox(),
  ])
  if (tile === null || a === null || b === null) throw new Error('something is not drawn')
  const target = { x: (a.x + a.width + b.x) / 2, y: (a.y + a.height / 2 + b.y + b.height / 2) / 2 }
  await page.mouse.move(tile.x + 20, tile.y + 20)
  await page.mouse.down()
  await page.mouse.move(target.x, target.y, { steps: 8 })
  await page.mouse.up()
  await nameIt(page, 'Gate')
  await expect(flow(page, 'Diary', 'Gate')).toHaveCount(1)
  await expect(flow(page, 'Gate', 'Cloud')).toHaveCount(1)
  await surface.press('Control+z')
  await surface.press('Control+z')
  await expect(flow(page, 'Diary', 'Cloud')).toHaveCount(1)
  await expect(subject(page, 'Gate')).toHaveCount(0)
})

async function choose(page: Page, list: string, query: string): Promise<void> {
  const field = page.getByRole('combobox', { name: list })
  await expect(field).toBeFocused()
  await field.fill(query)
  await page.keyboard.press('Enter')
}

async function nameIt(page: Page, name: string): Promise<void> {
  const field = parts(page).renameField
  await expect(field).toBeFocused()
  await field.fill(name)
  await page.keyboard.press('Enter')
}

function flow(page: Page, source: string, target: string): Locator {
  const name = connectedFrom(source, target)
  return parts(page).diagram.getByRole('group', { name })
}
