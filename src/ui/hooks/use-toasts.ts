import { useCallback, useState } from 'react'
import type { Toast } from '../shell/Toasts.tsx'

/** The messages in view, and how to add one. */
export function useToasts() {
  const [toasts, setToasts] = useState<readonly Toast[]>([])
  const show = useCallback((text: string, action?: Toast['action']) => {
    const toast: Toast = { id: nextId++, text, ...(action === undefined ? {} : { action }) }
    setToasts((shown) => [...shown.filter((other) => other.text !== text), toast].slice(-3))
  }, [])
  const drop = useCallback((id: number) => setToasts((shown) => shown.filter((toast) => toast.id !== id)), [])
  return { toasts, show, drop }
}

let nextId = 1
