import type { SampleSource } from '../sample-builder.ts'

export const assets: SampleSource['assets'] = [
  {
    id: 'records',
    name: 'Patient data',
    kind: 'information',
    impacts: ['Confidentiality Violation', 'Loss of Data Integrity', 'No Availability'],
    description: 'Health data on the phone, on its way and at the hospital.',
    elements: ['mdb', 'server', 'proc', 'db'],
    flows: ['g-meas', 'g-up', 'g-up2', 'g-dn', 'g-dn2', 'g-store', 'g-load', 'g-clin2'],
  },
  {
    id: 'creds',
    name: 'Credentials and keys',
    kind: 'information',
    impacts: ['Identity theft', 'Loss of trust in every session'],
    description: 'Keys and credentials in UICC and TPM, on which all other protection stands.',
    elements: ['uicc', 'mtpm', 'stpm'],
    flows: ['g-user', 'g-se2', 'g-clin'],
  },
  {
    id: 'mha',
    name: 'Mobile Healthcare Application',
    kind: 'software',
    impacts: ['Reverse engineering', 'Loss of Data Integrity'],
    description: 'The application on the patient’s phone: code, configuration and local state.',
    elements: ['mha'],
    flows: [],
  },
]
