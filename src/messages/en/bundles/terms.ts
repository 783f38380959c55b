import { assets } from '../assets.ts'
import { check } from '../check.ts'
import { condition } from '../condition.ts'
import { details } from '../details.ts'
import { dread } from '../dread.ts'
import { grid } from '../grid.ts'
import { mitigations } from '../mitigations.ts'
import { model } from '../model.ts'
import { questions } from '../questions.ts'
import { rating } from '../rating.ts'
import { tables } from '../tables.ts'
import { termsHelp } from '../terms-help.ts'
import { threats } from '../threats.ts'
import { why } from '../why.ts'

/** English sentences in which threats, ratings, answers and lists are told, whichever screen shows them. */
export const sentences = {
  ...threats,
  ...grid,
  ...tables,
  ...termsHelp,
  ...dread,
  ...rating,
  ...why,
  ...details,
  ...assets,
  ...mitigations,
  ...questions,
  ...model,
  ...check,
  ...condition,
} as const
