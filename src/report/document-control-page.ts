import { t } from '../messages/messages.ts'
import { paragraph } from './block-builders.ts'
import { type Block, type KeyValue, text } from './document.ts'
import { day } from './labels.ts'
import type { ReportContext } from './section.ts'

/**
 * The page that says what this document is, of which state of which model, and what it leaves out. It is in every
 * report, whatever chapters are chosen.
 */
export function documentControlBlocks(context: ReportContext): readonly Block[] {
  const { model, control, options, vocabularies, dread, hash, date, leftOutTitles } = context
  const packs = vocabularies.map(({ name, version }) => `${name} ${version}`).join(' · ')
  const approved = control.approvals.filter((line) => line.date !== null).length
  const items: readonly KeyValue[] = [
    { key: t('chapter.number'), value: text(control.number) },
    { key: t('report.version'), value: text(model.version) },
    { key: options.generatedAt === null ? t('report.stateOf') : t('report.date'), value: text(day(date)) },
    { key: t('chapter.validUntil'), value: text(day(control.validUntil)) },
    { key: t('report.classification'), value: text(model.classification) },
    { key: t('report.owner'), value: text(model.owner) },
    { key: t('report.contributors'), value: text(model.contributors.join(', ')) },
    { key: t('report.reviewers'), value: text(model.reviewers.join(', ')) },
    { key: t('report.preparedBy'), value: text(options.author) },
    {
      key: t('chapter.approved'),
      value: text(t('chapter.approvedCount', { n: approved, of: control.approvals.length })),
    },
    { key: t('report.packs'), value: text(packs) },
    { key: t('report.ratingMethod'), value: text(dread.name) },
    { key: t('report.fingerprint'), value: text(hash) },
  ]
  return [
    { kind: 'pageBreak' },
    { kind: 'heading', level: 1, number: '', text: t('chapter.control'), anchor: 'front/control' },
    { kind: 'keyValue', columns: 1, items },
    paragraph(t('report.fingerprintText'), 'small'),
    { kind: 'heading', level: 2, number: '', text: t('chapter.howToRead'), anchor: 'front/reading' },
    {
      kind: 'list',
      ordered: false,
      style: 'body',
      items: [
        text(t('chapter.read.ids')),
        text(t('chapter.read.suggested')),
        text(t('chapter.read.assumed')),
        text(t('chapter.read.notStated')),
      ],
    },
    { kind: 'heading', level: 2, number: '', text: t('report.leftOut'), anchor: 'front/left-out' },
    ...(leftOutTitles.length === 0
      ? [paragraph(t('report.leftOutNone'))]
      : [{ kind: 'list', ordered: false, style: 'body', items: leftOutTitles.map(text) } as const]),
  ]
}
