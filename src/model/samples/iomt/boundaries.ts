import type { SampleSource } from '../sample-builder.ts'

export const boundaries: SampleSource['boundaries'] = [
  {
    id: 'b-dev',
    name: 'Device level',
    stencil: 'boundary.device',
    notes: 'Stated in the paper. Mobile phone, UICC and TPM.',
  },
  { id: 'b-net', name: 'Network level', stencil: 'boundary.internet', notes: 'Stated in the paper.' },
  {
    id: 'b-srv',
    name: 'Storage and processing level',
    stencil: 'boundary.hospital',
    notes: 'Stated in the paper. The hospital.',
  },
]
