import type { SampleSource } from '../sample-builder.ts'

export const boundaries: SampleSource['boundaries'] = [
  {
    id: 'b-radiology',
    name: 'Radiology network',
    stencil: 'boundary.clinic',
    notes: 'Flat, about 120 devices.',
  },
  { id: 'b-core', name: 'Hospital network', stencil: 'boundary.hospital', notes: 'Servers and wards.' },
  { id: 'b-outside', name: 'Outside', stencil: 'boundary.thirdparty', notes: 'Over the Internet.' },
]
