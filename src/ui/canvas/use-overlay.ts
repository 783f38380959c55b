import { useDeferredValue, useMemo } from 'react'
import { useDocument, useFindings, useVocabulary } from '../hooks/use-editor.ts'
import { usePreferences } from '../hooks/use-services.ts'
import type { CanvasOverlay, OverlayInput } from './overlay.ts'
import { overlayOf } from './overlay-catalog.ts'
import { useAttackPaths } from './use-attack-paths.ts'

/**
 * What the diagram shows at its subjects, and what that is worked out from. It follows an edit a moment later: the edit
 * itself is drawn first.
 */
export function useOverlay(): { readonly overlay: CanvasOverlay; readonly input: OverlayInput } {
  const { preferences } = usePreferences()
  const document = useDocument((state) => state.document)
  const vocabulary = useVocabulary()
  const rows = useFindings((state) => state.rows)
  const overlay = overlayOf(preferences.overlay)
  const paths = useAttackPaths(overlay.id === 'paths')
  const input = useMemo(() => ({ document, vocabulary, rows, paths }), [document, vocabulary, rows, paths])
  return { overlay, input: useDeferredValue(input) }
}
