/** The risk screen: how bad it is, by each method, and what to do about it. */
export const risk = {
  'risk.name': 'Risk',
  'risk.diagram': 'Diagram',
  'risk.show': 'Show the risk screen',
  'risk.back': 'Back to the diagram',
  'risk.opening': 'Opening…',
  'risk.sections': 'Sections',
  'risk.section.overview': 'Overview',
  'risk.section.method': 'Threats & method',
  'risk.section.rip': 'Impact parameters',
  'risk.section.events': 'Threat events',
  'risk.section.assets': 'Assets',
  'risk.section.controls': 'Controls',
  'risk.section.snapshots': 'Snapshots',
  'risk.section.losses': 'Losses',
  'risk.section.next': 'What next',
} as const
