/** Letters are held for at most so long, in milliseconds. */
const patienceMs = 5_000

let held = ''
let letGo: (() => void) | null = null

/** Keeps the letters that are typed from now on, until the commands are there to take them. */
export function holdLetters(target: Pick<Window, 'addEventListener' | 'removeEventListener'> = window): void {
  letGo?.()
  held = ''
  const onKeyDown = (event: Event) => {
    const { key, ctrlKey, metaKey, altKey } = event as KeyboardEvent
    if (ctrlKey || metaKey || altKey) return
    if (key === 'Backspace') held = [...held].slice(0, -1).join('')
    else if ([...key].length === 1) held += key
    else return
    event.preventDefault()
    event.stopImmediatePropagation()
  }
  target.addEventListener('keydown', onKeyDown, { capture: true })
  const timer = setTimeout(() => letGo?.(), patienceMs)
  letGo = () => {
    target.removeEventListener('keydown', onKeyDown, { capture: true })
    clearTimeout(timer)
    letGo = null
  }
}

/** What was typed since the commands were asked for; nothing is held from here on. */
export function takeLetters(): string {
  letGo?.()
  const taken = held
  held = ''
  return taken
}
