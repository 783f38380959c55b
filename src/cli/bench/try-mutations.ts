import { readTm7 } from '../../formats/tm7/document/read-tm7.ts'
import { writeTm7 } from '../../formats/tm7/write/write-tm7.ts'
import { isSameXml } from '../../formats/tm7/xml/element-parts.ts'
import { parseXml } from '../../formats/tm7/xml/parse-xml.ts'
import { writeXml } from '../../formats/tm7/xml/write-xml.ts'
import { list } from '../../model/document.ts'
import { plainRecord } from '../../model/plain-record.ts'
import { tableNames } from '../../model/tables.ts'
import { validateRecord } from '../../model/validate-record.ts'
import { createDraw, mutateBytes, mutateTree, smallTm7 } from './mutate-tm7.ts'

export interface MutationsTried {
  readonly tried: number
  readonly opened: number
  readonly refused: number
  /** What should not have been, each with the number of the mutation. */
  readonly problems: readonly string[]
}

/**
 * Reads damaged versions of real files. Each is refused with an error, or opens as a sound document and is
 * written as it was read. Never anything is thrown, and no prototype changes.
 * @param thoroughOf of how many mutations one is looked at record by record and written again, which takes three
 * times as long
 * @param isOver asked before each one; true ends it
 */
export function tryMutations(
  samples: readonly Uint8Array[],
  n: number,
  seed: number,
  thoroughOf: number,
  isOver: () => boolean = () => false,
): MutationsTried {
  const draw = createDraw(seed)
  const roots = samples.flatMap((bytes) => {
    const root = parseXml(bytes)
    return root.ok ? [smallTm7(root.value)] : []
  })
  const whole = roots.map((root) => writeXml(root))
  const problems: string[] = []
  let opened = 0
  let tried = 0
  for (let i = 0; i < n && !isOver(); i++) {
    tried += 1
    const at = draw(roots.length)
    const [root, bytes] = [roots[at], whole[at]]
    if (root === undefined || bytes === undefined) break
    const mutant = draw(2) === 0 ? mutateBytes(bytes, draw) : mutateTree(root, draw)
    try {
      const problem = problemOf(mutant, draw(thoroughOf) === 0)
      if (problem === null) opened += 1
      else if (problem !== 'refused') problems.push(`${i}: ${problem}`)
    } catch (error) {
      problems.push(`${i}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`)
    }
  }
  const strange = Object.keys(Object.prototype).concat(Object.keys(Array.prototype))
  if (strange.length > 0) problems.push(`prototypes have ${strange.join(', ')}`)
  return { tried, opened, refused: tried - opened - problems.length, problems }
}

/** Null when the file opened and all is well. */
function problemOf(mutant: Uint8Array, isThorough: boolean): string | null {
  const read = readTm7(mutant, { fileName: 'mutant.tm7', importedAt: '2026-01-01T00:00:00Z' })
  if (!read.ok) return 'refused'
  const { document, repairs, packs } = read.value
  if (repairs.length > 0) return `repairs: ${JSON.stringify(repairs[0])}`
  if (!isThorough) return null
  for (const table of tableNames) {
    for (const record of list(document, table)) {
      const [wrong] = validateRecord(table, plainRecord(record))
      if (wrong !== undefined) return `${record.id}: ${JSON.stringify(wrong)}`
    }
  }
  const written = writeTm7(document, packs)
  if (!written.ok) return `not written: ${written.error.code}`
  const [before, after] = [parseXml(mutant), parseXml(written.value.bytes)]
  return before.ok && after.ok && isSameXml(before.value, after.value) ? null : 'written otherwise'
}
