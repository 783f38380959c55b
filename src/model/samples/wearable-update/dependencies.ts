import type { SampleSource } from '../sample-builder.ts'

export const dependencies: SampleSource['dependencies'] = [
  ['measurements', 'firmware', 0.9],
  ['measurements', 'accounts', 0.7],
  ['hints', 'measurements', 1],
]
