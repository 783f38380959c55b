import { expect, it } from 'vitest'
import { evaluate } from '../../engine/evaluate.ts'
import { joinThreats } from '../../engine/join-threats.ts'
import { packs as catalogue } from '../../knowledge/catalog.ts'
import { packsOf } from '../../knowledge/packs-of.ts'
import { samples } from '../../model/samples/samples.ts'
import { dreadFor } from '../../risk/risk-policy.ts'
import { threatBadges } from './threat-badges.ts'

it('counts the open threats of each subject, with the worst level among them', async () => {
  const document = await samples.find(({ id }) => id === 'mhealth')?.load()
  if (document === undefined) throw new Error('the reference model is missing')
  const { findings } = evaluate(document, packsOf(catalogue, document).packs)
  const rows = joinThreats(document, findings, dreadFor(document))
  const badges = threatBadges(rows)
  expect(badges.size).toBeGreaterThan(20)
  for (const [subject, { level, count }] of badges) {
    const own = rows.filter(({ subjects, status }) => subjects.includes(subject) && status === 'open')
    expect(count).toBe(own.length)
    expect(level === 'high').toBe(own.some(({ dread }) => dread.level === 'High'))
  }
  expect(threatBadges(rows.map((row) => ({ ...row, status: 'mitigated' as const }))).size).toBe(0)
})
