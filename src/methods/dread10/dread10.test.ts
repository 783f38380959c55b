import { expect, test } from 'vitest'
import { dread } from '../dread/dread.ts'
import { convertToDread3, convertToDread10, dread10 } from './dread10.ts'

const rate = (d: number, r: number, e: number, a: number, di: number) =>
  dread10.score({ damage: d, reproducibility: r, exploitability: e, affectedUsers: a, discoverability: di })

test('gives the published examples', () => {
  // OWASP wiki, Threat Risk Modeling: stolen credentials, and SQL injection with (10, 10, 5, 10, 10).
  expect(rate(10, 10, 5, 5, 5)).toEqual({ value: 7, level: 'High', trace: '(10 + 10 + 5 + 5 + 5) ÷ 5 = 7' })
  expect(rate(10, 10, 5, 10, 10)).toMatchObject({ value: 9, level: 'High' })
})

test('keeps to the edges of the bands', () => {
  expect(rate(0, 0, 0, 0, 0)).toMatchObject({ value: 0, level: 'Low' })
  expect(rate(4, 4, 4, 4, 3)).toMatchObject({ value: 3.8, level: 'Low' })
  expect(rate(4, 4, 4, 4, 4)).toMatchObject({ value: 4, level: 'Medium' })
  expect(rate(7, 7, 7, 7, 6)).toMatchObject({ value: 6.8, level: 'Medium' })
  expect(rate(7, 7, 7, 7, 7)).toMatchObject({ value: 7, level: 'High' })
})

test('has no mean while a factor is not rated; zero is a rating', () => {
  const factors = {
    damage: 0,
    reproducibility: 0,
    exploitability: 0,
    affectedUsers: 0,
    discoverability: null,
  }
  expect(dread10.score(factors)).toBeNull()
})

test('fills in from 1 to 3 and back, which changes the level of 75 of 243 ratings', () => {
  const scale = [1, 2, 3] as const
  let others = 0
  for (const damage of scale)
    for (const reproducibility of scale)
      for (const exploitability of scale)
        for (const affectedUsers of scale)
          for (const discoverability of scale) {
            const factors = { damage, reproducibility, exploitability, affectedUsers, discoverability }
            const converted = convertToDread10(factors)
            expect(Object.values(converted).map((value) => convertToDread3(value ?? 0))).toEqual(
              Object.values(factors),
            )
            if (dread.score(factors)?.level !== dread10.score(converted)?.level) others += 1
          }
  expect(others).toBe(75)
  expect([0, 3, 4, 6, 7, 10].map(convertToDread3)).toEqual([1, 1, 2, 2, 3, 3])
})
