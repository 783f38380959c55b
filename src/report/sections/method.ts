import { t } from '../../messages/messages.ts'
import { dread10 } from '../../methods/dread10/dread10.ts'
import { owasp } from '../../methods/owasp/owasp.ts'
import { exploitabilityBands } from '../../methods/safety/safety.ts'
import { strideCategories } from '../../methods/stride/stride.ts'
import { safetySeverities } from '../../model/records/decision.ts'
import { discoverabilityOf, riskPolicyOf } from '../../risk/risk-policy.ts'
import { paragraph } from '../block-builders.ts'
import { type Block, type Inline, text } from '../document.ts'
import { levelLabel, levelMark, strideLabel } from '../labels.ts'
import { acceptabilityBadge, goalLabel } from '../risk-labels.ts'
import { heading, type ReportContext, type Section } from '../section.ts'

export const method: Section = {
  id: 'method',
  title: () => t('report.method'),
  build: (context) => [
    heading(2, t('chapter.terms'), 'method/terms'),
    termTable(),
    heading(2, t('report.howFound'), 'method/found'),
    paragraph(t('report.howFoundText')),
    paragraph(t('report.crossingText')),
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
    heading(2, t('chapter.phases'), 'method/phases'),
    paragraph(t('report.residualLead')),
    heading(2, t('chapter.acceptance'), 'method/acceptance'),
    paragraph(t('report.safetyLead')),
    gridTable(context),
    heading(2, t('report.knowledge'), 'method/knowledge'),
    packTable(context),
  ],
}

/** Words that this report uses in one meaning only. */
function termTable(): Block {
  const terms = [
    [t('chapter.term.element'), t('chapter.term.elementText')],
    [t('report.flow'), t('chapter.term.flowText')],
    [t('chapter.term.boundary'), t('chapter.term.boundaryText')],
    [t('report.asset'), t('chapter.term.assetText')],
    [t('report.threat'), t('chapter.term.threatText')],
    [t('report.mitigation'), t('chapter.term.mitigationText')],
    [t('chapter.controlColumn'), t('chapter.term.controlText')],
    [t('report.evidence'), t('chapter.term.evidenceText')],
    [t('chapter.term.residual'), t('chapter.term.residualText')],
  ] as const
  return {
    kind: 'table',
    caption: t('chapter.terms'),
    empty: '',
    columns: [
      { title: t('chapter.term'), grow: 0, min: 18 },
      { title: t('report.strideMeaning'), grow: 1, min: 40 },
    ],
    rows: terms.map(([term, meaning]) => ({ cells: [[{ text: term, bold: true }], text(meaning)] })),
  }
}

/** What severity is acceptable at what exploitability: data of the model. */
function gridTable({ acceptability }: ReportContext): Block {
  return {
    kind: 'table',
    caption: t('report.acceptability'),
    empty: '',
    columns: [
      { title: t('report.exploitability'), grow: 1, min: 14 },
      ...safetySeverities.map((severity) => ({ title: severity, grow: 1, min: 13 })),
    ],
    rows: exploitabilityBands.toReversed().map((band) => ({
      cells: [
        text(t(bandKeys[band])),
        ...safetySeverities.map((severity): readonly Inline[] => [
          { badge: acceptabilityBadge(acceptability[band][severity]) },
        ]),
      ],
    })),
  }
}

const bandKeys = { low: 'dread.level.low', medium: 'dread.level.medium', high: 'dread.level.high' } as const

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
