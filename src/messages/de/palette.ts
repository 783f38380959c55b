import type { palette as english } from '../en/palette.ts'
import type { German } from './german.ts'

export const palette = {
  'palette.region': 'Schablonen',
  'palette.search': 'Schablone suchen',
  'palette.noResult': (d) => `Nichts heißt „${d.query}“.`,
  'palette.clear': 'Suche leeren',
  'palette.results': (d) => (d.n === 1 ? '1 Schablone' : `${d.n} Schablonen`),
  'palette.readOnly': 'Dieses Modell kann hier nicht geändert werden.',
} as const satisfies German<typeof english>
