import { t } from '../../../messages/messages.ts'
import type { Choice, ClauseRow } from './clause-row.ts'

/** How a comparison is called in its select. */
export function choiceLabel(choice: Choice, { what, subject }: ClauseRow): string {
  if (what === 'type') return choice === 'is' ? t('packs.choice.isA') : t('packs.choice.isNotA')
  if (choice === 'includes') {
    return subject === 'flow' ? t('packs.choice.carries') : t('packs.choice.stores')
  }
  if (choice === 'includes-not') {
    return subject === 'flow' ? t('packs.choice.carriesNot') : t('packs.choice.storesNot')
  }
  return t(keys[choice])
}

const keys = {
  is: 'packs.choice.is',
  'is-not': 'packs.choice.isNot',
  'one-of': 'packs.choice.oneOf',
  'none-of': 'packs.choice.noneOf',
  crosses: 'packs.choice.crosses',
  'crosses-not': 'packs.choice.crossesNot',
  yes: 'packs.choice.yes',
  no: 'packs.choice.no',
  'no-or-unknown': 'packs.choice.noOrUnknown',
  'yes-or-unknown': 'packs.choice.yesOrUnknown',
  known: 'packs.choice.known',
  unknown: 'packs.choice.unknown',
  lt: 'packs.choice.lt',
  le: 'packs.choice.le',
  gt: 'packs.choice.gt',
  ge: 'packs.choice.ge',
  'not-lt': 'packs.choice.notLt',
  'not-le': 'packs.choice.notLe',
  'not-gt': 'packs.choice.notGt',
  'not-ge': 'packs.choice.notGe',
} as const satisfies Record<Exclude<Choice, 'includes' | 'includes-not'>, string>
