import { expect, test } from 'vitest'
import { readCvss } from '../methods/cvss/cvss.ts'
import { describeCvssError } from './describe-cvss.ts'

function problemOf(vector: string): string {
  const read = readCvss(vector)
  if (read.ok) throw new Error('the vector is sound')
  return describeCvssError(read.error)
}

test('what is wrong with a CVSS vector is told with its place and what would be right', () => {
  expect(problemOf('AV:N/AC:L')).toContain('CVSS:3.1/')
  expect(problemOf('CVSS:3.1/AV:Q/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H')).toMatch(/AV.*“Q”.*13.*N, A, L, P/)
  expect(problemOf('CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H')).toMatch(/\bA\b/)
  expect(problemOf('CVSS:3.1/AV:N/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H')).toContain('AV')
})
