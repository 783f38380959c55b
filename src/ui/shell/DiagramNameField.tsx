import { useLayoutEffect, useRef } from 'react'
import { t } from '../../messages/messages.ts'

export interface DiagramNameFieldProps {
  readonly name: string
  /** The tab that it covers. */
  readonly over: HTMLElement | null
  /** With the new name, or null to leave it; `keepFocus` when keys ended it. */
  readonly onFinish: (name: string | null, keepFocus: boolean) => void
}

/** The name of a diagram as a field on its tab. Beside the tabs, as a list of tabs may hold nothing else. */
export function DiagramNameField({ name, over, onFinish }: DiagramNameFieldProps) {
  const field = useRef<HTMLInputElement>(null)
  const isDone = useRef(false)
  useLayoutEffect(() => {
    const input = field.current
    if (input === null || over === null) return
    const scrolled = over.parentElement?.scrollLeft ?? 0
    input.style.left = `${over.offsetLeft - scrolled}px`
    input.style.width = `${Math.max(over.offsetWidth, 120)}px`
    input.focus({ preventScroll: true })
    input.select()
  }, [over])
  const finish = (text: string | null, keepFocus: boolean) => {
    if (isDone.current) return
    isDone.current = true
    onFinish(text, keepFocus)
  }
  return (
    <input
      ref={field}
      type="text"
      aria-label={t('diagrams.name')}
      defaultValue={name}
      maxLength={300}
      spellCheck={false}
      className="absolute inset-y-0.5 z-10 rounded-md border-[1.5px] border-accent bg-panel px-2 text-sm font-medium text-ink outline-none"
      onKeyDown={(event) => {
        event.stopPropagation()
        if (event.key === 'Enter' && !event.nativeEvent.isComposing) finish(event.currentTarget.value, true)
        else if (event.key === 'Escape') finish(null, true)
        else return
        event.preventDefault()
      }}
      onBlur={(event) => finish(event.currentTarget.value, false)}
    />
  )
}
