import { t } from '../../messages/messages.ts'
import { strideLetters } from '../../model/record.ts'
import { type CoverageCell, countCoverage } from '../../risk/coverage.ts'
import { paragraph, threatLinks } from '../block-builders.ts'
import { type Block, type Inline, type Row, type Tone, text } from '../document.ts'
import { strideLabel } from '../labels.ts'
import { anchorOf, heading, type ReportContext, type Section } from '../section.ts'

/** Every element and flow by STRIDE category: what was found, ruled out, tried without a result, or not looked at. */
export const coverage: Section = {
  id: 'coverage',
  title: () => t('chapter.coverage'),
  build: (context) => [
    paragraph(t('chapter.coverageLead')),
    {
      kind: 'keyValue',
      columns: 1,
      items: [
        { key: t('chapter.cell.threats'), value: text(t('chapter.cell.threatsText')) },
        { key: t('chapter.cell.notApplicable'), value: text(t('chapter.cell.notApplicableText')) },
        { key: t('chapter.cell.noFinding'), value: text(t('chapter.cell.noFindingText')) },
        { key: t('chapter.cell.notAnalysed'), value: text(t('chapter.cell.notAnalysedText')) },
        { key: t('report.outOfScope'), value: text(t('chapter.cell.outOfScopeText')) },
      ],
    },
    paragraph(t('chapter.coverageCounts', countsOf(context))),
    heading(2, t('chapter.coverageMatrix'), 'coverage/matrix'),
    { kind: 'orientation', orientation: 'landscape', blocks: [matrix(context)] },
    heading(2, t('chapter.notApplicable'), 'coverage/not-applicable'),
    reasonTable(context),
  ],
}

function countsOf({ coverage }: ReportContext) {
  const counts = countCoverage(coverage)
  return {
    cells: coverage.length * strideLetters.length,
    parts: coverage.length,
    threats: counts.threats,
    notApplicable: counts['not-applicable'],
    noFinding: counts['no-finding'],
    notAnalysed: counts['not-analysed'],
    outOfScope: counts['out-of-scope'],
  }
}

function matrix({ coverage }: ReportContext): Block {
  const ofTable = (table: 'element' | 'flow', title: string): readonly Row[] => {
    const rows = coverage.filter((row) => row.table === table)
    if (rows.length === 0) return []
    return [
      { cells: [text(title)], group: true },
      ...rows.map(
        ({ subject, cells }): Row => ({
          cells: [
            [{ text: subject.name, link: anchorOf.subject(subject.id) }],
            ...strideLetters.map((letter) => cellRuns(cells[letter])),
          ],
          tones: [null, ...strideLetters.map((letter) => tones[cells[letter].kind])],
        }),
      ),
    ]
  }
  return {
    kind: 'table',
    caption: t('chapter.coverageMatrix'),
    empty: t('report.noElements'),
    columns: [
      { title: t('report.name'), grow: 1.6, min: 14 },
      ...strideLetters.map((letter) => ({ title: `${letter} ${strideLabel(letter)}`, grow: 1, min: 12 })),
    ],
    rows: [...ofTable('element', t('report.elementList')), ...ofTable('flow', t('report.flowList'))],
  }
}

function cellRuns(cell: CoverageCell): readonly Inline[] {
  switch (cell.kind) {
    case 'threats':
      return threatLinks(cell.rows, '\n')
    case 'not-applicable':
      return [{ text: t('chapter.cell.notApplicable') }]
    case 'no-finding':
      return [{ text: t('chapter.cell.noFindingOf', { n: cell.rules }), muted: true }]
    case 'not-analysed':
      return [{ text: t('chapter.cell.notAnalysed'), bold: true }]
    case 'out-of-scope':
      return [{ text: t('report.outOfScopeMark'), muted: true }]
  }
}

const tones: { readonly [K in CoverageCell['kind']]: Tone | null } = {
  threats: 'accent',
  'not-applicable': 'neutral',
  'no-finding': null,
  'not-analysed': 'medium',
  'out-of-scope': 'neutral',
}

/** Who reads the matrix finds the reasons here, each beside the part and category that it is about. */
function reasonTable({ coverage }: ReportContext): Block {
  return {
    kind: 'table',
    caption: t('chapter.notApplicable'),
    empty: t('chapter.notApplicableNone'),
    columns: [
      { title: t('report.name'), grow: 1, min: 18 },
      { title: t('report.stride'), grow: 0, min: 22 },
      { title: t('report.reason'), grow: 2.4, min: 30 },
    ],
    rows: coverage.flatMap(({ subject }) =>
      strideLetters.flatMap((letter) => {
        const reason = subject.notApplicable?.[letter]
        if (reason === undefined) return []
        const shown: readonly Inline[] =
          reason.trim() === '' ? [{ text: t('report.notStated'), muted: true }] : text(reason)
        return [
          {
            cells: [
              [{ text: subject.name, link: anchorOf.subject(subject.id) }],
              text(strideLabel(letter)),
              shown,
            ],
          },
        ]
      }),
    ),
  }
}
