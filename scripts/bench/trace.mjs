/** What the browser's own trace says of the time that `run` takes. */
export async function traced(page, run) {
  const browser = page.context().browser()
  await browser.startTracing(page, { categories: ['disabled-by-default-devtools.timeline'] })
  await run()
  return JSON.parse((await browser.stopTracing()).toString()).traceEvents
}

/** Tasks of pages' main threads, with their CPU time: one that other programs interrupt is no longer for it. */
export function mainThreadTasks(events) {
  const mainThreads = new Set(
    events
      .filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain')
      .map(({ pid, tid }) => `${pid} ${tid}`),
  )
  return events.filter(({ name, pid, tid }) => name === 'RunTask' && mainThreads.has(`${pid} ${tid}`))
}

/** CPU milliseconds of the main thread's longest task while `run` goes on. */
export async function longestTask(page, run) {
  const tasks = mainThreadTasks(await traced(page, run))
  return tasks.reduce((longest, { tdur = 0 }) => Math.max(longest, tdur / 1_000), 0)
}
