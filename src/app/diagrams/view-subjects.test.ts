import { expect, test } from 'vitest'
import { createStore } from 'zustand/vanilla'
import { createVocabularyIndex } from '../../engine/vocabulary-index.ts'
import { vocabularies } from '../../knowledge/vocabulary.ts'
import { documentOf } from '../../model/document-of.ts'
import { newRecord } from '../../model/new-record.ts'
import type { ArchitectureView } from '../../model/records/diagram.ts'
import type { Editor } from '../editor.ts'
import { viewSubjects } from './view-subjects.ts'

const element = (id: string, stencil: string) =>
  newRecord('element', { id: `element:${id}`, name: id, stencil })
const flow = (source: string, target: string, dataClass: readonly string[]) =>
  newRecord('flow', {
    ...{
      id: `flow:${source}-${target}`,
      name: '',
      stencil: 'flow',
      properties: { dataClass: [...dataClass] },
    },
    ...{ source: `element:${source}`, target: `element:${target}` },
  })

const document = documentOf([
  element('pump', 'device'),
  element('gateway', 'device'),
  element('updates', 'update.server'),
  element('cloud', 'cloud.service'),
  element('nurse', 'external'),
  flow('updates', 'gateway', ['firmware']),
  flow('gateway', 'pump', ['command']),
  flow('cloud', 'nurse', ['telemetry']),
])
const none = { damage: null, reproducibility: null, exploitability: null }
const serious = {
  ...{ id: 'T1', origin: 'generated', status: 'open', assignments: [], finding: null },
  ...{ dread: { basis: 'none', factors: { ...none, affectedUsers: null, discoverability: null } } },
  subjects: ['flow:cloud-nurse', 'element:cloud'],
  decision: { safety: { severity: 'S5', harm: '', scenario: '' } },
}
const editor = {
  vocabulary: createVocabularyIndex(vocabularies),
  document: createStore(() => ({ document })),
  findings: createStore(() => ({ rows: [serious] })),
} as unknown as Editor

const names = (view: ArchitectureView) =>
  [...viewSubjects(editor, view)].map((id) => id.replace('element:', '')).sort()

test('the global system view starts with everything', () => {
  expect(names('global-system')).toEqual(['cloud', 'gateway', 'nurse', 'pump', 'updates'])
})

test('the updateability view starts with what sends, takes and serves firmware', () => {
  expect(names('updateability')).toEqual(['gateway', 'updates'])
})

test('the multi-patient harm view starts with services that may do serious harm, and what they exchange data with', () => {
  expect(names('multi-patient-harm')).toEqual(['cloud', 'nurse'])
})

test('the security use case views start with ends of flows of commands, credentials and alarms', () => {
  expect(names('security-use-case')).toEqual(['gateway', 'pump'])
})
