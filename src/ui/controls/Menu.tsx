import type { LucideIcon } from 'lucide-react'
import { DropdownMenu } from 'radix-ui'
import type { ReactElement } from 'react'
import { classNames } from './class-names.ts'

export type MenuEntry =
  | {
      readonly label: string
      readonly icon?: LucideIcon
      readonly shortcut?: string
      readonly disabled?: boolean
      readonly danger?: boolean
      /** For entries that are on or off. */
      readonly checked?: boolean
      readonly onSelect: () => void
    }
  | 'separator'

export interface MenuProps {
  readonly entries: readonly MenuEntry[]
  readonly align?: 'start' | 'center' | 'end'
  /** The button that opens it; one element that takes a ref and has an accessible name. */
  readonly children: ReactElement
}

/** A menu of actions. Not modal: a modal one injects a style element, which our policy forbids. */
export function Menu({ entries, align = 'start', children }: MenuProps) {
  return (
    <DropdownMenu.Root modal={false}>
      <DropdownMenu.Trigger asChild>{children}</DropdownMenu.Trigger>
      <DropdownMenu.Portal>
        <DropdownMenu.Content
          align={align}
          sideOffset={4}
          collisionPadding={8}
          className="z-50 min-w-44 rounded-lg border border-line bg-panel p-1 shadow-float"
        >
          {entries.map((entry, index) =>
            entry === 'separator' ? (
              // biome-ignore lint/suspicious/noArrayIndexKey: separators have no identity of their own
              <DropdownMenu.Separator key={index} className="my-1 h-px bg-line" />
            ) : (
              <Entry key={entry.label} entry={entry} />
            ),
          )}
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  )
}

function Entry({ entry }: { readonly entry: Exclude<MenuEntry, 'separator'> }) {
  const Icon = entry.icon
  const look = classNames(
    'flex h-7 cursor-pointer items-center gap-2 rounded-md px-2 text-sm outline-none select-none data-disabled:cursor-default data-disabled:opacity-50 data-highlighted:bg-accent-tint',
    entry.danger && 'text-high',
  )
  const content = (
    <>
      {Icon && <Icon aria-hidden="true" size={15} strokeWidth={1.75} className="shrink-0" />}
      <span className="flex-1">{entry.label}</span>
      {entry.checked && <span aria-hidden="true">✓</span>}
      {entry.shortcut && <kbd className="ps-4 font-sans text-xs text-ink-2">{entry.shortcut}</kbd>}
    </>
  )
  return entry.checked === undefined ? (
    <DropdownMenu.Item className={look} disabled={entry.disabled} onSelect={entry.onSelect}>
      {content}
    </DropdownMenu.Item>
  ) : (
    <DropdownMenu.CheckboxItem
      className={look}
      disabled={entry.disabled}
      checked={entry.checked}
      onSelect={entry.onSelect}
    >
      {content}
    </DropdownMenu.CheckboxItem>
  )
}
