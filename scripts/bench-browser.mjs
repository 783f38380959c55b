import { existsSync, readFileSync } from 'node:fs'
import { chromium } from '@playwright/test'
import { preview } from 'vite'

/** Opens the model in the built app and measures what a person waits for. */
export async function measureApp({ root, browserPath, modelFile }) {
  const server = await preview({ root, logLevel: 'silent', preview: { port: 0, host: '127.0.0.1' } })
  const address = `http://127.0.0.1:${server.httpServer.address().port}/`
  const browser = await chromium.launch({
    executablePath: browserPath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--disable-background-networking',
      '--no-first-run',
    ],
  })
  try {
    const page = await browser.newPage({ viewport: { width: 1920, height: 1080 } })
    // The plain file input, which a script can fill; the system's own dialog cannot be.
    await page.addInitScript(() => {
      window.showOpenFilePicker = undefined
    })
    await page.addInitScript(timeIndexedDb)
    await page.goto(address)
    const cpu = await mainThreadClock(browser, page)
    const elements = elementsOf(modelFile)
    return [
      ...(await measureOpen(page, cpu, modelFile)),
      ...(await measureGestures(page, cpu, elements, 'whole model')),
      ...(await measureNear(page, cpu, elements)),
      ...(await measureAutosave(page)),
    ]
  } finally {
    await browser.close()
    await server.close()
  }
}

async function measureOpen(page, cpu, modelFile) {
  await page.getByRole('button', { name: 'Open file' }).waitFor()
  const chooser = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: 'Open file' }).click()
  const before = await cpu()
  const start = performance.now()
  await (await chooser).setFiles(modelFile)
  await page.getByRole('region', { name: 'Diagram' }).waitFor()
  await page.locator('.react-flow__node').first().waitFor()
  const drawn = performance.now() - start
  await page.getByRole('region', { name: 'Threats' }).getByRole('row').nth(2).waitFor()
  const complete = performance.now() - start
  await settle(page)
  return [
    { name: 'open: diagram drawn', value: drawn, unit: 'ms' },
    { name: 'open: threats listed', value: complete, unit: 'ms' },
    { name: 'open: main thread', value: (await cpu()) - before, unit: 'ms CPU' },
    {
      name: 'DOM elements',
      value: await page.evaluate(() => document.querySelectorAll('*').length),
      unit: '',
    },
  ]
}

/** The same at natural size, with some thirty elements in view. */
async function measureNear(page, cpu, elements) {
  const { x, y } = middleOf(await canvasBox(page))
  await page.mouse.move(x, y)
  await page.keyboard.down('Control')
  for (let i = 0; i < 60 && (await viewportOf(page)).zoom < 0.9; i++) await page.mouse.wheel(0, -60)
  await page.keyboard.up('Control')
  await atRest(page)
  return measureGestures(page, cpu, elements, '1:1')
}

async function measureGestures(page, cpu, elements, where) {
  const middle = middleOf(await canvasBox(page))
  const results = []

  await page.mouse.move(middle.x, middle.y)
  await page.keyboard.down('Control')
  // A little in and out again: the model stays as it is shown.
  const zoom = await frames(page, cpu, 40, (i) => page.mouse.wheel(0, i % 20 < 10 ? -12 : 12))
  await page.keyboard.up('Control')
  await atRest(page)
  results.push(...summary(`${where}, zoom: frame`, zoom))

  await page.keyboard.down('Space')
  await page.mouse.down()
  const pan = await frames(page, cpu, 60, (i) => page.mouse.move(middle.x + 4 * (i % 30), middle.y + 2 * i))
  await page.mouse.up()
  await page.keyboard.up('Space')
  await atRest(page)
  results.push(...summary(`${where}, pan: frame`, pan))

  const node = await nodeNear(page, elements, middle)
  await page.mouse.move(node.x, node.y)
  await page.mouse.down()
  const drag = await frames(page, cpu, 80, (i) => page.mouse.move(node.x + 3 * i, node.y + 2 * (i % 40)))
  results.push(...summary(`${where}, drag: frame`, drag))
  const drop = await frames(page, cpu, 1, () => page.mouse.up())
  await atRest(page)
  results.push({ name: `${where}, drop`, value: drop[0], unit: 'ms CPU' })
  await page.keyboard.press('Escape')
  return results
}

/** Edits the model's title again and again; each edit is one transaction of the log. */
async function measureAutosave(page) {
  const title = page.getByLabel('Model title')
  const times = []
  for (let i = 0; i < 40; i++) {
    await title.fill(`Edit ${i}`)
    await page.evaluate(() => window.takeIndexedDbMs())
    await title.press('Enter')
    await page.getByText('Saved', { exact: true }).waitFor()
    await settle(page)
    times.push(await page.evaluate(() => window.takeIndexedDbMs()))
  }
  return summary('autosave: IndexedDB calls of an edit', times, 'ms on the main thread')
}

/** Runs in the page before the app: adds up the time that calls into IndexedDB hold the main thread. */
function timeIndexedDb() {
  let spent = 0
  const timed = (owner, names) => {
    for (const name of names) {
      const original = owner.prototype[name]
      owner.prototype[name] = function (...args) {
        const start = performance.now()
        try {
          return original.apply(this, args)
        } finally {
          spent += performance.now() - start
        }
      }
    }
  }
  timed(IDBDatabase, ['transaction'])
  timed(IDBTransaction, ['objectStore', 'commit'])
  timed(IDBObjectStore, ['add', 'put', 'get', 'getAll', 'delete'])
  window.takeIndexedDbMs = () => {
    const taken = spent
    spent = 0
    return taken
  }
}

/** Boxes of all elements; from afar they are in no element of the page. */
function elementsOf(modelFile) {
  const { tables } = JSON.parse(readFileSync(modelFile, 'utf8'))
  return Object.values(tables.placement).filter(({ subject }) => subject.startsWith('element:'))
}

/** Centre of the element nearest to a point, in CSS pixels. */
async function nodeNear(page, elements, { x, y }) {
  const canvas = await canvasBox(page)
  const viewport = await viewportOf(page)
  const distance = (point) => Math.hypot(point.x - x, point.y - y)
  return elements
    .map((box) => ({
      x: canvas.x + viewport.x + (box.x + box.w / 2) * viewport.zoom,
      y: canvas.y + viewport.y + (box.y + box.h / 2) * viewport.zoom,
    }))
    .sort((a, b) => distance(a) - distance(b))[0]
}

function canvasBox(page) {
  return page.getByRole('region', { name: 'Diagram' }).boundingBox()
}

function middleOf({ x, y, width, height }) {
  return { x: x + width / 2, y: y + height / 2 }
}

function viewportOf(page) {
  return page.evaluate(() => {
    const { a, e, f } = new DOMMatrix(
      getComputedStyle(document.querySelector('.react-flow__viewport')).transform,
    )
    return { zoom: a, x: e, y: f }
  })
}

/** Main-thread CPU time of each frame while `step` moves the pointer. */
async function frames(page, cpu, count, step) {
  const times = []
  for (let i = 0; i < count; i++) {
    const before = await cpu()
    await step(i)
    await page.evaluate(
      () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
    )
    times.push((await cpu()) - before)
  }
  return times
}

function summary(name, times, unit = 'ms CPU') {
  const sorted = [...times].sort((a, b) => a - b)
  const at = (share) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]
  return [
    { name: `${name}, median`, value: at(0.5), unit },
    { name: `${name}, p95`, value: at(0.95), unit },
  ]
}

async function settle(page) {
  await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve, { timeout: 5_000 })))
}

/** Waits until a gesture has had all its effects: the diagram stays as it is for many frames, and the page is idle. */
async function atRest(page) {
  await page.getByRole('region', { name: 'Diagram' }).evaluate(
    (diagram) =>
      new Promise((resolve) => {
        let still = 0
        const observer = new MutationObserver(() => {
          still = 0
        })
        observer.observe(diagram, { subtree: true, childList: true, attributes: true, characterData: true })
        const look = () => {
          still += 1
          if (still <= 30) return requestAnimationFrame(look)
          observer.disconnect()
          resolve()
        }
        requestAnimationFrame(look)
      }),
  )
  await settle(page)
}

/**
 * A clock of the time that the page's main thread has run, in milliseconds: of the processor where the system tells,
 * which a busy machine does not disturb, else of its tasks.
 */
async function mainThreadClock(browser, page) {
  const system = await browser.newBrowserCDPSession()
  const { processInfo } = await system.send('SystemInfo.getProcessInfo')
  const clocks = processInfo
    .filter(({ type, id }) => type === 'renderer' && existsSync(`/proc/${id}/task/${id}/schedstat`))
    .map(
      ({ id }) =>
        () =>
          Number(readFileSync(`/proc/${id}/task/${id}/schedstat`, 'utf8').split(' ')[0]) / 1e6,
    )
  if (clocks.length > 0) {
    // Which of the processes is the page's: the one that is busy every time that the page is.
    const ran = clocks.map(() => Number.POSITIVE_INFINITY)
    for (let round = 0; round < 3; round++) {
      const before = clocks.map((clock) => clock())
      await page.evaluate(() => {
        const end = performance.now() + 150
        while (performance.now() < end);
      })
      for (const [i, clock] of clocks.entries()) ran[i] = Math.min(ran[i], clock() - before[i])
      await settle(page)
    }
    return clocks[ran.indexOf(Math.max(...ran))]
  }
  const session = await page.context().newCDPSession(page)
  await session.send('Performance.enable')
  return async () => {
    const { metrics } = await session.send('Performance.getMetrics')
    return metrics.find(({ name }) => name === 'TaskDuration').value * 1_000
  }
}
