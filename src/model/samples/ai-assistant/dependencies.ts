import type { SampleSource } from '../sample-builder.ts'

export const dependencies: SampleSource['dependencies'] = [
  ['advice', 'knowledge', 0.9],
  ['advice', 'weights', 0.9],
  ['advice', 'records', 0.7],
]
