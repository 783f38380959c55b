import { editRecord } from '../../../commands/edit-record.ts'
import { t } from '../../../messages/messages.ts'
import { list } from '../../../model/document.ts'
import { assetKinds } from '../../../model/records/asset.ts'
import { type AssetDimension, assetDimensions } from '../../../model/records/risk-policy.ts'
import type { Asset } from '../../../model/tables.ts'
import type { AssetRisk, AssetsRisk } from '../../../risk/asset-risk.ts'
import type { Phase } from '../../../risk/phase.ts'
import { classNames } from '../../controls/class-names.ts'
import { LevelMark } from '../../controls/LevelMark.tsx'
import { TextField } from '../../controls/TextField.tsx'
import { useDocument } from '../../hooks/use-editor.ts'
import { assetKindKeys } from '../../panels/assets/asset-kind-keys.ts'
import { quietFields } from '../../panels/table-look.ts'
import { Card } from '../parts/Card.tsx'
import { formatNumber, formatShortAmount } from '../parts/format.ts'
import { NumberCell } from '../parts/NumberCell.tsx'
import { SelectCell } from '../parts/SelectCell.tsx'
import { dimensionKeys, dimensionLetters } from '../parts/step-keys.ts'
import { useWrite } from '../parts/use-write.ts'
import { Why } from '../parts/Why.tsx'
import { termsFallingBack, termsHere } from './figure-terms.ts'
import { LossWhy, StepWhy } from './StepWhy.tsx'

export type AssetUnit = 'values' | 'amounts'

interface AssetTableProps {
  readonly figures: AssetsRisk
  readonly phase: Phase
  readonly unit: AssetUnit
  readonly currency: string
  readonly chosen: Asset['id'] | null
  readonly onChoose: (id: Asset['id']) => void
}

/** All assets with what they are worth and what threatens them; the worst threatened first. */
export function AssetTable(props: AssetTableProps) {
  const assets = useDocument(({ document }) => list(document, 'asset'))
  const byId = new Map(props.figures.assets.map((each) => [each.asset.id, each]))
  const ranked = assets.toSorted((a, b) => (byId.get(a.id)?.rank ?? 1e9) - (byId.get(b.id)?.rank ?? 1e9))
  return (
    <Card flush className="overflow-x-auto">
      <table
        className={classNames(
          'w-full table-fixed border-collapse text-start',
          props.unit === 'amounts' ? 'min-w-360' : 'min-w-240',
        )}
      >
        <caption className="sr-only">{t('assets.table')}</caption>
        <thead className="text-xs text-ink-3">
          <tr className="[&_th]:border-b [&_th]:border-line [&_th]:px-1.5 [&_th]:py-1.5 [&_th]:font-medium">
            <th className="w-8 text-end!" title={t('risk.assets.rank.help')}>
              {t('risk.assets.rank')}
            </th>
            <th>{t('assets.column.name')}</th>
            <th className="w-36">{t('assets.column.kind')}</th>
            {assetDimensions.map((dimension) => (
              <th
                key={dimension}
                className={classNames('text-end!', props.unit === 'amounts' ? 'w-28' : 'w-18')}
                title={t(dimensionKeys[dimension])}
              >
                <abbr className="no-underline">{dimensionLetters[dimension]}</abbr>
                <span className="sr-only">{t(dimensionKeys[dimension])}</span>
              </th>
            ))}
            <th className="w-28">{t('risk.assets.open')}</th>
            <th className="w-24">{t('risk.assets.accumulated')}</th>
            <th className="w-24">{t('risk.assets.deflected')}</th>
            {props.unit === 'amounts' && <th className="w-28 text-end!">{t('risk.assets.loss')}</th>}
          </tr>
        </thead>
        <tbody>
          {ranked.map((asset) => (
            <Line key={asset.id} {...props} asset={asset} figure={byId.get(asset.id)} />
          ))}
        </tbody>
      </table>
    </Card>
  )
}

function Line({
  asset,
  figures,
  figure,
  phase,
  unit,
  currency,
  chosen,
  onChoose,
}: AssetTableProps & { readonly asset: Asset; readonly figure: AssetRisk | undefined }) {
  const write = useWrite()
  const isReadOnly = useDocument((state) => state.readOnly !== null)
  const edit = (fields: Partial<Omit<Asset, 'id'>>) =>
    write(
      editRecord,
      { table: 'asset', id: asset.id, fields },
      { label: t('assets.undo.edit', { name: asset.name }) },
    )
  const setValue = (dimension: AssetDimension, value: number | null) => {
    const { [dimension]: _, ...others } = asset[unit] ?? {}
    edit({ [unit]: value === null ? others : { ...others, [dimension]: value } })
  }
  const loss = figure?.yearlyLoss[phase] ?? null
  const fallsBack =
    loss === null && !figure?.deflected[phase] ? [] : termsFallingBack(figures, asset.id, phase)
  return (
    <tr
      onClick={() => onChoose(asset.id)}
      onFocus={() => onChoose(asset.id)}
      aria-current={asset.id === chosen ? 'true' : undefined}
      className={classNames(
        quietFields,
        '[&>td]:border-b [&>td]:border-line/70 [&>td]:px-1.5 [&>td]:py-1',
        asset.id === chosen ? 'bg-accent-tint/60' : 'hover:bg-canvas',
      )}
    >
      <td className="text-end text-xs text-ink-3 tabular-nums">{figure?.rank ?? '–'}</td>
      <td>
        <TextField
          label={t('assets.column.name')}
          hideLabel
          wrap
          value={asset.name}
          disabled={isReadOnly}
          onCommit={(name) => edit({ name: name.trim() })}
        />
      </td>
      <td>
        <SelectCell
          label={t('assets.column.kind')}
          value={asset.kind}
          disabled={isReadOnly}
          options={assetKinds.map((kind) => ({ value: kind, label: t(assetKindKeys[kind]) }))}
          onChange={(kind) => edit({ kind })}
        />
      </td>
      {assetDimensions.map((dimension) => (
        <td key={dimension} className="text-end whitespace-nowrap">
          <NumberCell
            label={t('risk.assets.value', { name: asset.name, dimension: t(dimensionKeys[dimension]) })}
            value={asset[unit]?.[dimension] ?? null}
            min={0}
            max={unit === 'values' ? 10 : 1e12}
            disabled={isReadOnly}
            onCommit={(value) => setValue(dimension, value)}
            className={unit === 'values' ? 'w-10' : 'w-18'}
          />
          <Accumulated figure={figure} dimension={dimension} unit={unit} name={asset.name} />
        </td>
      ))}
      <td>
        <OpenCounts figure={figure} />
      </td>
      <td>
        <StepWhy
          name={t('risk.assets.hereOf', { name: asset.name })}
          step={figure?.accumulated[phase] ?? null}
          terms={termsHere(figures, asset.id, phase)}
        />
      </td>
      <td>
        <StepWhy
          name={t('risk.assets.backOf', { name: asset.name })}
          step={figure?.deflected[phase] ?? null}
          terms={fallsBack}
        />
      </td>
      {unit === 'amounts' && (
        <td className="text-end">
          <LossWhy
            name={t('risk.assets.lossOf', { name: asset.name })}
            loss={loss}
            currency={currency}
            terms={fallsBack}
          />
        </td>
      )}
    </tr>
  )
}

/** What the asset is worth with what depends on it, where that is more than its own. */
function Accumulated({
  figure,
  dimension,
  unit,
  name,
}: {
  readonly figure: AssetRisk | undefined
  readonly dimension: AssetDimension
  readonly unit: AssetUnit
  readonly name: string
}) {
  const value = figure?.values.find((each) => each.dimension === dimension)
  const own = unit === 'values' ? value?.own : value?.ownAmount
  const all = unit === 'values' ? value?.accumulated : value?.accumulatedAmount
  if (value === undefined || all === null || all === undefined || all === own) {
    return null
  }
  return (
    <Why
      name={t('risk.assets.accumulatedValue', { name, dimension: t(dimensionKeys[dimension]) })}
      trace={[value.trace]}
      className="w-9 text-xs text-ink-2"
    >
      {unit === 'values' ? `↑${formatNumber(all)}` : `↑${formatShortAmount(all)}`}
    </Why>
  )
}

function OpenCounts({ figure }: { readonly figure: AssetRisk | undefined }) {
  if (figure === undefined) return null
  const { High, Medium, Low, none } = figure.openByLevel
  if (High + Medium + Low + none === 0) return <span className="text-ink-3">–</span>
  return (
    <span className="flex gap-2 text-xs font-medium tabular-nums">
      {(
        [
          ['High', High, 'text-high'],
          ['Medium', Medium, 'text-medium'],
          ['Low', Low, 'text-low'],
          [null, none, 'text-unrated'],
        ] as const
      ).map(
        ([level, count, ink]) =>
          count > 0 && (
            <span key={level} className={`inline-flex items-center gap-0.5 ${ink}`}>
              <LevelMark level={level} size={8} />
              {count}
            </span>
          ),
      )}
    </span>
  )
}
