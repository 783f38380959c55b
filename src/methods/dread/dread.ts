import type { Method } from '../../engine/method.ts'
import type { DreadFactors } from '../../engine/rule.ts'
import type { DreadLevel } from '../../model/records/decision.ts'
import { sumScore } from './sum-score.ts'

export type DreadFactor = keyof DreadFactors
export type DreadMethod = Method<DreadFactor, DreadLevel>

/**
 * DREAD on the scale 1 to 3: five factors, their sum 5 to 15, and a level. A rating is complete or has no
 * sum: what is not rated is never taken as a middle value.
 * Source: Microsoft, Improving Web Application Security: Threats and Countermeasures, 2003, chapter 3; its
 * examples of 12 and 14 are in dread.test.ts. The anchors are made for mobile health.
 */
export const dread: DreadMethod = {
  id: 'dread',
  name: 'DREAD',
  factors: [
    {
      id: 'damage',
      label: 'Damage',
      letter: 'D',
      question: 'How bad is it when it happens?',
      anchors: [
        { value: 1, label: 'Low', text: 'A nuisance, or a few data of one person.' },
        {
          value: 2,
          label: 'Medium',
          text: 'The record of one person, or feedback that is late but within what is tolerable.',
        },
        { value: 3, label: 'High', text: 'Many records, or harm or delay beyond what is tolerable.' },
      ],
    },
    {
      id: 'reproducibility',
      label: 'Reproducibility',
      letter: 'R',
      question: 'How reliably does the attack work?',
      anchors: [
        { value: 1, label: 'Low', text: 'Only under rare conditions.' },
        { value: 2, label: 'Medium', text: 'Needs the right moment or some access.' },
        { value: 3, label: 'High', text: 'Works every time.' },
      ],
    },
    {
      id: 'exploitability',
      label: 'Exploitability',
      letter: 'E',
      question: 'How much skill does it take?',
      anchors: [
        { value: 1, label: 'Low', text: 'A specialist with physical or insider access.' },
        { value: 2, label: 'Medium', text: 'A skilled person with tools.' },
        { value: 3, label: 'High', text: 'A novice.' },
      ],
    },
    {
      id: 'affectedUsers',
      label: 'Affected users',
      letter: 'A',
      question: 'Whom does it reach?',
      anchors: [
        { value: 1, label: 'Low', text: 'One person.' },
        { value: 2, label: 'Medium', text: 'A group.' },
        {
          value: 3,
          label: 'High',
          text: 'Everybody; or any account of an administrator or of medical personnel.',
        },
      ],
    },
    {
      id: 'discoverability',
      label: 'Discoverability',
      letter: 'D',
      question: 'How easily is the weakness found?',
      anchors: [
        { value: 1, label: 'Low', text: 'Needs knowledge from inside.' },
        { value: 2, label: 'Medium', text: 'Found by testing.' },
        { value: 3, label: 'High', text: 'Public or obvious.' },
      ],
    },
  ],
  bands: [
    { level: 'Low', min: 5, max: 7 },
    { level: 'Medium', min: 8, max: 11 },
    { level: 'High', min: 12, max: 15 },
  ],
  score: (factors) => {
    const values = dread.factors.flatMap(({ id }) => factors[id] ?? [])
    return values.length < dread.factors.length ? null : sumScore(values, dread.bands)
  },
  source:
    'Microsoft, Improving Web Application Security: Threats and Countermeasures, 2003, chapter 3 (scale 1 to 3; 5 to 7 low, 8 to 11 medium, 12 to 15 high)',
}
