import type { SampleSource } from '../sample-builder.ts'

export const boundaries: SampleSource['boundaries'] = [
  { id: 'b-work', name: 'Workplace', stencil: 'boundary.clinic', notes: 'Browser on the wards.' },
  { id: 'b-hospital', name: 'Hospital computing', stencil: 'boundary.hospital', notes: 'Own servers.' },
  {
    id: 'b-ai',
    name: 'AI platform',
    stencil: 'boundary.ai',
    notes: 'Own cluster without way to the Internet.',
  },
  { id: 'b-publisher', name: 'Publishers', stencil: 'boundary.thirdparty', notes: 'Over the Internet.' },
]
