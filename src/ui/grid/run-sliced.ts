/** Milliseconds of work before others get their turn. */
const sliceMs = 12

/**
 * Runs steps in slices, so that no task holds the page for long.
 * @param onDone with the result, unless it was stopped before
 * @returns how to stop
 */
export function runSliced<R>(steps: Generator<unknown, R>, onDone: (result: R) => void): () => void {
  let isStopped = false
  const slice = () => {
    if (isStopped) return
    const until = performance.now() + sliceMs
    do {
      const step = steps.next()
      if (step.done === true) {
        onDone(step.value)
        return
      }
    } while (performance.now() < until)
    setTimeout(slice)
  }
  setTimeout(slice)
  return () => {
    isStopped = true
  }
}
