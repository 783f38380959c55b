/** CPU time of this process in milliseconds, user and system. */
export function cpuMs(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1_000
}

/**
 * Median CPU milliseconds of one call, over `rounds` after a warm-up: wall time is noisy on shared
 * machines. Fast calls are repeated within a round until the clock can tell.
 */
export function medianCpuMs(rounds: number, repeat: number, run: (round: number) => void): number {
  for (let i = 0; i < 3; i++) run(i)
  const times: number[] = []
  for (let round = 0; round < rounds; round++) {
    const start = cpuMs()
    for (let i = 0; i < repeat; i++) run(round * repeat + i)
    times.push((cpuMs() - start) / repeat)
  }
  times.sort((a, b) => a - b)
  return times[Math.floor(times.length / 2)] ?? 0
}

/** The least CPU milliseconds of one call: what it costs when nothing else disturbs the caches. */
export function leastCpuMs(rounds: number, run: () => void): number {
  let least = Number.POSITIVE_INFINITY
  for (let round = 0; round < rounds; round++) {
    const start = cpuMs()
    run()
    least = Math.min(least, cpuMs() - start)
  }
  return least
}
