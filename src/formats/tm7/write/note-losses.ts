import { type Document, get, list } from '../../../model/document.ts'
import type { Decision } from '../../../model/tables.ts'
import type { PackNames } from '../document/pack-names.ts'
import { statusWord } from '../document/threat-states.ts'
import { packIdOf } from '../knowledge/ids.ts'
import { knowledgeXmlOf } from '../knowledge/knowledge-xml.ts'
import { mitigationTitles } from './mitigation-titles.ts'
import { findingParts } from './threat-lookup.ts'
import { fieldsWithoutPlace, tablesWithoutPlace, type WriteNote } from './write-note.ts'

/** What a model holds that the format has no place for, or another one. */
export function noteLosses(document: Document, names: PackNames): readonly WriteNote[] {
  return [
    ...ofTemplate(names),
    ...ofModel(document, names),
    ...ofDecisions(document, names),
    ...ofTables(document),
  ]
}

function ofTemplate({ pack }: PackNames): readonly WriteNote[] {
  const xml = pack === null ? null : knowledgeXmlOf(pack)
  if (pack === null || xml === null || pack.id === packIdOf(pack.origin?.name ?? '', xml)) return []
  return [{ kind: 'lost', code: 'copied-template', data: { name: pack.name } }]
}

function ofModel(document: Document, { pack }: PackNames): readonly WriteNote[] {
  const model = get(document, 'model', 'model:main')
  if (model === undefined) return []
  const fields = fieldsWithoutPlace
    .filter((field) => model[field] !== '')
    .map((field): WriteNote => ({ kind: 'lost', code: 'no-field', data: { field } }))
  const others = model.packs.filter((id) => id !== pack?.id && id !== 'core')
  if (others.length === 0) return fields
  return [...fields, { kind: 'lost', code: 'other-packs', data: { packs: others.join(', ') } }]
}

function ofDecisions(document: Document, names: PackNames): readonly WriteNote[] {
  const decisions = list(document, 'decision')
  const notes: WriteNote[] = []
  for (const status of ['accepted', 'transferred', 'out-of-scope'] as const) {
    const n = decisions.filter((decision) => decision.status === status).length
    if (n > 0) {
      notes.push({
        kind: 'changed',
        code: 'status-as-not-applicable',
        data: { n, status: statusWord(status) },
      })
    }
  }
  const rated = decisions.filter(isRated).length
  if (rated > 0) notes.push({ kind: 'lost', code: 'ratings', data: { n: rated } })
  const treated = mitigationTitles(document).size
  if (treated > 0) notes.push({ kind: 'changed', code: 'mitigations-in-justification', data: { n: treated } })
  const owned = decisions.filter(
    ({ owner, due, notes: text }) => owner !== '' || due !== null || text !== '',
  ).length
  if (owned > 0) notes.push({ kind: 'lost', code: 'responsibilities', data: { n: owned } })
  const foreign = decisions.filter(
    ({ finding }) => findingParts(finding, names) === null && get(document, 'threat', finding) === undefined,
  ).length
  if (foreign > 0) notes.push({ kind: 'lost', code: 'other-findings', data: { n: foreign } })
  return notes
}

function isRated(decision: Decision): boolean {
  const { damage, reproducibility, exploitability, affectedUsers, discoverability, levelOverride } = decision
  const factors = [damage, reproducibility, exploitability, affectedUsers, discoverability, levelOverride]
  const { residual, safety, cvss, dread10, owasp, loss } = decision
  return (
    factors.some((factor) => factor !== null) ||
    [residual, safety, cvss, dread10, owasp, loss].some((rating) => rating !== undefined)
  )
}

function ofTables(document: Document): readonly WriteNote[] {
  return tablesWithoutPlace.flatMap((what): readonly WriteNote[] => {
    const n = list(document, what).length
    return n === 0 ? [] : [{ kind: 'lost', code: 'no-place', data: { n, what } }]
  })
}
