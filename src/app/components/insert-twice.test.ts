import fc from 'fast-check'
import { expect, it } from 'vitest'
import { insertComponent } from '../../commands/insert-component.ts'
import { evaluate } from '../../engine/evaluate.ts'
import { packs } from '../../knowledge/catalog.ts'
import { applyChanges } from '../../model/apply-changes.ts'
import { subjectsOfClip } from '../../model/clip.ts'
import { type Component, clipOfComponent, takeComponent } from '../../model/component.ts'
import { type Document, list, tableOf } from '../../model/document.ts'
import { emptyDocument } from '../../model/empty-document.ts'
import { samples } from '../../model/samples/samples.ts'
import type { SubjectId } from '../../model/tables.ts'

const now = '2026-01-01T00:00:00Z'
const used = packs.filter(({ id }) => ['core', 'health'].includes(id))
const sample = await samples.find(({ id }) => id === 'mhealth-reviewed')?.load()
if (sample === undefined) throw new Error('the reviewed model is gone')
const everything = [...list(sample, 'element'), ...list(sample, 'boundary')].map(({ id }) => id)

function inserted(document: Document, component: Component, dx: number, tag: string) {
  let count = 0
  const newId = <P extends string>(table: P) => `${table}:${tag}${count++}` as const
  const ids: { [old: string]: SubjectId } = {}
  for (const id of subjectsOfClip(clipOfComponent(component))) ids[id] = newId(tableOf(id)) as SubjectId
  const changes = insertComponent.run(
    document,
    { diagram: 'diagram:main', component, dx, dy: 0, ids },
    { newId, now: () => now, author: '' },
  )
  if (!changes.ok) throw new Error(changes.error.code)
  return { document: applyChanges(document, changes.value), ids: new Set<string>(Object.values(ids)) }
}

it('a component inserted twice gives parts of their own, with equal threats and equal decisions', () => {
  fc.assert(
    fc.property(fc.subarray(everything, { minLength: 1 }), (chosen) => {
      const component = takeComponent(sample, 'diagram:main', chosen, { name: 'Part', description: '' })
      const empty = emptyDocument({ title: '', packs: ['core', 'health'], now })
      const first = inserted(empty, component, 0, 'a')
      // Far enough apart that neither stands in a boundary of the other.
      const both = inserted(first.document, component, 100_000, 'b')
      expect([...first.ids].filter((id) => both.ids.has(id))).toEqual([])

      const { findings } = evaluate(both.document, used)
      const threatsOf = (ids: ReadonlySet<string>) =>
        findings
          .filter(({ subjects }) => subjects.length > 0 && subjects.every((id) => ids.has(id)))
          .map(({ id }) => id.slice(0, id.indexOf('@')))
          .sort()
      expect(threatsOf(first.ids)).toEqual(threatsOf(both.ids))

      const decided = list(both.document, 'decision').map(({ finding }) => finding)
      expect(decided.length).toBe(2 * component.decisions.length)
      expect(list(both.document, 'mitigation').length).toBe(component.mitigations.length)
    }),
    { numRuns: 15 },
  )
})
