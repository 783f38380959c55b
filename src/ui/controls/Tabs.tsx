import { type KeyboardEvent, type ReactNode, useId } from 'react'
import { Count } from './Count.tsx'
import { classNames } from './class-names.ts'

export interface TabItem<V extends string> {
  readonly value: V
  readonly label: string
  /** Shown beside the label when given. */
  readonly count?: number
}

export interface TabsProps<V extends string> {
  readonly label: string
  readonly items: readonly TabItem<V>[]
  readonly value: V
  readonly onChange: (value: V) => void
  /** Content of the tab in hand; it becomes the tab panel. */
  readonly children: ReactNode
  /** At the end of the line of tabs. */
  readonly end?: ReactNode
  /** Smaller, for a narrow panel. */
  readonly isDense?: boolean
  readonly className?: string
}

/** Tabs with their panel: arrows, Home and End move and choose. */
export function Tabs<V extends string>(props: TabsProps<V>) {
  const id = useId()
  const choose = (index: number, list: Element) => {
    const item = props.items.at(index % props.items.length)
    if (!item) return
    props.onChange(item.value)
    list.querySelectorAll<HTMLElement>('[role=tab]')[props.items.indexOf(item)]?.focus()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const at = props.items.findIndex((item) => item.value === props.value)
    const target = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: -1 }[event.key]
    if (target === undefined) return
    event.preventDefault()
    choose(target, event.currentTarget)
  }
  return (
    <div className={classNames('flex min-h-0 flex-col', props.className)}>
      <div
        className={classNames(
          'flex shrink-0 items-center border-b border-line',
          props.isDense ? 'px-1' : 'px-2',
        )}
      >
        <div
          role="tablist"
          aria-label={props.label}
          className="flex min-w-0 flex-1 overflow-x-auto [scrollbar-width:none]"
          onKeyDown={onKeyDown}
        >
          {props.items.map((item) => {
            const isChosen = item.value === props.value
            return (
              <button
                key={item.value}
                type="button"
                role="tab"
                id={`${id}-${item.value}`}
                aria-selected={isChosen}
                aria-controls={`${id}-panel`}
                tabIndex={isChosen ? 0 : -1}
                onClick={() => props.onChange(item.value)}
                className={classNames(
                  'relative flex h-9 items-center gap-1.5 whitespace-nowrap transition-colors duration-150 focus-visible:-outline-offset-2',
                  props.isDense ? 'px-1.5 text-xs' : 'px-2.5 text-sm',
                  isChosen
                    ? 'font-medium text-ink after:absolute after:inset-x-1 after:bottom-0 after:h-0.5 after:rounded-full after:bg-accent'
                    : 'text-ink-2 hover:text-ink',
                )}
              >
                {item.label}
                {item.count !== undefined && <Count value={item.count} />}
              </button>
            )
          })}
        </div>
        {props.end}
      </div>
      {/* The tab panel is a tab stop only where its content has none; ours always has. */}
      <div
        role="tabpanel"
        id={`${id}-panel`}
        aria-labelledby={`${id}-${props.value}`}
        className="flex min-h-0 flex-1 flex-col"
      >
        {props.children}
      </div>
    </div>
  )
}
