import type { SampleSource } from '../sample-builder.ts'

export const dependencies: SampleSource['dependencies'] = [
  ['addresses', 'account', 1],
  ['photos', 'account', 1],
  ['dispatch', 'account', 0.9],
]
