import { rememberEach } from '../base/remember-each.ts'
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
  return checkerOf(vocabulary)(document)
}
