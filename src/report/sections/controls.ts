import { t } from '../../messages/messages.ts'
import { list } from '../../model/document.ts'
import type { Coverage } from '../../risk/control-row.ts'
import { profileAxes } from '../../risk/controls.ts'
import { statementOfApplicability } from '../../risk/statement-of-applicability.ts'
import { dash, orDash, paragraph } from '../block-builders.ts'
import { type Badge, type Block, type Inline, text } from '../document.ts'
import { radar } from '../figures/radar.ts'
import { anchorOf, heading, type ReportContext, type Section } from '../section.ts'

/** The catalogue of controls that the model uses: how far each clause is, and whether and why each control applies. */
export const controls: Section = {
  id: 'controls',
  title: () => t('chapter.controls'),
  build: (context) => {
    const { controls: table, document } = context
    const judged = list(document, 'control').filter(({ catalogue }) => catalogue === table.catalogue).length
    return [
      paragraph(t('chapter.controlsLead', { name: table.name, edition: table.edition, judged })),
      paragraph(t('chapter.maturityText'), 'small'),
      coverageTable(context),
      heading(2, t('chapter.maturity'), 'controls/maturity'),
      ...maturityFigure(context),
      axisTable(context),
      heading(2, t('chapter.applicability'), 'controls/applicability'),
      paragraph(t('chapter.applicabilityLead')),
      applicabilityTable(context),
    ]
  },
}

const states: readonly Coverage[] = ['covered', 'partial', 'open', 'not-addressed', 'excluded']

function coverageTable({ controls: { rows } }: ReportContext): Block {
  const [whole] = rows
  return {
    kind: 'table',
    caption: t('chapter.controlStates'),
    empty: '',
    columns: [
      { title: t('report.state'), grow: 0, min: 18 },
      { title: t('chapter.howMany'), grow: 0, min: 9, align: 'right' },
      { title: t('report.strideMeaning'), grow: 1, min: 30 },
    ],
    rows: states.map((state) => ({
      cells: [
        [{ badge: coverageBadge(state) }],
        text(String(whole?.coverageCounts[state] ?? 0)),
        text(t(meaningKeys[state])),
      ],
    })),
  }
}

function maturityFigure({ controls: table }: ReportContext): readonly Block[] {
  const axes = profileAxes(table)
  const known = axes.some(({ current, target, recommended }) => (current ?? target ?? recommended) !== null)
  if (axes.length < 3 || !known) return []
  const series = [
    { label: t('chapter.axis.current'), color: 'accent', dash: [], of: 'current' },
    { label: t('chapter.axis.target'), color: 'low', dash: [6, 3], of: 'target' },
    { label: t('chapter.axis.recommended'), color: 'high', dash: [2, 3], of: 'recommended' },
  ] as const
  return [
    {
      kind: 'figure',
      scene: radar(
        axes.map(({ number }) => number),
        series.map(({ label, color, dash, of }) => ({
          label,
          color,
          dash,
          values: axes.map((axis) => axis[of]),
        })),
      ),
      caption: t('chapter.radar', { name: table.name }),
      alternative: t('chapter.radarAlternative'),
      anchor: 'figure/controls',
    },
  ]
}

function axisTable({ controls: table }: ReportContext): Block {
  const percent = (value: number | null): readonly Inline[] =>
    value === null ? dash : text(`${Math.round(value)} %`)
  return {
    kind: 'table',
    caption: t('chapter.maturityByClause'),
    empty: t('chapter.noControls'),
    columns: [
      { title: t('chapter.clause'), grow: 2, min: 24 },
      { title: t('chapter.axis.current'), grow: 0, min: 10, align: 'right' },
      { title: t('chapter.axis.target'), grow: 0, min: 10, align: 'right' },
      { title: t('chapter.axis.recommended'), grow: 0, min: 16, align: 'right' },
    ],
    rows: profileAxes(table).map(({ number, title, current, target, recommended }) => ({
      cells: [text(`${number} ${title}`), percent(current), percent(target), percent(recommended)],
    })),
  }
}

function applicabilityTable({ document, vocabularies, controls: table }: ReportContext): Block {
  return {
    kind: 'table',
    caption: t('chapter.applicability'),
    empty: t('chapter.noControls'),
    columns: [
      { title: t('chapter.controlColumn'), grow: 1.8, min: 22 },
      { title: t('chapter.applies'), grow: 1.4, min: 16 },
      { title: t('report.state'), grow: 0, min: 15 },
      { title: t('chapter.axis.current'), grow: 0, min: 8 },
      { title: t('chapter.axis.target'), grow: 0, min: 8 },
      { title: t('report.threats'), grow: 0, min: 8, align: 'right' },
      { title: t('report.mitigations'), grow: 1.6, min: 18 },
    ],
    rows: statementOfApplicability(document, vocabularies, table).map((line) => ({
      anchor: anchorOf.control(line.number),
      cells: [
        [
          { text: line.number, bold: true },
          { text: ` ${line.title}` },
          ...(line.designation === null
            ? []
            : [{ text: `\n${t(designationKeys[line.designation])}`, muted: true }]),
        ],
        line.applies
          ? [
              { text: t('chapter.yes') },
              ...(line.justification === '' ? [] : [{ text: `\n${line.justification}`, muted: true }]),
              ...(line.doubt ? [{ text: `\n${t('chapter.doubt')}`, muted: true }] : []),
            ]
          : [
              { text: t('chapter.no'), bold: true },
              { text: `\n${line.justification === '' ? t('report.notStated') : line.justification}` },
            ],
        [{ badge: coverageBadge(line.coverage) }],
        orDash(line.current),
        orDash(line.target),
        text(String(line.threats)),
        orDash(line.mitigations.join('\n')),
      ],
    })),
  }
}

function coverageBadge(state: Coverage): Badge {
  return { text: t(stateKeys[state]), ...marks[state] }
}

const marks: { readonly [S in Coverage]: Pick<Badge, 'tone' | 'shape'> } = {
  covered: { tone: 'low', shape: 'circle' },
  partial: { tone: 'medium', shape: 'diamond' },
  open: { tone: 'high', shape: 'triangle' },
  excluded: { tone: 'neutral', shape: 'none' },
  'not-addressed': { tone: 'neutral', shape: 'ring' },
}
const stateKeys = {
  covered: 'chapter.state.covered',
  partial: 'chapter.state.partial',
  open: 'chapter.state.open',
  excluded: 'chapter.state.excluded',
  'not-addressed': 'chapter.state.notAddressed',
} as const
const meaningKeys = {
  covered: 'chapter.meaning.covered',
  partial: 'chapter.meaning.partial',
  open: 'chapter.meaning.open',
  excluded: 'chapter.meaning.excluded',
  'not-addressed': 'chapter.meaning.notAddressed',
} as const
const designationKeys = {
  required: 'chapter.required',
  addressable: 'chapter.addressable',
} as const
