import { useState } from 'react'

/**
 * Which of these were ever shown: a dialog is fetched when it is first opened, and stays from then on, because it gives
 * the focus back as it closes.
 */
export function useOnceShown<K extends string>(
  shown: { readonly [N in K]: boolean },
): {
  readonly [N in K]: boolean
} {
  const [ever, setEver] = useState(shown)
  const next: { [N in K]: boolean } = { ...ever }
  let isNews = false
  for (const name of Object.keys(shown) as K[]) {
    if (!shown[name] || ever[name]) continue
    next[name] = true
    isNews = true
  }
  if (isNews) setEver(next)
  return next
}
