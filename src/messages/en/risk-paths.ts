/** Attack paths: the section of the risk screen. */
export const riskPaths = {
  'risk.paths.help':
    'The easiest way from each entry point to each asset, along the flows. A step costs 16 less the DREAD sum of the worst threat that helps with it, with the mitigations that work now; unrated threats count as 10, and without any open threat it costs 16. That orders ways, and says nothing about likelihood.',
  'risk.paths.entries': 'Where attackers begin',
  'risk.paths.entries.default': 'All external entities, until you choose',
  'risk.paths.entries.pick': 'Choose entry points',
  'risk.paths.assets': 'What they are after',
  'risk.paths.assets.default': 'All assets that something carries, until you choose',
  'risk.paths.assets.pick': 'Choose assets',
  'risk.paths.assets.none': 'No asset has a carrier yet.',
  'risk.paths.reset': 'Back to all',
  'risk.paths.cuts': 'Where one control cuts most',
  'risk.paths.cuts.help':
    'Without it, so many pairs of an entry and an asset would have no way left at all; and so many easiest ways lead through it.',
  'risk.paths.cuts.what': 'Element or flow',
  'risk.paths.cuts.pairs': 'Pairs cut off',
  'risk.paths.cuts.ways': 'Ways through it',
  'risk.paths.cuts.of': (d: { n: number; total: number }) => `${d.n} of ${d.total}`,
  'risk.paths.ways': 'Easiest ways, the easiest first',
  'risk.paths.ways.help': (d: { shown: number; total: number }) =>
    d.shown < d.total ? `The first ${d.shown} of ${d.total}.` : `${d.total} in all.`,
  'risk.paths.way': (d: { entry: string; asset: string }) => `${d.entry} → ${d.asset}`,
  'risk.paths.cost': (d: { cost: number; steps: number }) =>
    `cost ${d.cost}, ${d.steps === 1 ? '1 step' : `${d.steps} steps`}`,
  'risk.paths.closed': (d: { n: number }) =>
    d.n === 1 ? '1 step without an open threat' : `${d.n} steps without an open threat`,
  'risk.paths.allOpen': 'an open threat helps with every step',
  'risk.paths.within': 'within the flow',
  'risk.paths.crosses': (d: { names: string }) => `crosses ${d.names}`,
  'risk.paths.noThreat': 'no open threat',
  'risk.paths.showWay': (d: { way: string }) => `Show in the diagram: ${d.way}`,
  'risk.paths.empty': 'No way leads there',
  'risk.paths.empty.help':
    'No flow leads from the entry points to anything that carries the assets. Say what carries each asset, or choose other entry points.',
} as const
