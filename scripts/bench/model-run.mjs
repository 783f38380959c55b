import { frames, mainThreadClock, spread } from './clock.mjs'
import { dragFrames, measureGestures } from './gestures.mjs'
import {
  atRest,
  canvasBox,
  centresOnScreen,
  freshPage,
  middleOf,
  nodeNear,
  settle,
  viewportOf,
} from './page.mjs'
import { longestTask } from './trace.mjs'

/** One model in a fresh page, from opening it to the memory that it takes at the end. */
export async function runModel(browser, address, { file, elements }) {
  const page = await freshPage(browser)
  // The start screen fetches the editor when it is idle, as it does while people look for their model.
  const fetched = page.waitForResponse(/\/assets\/EditorScreen-[\w-]+\.js$/)
  await page.goto(address)
  await fetched
  const cpu = await mainThreadClock(browser, page)
  const open = await measureOpen(page, cpu, file)
  const far = await measureGestures(page, elements)
  const dragMany = elements.length >= 1_000 ? await dragTwoHundred(page, elements) : null
  await goNear(page)
  const near = await measureGestures(page, elements)
  const nearDom = await countDom(page)
  const typing = await typeLabel(page, elements)
  const recompute = await longestWhileRecomputing(page, elements)
  const heap = await heapMb(page)
  await page.context().close()
  return { open, far, dragMany, near, nearDom, typing, recompute, heap }
}

async function measureOpen(page, cpu, file) {
  await page.getByRole('button', { name: 'Open file' }).waitFor()
  await settle(page)
  const chooser = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: 'Open file' }).click()
  const before = await cpu()
  const start = performance.now()
  await (await chooser).setFiles(file)
  // By plain selectors, few times: looking for roles again and again would cost the page as much as it measures.
  await page.waitForFunction(
    () =>
      document.querySelector('.react-flow__viewport') && document.querySelectorAll('[role=row]').length > 2,
    null,
    { polling: 50 },
  )
  const listed = performance.now() - start
  await atRest(page)
  return { listed, cpu: (await cpu()) - before, dom: await countDom(page) }
}

/** To natural size, with some thirty elements in view. */
async function goNear(page) {
  const { x, y } = middleOf(await canvasBox(page))
  await page.mouse.move(x, y)
  await page.keyboard.down('Control')
  for (let i = 0; i < 120 && (await viewportOf(page)).zoom < 0.9; i++) await page.mouse.wheel(0, -60)
  await page.keyboard.up('Control')
  await atRest(page)
}

/** The first eight zones of 25 elements, taken by a marquee from the void around them, and dragged together. */
async function dragTwoHundred(page, elements) {
  const [first] = elements
  const [, , , , , , , last] = elements.filter((_, i) => i % 25 === 24)
  const [from, to] = await centresOnScreen(page, [
    { x: first.x - 80, y: first.y - 80, w: 0, h: 0 },
    { x: last.x + last.w + 180, y: last.y + last.h + 110, w: 0, h: 0 },
  ])
  await page.mouse.move(from.x, from.y)
  await page.mouse.down()
  await page.mouse.move(to.x, to.y, { steps: 4 })
  await page.mouse.up()
  await atRest(page)
  const grip = await nodeNear(page, elements.slice(0, 200), {
    x: (from.x + to.x) / 2,
    y: (from.y + to.y) / 2,
  })
  await page.mouse.move(grip.x, grip.y)
  await page.mouse.down()
  const drag = spread(await dragFrames(page, grip, middleOf(await canvasBox(page)), 40))
  const [drop] = await frames(page, 1, () => page.mouse.up())
  await atRest(page)
  await page.keyboard.press('Control+z')
  await page.keyboard.press('Escape')
  await atRest(page)
  return { drag, drop }
}

async function typeLabel(page, elements) {
  const node = await nodeNear(page, elements, middleOf(await canvasBox(page)))
  await page.mouse.dblclick(node.x, node.y)
  await page.getByRole('region', { name: 'Diagram', exact: true }).getByRole('textbox').waitFor()
  const letters = 'Gateway of the ward on the third floor'
  const times = await frames(page, letters.length, (i) =>
    page.keyboard.press(letters[i] === ' ' ? 'Space' : letters[i]),
  )
  await page.keyboard.press('Enter')
  await atRest(page)
  return spread(times)
}

/** Removes an element with its flows and takes it back: threats go and come, lists and diagram follow. */
async function longestWhileRecomputing(page, elements) {
  const node = await nodeNear(page, elements, middleOf(await canvasBox(page)))
  await page.mouse.click(node.x, node.y)
  await atRest(page)
  return longestTask(page, async () => {
    await page.keyboard.press('Delete')
    await atRest(page)
    await page.keyboard.press('Control+z')
    await atRest(page)
  })
}

function countDom(page) {
  return page.evaluate(() => document.querySelectorAll('*').length)
}

async function heapMb(page) {
  const session = await page.context().newCDPSession(page)
  await session.send('HeapProfiler.enable')
  await session.send('HeapProfiler.collectGarbage')
  const { usedSize } = await session.send('Runtime.getHeapUsage')
  return usedSize / 1e6
}
