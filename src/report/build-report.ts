import { language } from '../messages/language.ts'
import { t } from '../messages/messages.ts'
import { documentContent } from '../model/serialize.ts'
import { coverBlocks } from './cover.ts'
import type { Block, ReportDocument } from './document.ts'
import { documentControlBlocks } from './document-control-page.ts'
import { dropDeadLinks } from './drop-dead-links.ts'
import { day } from './labels.ts'
import { markdownBlocks } from './markdown-blocks.ts'
import { contentsLists, numberedBlocks } from './number-blocks.ts'
import { chaptersOf } from './profiles.ts'
import { reportContext } from './report-context.ts'
import type { ReportInput } from './report-input.ts'
import { anchorOf, type ReportContext } from './section.ts'
import { sections } from './section-catalog.ts'

/** The report of a model, for any renderer. Pure: equal inputs give equal documents. */
export function buildReport(input: ReportInput): ReportDocument {
  const context = reportContext(input)
  const { model, control, hash, date, options } = context
  const title = model.title.trim() === '' ? t('report.untitled') : model.title
  const chapters = numberedBlocks([...documentControlBlocks(context), ...chapterBlocks(context)])
  const cover = coverBlocks(context, title, contentsLists(chapters))
  return {
    title: t('report.documentTitle', { title }),
    language: language(),
    paper: options.paper,
    properties: {
      author: options.author === '' ? model.owner : options.author,
      subject: t('report.subject', { title, version: model.version }),
      keywords: t('report.keywords'),
      createdAt: date,
      fingerprint: hash,
    },
    header: {
      left:
        control.header !== ''
          ? control.header
          : model.version === ''
            ? title
            : t('report.headerLeft', { title, version: model.version }),
      right: [control.number, model.classification].filter((part) => part !== '').join(' · '),
    },
    footer: [
      ...(control.footer === '' ? [] : [control.footer]),
      t('report.footer', { hash: hash.slice(0, 16), date: day(date) }),
    ].join(' · '),
    ...(control.colour === null ? {} : { colour: control.colour }),
    attachment: {
      name: 'model-content.json',
      description: t('report.attachment'),
      text: documentContent(input.document),
    },
    blocks: [...cover, ...(context.leftOutTitles.length === 0 ? chapters : dropDeadLinks(chapters))],
  }
}

/** The chapters that were asked for, with the model's own texts between them. */
function chapterBlocks(context: ReportContext): readonly Block[] {
  const { document, control, included, options } = context
  return chaptersOf(document).flatMap(({ id, isText }): readonly Block[] => {
    const known = included.find((each) => each === id)
    if (known !== undefined) {
      const section = sections[known]
      return chapter(section.title(), anchorOf.chapter(known), section.build(context))
    }
    const text = isText ? control.texts.find((each) => each.id === id) : undefined
    if (text === undefined || !(options.sections?.includes(id) ?? true)) return []
    return chapter(text.title, `chapter/${id}`, markdownBlocks(text.markdown, `text/${id}`, text.title))
  })
}

function chapter(text: string, anchor: string, blocks: readonly Block[]): readonly Block[] {
  return [{ kind: 'pageBreak' }, { kind: 'heading', level: 1, number: '', text, anchor }, ...blocks]
}
