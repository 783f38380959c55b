import { formatFixed } from '../../messages/format.ts'
import { t } from '../../messages/messages.ts'
import { ripParameterInfos } from '../../methods/rip/parameters.ts'
import { publishedRipTable } from '../../methods/rip/rip.ts'
import { ripLevels, ripTypes } from '../../model/records/risk-policy.ts'
import type { ElementRip, LevelRip, RipSetting } from '../../risk/element-rip.ts'
import { type Block, type Inline, type Row, text } from '../document.ts'
import { levelLabel, levelMark } from '../labels.ts'
import { ripLevelLabel, ripParameterLabel, ripTypeLabel } from '../risk-labels.ts'
import { anchorOf, heading, type ReportContext, type Section } from '../section.ts'

/** Risk Impact Parameters: the system, its levels, each element, and the table that was used. */
export const rip: Section = {
  id: 'rip',
  title: () => t('report.rip'),
  build: (context) => {
    const { elements, levels, system, coverage } = context.rip
    if (elements.size === 0) {
      return [{ kind: 'paragraph', style: 'body', runs: [{ text: t('report.ripEmpty'), muted: true }] }]
    }
    return [
      { kind: 'paragraph', style: 'body', runs: text(t('report.ripLead', coverage)) },
      levelTable(levels, system, context),
      ...ripLevels.flatMap((level): readonly Block[] => {
        const ofLevel = [...elements.values()].filter((each) => each.level === level)
        if (ofLevel.length === 0) return []
        return [
          heading(2, ripLevelLabel(level), `rip/${level}`),
          elementTable(
            ofLevel.toSorted((a, b) => b.score.index - a.score.index),
            ripLevelLabel(level),
            context,
          ),
        ]
      }),
      heading(2, t('report.ripTable'), 'rip/table'),
      ...usedTable(context),
    ]
  },
}

function levelTable(
  levels: ReportContext['rip']['levels'],
  system: LevelRip,
  { names }: ReportContext,
): Block {
  const row = (name: string, level: LevelRip): Row => ({
    cells: [
      text(name),
      text(level.index === null ? '–' : formatFixed(level.index, 1)),
      level.band === null ? [] : [{ badge: { ...levelMark(level.band), text: levelLabel(level.band) } }],
      level.worst.flatMap((id, i): readonly Inline[] => [
        ...(i === 0 ? [] : [{ text: ', ' }]),
        { text: names.subject(id), link: anchorOf.subject(id) },
      ]),
      text(level.mean === null ? '–' : formatFixed(level.mean, 1)),
      text(t('report.ripCounts', level.counts)),
    ],
  })
  return {
    kind: 'table',
    caption: t('report.ripLevels'),
    captionVisible: true,
    empty: '',
    columns: [
      { title: t('report.ripLevel'), grow: 1, min: 18 },
      { title: t('report.ripIndex'), grow: 0, min: 7, align: 'right' },
      { title: t('report.level'), grow: 0, min: 9 },
      { title: t('report.ripWorst'), grow: 1.5, min: 18 },
      { title: t('report.ripMean'), grow: 0, min: 7, align: 'right' },
      { title: t('report.ripHowMany'), grow: 0, min: 14 },
    ],
    rows: [
      row(t('report.ripSystem'), system),
      ...ripLevels.map((level) => row(ripLevelLabel(level), levels[level])),
    ],
  }
}

function elementTable(elements: readonly ElementRip[], level: string, { names }: ReportContext): Block {
  return {
    kind: 'table',
    caption: t('report.ripElements', { level }),
    empty: '',
    columns: [
      { title: t('report.name'), grow: 1, min: 16 },
      { title: t('report.ripIndex'), grow: 0, min: 7, align: 'right' },
      { title: t('report.level'), grow: 0, min: 9 },
      { title: t('report.ripParameters'), grow: 2.4, min: 30 },
    ],
    rows: elements.map(({ id, score, settings }) => ({
      cells: [
        [{ text: names.subject(id), link: anchorOf.subject(id) }],
        text(formatFixed(score.index, 1)),
        [{ badge: { ...levelMark(score.band), text: levelLabel(score.band) } }],
        settings.flatMap((setting, i): readonly Inline[] => [
          ...(i === 0 ? [] : [{ text: '\n' }]),
          { text: `${ripParameterLabel(setting.parameter)}: ` },
          { text: ripTypeLabel(setting.type), bold: true },
          { text: ` ${basisText(setting, score)}`, muted: true },
        ]),
      ],
    })),
  }
}

/** On what a type rests; where some parameters are weaker than others, that this is one of them. */
function basisText({ basis, parameter }: RipSetting, { weakest, cells }: ElementRip['score']): string {
  const isWeakest = weakest.length < cells.length && weakest.includes(parameter)
  return isWeakest ? `${t(basisKeys[basis])}, ${t('report.ripWeakest')}` : t(basisKeys[basis])
}

/** Weights and likelihoods that were used, and where they are not the published ones. */
function usedTable({ rip: { table } }: ReportContext): readonly Block[] {
  const changed = (value: number, published: number): readonly Inline[] =>
    value === published
      ? [{ text: String(value) }]
      : [
          { text: String(value), bold: true },
          { text: ` ${t('report.ripPublished', { value: published })}`, muted: true },
        ]
  const isChanged =
    ripTypes.some((type) => table.weights[type] !== publishedRipTable.weights[type]) ||
    ripParameterInfos.some(({ id }) => table.likelihoods[id] !== publishedRipTable.likelihoods[id])
  return [
    {
      kind: 'paragraph',
      style: 'body',
      runs: text(isChanged ? t('report.ripChanged') : t('report.ripUnchanged')),
    },
    {
      kind: 'table',
      caption: t('report.ripWeights'),
      captionVisible: true,
      empty: '',
      columns: ripTypes.map((type) => ({ title: ripTypeLabel(type), grow: 1, min: 12 })),
      rows: [
        { cells: ripTypes.map((type) => changed(table.weights[type], publishedRipTable.weights[type])) },
      ],
    },
    {
      kind: 'table',
      caption: t('report.ripLikelihoods'),
      captionVisible: true,
      empty: '',
      columns: [
        { title: t('report.ripParameter'), grow: 2, min: 24 },
        { title: t('report.ripLikelihood'), grow: 0, min: 22 },
      ],
      rows: ripParameterInfos
        .filter(({ isExtension }) => !isExtension)
        .map(({ id, label }) => ({
          cells: [text(label), changed(table.likelihoods[id], publishedRipTable.likelihoods[id])],
        })),
    },
    { kind: 'paragraph', style: 'small', runs: text(t('report.ripSource')) },
  ]
}

const basisKeys = {
  set: 'report.ripBasis.set',
  answers: 'report.ripBasis.answers',
  mitigation: 'report.ripBasis.mitigation',
  assumed: 'report.assumed',
} as const
