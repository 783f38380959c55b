import { rememberEach } from '../base/remember-each.ts'
import { rememberLast } from '../base/remember-last.ts'
import { imbalances } from '../model/diagram-details.ts'
import type { Document } from '../model/document.ts'
import type { Check, CheckResult } from './check.ts'
import { createModelChecker } from './model-checker.ts'
import type { VocabularyIndex } from './vocabulary-index.ts'

const modules = import.meta.glob<Check>('./checks/*.ts', { eager: true, import: 'check' })

/** Every check, in the order of their files. A file in `checks/` is found by being there. */
export const checks: readonly Check[] = Object.entries(modules)
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(([, check]) => check)

const checkerOf = rememberEach((vocabulary: VocabularyIndex) => createModelChecker(vocabulary, checks))

/**
 * What could be said better in the drawing: sorted by subject, then check. What was found in the document asked
 * about before is kept as far as both are the same, so that asking after an edit looks at what it touched.
 */
export function checkModel(document: Document, vocabulary: VocabularyIndex): readonly CheckResult[] {
  return withLevels(checkerOf(vocabulary)(document), levelsOf(document))
}

/** Flows of a process and of the diagram of its inside that do not match: about diagrams, so no check of a record. */
function levelsOf(document: Document): readonly CheckResult[] {
  const { diagram, flow, placement } = document.tables
  const tables = [diagram, flow, placement]
  if (latest?.tables.every((table, i) => table === tables[i])) return latest.results
  const found = imbalances(document).map(
    ({ kind, flow: { id }, process, other }): CheckResult => ({
      check: kind === 'missing' ? 'detail-missing' : 'detail-extra',
      subject: id,
      data: { process, other },
      fix: null,
    }),
  )
  const results = found.length === 0 ? none : found
  latest = { tables, results }
  return results
}

let latest: { readonly tables: readonly object[]; readonly results: readonly CheckResult[] } | null = null

const withLevels = rememberLast((results: readonly CheckResult[], levels: readonly CheckResult[]) =>
  levels.length === 0
    ? results
    : [...results, ...levels].sort((a, b) => compare(a.subject, b.subject) || compare(a.check, b.check)),
)

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
const none: readonly CheckResult[] = []
