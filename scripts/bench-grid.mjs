// How a table of 50,000 threats scrolls, sorts and filters in the built app, by the browser's own frames and trace.
// `node scripts/bench-grid.mjs [address] [elements]`: without an address it serves the built app itself.
import { spawnSync } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium } from '@playwright/test'
import { preview } from 'vite'
import { ensureInstalled, root, stop } from './ensure-installed.mjs'

ensureInstalled()
const { ensureBuilt } = await import('./build.mjs')
const { findChromium } = await import('./find-chromium.mjs')
const [given, elements = '3800'] = process.argv.slice(2)
const modelFile = join(mkdtempSync(join(tmpdir(), 'glacis-grid-')), 'generated.glacis.json')
const made = spawnSync(process.execPath, [
  join(ensureBuilt('cli'), 'bench.mjs'),
  'model',
  elements,
  modelFile,
])
if (made.status !== 0) stop(String(made.stderr))

const server = given
  ? null
  : await preview({ root, logLevel: 'silent', preview: { port: 0, host: '127.0.0.1' } })
if (server !== null) ensureBuilt('app')
const address = given ?? `http://127.0.0.1:${server.httpServer.address().port}/`
const browser = await chromium.launch({
  executablePath: await findChromium(),
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
  await page.addInitScript(() => {
    window.showOpenFilePicker = undefined
  })
  await page.goto(address)
  const chooser = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: 'Open file' }).click()
  await (await chooser).setFiles(modelFile)
  await page.getByRole('region', { name: 'Threats' }).getByRole('row').nth(2).waitFor({ timeout: 120_000 })
  await page.waitForTimeout(10_000)
  await page.getByRole('button', { name: /^(No grouping|By rule)$/ }).click()
  await page.getByRole('menuitemcheckbox', { name: 'No grouping' }).click()
  await page.locator('[data-threat]').first().waitFor()
  await page.waitForTimeout(2_000)
  const grid = page.locator('#threat-grid')
  print('rows', Number(await grid.getAttribute('aria-rowcount')) - 1, '')
  await page.evaluate(watchFrames)
  const box = await grid.boundingBox()
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2)

  const wheel = await during(page, async () => {
    for (let i = 0; i < 120; i++) {
      await page.mouse.wheel(0, i % 40 < 30 ? 700 : -500)
      await page.waitForTimeout(8)
    }
  })
  report('wheel', wheel)
  const jump = await during(page, async () => {
    for (let i = 0; i < 40; i++) {
      await grid.evaluate((el, at) => el.scrollTo({ top: at * el.scrollHeight }), (i * 0.37) % 1)
      await page.waitForTimeout(30)
    }
  })
  report('jumps of the scroll bar', jump)
  await grid.focus()
  const keys = await during(page, async () => {
    for (let i = 0; i < 40; i++) await page.keyboard.press(i % 10 < 8 ? 'PageDown' : 'ArrowDown')
  })
  report('page keys', keys)
  const head = (name) => grid.getByRole('columnheader').getByRole('button', { name, exact: true })
  for (const name of ['Threat', 'On', 'Status'])
    report(
      `sort by ${name}`,
      await during(page, async () => {
        await head(name).click()
        await page.waitForTimeout(2_500)
      }),
    )
  report(
    'search',
    await during(page, async () => {
      await page
        .getByRole('searchbox', { name: 'Search threats' })
        .pressSequentially('server', { delay: 120 })
      await page.waitForTimeout(2_000)
    }),
  )
  report(
    'choose all',
    await during(page, async () => {
      await grid.focus()
      await page.keyboard.press('Control+a')
      await page.waitForTimeout(1_000)
    }),
  )
} finally {
  await browser.close()
  await server?.close()
}

/** Runs in the page: looks at every frame whether the lines cover the window of the grid, and at every long task. */
function watchFrames() {
  window.gridFrames = { frames: 0, blank: 0, longest: 0, tasks: [] }
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) window.gridFrames.tasks.push(entry.duration)
  }).observe({ type: 'longtask' })
  const look = () => {
    const grid = document.querySelector('#threat-grid')
    const box = grid.getBoundingClientRect()
    const bottom = box.top + grid.clientHeight
    // The active line has an element just outside of the window wherever one has scrolled to.
    const lines = [...grid.querySelectorAll('[data-line]')]
      .map((line) => line.getBoundingClientRect())
      .filter((line) => line.bottom > box.top + 29 && line.top < bottom)
    const first = Math.min(...lines.map((line) => line.top))
    const last = Math.max(...lines.map((line) => line.bottom))
    const end = grid.scrollTop + grid.clientHeight >= grid.scrollHeight - 1
    window.gridFrames.frames += 1
    if (first > box.top + 29 || (last < bottom - 1 && !end)) window.gridFrames.blank += 1
    requestAnimationFrame(look)
  }
  requestAnimationFrame(look)
}

async function during(page, work) {
  await page.evaluate(() => {
    Object.assign(window.gridFrames, { frames: 0, blank: 0, tasks: [] })
  })
  const session = await page.context().newCDPSession(page)
  await session.send('Performance.enable')
  const cpu = async () =>
    (await session.send('Performance.getMetrics')).metrics.find(({ name }) => name === 'TaskDuration').value
  const before = await cpu()
  await work()
  const spent = (await cpu()) - before
  const seen = await page.evaluate(() => window.gridFrames)
  return { ...seen, cpuMs: spent * 1000 }
}

function report(name, { frames, blank, tasks, cpuMs }) {
  print(`${name}: frames`, frames, '')
  print(`${name}: blank frames`, blank, '')
  print(`${name}: main thread per frame`, cpuMs / Math.max(1, frames), 'ms')
  print(`${name}: tasks over 50 ms`, tasks.length, `longest ${Math.round(Math.max(0, ...tasks))} ms`)
}

function print(name, value, unit) {
  const digits = Math.abs(value) >= 100 || Number.isInteger(value) ? 0 : 1
  console.log(`${name.padEnd(52)}${value.toFixed(digits).padStart(10)} ${unit}`)
}
