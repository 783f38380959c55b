import type { SampleSource } from '../sample-builder.ts'

export const dependencies: SampleSource['dependencies'] = [
  ['customers', 'accounts', 0.8],
  ['money', 'accounts', 0.5],
  ['sales', 'money', 0.4],
]
