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
    const cdp = await page.context().newCDPSession(page)
    await cdp.send('Performance.enable')
    await page.goto(address)
    return [
      ...(await measureOpen(page, cdp, modelFile)),
      ...(await measureGestures(page, cdp)),
      ...(await measureAutosave(page)),
    ]
  } finally {
    await browser.close()
    await server.close()
  }
}

async function measureOpen(page, cdp, modelFile) {
  await page.getByRole('button', { name: 'Open file' }).waitFor()
  const chooser = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: 'Open file' }).click()
  const before = await taskMs(cdp)
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
    { name: 'open: main thread', value: (await taskMs(cdp)) - before, unit: 'ms CPU' },
    {
      name: 'DOM elements',
      value: await page.evaluate(() => document.querySelectorAll('*').length),
      unit: '',
    },
  ]
}

async function measureGestures(page, cdp) {
  const canvas = await page.getByRole('region', { name: 'Diagram' }).boundingBox()
  const middle = { x: canvas.x + canvas.width / 2, y: canvas.y + canvas.height / 2 }
  const results = []

  await page.mouse.move(middle.x, middle.y)
  await page.keyboard.down('Control')
  const zoom = await frames(page, cdp, 40, (i) => page.mouse.wheel(0, i < 20 ? -60 : 60))
  await page.keyboard.up('Control')
  results.push(...summary('zoom: frame', zoom))

  await page.keyboard.down('Space')
  await page.mouse.down()
  const pan = await frames(page, cdp, 60, (i) => page.mouse.move(middle.x + 4 * (i % 30), middle.y + 2 * i))
  await page.mouse.up()
  await page.keyboard.up('Space')
  results.push(...summary('pan: frame', pan))

  const node = await nodeNear(page, middle)
  await page.mouse.move(node.x, node.y)
  await page.mouse.down()
  const drag = await frames(page, cdp, 80, (i) => page.mouse.move(node.x + 3 * i, node.y + 2 * (i % 40)))
  await page.mouse.up()
  results.push(...summary('drag: frame', drag))
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

/** Centre of a drawn element near the middle of the canvas, in CSS pixels. */
function nodeNear(page, middle) {
  return page.evaluate(({ x, y }) => {
    const centres = [...document.querySelectorAll('.react-flow__node[data-id^="element:"]')].map((node) => {
      const box = node.getBoundingClientRect()
      return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
    })
    const distance = (point) => Math.hypot(point.x - x, point.y - y)
    return centres.sort((a, b) => distance(a) - distance(b))[0]
  }, middle)
}

/** Main-thread CPU time of each frame while `step` moves the pointer. */
async function frames(page, cdp, count, step) {
  const times = []
  for (let i = 0; i < count; i++) {
    const before = await taskMs(cdp)
    await step(i)
    await page.evaluate(
      () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
    )
    times.push((await taskMs(cdp)) - before)
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

/** Time that the main thread has spent in tasks, in milliseconds. */
async function taskMs(cdp) {
  const { metrics } = await cdp.send('Performance.getMetrics')
  return metrics.find(({ name }) => name === 'TaskDuration').value * 1_000
}
