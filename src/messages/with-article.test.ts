import { expect, test } from 'vitest'
import { withArticle } from './with-article.ts'

test('the article goes by the sound of the word or the name of the first letter', () => {
  expect(
    ['Server application', 'Identity provider', 'User device', 'Unit', 'HTTPS', 'UICC', 'SQL database'].map(
      withArticle,
    ),
  ).toEqual([
    'a Server application',
    'an Identity provider',
    'a User device',
    'a Unit',
    'an HTTPS',
    'a UICC',
    'an SQL database',
  ])
})
