/** Main-thread milliseconds that one slice may take: a frame has room for it. */
const sliceMs = 8

/**
 * Runs a generator to its end, a few milliseconds at a time, letting everything else go first in between.
 * @param isWanted asked before each slice; once it says no, the work is given up
 * @returns null when it was given up
 */
export async function runInSlices<T>(
  work: Generator<void, T>,
  isWanted: () => boolean = () => true,
): Promise<T | null> {
  for (;;) {
    if (!isWanted()) return null
    const end = performance.now() + sliceMs
    do {
      const step = work.next()
      if (step.done) return step.value
    } while (performance.now() < end)
    await new Promise((resolve) => setTimeout(resolve))
  }
}
