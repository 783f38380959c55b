import type { Pause } from './snapshot-bytes.ts'

/**
 * Waits until the browser is idle, at most 100 ms; where it cannot say (Safari), until input and timers
 * that wait have had their turn. A page that nobody sees is not waited for: its timers are throttled.
 */
export const whenIdle: Pause = () => {
  if (typeof document !== 'undefined' && document.visibilityState === 'hidden') return Promise.resolve()
  return new Promise((resolve) => {
    if (typeof requestIdleCallback === 'function') requestIdleCallback(() => resolve(), { timeout: 100 })
    else setTimeout(resolve, 0)
  })
}
