/** Attack paths and classes of data as the diagram shows them. */
export const pathsOverlay = {
  'canvas.overlay.paths': 'Attack paths',
  'canvas.paths.rank': (d: { n: number }) => `#${d.n}`,
  'canvas.paths.words': (d: { ways: number; rank: number }) =>
    d.ways === 1 ? `on attack path ${d.rank}` : `on ${d.ways} attack paths, the easiest is number ${d.rank}`,
  'canvas.paths.way': (d: { rank: number; entry: string; asset: string }) =>
    `#${d.rank} ${d.entry} → ${d.asset}`,
  'canvas.paths.more': (d: { n: number }) => `and ${d.n} more ways`,
  'canvas.paths.cuts': (d: { n: number; total: number }) =>
    `Without it ${d.n} of ${d.total} pairs of entry and asset have no way left.`,
  'canvas.paths.ways': 'Easiest ways',
  'canvas.paths.allOpen': 'Open at every step',
  'canvas.paths.high': 'Open threats at every step',
  'canvas.paths.medium': 'One step without',
  'canvas.paths.low': 'More steps without',
  'canvas.overlay.data': 'Data classes',
  'canvas.data.words': (d: { names: string }) => `data: ${d.names}`,
  'canvas.data.none': 'nobody has said what data',
  'canvas.data.unsaid': 'Not said',
  'canvas.data.sensitive': 'Sensitive, not encrypted or unknown',
  'canvas.data.protected': 'Sensitive, encrypted',
  'canvas.data.plain': 'Not sensitive',
} as const
