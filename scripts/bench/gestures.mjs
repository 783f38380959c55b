import { frames, spread } from './clock.mjs'
import { atRest, canvasBox, middleOf, nodeNear } from './page.mjs'

/** Zooms a little in and out again, pans, drags one element and drops it: CPU per frame of each. */
export async function measureGestures(page, elements) {
  const middle = middleOf(await canvasBox(page))
  const zoom = spread(await zoomFrames(page, middle))
  await atRest(page)

  await page.keyboard.down('Space')
  await page.mouse.down()
  const pan = spread(await panFrames(page, middle))
  await page.mouse.up()
  await page.keyboard.up('Space')
  await atRest(page)

  const node = await nodeNear(page, elements, middle)
  await page.mouse.move(node.x, node.y)
  await page.mouse.down()
  const drag = spread(await dragFrames(page, node, middle))
  const [drop] = await frames(page, 1, () => page.mouse.up())
  await atRest(page)
  // Back to where the file has it: what comes next looks for it there.
  await page.keyboard.press('Control+z')
  await page.keyboard.press('Escape')
  await atRest(page)
  return { zoom, pan, drag, drop }
}

export async function zoomFrames(page, middle) {
  await page.mouse.move(middle.x, middle.y)
  await page.keyboard.down('Control')
  const times = await frames(page, 40, (i) => page.mouse.wheel(0, i % 20 < 10 ? -12 : 12))
  await page.keyboard.up('Control')
  return times
}

export function panFrames(page, middle) {
  return frames(page, 60, (i) => page.mouse.move(middle.x + 4 * (i % 30), middle.y + 2 * i))
}

/** Towards `middle`: at an edge the view would move too, which is another thing. */
export function dragFrames(page, from, middle, count = 80) {
  const [right, down] = [from.x > middle.x ? -1 : 1, from.y > middle.y ? -1 : 1]
  return frames(page, count, (i) => page.mouse.move(from.x + 3 * i * right, from.y + 2 * (i % 40) * down))
}
