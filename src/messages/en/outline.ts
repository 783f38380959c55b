/** The panel at the start of the window, and the outline in it. */
export const outline = {
  'outline.sideTabs': 'Stencils, outline and search',
  'outline.tab': 'Outline',
  'outline.searchTab': 'Search',
  'outline.region': 'Outline',
  'outline.tree': 'Outline of the model',
  'outline.flowOut': (d: { name: string; other: string }) =>
    d.name === '' ? `to ${d.other}` : `${d.name} to ${d.other}`,
  'outline.flowIn': (d: { name: string; other: string }) =>
    d.name === '' ? `from ${d.other}` : `${d.name} from ${d.other}`,
  'outline.spokenOut': (d: { name: string; other: string }) => `Flow out: ${d.name} to ${d.other}`,
  'outline.spokenIn': (d: { name: string; other: string }) => `Flow in: ${d.name} from ${d.other}`,
  'outline.spokenDiagram': (d: { name: string; n: number }) =>
    `Diagram ${d.name}, ${d.n === 1 ? '1 element' : `${d.n} elements`}`,
  'outline.add': 'Add',
  'outline.rename': 'New name',
  'outline.type': 'Type',
  'outline.place': 'Stands in',
  'outline.noBoundary': 'No boundary',
  'outline.connectTo': 'Connect to',
  'outline.chooseTarget': 'Choose an element…',
  'outline.edit': (d: { name: string }) => `Edit ${d.name}`,
  'outline.moved': (d: { name: string; place: string }) => `${d.name} now stands in ${d.place}`,
  'outline.movedOut': (d: { name: string }) => `${d.name} now stands in no boundary`,
  'outline.undoMove': (d: { name: string }) => `Move ${d.name} elsewhere`,
  'outline.expandAll': 'Open all',
  'outline.collapseAll': 'Close all',
  'outline.selected': (d: { n: number }) => `${d.n} selected`,
} as const
