import type { SampleSource } from '../sample-builder.ts'

export const boundaries: SampleSource['boundaries'] = [
  {
    id: 'b-ban',
    name: 'Body area network / wearable',
    stencil: 'boundary.ban',
    notes: 'Stated in the paper.',
  },
  { id: 'b-phone', name: 'Smartphone', stencil: 'boundary.device', notes: 'Stated in the paper.' },
  {
    id: 'b-patient',
    name: 'Patient environment (home)',
    stencil: 'boundary.home',
    notes: 'Stated in the paper.',
  },
  { id: 'b-cloud', name: 'Health service cloud', stencil: 'boundary.cloud', notes: 'Stated in the paper.' },
  {
    id: 'b-hospital',
    name: 'Hospital cloud service',
    stencil: 'boundary.hospital',
    notes: 'Stated in the paper.',
  },
  {
    id: 'b-ai',
    name: 'AI zone',
    stencil: 'boundary.ai',
    notes: 'Inferred, to make the stated parts connect.',
  },
  {
    id: 'b-clinic',
    name: 'Medical personnel environment',
    stencil: 'boundary.clinic',
    notes: 'Inferred, to make the stated parts connect.',
  },
  {
    id: 'b-admin',
    name: 'Administration zone',
    stencil: 'boundary.admin',
    notes: 'Inferred, to make the stated parts connect.',
  },
  {
    id: 'b-internet',
    name: 'Mobile network / WLAN / Internet',
    stencil: 'boundary.internet',
    shape: 'line',
    notes: 'Stated (section III-A: mobile or WLAN networks).',
  },
]
