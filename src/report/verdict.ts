import { t } from '../messages/messages.ts'
import type { verdicts } from '../model/records/document-control.ts'
import type { Badge, Block, Inline } from './document.ts'
import { day } from './labels.ts'
import { markdownBlocks } from './markdown-blocks.ts'
import type { ReportContext } from './section.ts'

/**
 * What a person says of the overall residual risk. Where nobody did it says so: a program has no opinion on it.
 * @param prefix begins the anchors of headings in the statement
 */
export function verdictBlocks(context: ReportContext, prefix: string): readonly Block[] {
  const { verdict } = context.control
  if (verdict === null) return [verdictCallout(context)]
  return [verdictCallout(context), ...markdownBlocks(verdict.text, prefix, t('chapter.verdict'))]
}

function verdictCallout({ control: { verdict } }: ReportContext): Block {
  if (verdict === null) {
    return {
      kind: 'callout',
      tone: 'medium',
      title: t('chapter.verdict.none'),
      runs: [{ text: t('chapter.verdict.noneText') }],
    }
  }
  const signed = [verdict.by === '' ? t('report.nobody') : verdict.by, day(verdict.date)]
  const runs: readonly Inline[] = [
    { badge: { ...marks[verdict.verdict], text: t(verdictKeys[verdict.verdict]) } },
    { text: ` ${t('chapter.verdict.statedBy', { by: signed.filter((part) => part !== '').join(', ') })}` },
  ]
  return { kind: 'callout', tone: marks[verdict.verdict].tone, title: t('chapter.verdict'), runs }
}

type Verdict = (typeof verdicts)[number]

const marks: { readonly [V in Verdict]: Pick<Badge, 'tone' | 'shape'> } = {
  acceptable: { tone: 'low', shape: 'circle' },
  'acceptable-with-conditions': { tone: 'medium', shape: 'diamond' },
  'not-acceptable': { tone: 'high', shape: 'triangle' },
}
const verdictKeys = {
  acceptable: 'chapter.verdict.acceptable',
  'acceptable-with-conditions': 'chapter.verdict.conditions',
  'not-acceptable': 'chapter.verdict.notAcceptable',
} as const
