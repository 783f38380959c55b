import { t } from '../../messages/messages.ts'
import { mutedParagraph, orDash, paragraph } from '../block-builders.ts'
import { changesSince, snapshotsInOrder } from '../changes-since.ts'
import { differenceBlocks } from '../difference-blocks.ts'
import { differenceNames } from '../difference-names.ts'
import { type Block, text } from '../document.ts'
import { day } from '../labels.ts'
import { heading, type ReportContext, type Section } from '../section.ts'

/** What people noted about each revision, the states that were kept, and what is different since the last of them. */
export const revisions: Section = {
  id: 'revisions',
  title: () => t('chapter.revisions'),
  build: (context) => [
    heading(2, t('chapter.revisionHistory'), 'revisions/history'),
    historyTable(context),
    heading(2, t('chapter.snapshots'), 'revisions/snapshots'),
    snapshotTable(context),
    heading(2, t('chapter.changes'), 'revisions/changes'),
    ...changes(context),
  ],
}

function historyTable({ control }: ReportContext): Block {
  return {
    kind: 'table',
    caption: t('chapter.revisionHistory'),
    empty: t('chapter.revisionsNone'),
    columns: [
      { title: t('report.version'), grow: 0, min: 10 },
      { title: t('report.day'), grow: 0, min: 12 },
      { title: t('report.by'), grow: 0.8, min: 14 },
      { title: t('chapter.summaryOfChange'), grow: 3, min: 30 },
    ],
    rows: control.revisions.map(({ version, date, by, summary }) => ({
      cells: [orDash(version), orDash(day(date)), orDash(by), orDash(summary)],
    })),
  }
}

function snapshotTable(context: ReportContext): Block {
  return {
    kind: 'table',
    caption: t('chapter.snapshots'),
    empty: t('chapter.snapshotsNone'),
    columns: [
      { title: t('report.day'), grow: 0, min: 12 },
      { title: t('chapter.snapshotTitle'), grow: 1.2, min: 18 },
      { title: t('report.by'), grow: 0.8, min: 12 },
      { title: t('report.notes'), grow: 1.6, min: 18 },
      { title: t('report.fingerprint'), grow: 1, min: 18 },
    ],
    rows: snapshotsInOrder(context).map(({ at, title, by, note, fingerprint }) => ({
      cells: [text(day(at)), orDash(title), orDash(by), orDash(note), text(fingerprint.slice(0, 16))],
    })),
  }
}

function changes(context: ReportContext): readonly Block[] {
  const found = changesSince(context)
  if (found.kind === 'no-snapshot') return [mutedParagraph(t('chapter.changesNoSnapshot'))]
  const since = { title: found.last.title, date: day(found.last.at) }
  switch (found.kind) {
    case 'none':
      return [paragraph(t('chapter.changesNone', since))]
    case 'damaged':
      return [mutedParagraph(t('chapter.changesDamaged', since))]
    case 'changed':
      return [
        paragraph(t('chapter.changesLead', since)),
        ...differenceBlocks(found.comparison, differenceNames(context), 'revisions'),
      ]
  }
}
