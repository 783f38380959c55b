import type { SampleSource } from '../sample-builder.ts'

export const assets: SampleSource['assets'] = [
  {
    id: 'advice',
    name: 'Sound advice',
    kind: 'service',
    impacts: ['Wrong treatment', 'Loss of trust'],
    description: 'What physicians read and may act on.',
    values: { integrity: 9, authenticity: 7, availability: 3 },
    elements: ['model', 'assistant'],
    flows: ['f-prompt', 'f-draft', 'f-answer', 'f-show'],
  },
  {
    id: 'knowledge',
    name: 'Guidelines and passages',
    kind: 'information',
    impacts: ['Advice from altered or outdated text'],
    description: 'From the publisher to the prompt.',
    values: { integrity: 9, traceability: 7 },
    elements: ['index', 'ingest', 'retriever'],
    flows: ['f-guide', 'f-fill', 'f-index', 'f-passages'],
  },
  {
    id: 'records',
    name: 'Records of patients',
    kind: 'information',
    impacts: ['Confidentiality violation'],
    description: 'In the record, in prompts and in the log.',
    values: { confidentiality: 9, integrity: 8 },
    elements: ['ehr', 'log'],
    flows: ['f-record', 'f-prompt', 'f-log', 'f-ehr'],
  },
  {
    id: 'weights',
    name: 'Released model',
    kind: 'software',
    impacts: ['Hidden change of behaviour'],
    description: 'Weights, settings and their evaluation.',
    values: { integrity: 9, authenticity: 8 },
    elements: ['registry', 'model'],
    flows: ['f-release', 'f-load'],
  },
]
