import { z } from 'zod'
import { packSchema } from '../../engine/pack-schema.ts'
import { packFileVersion } from './write.ts'

/**
 * The JSON Schema of a `.glacis-pack.json` file, for editors and for other programs. It says the form;
 * that stencils, properties and mitigations which are named exist is checked when the file is read.
 */
export function packJsonSchema(): object {
  const file = z.strictObject({
    format: z.literal('glacis-pack'),
    version: z.literal(packFileVersion),
    pack: packSchema,
  })
  return {
    ...z.toJSONSchema(file, { io: 'input' }),
    title: 'Glacis knowledge pack',
    description: 'Stencils, properties, mitigations and threat rules that are versioned together.',
  }
}
