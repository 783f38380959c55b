import { expect, test } from 'vitest'
import type { ThreatRow } from '../../engine/threat.ts'
import { threatRow } from '../panels/threats/test-rows.ts'
import { compareThreats } from './compare-threats.ts'

test('counts every row once: in both, found only here, or in the file alone', () => {
  const recorded = { state: 'Mitigated' } as ThreatRow['recorded']
  const finding = { id: 'f' } as ThreatRow['finding']
  const rows = [
    threatRow({ id: 'a', recorded, finding }),
    threatRow({ id: 'b', recorded, finding }),
    threatRow({ id: 'c', finding }),
    threatRow({ id: 'd', recorded, origin: 'gone' }),
    threatRow({ id: 'e', origin: 'manual' }),
  ]
  expect(compareThreats(rows)).toEqual({ both: 2, here: 2, file: 1 })
  expect(compareThreats([])).toEqual({ both: 0, here: 0, file: 0 })
})
