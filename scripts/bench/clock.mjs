import { existsSync, readFileSync } from 'node:fs'
import { settle } from './page.mjs'
import { mainThreadTasks, traced } from './trace.mjs'

/**
 * A clock of the time that the page's main thread has run, in milliseconds: of the processor where the system tells,
 * which a busy machine does not disturb, else of its tasks.
 */
export async function mainThreadClock(browser, page) {
  const system = await browser.newBrowserCDPSession()
  // A page that has just moved to another process is not in the list at once.
  for (let attempt = 0; attempt < 20 && existsSync('/proc/self/schedstat'); attempt++) {
    const clock = await processorClock(system, page)
    if (clock !== null) return clock
    await settle(page)
  }
  const session = await page.context().newCDPSession(page)
  await session.send('Performance.enable')
  return async () => {
    const { metrics } = await session.send('Performance.getMetrics')
    return metrics.find(({ name }) => name === 'TaskDuration').value * 1_000
  }
}

/** Of the processes, that one's which is busy every time that the page is; null when none is. */
async function processorClock(system, page) {
  const { processInfo } = await system.send('SystemInfo.getProcessInfo')
  const clocks = processInfo
    .filter(({ type, id }) => type === 'renderer' && existsSync(`/proc/${id}/task/${id}/schedstat`))
    .map(
      ({ id }) =>
        () =>
          Number(readFileSync(`/proc/${id}/task/${id}/schedstat`, 'utf8').split(' ')[0]) / 1e6,
    )
  const ran = clocks.map(() => Number.POSITIVE_INFINITY)
  for (let round = 0; round < 3; round++) {
    const before = clocks.map((clock) => clock())
    await page.evaluate((ms) => {
      const end = performance.now() + ms
      while (performance.now() < end);
    }, busyMs)
    for (const [i, clock] of clocks.entries()) ran[i] = Math.min(ran[i], clock() - before[i])
    await settle(page)
  }
  const most = Math.max(...ran)
  return most > 0.2 * busyMs ? clocks[ran.indexOf(most)] : null
}

const busyMs = 150

/**
 * Main-thread CPU time of each frame while `step` moves the pointer, by the browser's own trace: of all tasks that began
 * from one step to the next.
 */
export async function frames(page, count, step) {
  const starts = []
  const events = await traced(page, async () => {
    for (let i = 0; i < count; i++) {
      starts.push(monotonicUs())
      await step(i)
      await page.evaluate(
        () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
      )
    }
    starts.push(monotonicUs())
  })
  const times = Array.from({ length: count }, () => 0)
  let at = 0
  for (const { ts, tdur = 0 } of mainThreadTasks(events).sort((a, b) => a.ts - b.ts)) {
    while (at < count && ts >= starts[at + 1]) at++
    if (at < count && ts >= starts[at]) times[at] += tdur / 1_000
  }
  return times
}

/** Microseconds by the clock that traces are written by. */
function monotonicUs() {
  return Number(process.hrtime.bigint() / 1_000n)
}

/** Median and 95th percentile. */
export function spread(times) {
  const sorted = [...times].sort((a, b) => a - b)
  const at = (share) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]
  return { median: at(0.5), p95: at(0.95) }
}

export function median(values) {
  return spread(values).median
}
