import { useEffect, useState } from 'react'
import { darkPalette, lightPalette, type Palette } from '../../../drawing/palettes.ts'

/** The palette of the theme that the page has. */
export function usePalette(): Palette {
  const [palette, setPalette] = useState(currentPalette)
  useEffect(() => {
    const observer = new MutationObserver(() => setPalette(currentPalette()))
    observer.observe(document.documentElement, { attributeFilter: ['data-theme'] })
    return () => observer.disconnect()
  }, [])
  return palette
}

function currentPalette(): Palette {
  return document.documentElement.dataset.theme === 'dark' ? darkPalette : lightPalette
}
