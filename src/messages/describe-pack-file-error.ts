import { describeFileError } from './describe-errors.ts'
import { describePackProblemAt, type PackProblemLike } from './describe-pack-problem.ts'
import { t } from './messages.ts'

/** Why a pack's file cannot be read: one sentence with the place and the cause. See `PackFileError`, which fits. */
export function describePackFileError(error: PackFileErrorLike): string {
  switch (error.code) {
    case 'not-a-pack':
      return error.looksLike === 'glacis-model' ? t('packs.file.isModel') : t('packs.file.notAPack')
    case 'invalid-pack': {
      const [first, ...others] = error.problems
      if (first === undefined) return t('packs.file.notAPack')
      return t('packs.file.invalid', { problem: describePackProblemAt(first), others: others.length })
    }
    default:
      return describeFileError(error)
  }
}

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
