import { language } from '../messages/language.ts'
import { t } from '../messages/messages.ts'
import { get } from '../model/document.ts'
import type { Snapshot } from '../model/tables.ts'
import { compareSnapshots } from '../risk/compare-snapshots.ts'
import { snapshotFingerprint } from '../risk/snapshots.ts'
import { orDash, paragraph } from './block-builders.ts'
import { differenceBlocks } from './difference-blocks.ts'
import { differenceNames } from './difference-names.ts'
import { type Block, type ReportDocument, text } from './document.ts'
import { dropDeadLinks } from './drop-dead-links.ts'
import { day } from './labels.ts'
import { contentsLists, numberedBlocks } from './number-blocks.ts'
import { reportContext } from './report-context.ts'
import type { ReportInput } from './report-input.ts'
import type { ReportContext } from './section.ts'
import { snapshotOfNow } from './snapshot-of-now.ts'

/** Which two states of a model are compared: ids of snapshots; null stands for the model as it is now. */
export interface ComparedStates {
  readonly before: string
  readonly after: string | null
}

/**
 * The report of what changed between two states of a model, as a document of its own. Which chapters the options
 * name does not matter here.
 * @returns null when a snapshot is not there, or cannot be read
 */
export function buildComparison(input: ReportInput, states: ComparedStates): ReportDocument | null {
  const { document, options } = input
  const before = get(document, 'snapshot', states.before)
  if (before === undefined) return null
  const context = reportContext(input)
  const after = states.after === null ? snapshotOfNow(context) : get(document, 'snapshot', states.after)
  const comparison = after === undefined ? null : compareSnapshots(before, after)
  if (after === undefined || comparison === null) return null
  const { model, control, date, hash } = context
  const title = model.title.trim() === '' ? t('report.untitled') : model.title
  const chapters = numberedBlocks([
    { kind: 'pageBreak' },
    chapterHeading(t('chapter.compared'), 'chapter/compared'),
    paragraph(t('chapter.comparedLead')),
    stateTable(context, before, after),
    { kind: 'pageBreak' },
    chapterHeading(t('chapter.differences'), 'chapter/differences'),
    ...differenceBlocks(comparison, differenceNames(context), 'differences'),
  ])
  const subtitle = t('chapter.comparisonSubtitle', { before: nameOf(before), after: nameOf(after) })
  return {
    title: t('chapter.comparisonTitle', { title }),
    language: language(),
    paper: options.paper,
    properties: {
      author: options.author === '' ? model.owner : options.author,
      subject: subtitle,
      keywords: t('report.keywords'),
      createdAt: date,
      fingerprint: hash,
    },
    header: {
      left: control.header === '' ? t('chapter.comparisonTitle', { title }) : control.header,
      right: [control.number, model.classification].filter((part) => part !== '').join(' · '),
    },
    footer: [
      ...(control.footer === '' ? [] : [control.footer]),
      t('report.footer', { hash: hash.slice(0, 16), date: day(date) }),
    ].join(' · '),
    ...(control.colour === null ? {} : { colour: control.colour }),
    blocks: dropDeadLinks([
      {
        kind: 'cover',
        overline: t('chapter.comparisonOverline'),
        title,
        subtitle,
        mark: model.classification,
        facts: [
          { key: t('chapter.number'), value: text(control.number) },
          { key: t('chapter.before'), value: text(nameOf(before)) },
          { key: t('chapter.after'), value: text(nameOf(after)) },
          { key: t('report.owner'), value: text(model.owner) },
          { key: t('report.preparedBy'), value: text(options.author) },
          { key: t('report.fingerprint'), value: text(hash) },
        ],
        ...(control.logo === null ? {} : { logo: control.logo }),
      },
      { kind: 'contents', title: t('report.contents'), depth: 3, lists: contentsLists(chapters) },
      ...chapters,
    ]),
  }
}

function chapterHeading(title: string, anchor: string): Block {
  return { kind: 'heading', level: 1, number: '', text: title, anchor }
}

/** Both states side by side, as they say of themselves. */
function stateTable({ document, date }: ReportContext, before: Snapshot, after: Snapshot): Block {
  const isNow = after.id === nowId
  const row = (key: string, a: string, b: string) => ({
    cells: [[{ text: key, bold: true }], orDash(a), orDash(b)],
  })
  const packs = (snapshot: Snapshot) =>
    Object.entries(snapshot.packs)
      .map(([id, version]) => `${id} ${version}`)
      .join(' · ')
  return {
    kind: 'table',
    caption: t('chapter.compared'),
    empty: '',
    columns: [
      { title: '', grow: 0, min: 18 },
      { title: t('chapter.before'), grow: 1, min: 24 },
      { title: t('chapter.after'), grow: 1, min: 24 },
    ],
    rows: [
      row(t('chapter.snapshotTitle'), before.title, isNow ? t('chapter.asItIsNow') : after.title),
      row(t('report.day'), day(before.at), day(isNow ? date : after.at)),
      row(t('report.by'), before.by, after.by),
      row(t('report.notes'), before.note, after.note),
      row(t('report.packs'), packs(before), packs(after)),
      row(
        t('report.fingerprint'),
        before.fingerprint,
        isNow ? snapshotFingerprint(document) : after.fingerprint,
      ),
    ],
  }
}

const nowId = 'snapshot:now'

function nameOf(snapshot: Snapshot): string {
  return snapshot.id === nowId
    ? t('chapter.asItIsNow')
    : [snapshot.title, day(snapshot.at)].filter((part) => part !== '').join(', ')
}
