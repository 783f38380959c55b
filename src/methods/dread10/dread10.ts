import { exact, numberText } from '../../base/number-text.ts'
import type { Factor, Method } from '../../engine/method.ts'
import type { DreadFactors } from '../../engine/rule.ts'
import type { DreadLevel } from '../../model/records/decision.ts'

type Dread10Factor = keyof DreadFactors

const range = { min: 0, max: 10, step: 1 }

/**
 * DREAD on the scale 0 to 10: the mean of five factors, to one decimal where it is shown. Anchors stand at 0, 5 and 10,
 * where the scale has them; values between are allowed. Below 4 Low, below 7 Medium, else High.
 * Source: the OWASP wiki's page on threat risk modelling, whose examples of 7 and 9 are in dread10.test.ts; the bands are
 * common practice, not the page's.
 */
export const dread10: Method<Dread10Factor, DreadLevel> = {
  id: 'dread10',
  name: 'DREAD 0–10',
  factors: [
    factor('damage', 'Damage', 'D', 'How bad is it when it happens?', [
      'Nothing is damaged.',
      'Data of one person are disclosed or changed.',
      'The whole system or all its data are lost, or a patient is harmed.',
    ]),
    factor('reproducibility', 'Reproducibility', 'R', 'How reliably does the attack work?', [
      'Very hard even for administrators.',
      'Takes a step or two, or an account.',
      'Always, with a browser or the app alone.',
    ]),
    factor('exploitability', 'Exploitability', 'E', 'How much skill does it take?', [
      'Deep knowledge of programs and networks, with tools made for it.',
      'Tools that can be found, or malware that exists.',
      'Just a browser or the app.',
    ]),
    factor('affectedUsers', 'Affected users', 'A', 'Whom does it reach?', ['Nobody.', 'Some.', 'All.']),
    factor('discoverability', 'Discoverability', 'D', 'How easily is the weakness found?', [
      'Hardly possible; needs the source or an administrator.',
      'By guessing or by watching the network.',
      'Visible to everybody, or described in public.',
    ]),
  ],
  bands: [
    { level: 'Low', min: 0, max: 3.9 },
    { level: 'Medium', min: 4, max: 6.9 },
    { level: 'High', min: 7, max: 10 },
  ],
  score: (factors) => {
    const values = dread10.factors.flatMap(({ id }) => factors[id] ?? [])
    if (values.length < dread10.factors.length) return null
    const value = exact(values.reduce((sum, each) => sum + each, 0) / values.length)
    const level = value < 4 ? 'Low' : value < 7 ? 'Medium' : 'High'
    return {
      value,
      level,
      trace: `(${values.map((v) => numberText(v)).join(' + ')}) ÷ 5 = ${numberText(value)}`,
    }
  },
  source: 'OWASP wiki, Threat Risk Modeling, DREAD (scale 0 to 10, mean)',
}

/**
 * A rating on 1 to 3 as a first guess on 0 to 10: 1 → 2, 2 → 5, 3 → 8. To be reviewed: 75 of 243 ratings have another
 * level afterwards.
 */
export function convertToDread10(
  factors: {
    readonly [factor in Dread10Factor]: 1 | 2 | 3 | null
  },
): { readonly [factor in Dread10Factor]: number | null } {
  const convert = (value: 1 | 2 | 3 | null) => (value === null ? null : 3 * value - 1)
  return {
    damage: convert(factors.damage),
    reproducibility: convert(factors.reproducibility),
    exploitability: convert(factors.exploitability),
    affectedUsers: convert(factors.affectedUsers),
    discoverability: convert(factors.discoverability),
  }
}

/** The way back: 0–3 → 1, 4–6 → 2, 7–10 → 3; values between two steps count for the lower. To be reviewed too. */
export function convertToDread3(value: number): 1 | 2 | 3 {
  return value < 4 ? 1 : value < 7 ? 2 : 3
}

function factor(
  id: Dread10Factor,
  label: string,
  letter: string,
  question: string,
  [low, middle, high]: readonly [string, string, string],
): Factor<Dread10Factor> {
  return {
    ...{ id, label, letter, question, range },
    anchors: [
      { value: 0, label: 'None', text: low },
      { value: 5, label: 'Medium', text: middle },
      { value: 10, label: 'High', text: high },
    ],
  }
}
