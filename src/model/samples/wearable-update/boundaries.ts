import type { SampleSource } from '../sample-builder.ts'

export const boundaries: SampleSource['boundaries'] = [
  { id: 'b-band', name: 'Wristband', stencil: 'boundary.device', notes: 'Worn, lost, sold second-hand.' },
  {
    id: 'b-phone',
    name: 'Phone',
    stencil: 'boundary.device',
    notes: 'The wearer’s own, with other apps on it.',
  },
  {
    id: 'b-cloud',
    name: 'Manufacturer’s cloud',
    stencil: 'boundary.cloud',
    notes: 'One region, three zones.',
  },
]
