import { t } from '../../messages/messages.ts'
import type { Acceptability } from '../../methods/safety/safety.ts'
import type { ThreatRisk } from '../../risk/threat-risk.ts'
import { isExcluded } from '../counts.ts'
import { type Block, type Inline, type Row, text } from '../document.ts'
import { residualBadge, statusLabel } from '../labels.ts'
import { phaseTable } from '../phase-table.ts'
import { acceptabilityBadge } from '../risk-labels.ts'
import { anchorOf, heading, type ReportContext, type Section } from '../section.ts'
import { verdictBlocks } from '../verdict.ts'

/** What is left of the threats with their mitigations, harm to patients, and risk that was taken. */
export const residual: Section = {
  id: 'residual',
  title: () => t('report.residual'),
  build: (context) => [
    heading(2, t('chapter.verdict'), 'residual/verdict'),
    ...verdictBlocks(context, 'residual/verdict'),
    heading(2, t('report.residualCounts'), 'residual/counts'),
    phaseTable(context),
    heading(2, t('report.residualThreats'), 'residual/threats'),
    loweredTable(context.risks),
    heading(2, t('report.safety'), 'residual/safety'),
    { kind: 'paragraph', style: 'body', runs: text(t('chapter.safetyFileLead')) },
    harmTable(context.risks),
    safetyFileTable(context.risks),
    heading(2, t('report.taken'), 'residual/taken'),
    takenTable(context),
  ],
}

/** Threats that mitigations lower, or that a person rated again. */
function loweredTable(risks: readonly ThreatRisk[]): Block {
  const changed = risks.filter(
    ({ residual: { target } }) => target.basis === 'own' || target.steps.length > 0,
  )
  return {
    kind: 'table',
    caption: t('report.residualThreats'),
    empty: t('report.residualNone'),
    columns: [
      { title: t('report.id'), grow: 0, min: 14 },
      { title: t('report.threat'), grow: 2, min: 20 },
      { title: t('report.without'), grow: 0, min: 11 },
      { title: t('report.now'), grow: 0, min: 11 },
      { title: t('report.whenDone'), grow: 0, min: 11 },
      { title: t('report.basis'), grow: 1, min: 14 },
    ],
    rows: changed.map(({ row, residual: { potential, current, target } }) => ({
      cells: [
        [{ text: row.shortId, link: anchorOf.threat(row.id) }],
        text(row.title),
        ...[potential, current, target].map((rating): readonly Inline[] => [
          { badge: residualBadge(rating) },
        ]),
        text(target.basis === 'own' ? t('report.residualOwn') : t('report.residualProposed')),
      ],
    })),
  }
}

/** Threats that harm somebody and are not acceptable as they are, the worst first. */
function harmTable(risks: readonly ThreatRisk[]): Block {
  const order: readonly (Acceptability | null)[] = ['unacceptable', 'review']
  const rows = order.flatMap((judgement): readonly Row[] =>
    risks
      .filter(({ safety }) => safety.residual.current === judgement)
      .map(({ row, safety }) => ({
        cells: [
          [{ text: row.shortId, link: anchorOf.threat(row.id) }],
          [{ text: row.title }, ...(safety.harm === '' ? [] : [{ text: `\n${safety.harm}`, muted: true }])],
          [
            { text: safety.severity ?? '–' },
            ...(safety.basis === 'proposed' ? [{ text: `\n${t('report.suggested')}`, muted: true }] : []),
          ],
          text(safety.exploitability?.trace ?? '–'),
          judged(safety.residual.current),
          judged(safety.residual.target),
          text(statusLabel(row.status)),
        ],
      })),
  )
  return {
    kind: 'table',
    caption: t('report.harm'),
    captionVisible: true,
    empty: t('report.harmNone'),
    columns: [
      { title: t('report.id'), grow: 0, min: 14 },
      { title: t('report.threat'), grow: 2, min: 18 },
      { title: t('report.severity'), grow: 0, min: 11 },
      { title: t('report.exploitability'), grow: 0, min: 15 },
      { title: t('report.now'), grow: 0, min: 18 },
      { title: t('report.whenDone'), grow: 0, min: 18 },
      { title: t('report.status'), grow: 0, min: 10 },
    ],
    rows,
  }
}

function judged(value: Acceptability | null): readonly Inline[] {
  return value === null ? [{ text: '–', muted: true }] : [{ badge: acceptabilityBadge(value) }]
}

/** Accepted and transferred threats with their reasons. */
function takenTable({ risks }: ReportContext): Block {
  return {
    kind: 'table',
    caption: t('report.taken'),
    empty: t('report.takenNone'),
    columns: [
      { title: t('report.id'), grow: 0, min: 14 },
      { title: t('report.threat'), grow: 2, min: 18 },
      { title: t('report.status'), grow: 0, min: 12 },
      { title: t('report.level'), grow: 0, min: 11 },
      { title: t('report.reason'), grow: 2, min: 18 },
      { title: t('report.by'), grow: 0.6, min: 10 },
    ],
    rows: risks
      .filter(({ row }) => row.status === 'accepted' || row.status === 'transferred')
      .map(({ row, residual: { current } }) => ({
        cells: [
          [{ text: row.shortId, link: anchorOf.threat(row.id) }],
          text(row.title),
          text(statusLabel(row.status)),
          [{ badge: residualBadge(current) }],
          text(row.decision?.reason ?? ''),
          text(row.decision?.decidedBy ?? ''),
        ],
      })),
  }
}

/** Every threat that can harm people, for the safety risk file: harm, severity, and how it is judged in each phase. */
function safetyFileTable(risks: readonly ThreatRisk[]): Block {
  return {
    kind: 'table',
    caption: t('chapter.safetyFile'),
    empty: t('chapter.safetyFileNone'),
    columns: [
      { title: t('report.id'), grow: 0, min: 14 },
      { title: t('chapter.harm'), grow: 2, min: 20 },
      { title: t('report.severity'), grow: 0, min: 11 },
      { title: t('report.without'), grow: 0, min: 15 },
      { title: t('report.now'), grow: 0, min: 15 },
      { title: t('report.whenDone'), grow: 0, min: 15 },
    ],
    rows: risks
      .filter(({ row, safety }) => safety.severity !== null && !isExcluded(row))
      .map(({ row, safety }) => ({
        cells: [
          [{ text: row.shortId, link: anchorOf.threat(row.id) }],
          text(safety.harm === '' ? row.title : safety.harm),
          [
            { text: safety.severity ?? '–' },
            ...(safety.basis === 'proposed' ? [{ text: `\n${t('report.suggested')}`, muted: true }] : []),
          ],
          judged(safety.acceptability),
          judged(safety.residual.current),
          judged(safety.residual.target),
        ],
      })),
  }
}
