import type { ThreatRow } from '../../engine/threat.ts'
import { t } from '../../messages/messages.ts'
import { list } from '../../model/document.ts'
import { strideLetters as letters } from '../../model/record.ts'
import { type DreadLevel, statuses } from '../../model/records/decision.ts'
import { type Block, type ChartBlock, type TableBlock, text } from '../document.ts'
import { levelBadge, levelLabel, levelMark, levels, statusLabel, strideLabel } from '../labels.ts'
import { anchorOf, heading, type ReportContext, type Section } from '../section.ts'

export const summary: Section = {
  id: 'summary',
  title: () => t('report.summary'),
  build: (context) => [
    { kind: 'paragraph', style: 'lead', runs: text(opening(context)) },
    {
      kind: 'metrics',
      items: levels.map((level) => ({
        ...levelMark(level),
        value: String(countLevel(context.threats, level)),
        label: levelLabel(level),
      })),
    },
    basisCallout(context),
    heading(2, t('report.byStatus'), 'summary/status'),
    statusTable(context.threats),
    { kind: 'spacer', lines: 0.6 },
    strideChart(context.threats),
    ...topTen(context),
  ],
}

function opening({ document, threats, model }: ReportContext): string {
  const outside = [...list(document, 'element'), ...list(document, 'flow')].filter((each) => each.outOfScope)
  return t('report.opening', {
    title: model.title,
    elements: list(document, 'element').length,
    flows: list(document, 'flow').length,
    boundaries: list(document, 'boundary').length,
    outOfScope: outside.length,
    threats: threats.length,
    undecided: threats.filter(isUndecided).length,
  })
}

function basisCallout({ threats }: ReportContext): Block {
  const basis = (wanted: ThreatRow['dread']['basis']) =>
    threats.filter((row) => row.dread.basis === wanted).length
  const manual = threats.filter((row) => row.origin === 'manual').length
  const assumed = threats.filter((row) => row.assumed).length
  const suggested = basis('suggested')
  return {
    kind: 'callout',
    tone: suggested > 0 || assumed > 0 ? 'medium' : 'accent',
    title: t('report.reliability'),
    runs: text(
      [
        t('report.basisCounts', {
          all: threats.length,
          suggested,
          rated: basis('rated'),
          overridden: basis('overridden'),
          none: basis('none'),
        }),
        t('report.assumedCounts', { assumed, confirmed: threats.length - assumed - manual, manual }),
      ].join(' '),
    ),
  }
}

function statusTable(threats: readonly ThreatRow[]): TableBlock {
  const number = (n: number) => (n === 0 ? [{ text: '–', muted: true }] : text(String(n)))
  const row = (label: string, rows: readonly ThreatRow[], bold: boolean) => ({
    cells: [
      [{ text: label, bold }],
      ...levels.map((level) => number(countLevel(rows, level))),
      [{ text: String(rows.length), bold: true }],
    ],
  })
  const used = statuses.filter((status) => threats.some((each) => each.status === status))
  return {
    kind: 'table',
    caption: t('report.byStatusCaption'),
    empty: t('report.noThreats'),
    columns: [
      { title: t('report.status'), grow: 2, min: 18 },
      ...levels.map((level) => ({ title: levelLabel(level), grow: 1, min: 8, align: 'right' as const })),
      { title: t('report.total'), grow: 1, min: 8, align: 'right' },
    ],
    rows:
      threats.length === 0
        ? []
        : [
            ...used.map((status) =>
              row(
                statusLabel(status),
                threats.filter((each) => each.status === status),
                false,
              ),
            ),
            row(t('report.total'), threats, true),
          ],
  }
}

function strideChart(threats: readonly ThreatRow[]): ChartBlock {
  const bars = letters.map((letter) => {
    const rows = threats.filter((row) => row.stride.includes(letter))
    return { label: strideLabel(letter), values: levels.map((level) => countLevel(rows, level)) }
  })
  return {
    kind: 'chart',
    caption: t('report.byStride'),
    alternative: bars.map(({ label, values }) => `${label}: ${values.join(', ')}`).join('; '),
    series: levels.map((level) => ({ ...levelMark(level), label: levelLabel(level) })),
    bars,
  }
}

function topTen({ threats }: ReportContext): readonly Block[] {
  const top = threats.filter((row) => isUndecided(row) && row.dread.level !== null).slice(0, 10)
  return [
    heading(2, t('report.topTen'), 'summary/top'),
    {
      kind: 'table',
      caption: t('report.topTen'),
      empty: t('report.topTenEmpty'),
      columns: [
        { title: t('report.id'), grow: 0, min: 14 },
        { title: t('report.threat'), grow: 3, min: 20 },
        { title: t('report.level'), grow: 0, min: 12 },
        { title: t('report.status'), grow: 0, min: 14 },
        { title: t('report.owner'), grow: 1, min: 9 },
      ],
      rows: top.map((row) => ({
        cells: [
          [{ text: row.shortId, link: anchorOf.threat(row.id) }],
          text(row.title),
          [{ badge: levelBadge(row) }],
          text(statusLabel(row.status)),
          text(row.owner === '' ? '–' : row.owner),
        ],
      })),
    },
  ]
}

function countLevel(rows: readonly ThreatRow[], level: DreadLevel | null): number {
  return rows.filter((row) => row.dread.level === level).length
}

/** Nobody has decided yet what becomes of it. */
function isUndecided(row: ThreatRow): boolean {
  return row.status === 'open' || row.status === 'needs-investigation'
}
