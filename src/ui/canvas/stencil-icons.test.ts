import { expect, it } from 'vitest'
import { vocabularies } from '../../knowledge/vocabulary.ts'
import { iconPath } from './stencil-icons.ts'

it('has a path for the icon of every built-in stencil', () => {
  const stencils = vocabularies.flatMap((vocabulary) => vocabulary.stencils)
  expect(stencils.length).toBeGreaterThan(40)
  const missing = stencils.filter((stencil) => iconPath(stencil.icon) === null).map(({ icon }) => icon)
  expect(missing, 'run node scripts/generate-stencil-icons.mjs').toEqual([])
})

it('knows nothing of names that objects inherit', () => {
  expect(iconPath('constructor')).toBeNull()
})
