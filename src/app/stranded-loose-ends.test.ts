import { expect, test } from 'vitest'
import { createStore } from 'zustand/vanilla'
import { createVocabularyIndex } from '../engine/vocabulary-index.ts'
import { vocabularies } from '../knowledge/vocabulary.ts'
import { documentOf } from '../model/document-of.ts'
import { newRecord } from '../model/new-record.ts'
import type { ElementId } from '../model/tables.ts'
import { strandedLooseEnds } from './stranded-loose-ends.ts'

const flow = (id: `flow:${string}`, source: ElementId, target: ElementId) =>
  newRecord('flow', { id, name: id, stencil: 'flow', source, target })
const document = documentOf([
  newRecord('element', { id: 'element:a', name: 'A', stencil: 'process' }),
  newRecord('element', { id: 'element:own', name: '', stencil: 'loose-end' }),
  newRecord('element', { id: 'element:shared', name: '', stencil: 'loose-end' }),
  flow('flow:own', 'element:a', 'element:own'),
  flow('flow:one', 'element:a', 'element:shared'),
  flow('flow:two', 'element:own', 'element:shared'),
])
const editor = {
  document: createStore(() => ({ document, revision: 0, readOnly: null })),
  vocabulary: createVocabularyIndex(vocabularies.filter(({ id }) => id === 'core')),
}

test('a loose end goes with the last flow that ends there', () => {
  expect(strandedLooseEnds(editor, ['flow:own'])).toEqual([])
  expect(strandedLooseEnds(editor, ['flow:own', 'flow:two'])).toEqual(['element:own'])
  expect(strandedLooseEnds(editor, ['element:a', 'flow:two'])).toEqual(['element:own', 'element:shared'])
})
