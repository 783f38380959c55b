// The PDF of ten thousand threats in the built app: pages, time, memory of the worker that builds it, whether the page
// stays free meanwhile, and how fast a cancel stops it. Part of `npm run bench`; alone:
// node scripts/bench/report-in-browser.mjs [elements]
import { spawnSync } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { ensureInstalled, root, stop } from '../ensure-installed.mjs'

/** So many elements, with half as many flows again, have about ten thousand threats. */
const usualElements = 745

/** @param elements of the generated model @returns figures; memory in MB, times in ms */
export async function measureReport(browser, address, cli, elements = usualElements) {
  const { freshPage } = await import('./page.mjs')
  const { longestTask } = await import('./trace.mjs')
  const page = await freshPage(browser)
  const workers = new Set()
  page.on('worker', (worker) => {
    if (!worker.url().includes('report.worker')) return
    workers.add(worker)
    worker.on('close', () => workers.delete(worker))
  })
  const memory = await watchWorkers(page, 'report.worker')
  await page.goto(address)
  const chooser = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: 'Open file' }).click()
  await (await chooser).setFiles(generatedModel(cli, elements))
  const open = page.getByRole('button', { name: 'Export report' })
  await open.waitFor({ timeout: 120_000 })
  await open.click()
  const dialog = page.getByRole('dialog', { name: 'Export report' })

  // The window builds at once what was asked for last: the first build is stopped while it lays out pages.
  await dialog
    .getByText(/^Laying out/)
    .first()
    .waitFor({ timeout: 120_000 })
  const stopped = performance.now()
  await dialog.getByRole('button', { name: 'Cancel', exact: true }).click()
  await dialog.getByText('Cancelled. Nothing was written.').waitFor()
  while (workers.size > 0) await page.waitForTimeout(5)
  const cancel = performance.now() - stopped

  memory.reset()
  const done = dialog.getByRole('button', { name: 'Download PDF' })
  let time = 0
  const blocked = await longestTask(page, async () => {
    const start = performance.now()
    await dialog.getByRole('button', { name: 'Build again' }).click()
    await page.waitForFunction((button) => !button.disabled, await done.elementHandle(), {
      polling: 200,
      timeout: 900_000,
    })
    time = performance.now() - start
  })
  const peak = memory.peak()
  const label = dialog.getByText(/^of \d+$/).first()
  await label.waitFor({ timeout: 120_000 })
  const pages = Number(/\d+/.exec((await label.textContent()) ?? '')?.[0] ?? 0)
  await page.context().close()
  return {
    cancel,
    time,
    blocked,
    heap: peak.heap / 1e6,
    buffers: peak.buffers / 1e6,
    pages,
  }
}

/** What is printed, and what was promised. */
export function linesOfReport({ pages, time, heap, buffers, blocked, cancel }) {
  return {
    lines: [
      ['report of 10,000 threats in the worker', pages, 'pages'],
      ['the same: time', time / 1_000, 's by the clock'],
      ['the same: largest heap of the worker', heap, 'MB'],
      ['the same: largest heap and buffers', heap + buffers, 'MB'],
    ],
    promises: [
      ['report of 10,000 threats: heap and buffers', heap + buffers, 1_000, 'MB'],
      ['the same: longest task of the page meanwhile', blocked, 50, 'ms CPU'],
      ['the same: from cancel to the end of the worker', cancel, 1_000, 'ms'],
    ],
  }
}

/** Asks the page's workers of this name for their memory, many times a second, through the browser's own protocol. */
async function watchWorkers(page, name) {
  const session = await page.context().newCDPSession(page)
  let largest = { heap: 0, buffers: 0 }
  session.on('Target.attachedToTarget', ({ sessionId, targetInfo }) => {
    if (!targetInfo.url.includes(name)) return
    let id = 0
    const timer = setInterval(() => {
      id += 1
      const message = JSON.stringify({ id, method: 'Runtime.getHeapUsage' })
      session.send('Target.sendMessageToTarget', { sessionId, message }).catch(() => clearInterval(timer))
    }, 100)
    session.on('Target.detachedFromTarget', (gone) => {
      if (gone.sessionId === sessionId) clearInterval(timer)
    })
  })
  session.on('Target.receivedMessageFromTarget', ({ message }) => {
    const { result } = JSON.parse(message)
    if (result?.usedSize === undefined) return
    const now = { heap: result.usedSize, buffers: result.backingStorageSize ?? 0 }
    if (now.heap + now.buffers > largest.heap + largest.buffers) largest = now
  })
  await session.send('Target.setAutoAttach', {
    autoAttach: true,
    waitForDebuggerOnStart: false,
    flatten: false,
  })
  return {
    reset: () => {
      largest = { heap: 0, buffers: 0 }
    },
    peak: () => largest,
  }
}

function generatedModel(cli, elements) {
  const file = join(mkdtempSync(join(tmpdir(), 'glacis-report-')), 'generated.glacis.json')
  const made = spawnSync(process.execPath, [join(cli, 'bench.mjs'), 'model', String(elements), file], {
    encoding: 'utf8',
  })
  if (made.status !== 0) stop(made.stderr)
  return file
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  ensureInstalled()
  const { preview } = await import('vite')
  const { ensureBuilt } = await import('../build.mjs')
  const { findChromium } = await import('../find-chromium.mjs')
  const { startBrowser } = await import('./page.mjs')
  const { print, promise } = await import('./print.mjs')
  ensureBuilt('app')
  const cli = ensureBuilt('cli')
  const server = await preview({ root, logLevel: 'silent', preview: { port: 0, host: '127.0.0.1' } })
  const browser = await startBrowser(await findChromium())
  try {
    const address = `http://127.0.0.1:${server.httpServer.address().port}/`
    const elements = Number(process.argv[2] ?? usualElements)
    const { lines, promises } = linesOfReport(await measureReport(browser, address, cli, elements))
    for (const line of lines) print(...line)
    for (const each of promises) promise(each)
  } finally {
    await browser.close()
    await server.close()
  }
}
