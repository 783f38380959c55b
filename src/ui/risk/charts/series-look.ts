/**
 * How a series is drawn, told apart without colour: before any treatment dotted and grey, now solid, meant
 * dashed, recommended thin.
 */
export const seriesLooks = {
  potential: { stroke: 'stroke-ink-3', fill: 'fill-ink-3', swatch: 'bg-ink-3', dash: '1.5 3', shape: 'ring' },
  current: { stroke: 'stroke-accent', fill: 'fill-accent', swatch: 'bg-accent', dash: '', shape: 'dot' },
  target: { stroke: 'stroke-low', fill: 'fill-low', swatch: 'bg-low', dash: '6 3', shape: 'diamond' },
  recommended: {
    stroke: 'stroke-medium',
    fill: 'fill-medium',
    swatch: 'bg-medium',
    dash: '2 2',
    shape: 'square',
  },
} as const

export type SeriesLook = keyof typeof seriesLooks
