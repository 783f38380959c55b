import { runToEnd } from '../../base/run-to-end.ts'
import { runSliced } from './run-sliced.ts'

/**
 * A function that remembers its last call. Small work is done at once; large work in slices, and until it is done the
 * result of the call before stands.
 * @param isLarge whether the work of these arguments is to be sliced
 * @param onDone called when sliced work is done, so that whoever shows it asks again
 */
export function slicedMemo<A extends readonly unknown[], R>(
  steps: (...args: A) => Generator<unknown, R>,
  isLarge: (...args: A) => boolean,
  onDone: () => void,
): (...args: A) => R {
  let last: { readonly args: A; readonly result: R } | null = null
  let running: { readonly args: A; readonly stop: () => void } | null = null
  return (...args) => {
    if (last !== null && sameArgs(last.args, args)) {
      running?.stop()
      running = null
      return last.result
    }
    if (running !== null && sameArgs(running.args, args) && last !== null) return last.result
    running?.stop()
    running = null
    if (last === null || !isLarge(...args)) {
      last = { args, result: runToEnd(steps(...args)) }
      return last.result
    }
    const stop = runSliced(steps(...args), (result) => {
      last = { args, result }
      running = null
      onDone()
    })
    running = { args, stop }
    return last.result
  }
}

function sameArgs(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((value, at) => Object.is(value, b[at]))
}
