import { z } from 'zod'

/**
 * What is stored, row by row. Rows are validated when they are read: a database is a file that other
 * versions, crashes and disks have had their hands on.
 */

/**
 * Bytes of data in one row. Chromium keeps values above 64 KiB in separate files, which simulated power
 * cuts lost; with their keys and headers these rows stay below 48 KiB.
 */
export const rowBytes = 40 * 1024

const revision = z.int().min(0)
const bytesSchema = z.instanceof(Uint8Array).refine((data) => data.byteLength <= rowBytes, {
  error: 'a row larger than any that is written',
})

/** Exists as long as the project does; never touched by an edit. */
export const projectRow = z.object({
  id: z.string().min(1),
  createdAt: z.string(),
  trashedAt: z.string().nullable(),
})
export type ProjectRow = z.infer<typeof projectRow>

/** What the project list shows of the newest state; written with every transaction. */
export const headRow = z.object({
  id: z.string().min(1),
  title: z.string(),
  editedAt: z.string(),
  revision,
  bytes: z.number().min(0),
  schemaVersion: z.int().min(1),
})
export type HeadRow = z.infer<typeof headRow>

/** One transaction, or one part of a large one. The part of a project's log with the highest key is never pruned. */
export const logRow = z.object({
  project: z.string(),
  revision,
  part: z.int().min(0),
  parts: z.int().min(1),
  schemaVersion: z.int().min(1),
  /** CRC-32 of the fields above and the data. */
  crc: z.int().min(0),
  data: bytesSchema,
})
export type LogRow = z.infer<typeof logRow>

/** A piece of a snapshot's bytes. */
export const chunkRow = z.object({
  project: z.string(),
  generation: z.int().min(1),
  index: z.int().min(0),
  data: bytesSchema,
})
export type ChunkRow = z.infer<typeof chunkRow>

/** Written after all chunks of its generation: a generation without one does not exist. */
export const manifestRow = z.object({
  project: z.string(),
  generation: z.int().min(1),
  revision,
  schemaVersion: z.int().min(1),
  createdAt: z.string(),
  /** Of all chunks together. */
  bytes: z.number().min(0),
  chunks: z.int().min(1),
  /** SHA-256 over the fields above and the SHA-256 of each chunk, in hexadecimal. */
  hash: z.string().length(64),
})
export type ManifestRow = z.infer<typeof manifestRow>
