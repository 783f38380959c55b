import type { pathsOverlay as english } from '../en/paths-overlay.ts'
import type { German } from './german.ts'

export const pathsOverlay = {
  'canvas.overlay.paths': 'Angriffspfade',
  'canvas.paths.rank': (d) => `#${d.n}`,
  'canvas.paths.words': (d) =>
    d.ways === 1
      ? `auf Angriffspfad ${d.rank}`
      : `auf ${d.ways} Angriffspfaden, der leichteste ist Nummer ${d.rank}`,
  'canvas.paths.way': (d) => `#${d.rank} ${d.entry} → ${d.asset}`,
  'canvas.paths.more': (d) => `und ${d.n} weitere Wege`,
  'canvas.paths.cuts': (d) =>
    `Ohne das haben ${d.n} von ${d.total} Paaren aus Einstieg und Schutzgut keinen Weg mehr.`,
  'canvas.paths.ways': 'Leichteste Wege',
  'canvas.paths.allOpen': 'Bei jedem Schritt offen',
  'canvas.paths.high': 'Offene Bedrohungen bei jedem Schritt',
  'canvas.paths.medium': 'Ein Schritt ohne',
  'canvas.paths.low': 'Mehr Schritte ohne',
  'canvas.overlay.data': 'Datenklassen',
  'canvas.data.words': (d) => `Daten: ${d.names}`,
  'canvas.data.none': 'niemand hat gesagt, welche Daten',
  'canvas.data.unsaid': 'Nicht genannt',
  'canvas.data.sensitive': 'Schützenswert, unverschlüsselt oder unbekannt',
  'canvas.data.protected': 'Schützenswert, verschlüsselt',
  'canvas.data.plain': 'Nicht schützenswert',
} as const satisfies German<typeof english>
