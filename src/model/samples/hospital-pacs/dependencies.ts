import type { SampleSource } from '../sample-builder.ts'

export const dependencies: SampleSource['dependencies'] = [
  ['images', 'operation', 0.8],
  ['worklist', 'operation', 1],
  ['exchange', 'images', 0.5],
]
