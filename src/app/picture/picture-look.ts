import { darkPalette, lightPalette, type Palette } from '../../drawing/palettes.ts'
import type { ColorRole } from '../../drawing/scene.ts'

export interface PictureLook {
  readonly isDark: boolean
  readonly isTransparent: boolean
}

export function paletteOf({ isDark }: PictureLook): Palette {
  return isDark ? darkPalette : lightPalette
}

/** What fills a picture: white, as the page that it will stand on, or the dark canvas; null for nothing. */
export function backgroundOf({ isDark, isTransparent }: PictureLook): ColorRole | null {
  if (isTransparent) return null
  return isDark ? 'background' : 'panel'
}
