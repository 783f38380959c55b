import { applyChanges } from '../../model/apply-changes.ts'
import type { Document } from '../../model/document.ts'
import { withConsequences } from '../../model/integrity.ts'
import { invertChanges } from '../../model/invert-changes.ts'
import { repair } from '../../model/repair.ts'
import { serializeDocument } from '../../model/serialize.ts'
import { allRecords } from '../../model/testing/random-document.ts'
import type { Command, CommandContext, Refusal } from '../command.ts'

export const now = '2026-01-31T09:30:00Z'

/** New ids are the first that are free: `placement:new-1`, `placement:new-2`. */
export function testContext(document: Document): CommandContext {
  const given = new Set(allRecords(document).map(({ id }) => String(id)))
  const newId = <P extends string>(table: P): `${P}:${string}` => {
    for (let i = 1; ; i++) {
      const id = `${table}:new-${i}` as const
      if (given.has(id)) continue
      given.add(id)
      return id
    }
  }
  return { newId, now: () => now, author: 'Ada', isLooseEnd: (stencil) => stencil === 'loose-end' }
}

/**
 * Runs a command as the editor does and gives the document after it. Checks what must hold for every edit:
 * undo returns to the start byte for byte, and nothing is left for repair.
 * @throws with the refusal when there is one
 */
export function runCommand<A>(document: Document, command: Command<A>, args: A): Document {
  const result = command.run(document, args, testContext(document))
  if (!result.ok) throw new Error(`Refused: ${JSON.stringify(result.error)}`)
  const changes = withConsequences(document, result.value)
  if (!changes.ok) throw new Error(`Refused: ${JSON.stringify(changes.error)}`)
  const after = applyChanges(document, changes.value)
  const before = applyChanges(after, invertChanges(changes.value))
  if (textOf(before) !== textOf(document)) throw new Error(`Undo of ${command.id} does not return`)
  const { repairs } = repair(after)
  if (repairs.length > 0) throw new Error(`${command.id} leaves ${JSON.stringify(repairs)}`)
  return after
}

/** Why a command is refused; null when it is not. */
export function refusalOf<A>(document: Document, command: Command<A>, args: A): Refusal | null {
  const result = command.run(document, args, testContext(document))
  return result.ok ? null : result.error
}

function textOf(document: Document): string {
  return new TextDecoder().decode(serializeDocument(document, ''))
}
