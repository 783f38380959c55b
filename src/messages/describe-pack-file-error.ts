import { describeFileError } from './describe-errors.ts'
import { describePackProblemAt, type PackProblemLike } from './describe-pack-problem.ts'
import { t } from './messages.ts'

/** Why a pack's file cannot be read: the first places and causes. See `PackFileError`, which fits. */
export function describePackFileError(error: PackFileErrorLike): string {
  switch (error.code) {
    case 'not-a-pack':
      return error.looksLike === 'glacis-model' ? t('packs.file.isModel') : t('packs.file.notAPack')
    case 'invalid-pack': {
      if (error.problems.length === 0) return t('packs.file.notAPack')
      const told = error.problems.slice(0, toldMost).map(describePackProblemAt)
      return t('packs.file.invalid', { problems: told, others: error.problems.length - told.length })
    }
    default:
      return describeFileError(error)
  }
}

/** One mistake often causes the next: who has mended three opens the file again anyway. */
const toldMost = 3

type PackFileErrorLike =
  | { readonly code: 'not-a-pack'; readonly looksLike: string }
  | { readonly code: 'invalid-pack'; readonly problems: readonly PackProblemLike[] }
  | Extract<
      Parameters<typeof describeFileError>[0],
      {
        readonly code:
          | 'empty'
          | 'not-text'
          | 'too-large'
          | 'not-json'
          | 'too-deep'
          | 'forbidden-key'
          | 'newer-version'
          | 'invalid-file'
      }
    >
