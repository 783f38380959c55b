import { t } from '../../messages/messages.ts'
import { list } from '../../model/document.ts'
import type { AssetRisk } from '../../risk/asset-risk.ts'
import { dash, orDash, paragraph, subjectLinks } from '../block-builders.ts'
import { type Block, type Inline, text } from '../document.ts'
import { dependencyGraph } from '../figures/dependency-graph.ts'
import { assetKindLabel } from '../labels.ts'
import { dimensionLabel } from '../risk-labels.ts'
import { anchorOf, heading, type ReportContext, type Section } from '../section.ts'

/** What has value, what its loss means, what carries it, what threatens it most, and what depends on what. */
export const assets: Section = {
  id: 'assets',
  title: () => t('report.assets'),
  build: (context) => [
    paragraph(t('report.assetsLead')),
    assetTable(context),
    heading(2, t('chapter.assetRanking'), 'assets/ranking'),
    paragraph(t('chapter.assetRankingLead')),
    rankingTable(context),
    heading(2, t('chapter.dependencies'), 'assets/dependencies'),
    ...dependencies(context),
  ],
}

function assetTable({ document, names }: ReportContext): Block {
  return {
    kind: 'table',
    caption: t('report.assets'),
    empty: t('report.noAssets'),
    columns: [
      { title: t('report.asset'), grow: 2.4, min: 18 },
      { title: t('report.kind'), grow: 0, min: 15 },
      { title: t('report.impacts'), grow: 1.8, min: 16 },
      { title: t('report.carriedBy'), grow: 2.4, min: 18 },
    ],
    rows: list(document, 'asset').map((asset) => ({
      anchor: anchorOf.asset(asset.id),
      cells: [
        [
          { text: asset.name, bold: true },
          ...(asset.description === '' ? [] : [{ text: `\n${asset.description}` }]),
          ...(asset.source === '' ? [] : [{ text: `\n${asset.source}`, muted: true }]),
        ],
        text(assetKindLabel(asset.kind)),
        orDash(asset.impacts.join('\n')),
        subjectLinks(asset.carriers, names),
      ],
    })),
  }
}

/** The most threatened first; values of one's own and those that come from what depends on it. */
function rankingTable({ assets: { assets } }: ReportContext): Block {
  return {
    kind: 'table',
    caption: t('chapter.assetRanking'),
    empty: t('report.noAssets'),
    columns: [
      { title: t('chapter.rank'), grow: 0, min: 5, align: 'right' },
      { title: t('report.asset'), grow: 1.6, min: 20 },
      { title: t('chapter.value'), grow: 1.6, min: 22 },
      { title: t('report.threats'), grow: 0, min: 8, align: 'right' },
      { title: t('chapter.openThreats'), grow: 0, min: 18 },
    ],
    rows: assets
      .toSorted((a, b) => a.rank - b.rank)
      .map((risk) => ({
        cells: [
          text(String(risk.rank)),
          [{ text: risk.asset.name, link: anchorOf.asset(risk.asset.id) }],
          valueRuns(risk),
          text(String(risk.touchedBy.length)),
          text(t('chapter.openByLevel', risk.openByLevel)),
        ],
      })),
  }
}

function valueRuns({ values }: AssetRisk): readonly Inline[] {
  if (values.length === 0) return dash
  return values.flatMap(({ dimension, own, accumulated }, i): readonly Inline[] => [
    { text: `${i === 0 ? '' : '\n'}${dimensionLabel(dimension)}: ` },
    { text: own === null ? '–' : String(own), bold: true },
    ...(accumulated === null || accumulated === own
      ? []
      : [{ text: ` ${t('chapter.accumulated', { value: accumulated })}`, muted: true }]),
  ])
}

function dependencies({ document, names }: ReportContext): readonly Block[] {
  const edges = list(document, 'dependency')
  if (edges.length === 0) return [paragraph(t('chapter.dependenciesNone'))]
  const used = new Set<string>(edges.flatMap(({ upper, lower }) => [upper, lower]))
  const nodes = list(document, 'asset').filter(({ id }) => used.has(id))
  const nameOf = (id: string) => nodes.find((node) => node.id === id)?.name ?? names.subject(id)
  return [
    paragraph(t('chapter.dependenciesLead')),
    {
      kind: 'figure',
      scene: dependencyGraph(
        nodes.map(({ id, name, kind }) => ({ id, name, note: assetKindLabel(kind) })),
        edges.map(({ upper, lower, degree }) => ({
          upper,
          lower,
          label: degree === 1 ? '' : `${Math.round(degree * 100)} %`,
        })),
      ),
      caption: t('chapter.dependencies'),
      alternative: t('chapter.dependenciesAlternative'),
      anchor: 'figure/dependencies',
    },
    {
      kind: 'table',
      caption: t('chapter.dependencies'),
      empty: '',
      columns: [
        { title: t('report.asset'), grow: 1, min: 20 },
        { title: t('chapter.dependsOn'), grow: 1, min: 20 },
        { title: t('chapter.degree'), grow: 0, min: 8, align: 'right' },
      ],
      rows: edges.map(({ upper, lower, degree }) => ({
        cells: [
          [{ text: nameOf(upper), link: anchorOf.asset(upper) }],
          [{ text: nameOf(lower), link: anchorOf.asset(lower) }],
          text(`${Math.round(degree * 100)} %`),
        ],
      })),
    },
  ]
}
