import type { ThreatRow } from '../engine/threat.ts'
import { t } from '../messages/messages.ts'
import { exploitabilityBands } from '../methods/safety/safety.ts'
import { strideLetters } from '../model/record.ts'
import { safetySeverities } from '../model/records/decision.ts'
import { paragraph } from './block-builders.ts'
import { isExcluded } from './counts.ts'
import { type Block, type Row, type Tone, text } from './document.ts'
import { levelLabel, levelMark, levels, strideLabel } from './labels.ts'
import { acceptabilityBadge } from './risk-labels.ts'
import { anchorOf, type ReportContext } from './section.ts'

/** Where the risk is: by harm and how easily it is done, and by the parts of the system that have most of it. */
export function heatMaps(context: ReportContext): readonly Block[] {
  return [
    paragraph(t('chapter.heatHarmLead')),
    harmMap(context),
    paragraph(t('chapter.heatPartsLead', { letters: categoryNames() })),
    partMap(context),
  ]
}

/** Threats that can harm people by severity and exploitability, without mitigations; the tint is the acceptance. */
function harmMap({ risks, acceptability }: ReportContext): Block {
  const counting = risks.filter(({ row }) => !isExcluded(row))
  const rows = exploitabilityBands.toReversed().map((band): Row => {
    const cells = safetySeverities.map((severity) => {
      const here = counting.filter(
        ({ safety }) => safety.severity === severity && safety.exploitability?.band === band,
      ).length
      const mark = acceptabilityBadge(acceptability[band][severity])
      return { here, mark }
    })
    return {
      cells: [
        [{ text: t(bandKeys[band]), bold: true }],
        ...cells.map(({ here, mark }) => [
          { text: here === 0 ? '–' : String(here), bold: here > 0 },
          { text: `\n${mark.text}`, muted: true },
        ]),
      ],
      tones: [null, ...cells.map(({ mark }) => mark.tone)],
    }
  })
  return {
    kind: 'table',
    caption: t('chapter.heatHarm'),
    empty: '',
    columns: [
      { title: t('report.exploitability'), grow: 1, min: 14 },
      ...safetySeverities.map((severity) => ({
        title: severity,
        grow: 1,
        min: 12,
        align: 'center' as const,
      })),
    ],
    rows,
  }
}

/** The ten parts with the most threats that count, by category; the tint is the highest level in the cell. */
function partMap({ threats, names }: ReportContext): Block {
  const about = new Map<string, ThreatRow[]>()
  for (const row of threats) {
    if (isExcluded(row)) continue
    for (const subject of row.subjects) about.set(subject, [...(about.get(subject) ?? []), row])
  }
  const most = [...about]
    .map(([id, rows]) => ({ id, rows, high: rows.filter(({ dread }) => dread.level === 'High').length }))
    .sort((a, b) => b.high - a.high || b.rows.length - a.rows.length || (a.id < b.id ? -1 : 1))
    .slice(0, 10)
  return {
    kind: 'table',
    caption: t('chapter.heatParts'),
    empty: t('report.noThreats'),
    columns: [
      { title: t('chapter.part'), grow: 2, min: 20 },
      ...strideLetters.map((letter) => ({ title: letter, grow: 1, min: 9, align: 'center' as const })),
      { title: t('report.total'), grow: 0, min: 7, align: 'right' },
    ],
    rows: most.map(({ id, rows }): Row => {
      const cells = strideLetters.map((letter) => rows.filter(({ stride }) => stride.includes(letter)))
      return {
        cells: [
          [{ text: names.subject(id), link: anchorOf.subject(id) }],
          ...cells.map((here) =>
            here.length === 0
              ? [{ text: '–', muted: true }]
              : [{ text: `${here.length} ${levelLabel(highest(here))}` }],
          ),
          text(String(rows.length)),
        ],
        tones: [
          null,
          ...cells.map((here): Tone | null => (here.length === 0 ? null : levelMark(highest(here)).tone)),
          null,
        ],
      }
    }),
  }
}

function highest(rows: readonly ThreatRow[]) {
  return levels.find((level) => rows.some(({ dread }) => dread.level === level)) ?? null
}

/** Names of the categories, for the legend of the map. */
function categoryNames(): string {
  return strideLetters.map((letter) => `${letter} ${strideLabel(letter)}`).join(', ')
}

const bandKeys = { low: 'dread.level.low', medium: 'dread.level.medium', high: 'dread.level.high' } as const
