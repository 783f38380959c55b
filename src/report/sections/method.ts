import { t } from '../../messages/messages.ts'
import { dread10 } from '../../methods/dread10/dread10.ts'
import { owasp } from '../../methods/owasp/owasp.ts'
import { strideCategories } from '../../methods/stride/stride.ts'
import { discoverabilityOf, riskPolicyOf } from '../../risk/risk-policy.ts'
import { type Block, type Inline, text } from '../document.ts'
import { levelLabel, levelMark, strideLabel } from '../labels.ts'
import { goalLabel } from '../risk-labels.ts'
import { heading, type ReportContext, type Section } from '../section.ts'

export const method: Section = {
  id: 'method',
  title: () => t('report.method'),
  build: (context) => [
    heading(2, t('report.howFound'), 'method/found'),
    paragraph(t('report.howFoundText')),
    paragraph(t('report.crossingText')),
    paragraph(t('report.fingerprintText')),
    heading(2, t('report.howCertain'), 'method/certain'),
    {
      kind: 'keyValue',
      columns: 1,
      items: [
        { key: t('report.confirmed'), value: text(t('report.confirmedText')) },
        { key: t('report.assumed'), value: text(t('report.assumedText')) },
      ],
    },
    heading(2, t('report.strideTitle'), 'method/stride'),
    strideTable(),
    heading(2, t('report.howRated', { method: context.dread.name }), 'method/rated'),
    paragraph(t('report.howRatedText')),
    factorTable(context),
    bandParagraph(context),
    ...policyNotes(context),
    {
      kind: 'keyValue',
      columns: 1,
      items: [
        { key: t('report.suggested'), value: text(t('report.suggestedText')) },
        { key: t('report.rated'), value: text(t('report.ratedText')) },
        { key: t('report.overridden'), value: text(t('report.overriddenText')) },
      ],
    },
    {
      kind: 'paragraph',
      style: 'small',
      runs: text(t('report.methodSource', { source: context.dread.source })),
    },
    heading(2, t('report.knowledge'), 'method/knowledge'),
    packTable(context),
  ],
}

function paragraph(value: string): Block {
  return { kind: 'paragraph', style: 'body', runs: text(value) }
}

/** The categories, what they mean, and which goal each is against. */
function strideTable(): Block {
  return {
    kind: 'table',
    caption: t('report.strideTitle'),
    empty: '',
    columns: [
      { title: t('report.stride'), grow: 1, min: 16 },
      { title: t('report.strideMeaning'), grow: 2, min: 20 },
      { title: t('report.strideInHealth'), grow: 2, min: 20 },
      { title: t('report.goal'), grow: 0, min: 14 },
    ],
    rows: strideCategories.map(({ letter, meaning, inHealth, goal }) => ({
      cells: [
        [{ text: letter, bold: true }, { text: ` ${strideLabel(letter)}` }],
        text(meaning),
        text(inHealth),
        text(goalLabel(goal)),
      ],
    })),
  }
}

function factorTable({ dread }: ReportContext): Block {
  const values = dread.factors[0]?.anchors ?? []
  return {
    kind: 'table',
    caption: t('report.factors'),
    empty: '',
    columns: [
      { title: t('report.factor'), grow: 1.2, min: 16 },
      ...values.map(({ value, label }) => ({ title: `${value} ${label}`, grow: 1.5, min: 14 })),
    ],
    rows: dread.factors.map((factor) => ({
      cells: [
        [
          { text: factor.label, bold: true },
          { text: `\n${factor.question}`, muted: true },
        ],
        ...factor.anchors.map((anchor) => text(anchor.text)),
      ],
    })),
  }
}

function bandParagraph({ dread }: ReportContext): Block {
  const runs = dread.bands.flatMap(({ level, min, max }): readonly Inline[] => [
    { badge: { ...levelMark(level), text: t('report.band', { level: levelLabel(level), min, max }) } },
    { text: '  ' },
  ])
  return { kind: 'paragraph', style: 'body', runs: [{ text: `${t('report.bands')} ` }, ...runs] }
}

/** What this model does differently from the published method. */
function policyNotes({ document }: ReportContext): readonly Block[] {
  const { scheme } = riskPolicyOf(document)
  const discoverability = discoverabilityOf(document)
  return [
    ...(discoverability === 'rated' ? [] : [paragraph(t(discoverabilityKeys[discoverability]))]),
    ...(scheme === undefined || scheme === 'dread3'
      ? []
      : [paragraph(t('report.scheme', { name: scheme === 'owasp' ? owasp.name : dread10.name }))]),
  ]
}

const discoverabilityKeys = {
  fixed: 'report.discoverabilityFixed',
  'left-out': 'report.discoverabilityLeftOut',
} as const

function packTable({ vocabularies }: ReportContext): Block {
  return {
    kind: 'table',
    caption: t('report.knowledge'),
    empty: t('report.noPacks'),
    columns: [
      { title: t('report.pack'), grow: 1, min: 16 },
      { title: t('report.version'), grow: 0, min: 8 },
      { title: t('report.description'), grow: 3, min: 24 },
    ],
    rows: vocabularies.map(({ id, name, version, description }) => ({
      cells: [
        [
          { text: name, bold: true },
          { text: ` (${id})`, muted: true },
        ],
        text(version),
        text(description),
      ],
    })),
  }
}
