import { Popover as Radix } from 'radix-ui'
import type { ReactNode } from 'react'

/** A panel that hangs on a cell, for editors that need more room than that. A click outside keeps what was done. */
export function EditorPanel({
  label,
  onKeep,
  onDrop,
  children,
}: {
  readonly label: string
  readonly onKeep: () => void
  readonly onDrop: () => void
  readonly children: ReactNode
}) {
  return (
    <Radix.Root open modal={false} onOpenChange={(isOpen) => !isOpen && onKeep()}>
      <Radix.Anchor asChild>
        <span data-editor className="absolute inset-0 rounded-sm ring-2 ring-accent ring-inset" />
      </Radix.Anchor>
      <Radix.Portal>
        <Radix.Content
          aria-label={label}
          align="start"
          sideOffset={2}
          collisionPadding={8}
          data-editor
          onEscapeKeyDown={(event) => {
            event.preventDefault()
            onDrop()
          }}
          // The grid takes the keyboard back by itself.
          onCloseAutoFocus={(event) => event.preventDefault()}
          onKeyDown={(event) => event.stopPropagation()}
          className="z-50 w-80 max-w-[calc(100vw-16px)] rounded-lg border border-line bg-panel p-2 text-ink shadow-float"
        >
          {children}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  )
}
