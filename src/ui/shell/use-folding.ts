import { useEffect, useRef, useState } from 'react'
import type { PanelImperativeHandle, PanelSize } from 'react-resizable-panels'
import { useStore } from 'zustand'
import { useEditor } from '../hooks/use-editor.ts'
import { sideOf } from './side-state.ts'

/** A panel that folds away and comes back, by a button or by dragging its edge. */
export interface Folding {
  readonly isOpen: boolean
  readonly toggle: () => void
  /** Spread over the panel. */
  readonly panel: {
    readonly panelRef: React.RefObject<PanelImperativeHandle | null>
    readonly onResize: (size: PanelSize) => void
  }
}

/** @param foldedPx size below which the panel counts as folded */
export function useFolding(foldedPx: number): Folding {
  const panelRef = useRef<PanelImperativeHandle>(null)
  const [isOpen, setOpen] = useState(true)
  return {
    isOpen,
    toggle: () => (isOpen ? panelRef.current?.collapse() : panelRef.current?.expand()),
    panel: { panelRef, onResize: ({ inPixels }) => setOpen(inPixels > foldedPx) },
  }
}

/** Unfolds the panel at the start of the window when one of its tabs is asked for. */
export function useUnfolding({ panel }: Folding): void {
  const asked = useStore(sideOf(useEditor()), (state) => state.asked)
  const { panelRef } = panel
  useEffect(() => {
    if (asked > 0 && panelRef.current?.isCollapsed()) panelRef.current.expand()
  }, [asked, panelRef])
}
