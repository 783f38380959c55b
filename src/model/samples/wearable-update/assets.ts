import type { SampleSource } from '../sample-builder.ts'

export const assets: SampleSource['assets'] = [
  {
    id: 'measurements',
    name: 'Measurements',
    kind: 'information',
    impacts: ['Confidentiality violation', 'Wrong hint'],
    description: 'From the wrist to the record.',
    values: { confidentiality: 8, integrity: 8, availability: 4 },
    elements: ['buffer', 'appdata', 'record'],
    flows: ['f-data', 'f-up', 'f-write', 'f-read'],
  },
  {
    id: 'firmware',
    name: 'Wristband firmware',
    kind: 'software',
    impacts: ['Control over wristbands', 'Wristbands that no longer start'],
    description: 'From release to installation.',
    values: { integrity: 10, authenticity: 10, availability: 6 },
    elements: ['updates', 'controller'],
    flows: ['f-release', 'f-ota', 'f-ota-ble'],
  },
  {
    id: 'accounts',
    name: 'Accounts of wearers',
    kind: 'information',
    impacts: ['Identity theft', 'Access to measurements'],
    description: 'Passwords, tokens, and the way back in after losing them.',
    values: { confidentiality: 8, authenticity: 8 },
    elements: ['idp', 'keys'],
    flows: ['f-use', 'f-token', 'f-keys'],
  },
  {
    id: 'hints',
    name: 'Hints',
    kind: 'service',
    impacts: ['Late visit to a physician', 'Needless worry'],
    description: 'What the wearer acts on.',
    values: { integrity: 7, availability: 4 },
    elements: ['service'],
    flows: ['f-hint', 'f-down', 'f-show'],
  },
]
