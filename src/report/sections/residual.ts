import { t } from '../../messages/messages.ts'
import type { Acceptability } from '../../methods/safety/safety.ts'
import type { ThreatRisk } from '../../risk/threat-risk.ts'
import { paragraph } from '../block-builders.ts'
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
    paragraph(t('chapter.residualThreatsLead')),
    loweredTable(context.risks),
    heading(2, t('report.safety'), 'residual/safety'),
    { kind: 'paragraph', style: 'body', runs: text(t('chapter.safetyFileLead')) },
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
      { title: t('report.whenDone'), grow: 0, min: 14 },
    ],
    rows: changed.map(({ row, residual: { potential, current, target } }) => ({
      cells: [
        [{ text: row.shortId, link: anchorOf.threat(row.id) }],
        text(row.title),
        [{ badge: residualBadge(potential) }],
        [{ badge: residualBadge(current) }],
        [
          { badge: residualBadge(target) },
          ...(target.basis === 'own' ? [{ text: `\n${t('report.residualOwn')}`, muted: true }] : []),
        ],
      ],
    })),
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

/** Every threat that can harm people, for the safety risk file: the least acceptable as they are now first. */
function safetyFileTable(risks: readonly ThreatRisk[]): Block {
  const harming = risks.filter(({ row, safety }) => safety.severity !== null && !isExcluded(row))
  return {
    kind: 'table',
    caption: t('chapter.safetyFile'),
    empty: t('chapter.safetyFileNone'),
    columns: [
      { title: t('report.id'), grow: 0, min: 13 },
      { title: t('chapter.harm'), grow: 2, min: 22 },
      { title: t('report.severity'), grow: 0, min: 10 },
      { title: t('report.without'), grow: 0, min: 15 },
      { title: t('report.now'), grow: 0, min: 15 },
      { title: t('report.whenDone'), grow: 0, min: 15 },
    ],
    rows: judgements.flatMap((judgement): readonly Row[] => {
      const rows = harming.filter(({ safety }) => safety.residual.current === judgement)
      if (rows.length === 0) return []
      const n = rows.length
      const title =
        judgement === null
          ? t('chapter.harmNotJudged', { n })
          : t('chapter.harmGroup', { judgement: acceptabilityBadge(judgement).text, n })
      return [{ group: true, cells: [text(title)] }, ...rows.map(safetyRow)]
    }),
  }
}

const judgements: readonly (Acceptability | null)[] = ['unacceptable', 'review', 'acceptable', null]

function safetyRow({ row, safety }: ThreatRisk): Row {
  const { exploitability } = safety
  const ease =
    exploitability === null
      ? []
      : [`${t('report.exploitability')} ${exploitability.trace.replaceAll(' ', '')}`]
  return {
    cells: [
      [{ text: row.shortId, link: anchorOf.threat(row.id) }],
      [
        { text: row.title },
        ...(safety.harm === '' ? [] : [{ text: `\n${safety.harm}` }]),
        { text: `\n${[statusLabel(row.status), ...ease].join('; ')}`, muted: true },
      ],
      [
        { text: safety.severity ?? '–' },
        ...(safety.basis === 'proposed' ? [{ text: `\n${t('report.suggested')}`, muted: true }] : []),
      ],
      judged(safety.acceptability),
      judged(safety.residual.current),
      judged(safety.residual.target),
    ],
  }
}
