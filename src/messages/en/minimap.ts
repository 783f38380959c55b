/** Sentences of the small map of the diagram. */
export const minimap = {
  'minimap.label': 'Map of the diagram: click or drag to move the view, or use the arrow keys',
  'minimap.show': 'Show a map while not all is in view',
  'minimap.hide': 'Do without the map',
  'minimap.toggle': 'Map of the diagram',
} as const
