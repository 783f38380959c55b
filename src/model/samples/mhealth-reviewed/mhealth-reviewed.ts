import { packBytes, unpackBytes } from '../../../base/packed-bytes.ts'
import type { Document } from '../../document.ts'
import { list } from '../../document.ts'
import { documentOf } from '../../document-of.ts'
import { newRecord } from '../../new-record.ts'
import { assignmentId, decisionId } from '../../record-ids.ts'
import { documentHash, serializeDocument } from '../../serialize.ts'
import type { AnyRecord, Element, Flow, Snapshot } from '../../tables.ts'
import { tableNames } from '../../tables.ts'
import { mhealth } from '../mhealth/mhealth.ts'
import { answers } from './answers.ts'
import { documentControl } from './document-control.ts'
import { firstFigures } from './first-figures.ts'
import { type Judgement, judgements } from './judgements.ts'
import { mitigations } from './mitigations.ts'

const reviewer = 'A. Rossi'
const decidedAt = '2026-05-27T14:00:00Z'
const ratedAt = '2026-05-12T10:30:00Z'

/**
 * The mobile health model after a review that is made up: questions answered but those about the AI, threats decided
 * and rated, mitigations with owners, dates and evidence, a snapshot of the first analysis, and document control. It
 * shows what a finished report looks like.
 */
export const mhealthReviewed: Document = documentOf([
  ...tableNames.flatMap((table) => list<typeof table>(mhealth, table)).map(reviewed),
  ...Object.entries(mitigations).map(([id, fields]) =>
    newRecord('mitigation', { ...fields, id: `mitigation:${id}`, library: `health/${id}` }),
  ),
  ...judgements.flatMap(recordsOf),
  ...controls(),
  newRecord('comment', {
    id: 'comment:hl7',
    diagram: 'diagram:main',
    subject: 'element:hl7',
    x: 10,
    y: 10,
    text: 'Does the interface also accept messages from the laboratory system?',
    by: 'D. Okafor',
    at: '2026-05-21T09:12:00Z',
    resolvedAt: null,
    replies: [],
  }),
  documentControl,
  snapshot(),
])

function reviewed(record: AnyRecord): AnyRecord {
  if (record.id === 'model:main')
    return {
      ...newRecord('model', record as never),
      title: 'mHealth reference model, reviewed',
      version: '1.1',
      owner: 'K. Weber',
      contributors: ['D. Okafor', 'M. Chen'],
      reviewers: ['A. Rossi', 'L. Novak'],
      classification: 'Confidential',
      createdAt: '2026-02-02T08:00:00Z',
    }
  if (record.id === 'diagram:main') return { ...record, view: 'global-system' } as AnyRecord
  const answer = answers[record.id.slice(record.id.indexOf(':') + 1)]
  if (answer === undefined || !('properties' in record)) return ruledOut(record)
  const given = (words: string, value: string) =>
    words.split(' ').flatMap((word) => (word === '' ? [] : [[word, value] as const]))
  const properties = {
    ...record.properties,
    ...Object.fromEntries([...given(answer.yes, 'yes'), ...given(answer.no, 'no')]),
  }
  return ruledOut({ ...record, properties } as AnyRecord)
}

/** STRIDE categories that the review ruled out. */
function ruledOut(record: AnyRecord): AnyRecord {
  switch (record.id) {
    case 'element:patient':
    case 'element:doctor':
    case 'element:caretaker':
      return {
        ...(record as Element),
        notApplicable: { D: 'A person is not a service that can be made unavailable over the network.' },
      }
    case 'flow:f-key':
      return {
        ...(record as Flow),
        notApplicable: {
          D: 'The key store is part of the phone; without it the phone does not start.',
          R: 'Both ends are parts of one device of one person.',
        },
      }
    default:
      return record
  }
}

function recordsOf(judgement: Judgement): readonly AnyRecord[] {
  const { rule, on, status, mitigation, reason = '', owner = '', due = null, rated } = judgement
  const isDecided = status !== 'open' && status !== 'needs-investigation'
  return on.split(' ').flatMap((subjects): readonly AnyRecord[] => {
    const finding = `health/${rule}@${subjects.split('+').map(subjectId).join(',')}`
    const digit = (i: number) => (rated === undefined ? null : (Number(rated[i]) as 1 | 2 | 3))
    const decision = newRecord('decision', {
      id: decisionId(finding),
      finding,
      status,
      reason,
      owner,
      due,
      damage: digit(0),
      reproducibility: digit(1),
      exploitability: digit(2),
      affectedUsers: digit(3),
      discoverability: digit(4),
      ...(rated === undefined ? {} : { ratedBy: reviewer, ratedAt }),
      ...(isDecided || reason !== '' || mitigation !== undefined
        ? { decidedBy: isDecided ? 'K. Weber' : reviewer, decidedAt }
        : {}),
      ...further(finding),
    })
    return mitigation === undefined
      ? [decision]
      : [
          decision,
          newRecord('assignment', {
            id: assignmentId(`mitigation:${mitigation}`, finding),
            mitigation: `mitigation:${mitigation}`,
            finding,
          }),
        ]
  })
}

/** What was said before, and harm in people's own words. */
function further(finding: string) {
  switch (finding) {
    case 'health/MH-J01@flow:f-med-q':
      return {
        history: [
          {
            at: '2026-04-29T08:15:00Z',
            by: reviewer,
            status: 'needs-investigation' as const,
            reason: 'Wait for the load test.',
            dread: '.....',
            level: null,
          },
        ],
      }
    case 'health/MH-H03@element:sensors':
      return {
        safety: {
          severity: 'S4' as const,
          harm: 'Forged readings of many sensors hide that a patient deteriorates.',
          scenario: '',
        },
        history: [
          {
            at: '2026-05-12T10:30:00Z',
            by: 'M. Chen',
            status: 'accepted' as const,
            reason: 'Reading out the secret needs laboratory equipment.',
            dread: '22221',
            level: null,
          },
        ],
      }
    default:
      return {}
  }
}

function controls(): readonly AnyRecord[] {
  const judged = [
    {
      number: '5.7',
      applies: true,
      current: 'L1',
      target: 'L3',
      comment: 'Advisories of two suppliers are read.',
    },
    { number: '5.24', applies: true, current: 'L2', target: 'L3', comment: '' },
    { number: '6.3', applies: true, current: 'L3', target: 'L4', comment: 'Yearly training of all staff.' },
    { number: '8.13', applies: true, current: 'L3', target: 'L3', comment: '' },
    { number: '7.14', applies: true, current: 'L1', target: 'L3', comment: 'See mitigation M64.' },
  ] as const
  return [
    ...judged.map(({ number, ...fields }) =>
      newRecord('control', {
        ...fields,
        id: `control:iso2022/${number}`,
        catalogue: 'iso2022',
        number,
        reason: '',
      }),
    ),
    newRecord('control', {
      id: 'control:iso2022/7.3',
      catalogue: 'iso2022',
      number: '7.3',
      applies: false,
      reason:
        'Offices and rooms belong to the hospital and the data centres, whose certificates are on file.',
    }),
  ]
}

/** The first analysis as it was kept: the model before the review, with its figures of that day. */
function snapshot(): Snapshot {
  const figures = unpackBytes(firstFigures, 4 * 1024 * 1024)
  if (!figures.ok) throw new Error('the figures of the sample are damaged')
  return newRecord('snapshot', {
    id: 'snapshot:first',
    title: 'First analysis',
    note: 'As drawn, before any question was answered.',
    by: reviewer,
    at: '2026-02-10T16:00:00Z',
    engine: 'Glacis 0.1.0',
    packs: { core: '1.0.0', health: '1.0.0' },
    fingerprint: documentHash(mhealth),
    content: packBytes(serializeDocument(mhealth, 'Glacis 0.1.0')),
    figures: new TextDecoder().decode(figures.value),
  })
}

function subjectId(short: string): string {
  if (short === 'main') return 'model:main'
  return `${short.startsWith('f-') ? 'flow' : 'element'}:${short}`
}
