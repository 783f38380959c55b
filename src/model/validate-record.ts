import type { z } from 'zod'
import type { Expectation } from '../base/expectation.ts'
import { forbiddenKeys } from '../base/forbidden-keys.ts'
import type { Json } from '../base/json.ts'
import { isJsonObject } from '../base/json-equal.ts'
import type { PlainRecord } from './plain-record.ts'
import type { RecordDefinition } from './record.ts'
import { type TableName, tableDefinitions } from './tables.ts'

/** One field that is not as it should be. */
export interface Problem {
  /** Path inside the record, such as `line.from.x`; empty for the record as a whole. */
  readonly field: string
  readonly expected: Expectation
}

/** What is wrong with a record, in the order of its fields; empty when it is sound. Unknown fields are allowed. */
export function validateRecord(table: TableName, record: PlainRecord): readonly Problem[] {
  const definition: RecordDefinition = tableDefinitions[table]
  const result = definition.schema.safeParse(record)
  const problems = result.success ? [] : result.error.issues.map(problemOf)
  return [...problems, ...definition.maps.flatMap((field) => badKeys(field, record[field]))]
}

/** Whether one field of a record may have this value. */
export function validateField(table: TableName, field: string, value: unknown): readonly Problem[] {
  const shape: { readonly [field: string]: z.ZodType } = tableDefinitions[table].schema.shape
  const schema = Object.hasOwn(shape, field) ? shape[field] : undefined
  if (schema === undefined) return [{ field, expected: { kind: 'known-field' } }]
  const result = schema.safeParse(value)
  return result.success
    ? []
    : result.error.issues.map((issue) => problemOf({ ...issue, path: [field, ...issue.path] }))
}

/** Checked here because zod passes over `__proto__` without a word. */
function badKeys(field: string, map: Json | undefined): readonly Problem[] {
  const keys = isJsonObject(map) ? Object.keys(map) : []
  return keys
    .filter((key) => forbiddenKeys.includes(key))
    .map((key) => ({ field: `${field}.${key}`, expected: { kind: 'known-field' } }))
}

function problemOf(issue: z.core.$ZodIssue): Problem {
  return { field: issue.path.map(String).join('.'), expected: expectationOf(issue) }
}

/** What a zod issue says should have been there. */
export function expectationOf(issue: z.core.$ZodIssue): Expectation {
  switch (issue.code) {
    case 'invalid_type':
      return { kind: 'type', type: typeNames[issue.expected] ?? 'object' }
    case 'too_big':
      return limit(issue.origin, 0, Number(issue.maximum))
    case 'too_small':
      return limit(issue.origin, Number(issue.minimum), issue.exact === true ? Number(issue.minimum) : null)
    case 'invalid_format':
      return { kind: 'type', type: issue.format === 'date' ? 'date' : 'instant' }
    case 'invalid_value':
      return { kind: 'one-of', values: issue.values.map(String) }
    case 'invalid_union':
      return { kind: 'any', of: issue.errors.flatMap((errors) => errors.slice(0, 1).map(expectationOf)) }
    case 'custom':
      return typeof issue.params?.prefix === 'string'
        ? { kind: 'id', prefix: issue.params.prefix }
        : { kind: 'other' }
    case 'invalid_key':
      return { kind: 'length', of: 'text', min: 1, max: 100 }
    default:
      return { kind: 'other' }
  }
}

function limit(origin: string, min: number, max: number | null): Expectation {
  if (origin === 'string') return { kind: 'length', of: 'text', min, max }
  if (origin === 'array') return { kind: 'length', of: 'list', min, max }
  return { kind: 'range', min: max === null ? min : null, max }
}

const typeNames: { readonly [zodType: string]: (Expectation & { kind: 'type' })['type'] } = {
  string: 'text',
  number: 'number',
  boolean: 'yes-no',
  array: 'list',
  object: 'object',
  record: 'object',
}
