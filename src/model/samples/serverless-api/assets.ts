import type { SampleSource } from '../sample-builder.ts'

export const assets: SampleSource['assets'] = [
  {
    id: 'addresses',
    name: 'Addresses and door codes',
    kind: 'information',
    impacts: ['Burglary', 'Confidentiality violation'],
    description: 'What opens the doors of customers.',
    values: { confidentiality: 9, integrity: 5 },
    elements: ['table', 'queue'],
    flows: ['f-api', 'f-call', 'f-db', 'f-event'],
  },
  {
    id: 'dispatch',
    name: 'Dispatch',
    kind: 'service',
    impacts: ['Nobody comes to a stuck elevator'],
    description: 'Faults reach a technician within minutes.',
    values: { availability: 8, integrity: 7 },
    elements: ['gateway', 'tasks'],
    flows: ['f-fault', 'f-call'],
  },
  {
    id: 'photos',
    name: 'Photos',
    kind: 'information',
    impacts: ['Confidentiality violation'],
    description: 'From inside the buildings of customers.',
    values: { confidentiality: 6 },
    elements: ['photos', 'upload'],
    flows: ['f-photo', 'f-put'],
  },
  {
    id: 'account',
    name: 'Cloud account',
    kind: 'equipment',
    impacts: ['Everything read, changed or deleted', 'Computing at our expense'],
    description: 'The rights of the delivery pipeline.',
    values: { confidentiality: 9, integrity: 10, availability: 9 },
    elements: ['pipeline', 'repo'],
    flows: ['f-push', 'f-build', 'f-deploy'],
  },
]
