/**
 * CPU milliseconds of the main thread's longest task while `run` goes on, by the browser's own trace. A task that is
 * interrupted by other programs is no longer for it.
 */
export async function longestTask(browser, page, run) {
  await browser.startTracing(page, { categories: ['disabled-by-default-devtools.timeline'] })
  await run()
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString())
  const mainThreads = new Set(
    traceEvents
      .filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain')
      .map(({ pid, tid }) => `${pid} ${tid}`),
  )
  return traceEvents
    .filter(({ name, pid, tid }) => name === 'RunTask' && mainThreads.has(`${pid} ${tid}`))
    .reduce((longest, { tdur = 0 }) => Math.max(longest, tdur / 1_000), 0)
}
