import type { SampleSource } from '../sample-builder.ts'

export const boundaries: SampleSource['boundaries'] = [
  { id: 'b-browser', name: 'Browser', stencil: 'boundary.browser', notes: 'The customer’s own machine.' },
  { id: 'b-dmz', name: 'DMZ', stencil: 'boundary.dmz', notes: 'Reachable from the Internet.' },
  { id: 'b-app', name: 'Application tier', stencil: 'boundary.vpc', notes: 'Private network.' },
  { id: 'b-data', name: 'Data tier', stencil: 'boundary.vpc', notes: 'Only the application tier gets in.' },
]
