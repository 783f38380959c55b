import { t } from '../../messages/messages.ts'
import { list } from '../../model/document.ts'
import { type Inline, text } from '../document.ts'
import { assetKindLabel } from '../labels.ts'
import { anchorOf, type Section } from '../section.ts'

export const assets: Section = {
  id: 'assets',
  title: () => t('report.assets'),
  build: ({ document, names }) => [
    { kind: 'paragraph', style: 'body', runs: text(t('report.assetsLead')) },
    {
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
        cells: [
          [
            { text: asset.name, bold: true },
            ...(asset.description === '' ? [] : [{ text: `\n${asset.description}` }]),
            ...(asset.source === '' ? [] : [{ text: `\n${asset.source}`, muted: true }]),
          ],
          text(assetKindLabel(asset.kind)),
          text(asset.impacts.join('\n')),
          asset.carriers.flatMap((id, i): readonly Inline[] => [
            ...(i === 0 ? [] : [{ text: ', ' }]),
            { text: names.subject(id), link: anchorOf.subject(id) },
          ]),
        ],
      })),
    },
  ],
}
