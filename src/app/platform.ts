/** Whether this is an Apple system, where Command does what Control does elsewhere. */
export function isApple(): boolean {
  return typeof navigator !== 'undefined' && /Mac|iPhone|iPad/.test(navigator.userAgent)
}
