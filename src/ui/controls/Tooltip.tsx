import { Tooltip as Radix } from 'radix-ui'
import type { ReactElement, ReactNode } from 'react'

export interface TooltipProps {
  readonly text: ReactNode
  /** Key that does the same, such as "Ctrl Z". */
  readonly shortcut?: string
  readonly side?: 'top' | 'right' | 'bottom' | 'left'
  /** One element that takes a ref; it needs an accessible name of its own. */
  readonly children: ReactElement
}

/** A hint on hover and focus. It repeats or explains what is named elsewhere, never carries it alone. */
export function Tooltip({ text, shortcut, side = 'bottom', children }: TooltipProps) {
  return (
    <Radix.Provider delayDuration={450} skipDelayDuration={200}>
      <Radix.Root>
        <Radix.Trigger asChild>{children}</Radix.Trigger>
        <Radix.Portal>
          <Radix.Content
            side={side}
            sideOffset={6}
            collisionPadding={8}
            className="z-50 flex max-w-72 items-center gap-2 rounded-md bg-ink px-2 py-1 text-xs text-panel shadow-float"
          >
            {text}
            {shortcut !== undefined && <kbd className="font-sans opacity-70">{shortcut}</kbd>}
          </Radix.Content>
        </Radix.Portal>
      </Radix.Root>
    </Radix.Provider>
  )
}
