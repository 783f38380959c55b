import type { minimap as english } from '../en/minimap.ts'
import type { German } from './german.ts'

export const minimap = {
  'minimap.label': 'Karte des Diagramms: Klicken, Ziehen oder Pfeiltasten bewegen die Ansicht',
  'minimap.show': 'Karte zeigen, solange nicht alles zu sehen ist',
  'minimap.hide': 'Keine Karte zeigen',
  'minimap.toggle': 'Karte des Diagramms',
} as const satisfies German<typeof english>
