import { t } from '../messages/messages.ts'
import { type Block, type ContentsList, type KeyValue, text } from './document.ts'
import { day } from './labels.ts'
import type { ReportContext } from './section.ts'

/** Cover with what identifies the report, then contents and the lists of figures and tables. */
export function coverBlocks(
  context: ReportContext,
  title: string,
  lists: readonly ContentsList[],
): readonly Block[] {
  const { model, control, options, hash, date } = context
  const facts: readonly KeyValue[] = [
    { key: t('chapter.number'), value: text(control.number) },
    { key: t('report.version'), value: text(model.version) },
    { key: options.generatedAt === null ? t('report.stateOf') : t('report.date'), value: text(day(date)) },
    { key: t('report.owner'), value: text(model.owner) },
    { key: t('report.preparedBy'), value: text(options.author) },
    { key: t('report.classification'), value: text(model.classification) },
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
      ...(control.logo === null ? {} : { logo: control.logo }),
    },
    { kind: 'contents', title: t('report.contents'), depth: 2, lists },
  ]
}

/** Whole sentences of at most about 320 characters; the description stands in full in its chapter. */
function firstSentences(description: string): string {
  const flat = description.replace(/\s+/g, ' ').trim()
  if (flat.length <= 320) return flat
  const end = flat.slice(0, 320).lastIndexOf('. ')
  return end > 60 ? flat.slice(0, end + 1) : `${flat.slice(0, 300).trimEnd()} …`
}
