import { expect, test } from 'vitest'
import { createVocabularyIndex } from '../engine/vocabulary-index.ts'
import { vocabularies } from '../knowledge/vocabulary.ts'
import { list } from '../model/document.ts'
import { iomt } from '../model/samples/iomt/iomt.ts'
import { mhealth } from '../model/samples/mhealth/mhealth.ts'
import { ripOf } from './rip.ts'
import { ripOfSubject } from './rip-of-subject.ts'

const vocabulary = createVocabularyIndex(vocabularies)

test.each([
  ['mHealth', mhealth],
  ['IoMT', iomt],
])('finds for each element and flow of %s what the whole model says of it', (_, document) => {
  for (const phase of ['potential', 'current', 'target'] as const) {
    const all = ripOf(document, vocabulary, { phase }).elements
    const subjects = [...list(document, 'element'), ...list(document, 'flow')]
    expect(all.size).toBeGreaterThan(0)
    for (const { id } of subjects)
      expect(ripOfSubject(document, vocabulary, { subject: id, phase })).toEqual(all.get(id) ?? null)
  }
})
