import { describe, expect, test } from 'vitest'
import type { SnapshotComparison, SnapshotDifference } from '../risk/compare-snapshots.ts'
import { changedThreats } from './changed-threats.ts'
import { differenceBlocks } from './difference-blocks.ts'
import { cellsOf, tableOf } from './testing/reviewed-report.ts'
import { textsOf } from './testing/texts-of.ts'

const comparison: SnapshotComparison = {
  method: [],
  packs: [{ id: 'health', from: '1.0.0', to: '1.1.0' }],
  engine: null,
  differences: [
    threat('t:calm', 'status', 'open', 'accepted', [{ kind: 'judged' }]),
    threat('t:lower', 'level', 'High', 'Medium', [
      { kind: 'property', ids: ['a', 'b', 'c'] },
      { kind: 'judged' },
    ]),
    threat('t:lower', 'sum', 14, 11, [{ kind: 'property', ids: ['a', 'b', 'c'] }]),
    threat('t:higher', 'level', 'Low', 'High', [{ kind: 'other' }]),
    threat('t:new', 'level', null, 'High', [{ kind: 'added' }]),
    threat('t:new', 'status', null, 'open', [{ kind: 'added' }]),
    threat('t:old', 'level', 'Medium', null, [{ kind: 'removed' }]),
    threat('t:old', 'status', 'accepted', null, [{ kind: 'removed' }]),
    figure('element', 'element:s', 'Sensor', 'index', 100, 59.375),
    figure('parameter', 'element:s', 'Sensor', 'AS', 'insecure', 'partial'),
    figure('control', '5.7', '', 'current', null, 'L1'),
  ],
}

const blocks = differenceBlocks(
  comparison,
  {
    names: { subject: (id) => id.toUpperCase() },
    mitigationTitle: (id) => id,
    controlTitle: () => 'Threat intelligence',
    shortId: (id) => (id === 't:old' ? null : `MH-${id}`),
    citedId: (id) => `gone ${id}`,
  },
  'test',
)

describe('what differs between two states', () => {
  test('is counted by level and status before anything is listed', () => {
    const [counts, ...lines] = textsOf(blocks)
    expect(counts).toBe('1 threat came, 1 went, and 3 changed in level, rating or status.')
    expect(lines.slice(0, 6)).toEqual([
      'Knowledge pack health: version 1.0.0 → 1.1.0',
      'Came: 1 High',
      'Went: 1 Medium',
      'Of those that changed, 1 is at a lower level than before, and 1 at a higher one.',
      'Status: 1 × Open → Accepted',
      'Behind the changes: new answers or types at 3 parts of the system, and 0 mitigations that came, went or changed in state.',
    ])
  })

  test('has risen threats first, then fallen ones, and names at most two causes of a kind', () => {
    expect(changedThreats(comparison).map(({ id, direction }) => [id, direction])).toEqual([
      ['t:higher', 1],
      ['t:lower', -1],
      ['t:calm', 0],
      ['t:new', 0],
      ['t:old', 0],
    ])
    expect(cellsOf(tableOf(blocks, 'Threats that changed'))).toEqual([
      ['MH-t:higher', 'Name of t:higher', 'Low → High', '–', 'Something around it changed'],
      [
        'MH-t:lower',
        'Name of t:lower',
        'High 14 → Medium 11',
        '–',
        'New answers: A, B and 1 more; Judged anew by a person',
      ],
      ['MH-t:calm', 'Name of t:calm', '–', 'Open → Accepted', 'Judged anew by a person'],
    ])
    expect(cellsOf(tableOf(blocks, 'Threats that went'))).toEqual([
      ['gone t:old', 'Name of t:old', 'Medium\nAccepted', 'Removed from the model'],
    ])
  })

  test('gives all other figures of one part in one row, in the words of the report', () => {
    expect(cellsOf(tableOf(blocks, 'Other figures that changed'))).toEqual([
      [
        'Sensor',
        'Index: 100 → 59.4; Application security: Insecure → Partial',
        'Something around it changed',
      ],
      ['5.7 Threat intelligence', 'Now: – → L1', 'Something around it changed'],
    ])
  })
})

function threat(
  id: string,
  what: string,
  from: SnapshotDifference['from'],
  to: SnapshotDifference['to'],
  reasons: SnapshotDifference['reasons'],
): SnapshotDifference {
  return { about: 'threat', id, name: `Name of ${id}`, what, from, to, reasons }
}

function figure(
  about: SnapshotDifference['about'],
  id: string,
  name: string,
  what: string,
  from: SnapshotDifference['from'],
  to: SnapshotDifference['to'],
): SnapshotDifference {
  return { about, id, name, what, from, to, reasons: [{ kind: 'other' }] }
}
