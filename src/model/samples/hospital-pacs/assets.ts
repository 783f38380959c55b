import type { SampleSource } from '../sample-builder.ts'

export const assets: SampleSource['assets'] = [
  {
    id: 'images',
    name: 'Images and reports',
    kind: 'information',
    impacts: ['Confidentiality violation', 'Wrong diagnosis'],
    description: 'From the scanner to the archive and the eyes of the radiologist.',
    values: { confidentiality: 9, integrity: 9, availability: 7 },
    elements: ['archive', 'pacs', 'viewer'],
    flows: ['f-images', 'f-store', 'f-load', 'f-view', 'f-shown', 'f-report'],
  },
  {
    id: 'worklist',
    name: 'Right patient, right examination',
    kind: 'service',
    impacts: ['Examination of the wrong patient', 'Radiation without need'],
    description: 'Orders and worklists.',
    values: { integrity: 9, availability: 8, authenticity: 7 },
    elements: ['ris', 'ct'],
    flows: ['f-order', 'f-worklist', 'f-console'],
  },
  {
    id: 'operation',
    name: 'Operation of radiology',
    kind: 'service',
    impacts: ['Emergency patients turned away'],
    description: 'Scanner, information system, PACS and engine together.',
    values: { availability: 9 },
    elements: ['ct', 'ris', 'pacs', 'engine'],
    flows: [],
  },
  {
    id: 'exchange',
    name: 'Exchange with others',
    kind: 'information',
    impacts: ['Records of many patients leave at once'],
    description: 'What portal and practices can fetch.',
    values: { confidentiality: 9, traceability: 7 },
    elements: ['fhir', 'ehr'],
    flows: ['f-portal', 'f-portal-r', 'f-practice'],
  },
]
