import type { Format } from '../format.ts'
import { detectGlacis, readGlacis } from './read.ts'
import { writeGlacis } from './write.ts'

/** Our own file: everything in a model, as sorted JSON. */
export const glacisFormat: Format = {
  id: 'glacis',
  name: 'Glacis model',
  extensions: ['.glacis.json', '.json'],
  detect: detectGlacis,
  read: readGlacis,
  write: writeGlacis,
}
