import type { ReactNode } from 'react'

/** A key as it is drawn in lists. */
export function Keycap({ children }: { readonly children: ReactNode }) {
  return (
    <kbd className="rounded-sm border border-line bg-canvas px-1.5 font-sans text-xs whitespace-nowrap text-ink-2">
      {children}
    </kbd>
  )
}
