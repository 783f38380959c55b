import { X } from 'lucide-react'
import { addDependency } from '../../../commands/add-dependency.ts'
import { editRecord } from '../../../commands/edit-record.ts'
import { removeDependency } from '../../../commands/remove-dependency.ts'
import { t } from '../../../messages/messages.ts'
import { get, list } from '../../../model/document.ts'
import type { Asset } from '../../../model/tables.ts'
import type { AssetRisk, DegreeOf } from '../../../risk/asset-risk.ts'
import { IconButton } from '../../controls/IconButton.tsx'
import { NativeSelect } from '../../controls/NativeSelect.tsx'
import { useDocument, useEditor } from '../../hooks/use-editor.ts'
import { Card } from '../parts/Card.tsx'
import { formatPercent } from '../parts/format.ts'
import { SelectCell } from '../parts/SelectCell.tsx'
import { useWrite } from '../parts/use-write.ts'
import { Why } from '../parts/Why.tsx'
import { degreeOptions } from './degrees.ts'

interface DependenciesProps {
  readonly asset: Asset
  readonly figure: AssetRisk | undefined
  readonly onChoose: (id: Asset['id']) => void
}

/** What the asset depends on, and to what degree; and what depends on it. */
export function Dependencies({ asset, figure, onChoose }: DependenciesProps) {
  const editor = useEditor()
  const write = useWrite()
  const document = useDocument((state) => state.document)
  const isReadOnly = useDocument((state) => state.readOnly !== null)
  const own = list(document, 'dependency').filter(({ upper }) => upper === asset.id)
  const direct = new Set(own.map(({ lower }) => lower))
  const others = list(document, 'asset').filter(({ id }) => id !== asset.id && !direct.has(id))
  const nameOf = (id: string) => get(document, 'asset', id)?.name ?? id
  const indirect = (figure?.dependsOn ?? []).filter(({ id }) => !direct.has(id))
  return (
    <Card title={t('risk.assets.dependsOn')} help={t('risk.assets.dependsOn.help')}>
      <ul className="flex flex-col">
        {own.map((dependency) => {
          const degree = figure?.dependsOn.find(({ id }) => id === dependency.lower)
          return (
            <li key={dependency.id} className="flex items-center gap-2 py-0.5">
              <button
                type="button"
                className="min-w-0 flex-1 truncate text-start hover:text-accent hover:underline"
                onClick={() => onChoose(dependency.lower)}
              >
                {nameOf(dependency.lower)}
              </button>
              <SelectCell
                label={t('risk.assets.degree', { name: nameOf(dependency.lower) })}
                value={String(dependency.degree)}
                options={degreeOptions(dependency.degree)}
                disabled={isReadOnly}
                onChange={(degree) =>
                  write(
                    editRecord,
                    { table: 'dependency', id: dependency.id, fields: { degree: Number(degree) } },
                    { label: t('risk.undo.dependency') },
                  )
                }
              />
              {degree !== undefined && <Degree degree={degree} name={nameOf(dependency.lower)} />}
              <IconButton
                size="small"
                icon={X}
                label={t('risk.assets.dependency.remove', { name: nameOf(dependency.lower) })}
                disabled={isReadOnly}
                onClick={() =>
                  write(removeDependency, { id: dependency.id }, { label: t('risk.undo.dependency') })
                }
              />
            </li>
          )
        })}
      </ul>
      {own.length === 0 && <p className="text-xs text-ink-3">{t('risk.assets.dependsOn.none')}</p>}
      {others.length > 0 && (
        <NativeSelect
          className="mt-2"
          label={t('risk.assets.dependency.add')}
          value={null}
          placeholder={t('risk.assets.dependency.choose')}
          options={others.map(({ id, name }) => ({ value: id, label: name }))}
          disabled={isReadOnly}
          onChange={(lower) =>
            write(
              addDependency,
              { id: editor.newId('dependency'), upper: asset.id, lower, degree: 1 },
              { label: t('risk.undo.dependency') },
            )
          }
        />
      )}
      <Reached
        title={t('risk.assets.dependsOn.indirect')}
        degrees={indirect}
        nameOf={nameOf}
        onChoose={onChoose}
      />
      <Reached
        title={t('risk.assets.dependants')}
        degrees={figure?.dependants ?? []}
        nameOf={nameOf}
        onChoose={onChoose}
      />
    </Card>
  )
}

function Reached({
  title,
  degrees,
  nameOf,
  onChoose,
}: {
  readonly title: string
  readonly degrees: readonly DegreeOf[]
  readonly nameOf: (id: string) => string
  readonly onChoose: (id: Asset['id']) => void
}) {
  if (degrees.length === 0) return null
  return (
    <>
      <h4 className="mt-3 mb-0.5 text-xs font-medium text-ink-3">{title}</h4>
      <ul>
        {degrees.map((degree) => (
          <li key={degree.id} className="flex items-center gap-2">
            <button
              type="button"
              className="min-w-0 flex-1 truncate text-start hover:text-accent hover:underline"
              onClick={() => onChoose(degree.id)}
            >
              {nameOf(degree.id)}
            </button>
            <Degree degree={degree} name={nameOf(degree.id)} />
          </li>
        ))}
      </ul>
    </>
  )
}

function Degree({ degree, name }: { readonly degree: DegreeOf; readonly name: string }) {
  return (
    <Why name={t('risk.assets.transitive', { name })} trace={[degree.trace]} className="text-xs">
      {formatPercent(degree.degree, 1)}
    </Why>
  )
}
