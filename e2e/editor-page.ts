import { expect, type Locator, type Page } from '@playwright/test'

export interface Point {
  readonly x: number
  readonly y: number
}

/** The parts of the editor, found as a person with a screen reader finds them. */
export function parts(page: Page) {
  const region = (name: string) => page.getByRole('region', { name, exact: true })
  const toolbar = page.getByRole('toolbar', { name: 'Main' })
  const work = page.getByRole('tablist', { name: 'Work' })
  // A tree while its lines are grouped.
  const grid = page
    .getByRole('grid', { name: 'Threat list' })
    .or(page.getByRole('treegrid', { name: 'Threat list' }))
  return {
    stencils: region('Stencils'),
    diagram: region('Diagram'),
    /** Where the keys of the diagram work. */
    surface: page.getByRole('application', { name: /^Drawing surface/ }),
    details: region('Details'),
    threats: region('Threats'),
    toolbar,
    undo: toolbar.getByRole('button', { name: 'Undo', exact: true }),
    redo: toolbar.getByRole('button', { name: 'Redo', exact: true }),
    title: page.getByRole('textbox', { name: 'Model title' }),
    /** Only the lines in view have rows. */
    grid,
    rows: grid.locator('[role=row][data-threat]'),
    work,
    threatTab: work.getByRole('tab', { name: /^Threats/ }),
    renameField: region('Diagram').getByRole('textbox', { name: 'Name', exact: true }),
  }
}

/** An element, boundary or flow of the diagram by its name; what is said after the name does not matter. */
export function subject(page: Page, name: string): Locator {
  const kinds = 'Process|External entity|Data store|Trust boundary|Data flow'
  return parts(page)
    .diagram.getByRole('group', { name: new RegExp(`^(${kinds}) ${escaped(name)}(?=,| from |$)`) })
    .first()
}

/** A threat in the table by a part of its title; it has to be among the lines in view. */
export function threatRow(page: Page, title: string): Locator {
  return parts(page).rows.filter({ hasText: title })
}

/** Opens the start screen and waits until the list of models has been read. */
export async function openStart(page: Page): Promise<void> {
  await page.goto('/')
  await expect(page.getByRole('button', { name: 'New model' })).toBeEnabled()
  await expect(page.getByText('Reading your models')).toBeHidden()
}

/** Makes an empty model and waits for its editor. */
export async function newModel(page: Page): Promise<void> {
  await openStart(page)
  await page.getByRole('button', { name: 'New model' }).click()
  await page.getByRole('button', { name: 'Create model' }).click()
  await expect(parts(page).diagram).toBeVisible()
}

/** Opens a copy of a reference model and waits for its threats. */
export async function openReference(page: Page, title: string): Promise<void> {
  await openStart(page)
  await page.getByRole('button', { name: title }).click()
  await expect(parts(page).rows.first()).toBeVisible()
}

/** Shows each threat on a line of its own, which long lists do not do by themselves. */
export async function ungroup(page: Page): Promise<void> {
  await parts(page)
    .threats.getByRole('button', { name: /^(No grouping|By rule|By element)$/ })
    .click()
  await page.getByRole('menuitemcheckbox', { name: 'No grouping' }).click()
}

/** Back to the start screen, where the list of models is. */
export async function leaveEditor(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Glacis: all models' }).click()
  await expect(page.getByRole('button', { name: 'New model' })).toBeVisible()
}

/** A place in the diagram's region, in CSS pixels from its upper left corner, as a place in the window. */
export async function inDiagram(page: Page, x: number, y: number): Promise<Point> {
  const box = await boxOf(parts(page).diagram)
  return { x: box.x + x, y: box.y + y }
}

export async function middleOf(locator: Locator): Promise<Point> {
  const { x, y, width, height } = await boxOf(locator)
  return { x: x + width / 2, y: y + height / 2 }
}

export async function boxOf(locator: Locator) {
  const box = await locator.boundingBox()
  if (box === null) throw new Error(`${locator} is not shown`)
  return box
}

export async function drag(page: Page, from: Point, to: Point): Promise<void> {
  await page.mouse.move(from.x, from.y)
  await page.mouse.down()
  await page.mouse.move(from.x + 8, from.y + 8)
  await page.mouse.move(to.x, to.y, { steps: 6 })
  await page.mouse.up()
}

/** Drags a stencil from the palette to a place and gives what appears there a name. */
export async function dropStencil(page: Page, stencil: string, at: Point, name: string): Promise<void> {
  const { stencils, renameField } = parts(page)
  const tile = stencils.getByRole('button', { name: stencil, exact: true })
  await tile.scrollIntoViewIfNeeded()
  await drag(page, await middleOf(tile), at)
  await expect(renameField).toBeFocused()
  await renameField.fill(name)
  await renameField.press('Enter')
  await expect(subject(page, name)).toBeVisible()
}

/** Draws a flow from the dot at the right or lower side of an element, and names it. */
export async function connect(
  page: Page,
  ends: { readonly from: string; readonly to: string; readonly side: 'right' | 'below' },
  name: string,
): Promise<void> {
  const { renameField } = parts(page)
  // Waits until it stands still: the view may be on its way to what was named last.
  await subject(page, ends.from).hover()
  const source = await boxOf(subject(page, ends.from))
  const port =
    ends.side === 'right'
      ? { x: source.x + source.width + portGap, y: source.y + source.height / 2 }
      : { x: source.x + source.width / 2, y: source.y + source.height + portGap }
  await drag(page, port, await middleOf(subject(page, ends.to)))
  await expect(renameField).toBeFocused()
  await renameField.fill(name)
  await renameField.press('Enter')
  await expect(subject(page, name)).toHaveAccessibleName(connectedFrom(ends.from, ends.to))
}

/** In the accessible name of a flow. */
export function connectedFrom(source: string, target: string): RegExp {
  return new RegExp(`from ${escaped(source)} to ${escaped(target)}`)
}

/** Waits until every edit so far is stored. */
export async function expectSaved(page: Page): Promise<void> {
  await expect(page.getByRole('status').filter({ hasText: /^Saved$/ })).toBeVisible()
}

/** How many threats the model has, as its tab says. */
export async function threatCount(page: Page): Promise<number> {
  const text = await parts(page).threatTab.textContent()
  return Number(/\d+/.exec(text ?? '')?.[0] ?? Number.NaN)
}

/** Dots for connecting stand this far outside of an element, in CSS pixels. */
const portGap = 15

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')
}
