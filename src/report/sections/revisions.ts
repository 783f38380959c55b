import { t } from '../../messages/messages.ts'
import { list } from '../../model/document.ts'
import { compareSnapshots } from '../../risk/compare-snapshots.ts'
import { snapshotFingerprint } from '../../risk/snapshots.ts'
import { mutedParagraph, orDash, paragraph } from '../block-builders.ts'
import { differenceBlocks } from '../difference-blocks.ts'
import { differenceNames } from '../difference-names.ts'
import { type Block, text } from '../document.ts'
import { day } from '../labels.ts'
import { heading, type ReportContext, type Section } from '../section.ts'
import { snapshotOfNow } from '../snapshot-of-now.ts'

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

function snapshotTable({ document }: ReportContext): Block {
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
    rows: inOrder(document).map(({ at, title, by, note, fingerprint }) => ({
      cells: [text(day(at)), orDash(title), orDash(by), orDash(note), text(fingerprint.slice(0, 16))],
    })),
  }
}

function changes(context: ReportContext): readonly Block[] {
  const { document } = context
  const last = inOrder(document).at(-1)
  if (last === undefined) return [mutedParagraph(t('chapter.changesNoSnapshot'))]
  const since = { title: last.title, date: day(last.at) }
  if (last.fingerprint === snapshotFingerprint(document)) return [paragraph(t('chapter.changesNone', since))]
  const comparison = compareSnapshots(last, snapshotOfNow(context))
  if (comparison === null) return [mutedParagraph(t('chapter.changesDamaged', since))]
  return [
    paragraph(t('chapter.changesLead', since)),
    ...differenceBlocks(comparison, differenceNames(context), 'revisions'),
  ]
}

function inOrder(document: ReportContext['document']) {
  return list(document, 'snapshot').toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))
}
