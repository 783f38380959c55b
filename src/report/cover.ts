import { t } from '../messages/messages.ts'
import { type Block, type KeyValue, text } from './document.ts'
import { day } from './labels.ts'
import type { ReportContext } from './section.ts'

/** Cover with document control, then the table of contents. */
export function coverBlocks(context: ReportContext, title: string): readonly Block[] {
  const { model, options, vocabularies, dread, hash, date } = context
  const packs = vocabularies.map(({ name, version }) => `${name} ${version}`).join(' · ')
  const facts: readonly KeyValue[] = [
    { key: t('report.version'), value: text(model.version) },
    { key: t('report.owner'), value: text(model.owner) },
    { key: t('report.contributors'), value: text(model.contributors.join(', ')) },
    { key: t('report.reviewers'), value: text(model.reviewers.join(', ')) },
    { key: t('report.preparedBy'), value: text(options.author) },
    { key: options.generatedAt === null ? t('report.stateOf') : t('report.date'), value: text(day(date)) },
    { key: t('report.classification'), value: text(model.classification) },
    { key: t('report.packs'), value: text(packs) },
    { key: t('report.ratingMethod'), value: text(dread.name) },
    { key: t('report.fingerprint'), value: text(hash) },
  ]
  return [
    {
      kind: 'cover',
      overline: t('report.overline'),
      title,
      subtitle: firstSentences(model.description),
      mark: model.classification,
      facts,
    },
    { kind: 'contents', title: t('report.contents'), depth: 2 },
  ]
}

/** Whole sentences of at most about 320 characters; the description stands in full in its chapter. */
function firstSentences(description: string): string {
  const flat = description.replace(/\s+/g, ' ').trim()
  if (flat.length <= 320) return flat
  const end = flat.slice(0, 320).lastIndexOf('. ')
  return end > 60 ? flat.slice(0, end + 1) : `${flat.slice(0, 300).trimEnd()} …`
}
