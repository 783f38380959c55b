import type { VocabularyIndex } from '../../../engine/vocabulary-index.ts'
import { t } from '../../../messages/messages.ts'
import { type Document, get, list } from '../../../model/document.ts'
import { assetKinds } from '../../../model/records/asset.ts'
import { type AssetDimension, assetDimensions } from '../../../model/records/risk-policy.ts'
import type { Asset } from '../../../model/tables.ts'
import type { GridColumn } from '../../grid/grid-column.ts'
import type { CellEdit } from '../../grid/grid-source.ts'
import { byName } from '../by-name.ts'
import { subjectName } from '../subject-name.ts'
import { assetKindKeys } from './asset-kind-keys.ts'
import { dimensionKeys } from './dimension-keys.ts'

const always = () => true

/** The columns of the table of assets; values and amounts by dimension are shown when somebody asks for them. */
export function assetColumns(
  document: Document,
  vocabulary: VocabularyIndex,
  owners: readonly string[],
): readonly GridColumn<Asset>[] {
  const parts = list(document, 'element').filter(({ stencil }) => vocabulary.isPart(stencil))
  const carriers = byName(
    [...parts, ...list(document, 'flow')].map(({ id }) => ({
      value: id as string,
      label: subjectName(document, id),
    })),
    ({ label }) => label,
  )
  const currency = get(document, 'model', 'model:main')?.currency ?? ''
  return [
    {
      id: 'name',
      label: t('assets.column.name'),
      type: { kind: 'text' },
      read: ({ name }) => name,
      isEditable: always,
      ...{ min: 150, grow: 3, importance: 10 },
    },
    {
      id: 'kind',
      label: t('assets.column.kind'),
      type: {
        kind: 'choice',
        options: assetKinds.map((value) => ({ value, label: t(assetKindKeys[value]) })),
      },
      read: ({ kind }) => kind,
      isEditable: always,
      ...{ min: 120, grow: 0, importance: 8 },
    },
    {
      id: 'impacts',
      label: t('assets.column.impacts'),
      type: { kind: 'list', options: null },
      read: ({ impacts }) => impacts,
      isEditable: always,
      ...{ min: 150, grow: 2, importance: 7 },
    },
    {
      id: 'carriers',
      label: t('assets.column.carriers'),
      type: { kind: 'list', options: carriers },
      read: ({ carriers: ids }) => ids,
      isEditable: always,
      ...{ min: 150, grow: 2, importance: 6 },
    },
    {
      id: 'owner',
      label: t('tables.column.owner'),
      type: { kind: 'text', suggestions: owners },
      read: ({ owner }) => owner ?? '',
      isEditable: always,
      isGroupable: true,
      ...{ min: 100, grow: 0.5, importance: 4 },
    },
    {
      id: 'source',
      label: t('tables.column.source'),
      type: { kind: 'text' },
      read: ({ source }) => source,
      isEditable: always,
      ...{ min: 100, grow: 0.5, importance: 3 },
    },
    {
      id: 'description',
      label: t('tables.column.description'),
      type: { kind: 'text', isLong: true },
      read: ({ description }) => description,
      isEditable: always,
      ...{ min: 140, grow: 1, importance: 2 },
    },
    ...assetDimensions.map(
      (dimension): GridColumn<Asset> => ({
        id: `values.${dimension}`,
        label: t(dimensionKeys[dimension]),
        section: t('tables.values'),
        type: { kind: 'number', min: 0, max: 10 },
        read: ({ values }) => values?.[dimension] ?? null,
        isEditable: always,
        isOptional: true,
        align: 'end',
        ...{ min: 100, grow: 0, importance: 1 },
      }),
    ),
    ...assetDimensions.map(
      (dimension): GridColumn<Asset> => ({
        id: `amounts.${dimension}`,
        label: `${t(dimensionKeys[dimension])} (${currency})`,
        section: t('tables.amounts'),
        type: { kind: 'number', min: 0, max: 1e12, unit: currency },
        read: ({ amounts }) => amounts?.[dimension] ?? null,
        isEditable: always,
        isOptional: true,
        align: 'end',
        ...{ min: 110, grow: 0, importance: 1 },
      }),
    ),
  ]
}

/** The fields that a cell of the table stands for: several cells share the values by dimension. */
export function assetFields(
  { row, column, value }: CellEdit<Asset>,
  before: { readonly [field: string]: unknown },
): { readonly [field: string]: unknown } {
  const [field, dimension] = column.split('.')
  if (dimension === undefined || (field !== 'values' && field !== 'amounts')) return { [column]: value }
  const given = (before[field] ?? row[field] ?? {}) as { readonly [D in AssetDimension]?: number }
  const next = { ...given, [dimension]: value }
  const kept = Object.entries(next).filter(([, amount]) => amount !== null)
  return { [field]: kept.length === 0 ? undefined : Object.fromEntries(kept) }
}
