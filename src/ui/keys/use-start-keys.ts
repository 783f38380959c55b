import { useEffect, useRef } from 'react'
import { matchesChord } from '../../app/action.ts'
import { commandKeys } from '../../app/keys/command-keys.ts'
import { keysOf } from '../../app/keys/keys-of.ts'
import { isApple } from '../../app/platform.ts'
import { useServices } from '../hooks/use-services.ts'

/** The key that finds and runs anything, on a screen without an open model. */
export function useStartKeys(onCommands: () => void): void {
  const { preferences } = useServices()
  const latest = useRef(onCommands)
  latest.current = onCommands
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || document.querySelector('dialog[open]') !== null) return
      const keys = keysOf(commandKeys, preferences.getState().keys)
      if (!keys.some((chord) => matchesChord(chord, event, isApple()))) return
      event.preventDefault()
      latest.current()
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [preferences])
}
