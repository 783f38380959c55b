import type { SampleSource } from '../sample-builder.ts'

export const boundaries: SampleSource['boundaries'] = [
  { id: 'b-ward', name: 'Ward', stencil: 'boundary.clinic', notes: 'Visitors come near the pumps.' },
  { id: 'b-servers', name: 'Hospital server network', stencil: 'boundary.hospital', notes: 'Locked rooms.' },
  {
    id: 'b-vendor',
    name: 'Pump vendor',
    stencil: 'boundary.thirdparty',
    notes: 'Reached over the Internet.',
  },
]
