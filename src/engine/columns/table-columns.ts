import type { PropertyValue } from '../../model/record.ts'
import { type Answered, isUnknown, type VocabularyIndex } from '../vocabulary-index.ts'
import type { Bits } from './bits.ts'

/** The records of a table by columns: each answer as a small number, the same for equal answers. */
export interface TableColumns {
  readonly rows: number
  /** Rows whose stencil is this one or descends from it. */
  readonly isA: (stencil: string) => Bits
  /** Rows whose stencil passes. */
  readonly stencils: (passes: (stencil: string) => boolean) => Bits
  /** Rows whose answer passes. */
  readonly answers: (property: string, holds: (value: PropertyValue) => boolean) => Bits
  /** Rows whose answer is not known. */
  readonly open: (property: string) => Bits
  /** Rows whose record could not be read. */
  readonly unreadable: readonly number[]
}

interface Column {
  readonly codes: Uint16Array
  /** By code; the first stands for no answer. */
  readonly values: PropertyValue[]
  readonly codeOf: Map<string | number, number>
  open: Bits | null
}

/**
 * Reads each record once: where there are many, most of the time goes into fetching them from memory.
 * @param properties those that are asked for; others are passed over
 * @param make makes columns that nobody keeps
 */
export function tableColumns(
  records: readonly Answered[],
  properties: ReadonlySet<string>,
  vocabulary: VocabularyIndex,
  make: (rows: number) => Bits,
): TableColumns {
  const rows = records.length
  const stencils = columnOf(rows)
  const columns = new Map<string, Column>()
  for (const property of properties) columns.set(property, columnOf(rows))
  const unreadable: number[] = []

  for (let row = 0; row < rows; row += 1) {
    const record = records[row]
    if (record === undefined) continue
    stencils.codes[row] = stencils.codeOf.get(record.stencil) ?? code(stencils, record.stencil)
    try {
      readAnswers(record, row)
    } catch {
      // The record is tried by itself later, rule by rule: each rule that fails on it is told.
      unreadable.push(row)
    }
  }
  for (const [property, column] of columns) fillDefaults(property, column)

  function readAnswers({ properties: answers }: Answered, row: number): void {
    // What can be enumerated but not read would go unnoticed.
    Object.hasOwn(answers, '')
    for (const property in answers) {
      const column = columns.get(property)
      if (column === undefined) continue
      const value = answers[property] as PropertyValue
      column.codes[row] =
        (typeof value === 'object' ? undefined : column.codeOf.get(value)) ?? code(column, value)
    }
  }

  /** Puts the default of the stencil where no answer is given. */
  function fillDefaults(property: string, { codes, ...column }: Column): void {
    let isAny = false
    const byStencil = stencils.values.map((stencil) => {
      const defaults = vocabulary.defaultsOf(String(stencil))
      const value = Object.hasOwn(defaults, property) ? defaults[property] : undefined
      if (value === undefined) return 0
      isAny = true
      return code({ codes, ...column }, value)
    })
    if (!isAny) return
    for (let row = 0; row < rows; row += 1) {
      if (codes[row] === notGiven) codes[row] = byStencil[stencils.codes[row] as number] as number
    }
  }

  function column(property: string): Column {
    const known = columns.get(property)
    if (known === undefined) throw new Error(`no column was prepared for "${property}"`)
    return known
  }

  function bitsWhere({ codes, values }: Column, holds: (value: PropertyValue) => boolean): Bits {
    const bits = make(rows)
    const table = Uint8Array.from(values, (value) => Number(holds(value)))
    if (!table.includes(1)) return bits
    let row = 0
    for (let w = 0; w < bits.length; w += 1) {
      let word = 0
      const end = Math.min(rows, row + 32)
      for (let bit = 0; row < end; row += 1, bit += 1) word |= (table[codes[row] as number] as number) << bit
      bits[w] = word
    }
    return bits
  }

  return {
    rows,
    unreadable,
    stencils: (passes) => bitsWhere(stencils, (value) => passes(String(value))),
    isA: (stencil) => bitsWhere(stencils, (value) => vocabulary.isA(String(value), stencil)),
    answers: (property, holds) => bitsWhere(column(property), holds),
    open: (property) => {
      const known = column(property)
      known.open ??= bitsWhere(known, isUnknown)
      return known.open
    },
  }
}

function columnOf(rows: number): Column {
  return { codes: new Uint16Array(rows), values: ['unknown'], codeOf: new Map(), open: null }
}

/** The code of no answer, which means "unknown"; an answer that says so has a code of its own. */
const notGiven = 0

/** @throws when there are more different answers than codes: such rows are then tried by themselves */
function code(column: Column, value: PropertyValue): number {
  const key = typeof value === 'object' ? `\0${value.join('\n')}` : value
  const known = column.codeOf.get(key)
  if (known !== undefined) return known
  const next = column.values.length
  if (next > 0xffff) throw new Error('too many different answers for one column')
  column.values.push(value)
  column.codeOf.set(key, next)
  return next
}
