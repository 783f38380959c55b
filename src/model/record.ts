import { z } from 'zod'

/**
 * What a record type is: its table, its schema (types, limits and field docs in one), and what its
 * references do when their target is removed. Integrity, repair and "where used" are generic over this.
 */
export interface RecordDefinition<N extends string = string, S extends z.ZodObject = z.ZodObject> {
  readonly table: N
  /** Known fields. Files are parsed with its `.loose()` form, so that unknown fields are kept. */
  readonly schema: S
  readonly references: readonly Reference[]
  /** Fields that hold a map whose entries are the unit of undo, diff and merge. */
  readonly maps: readonly string[]
}

export interface Reference {
  readonly field: string
  /** Tables that the reference may point into. */
  readonly to: readonly string[]
  /**
   * Values with another prefix are allowed and are no references, such as the ids of generated findings.
   * Without it such a value is wrong, and repair treats it like one whose target is missing.
   */
  readonly orForeign?: boolean
  /** The field holds a list of ids. */
  readonly many?: boolean
  /**
   * What happens to this record when the target is removed: `cascade` removes it, `clear` empties the
   * field (or drops the id from the list), `forbid` refuses the removal, `keep` leaves the id in place.
   */
  readonly onRemove: 'cascade' | 'clear' | 'forbid' | 'keep'
}

export function defineRecord<N extends string, S extends z.ZodObject>(definition: {
  table: N
  schema: S
  references?: readonly Reference[]
  maps?: readonly string[]
}): RecordDefinition<N, S> {
  return { references: [], maps: [], ...definition }
}

/** `prefix:` and at least one character; the prefix names the table. */
export function idOf<P extends string>(prefix: P) {
  return z.custom<`${P}:${string}`>(
    (value) =>
      typeof value === 'string' &&
      value.startsWith(`${prefix}:`) &&
      value.length > prefix.length + 1 &&
      value.length <= 300,
    { error: `an id that starts with "${prefix}:"`, params: { prefix } },
  )
}

/** Limits on texts, in UTF-16 code units: a name fits a line, a text fits a few pages. */
export const nameText = z.string().max(300)
export const longText = z.string().max(20_000)
/** ISO 8601 calendar date, `2026-01-31`. */
export const dateText = z.iso.date()
/** ISO 8601 instant in UTC. */
export const instantText = z.iso.datetime()

/** Diagram units; the limit keeps arithmetic exact and pictures printable. */
export const coordinate = z.number().min(-1_000_000).max(1_000_000)
export const pointSchema = z.object({ x: coordinate, y: coordinate })

/** Answers to the properties that rules read: yes/no/unknown and enumerations are strings, classes are lists. */
export const propertyValue = z.union([z.string().max(200), z.number(), z.array(z.string().max(200)).max(100)])
export const propertiesSchema = z.record(z.string().min(1).max(100), propertyValue)
export type PropertyValue = z.infer<typeof propertyValue>

export const strideLetters = ['S', 'T', 'R', 'I', 'D', 'E'] as const
export const strideLetter = z.enum(strideLetters)
export type StrideLetter = z.infer<typeof strideLetter>
