/** The stencil palette. */
export const palette = {
  'palette.region': 'Stencils',
  'palette.search': 'Find a stencil',
  'palette.noResult': (d: { query: string }) => `Nothing is called “${d.query}”.`,
  'palette.clear': 'Clear search',
  'palette.results': (d: { n: number }) => (d.n === 1 ? '1 stencil' : `${d.n} stencils`),
  'palette.readOnly': 'This model cannot be changed here.',
} as const
