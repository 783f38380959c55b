import type { SampleSource } from '../sample-builder.ts'

export const boundaries: SampleSource['boundaries'] = [
  { id: 'b-phone', name: 'Phone', stencil: 'boundary.machine', notes: 'Owned and managed by the company.' },
  { id: 'b-cloud', name: 'Cloud account', stencil: 'boundary.cloud', notes: 'One account for production.' },
  { id: 'b-build', name: 'Code hosting', stencil: 'boundary.build', notes: 'Run by its provider.' },
]
