import { z } from 'zod'
import { dateText, defineRecord, idOf, longText, nameText } from '../record.ts'

/** Files of the report's own look, in base64. */
const picture = z.object({ mime: z.enum(['image/png', 'image/jpeg']), data: z.string().max(1024 * 1024) })

/** A report's content and look under a name of its own. */
export const reportProfileSchema = z.object({
  id: nameText.min(1),
  name: nameText,
  /** Ids of the chapters that are printed, and of free texts. */
  sections: z.array(nameText).max(100),
})

export const verdicts = ['acceptable', 'acceptable-with-conditions', 'not-acceptable'] as const

/**
 * What a report says about itself as a controlled document, and what only people can say about the system:
 * one record, `documentControl:main`, absent until something is filled in.
 */
export const documentControlRecord = defineRecord({
  table: 'documentControl',
  schema: z.object({
    id: z.literal('documentControl:main'),
    /** Number under which the document is filed. */
    number: nameText,
    /** Where the system is used, and with what around it. */
    environment: longText,
    validUntil: dateText.nullable(),
    roles: z.array(z.object({ name: nameText, role: nameText, responsibility: longText })).max(200),
    references: z.array(z.object({ title: nameText, edition: nameText, link: nameText })).max(500),
    exclusions: z.array(z.object({ what: longText, reason: longText })).max(500),
    revisions: z
      .array(z.object({ version: nameText, date: dateText.nullable(), by: nameText, summary: longText }))
      .max(500),
    /** Lines to sign on paper, or that were signed. */
    approvals: z
      .array(z.object({ role: nameText, name: nameText, date: dateText.nullable(), note: longText }))
      .max(100),
    /** The statement of overall residual risk; null until somebody makes it. */
    verdict: z
      .object({ verdict: z.enum(verdicts), text: longText, by: nameText, date: dateText.nullable() })
      .nullable(),
    /** Sections of one's own, in Markdown, each after the chapter it names. */
    texts: z
      .array(z.object({ id: idOf('text'), title: nameText, after: nameText, markdown: longText }))
      .max(100),
    logo: picture.nullable(),
    /** `#rrggbb` for headings and rules; null for ours. */
    colour: z
      .string()
      .regex(/^#[0-9a-f]{6}$/)
      .nullable(),
    /** Printed at the head and foot of every page; empty for ours. */
    header: nameText,
    footer: nameText,
    profiles: z.array(reportProfileSchema).max(50),
  }),
})
