import { z } from 'zod'
import { defineRecord, idOf, instantText, longText, nameText } from '../record.ts'

/** The model and all its figures at one moment. Never changed after it was taken. */
export const snapshotRecord = defineRecord({
  table: 'snapshot',
  schema: z.object({
    id: idOf('snapshot'),
    title: nameText,
    note: longText,
    by: nameText,
    at: instantText,
    /** Name and version of the program. */
    engine: nameText,
    /** Version of each pack, by id. */
    packs: z.record(nameText, nameText),
    /** SHA-256 of the model's content (without snapshots). */
    fingerprint: z.string().length(64),
    /** The model as a file (without snapshots), deflated, in base64: all inputs. */
    content: z.string().max(32 * 1024 * 1024),
    /** The figures as JSON: see `risk/snapshot-figures.ts`. */
    figures: z.string().max(8 * 1024 * 1024),
  }),
})
