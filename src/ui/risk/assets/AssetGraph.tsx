import {
  type Connection,
  type Edge,
  Handle,
  type Node,
  type NodeProps,
  Position,
  ReactFlow,
  ReactFlowProvider,
} from '@xyflow/react'
import { useMemo, useState } from 'react'
import { addDependency } from '../../../commands/add-dependency.ts'
import { removeDependency } from '../../../commands/remove-dependency.ts'
import { describeRefusal } from '../../../messages/describe-errors.ts'
import { t } from '../../../messages/messages.ts'
import { list } from '../../../model/document.ts'
import type { Asset, IdOf } from '../../../model/tables.ts'
import type { AssetRisk, AssetsRisk } from '../../../risk/asset-risk.ts'
import type { Phase } from '../../../risk/phase.ts'
import { classNames } from '../../controls/class-names.ts'
import { useDocument, useEditor } from '../../hooks/use-editor.ts'
import { assetKindKeys } from '../../panels/assets/asset-kind-keys.ts'
import { Card } from '../parts/Card.tsx'
import { formatPercent } from '../parts/format.ts'
import { StepBadge } from '../parts/StepBadge.tsx'
import { layered } from './layered.ts'

interface AssetGraphProps {
  readonly figures: AssetsRisk
  readonly phase: Phase
  readonly chosen: Asset['id'] | null
  readonly onChoose: (id: Asset['id']) => void
}

/** Assets and their dependencies as a graph: drag from one to another to connect, Delete takes a line away. */
export function AssetGraph({ figures, phase, chosen, onChoose }: AssetGraphProps) {
  const editor = useEditor()
  const assets = useDocument(({ document }) => list(document, 'asset'))
  const dependencies = useDocument(({ document }) => list(document, 'dependency'))
  const isReadOnly = useDocument((state) => state.readOnly !== null)
  const [refused, setRefused] = useState<string | null>(null)
  const [selected, setSelected] = useState<string | null>(null)
  const nodes = useMemo(() => {
    const byId = new Map(figures.assets.map((each) => [each.asset.id, each]))
    const places = new Map(
      layered(
        assets.map(({ id }) => id),
        dependencies,
      ).map((place) => [place.id, place]),
    )
    return assets.map((asset): AssetNode => {
      const place = places.get(asset.id)
      return {
        id: asset.id,
        type: 'asset',
        position: { x: (place?.column ?? 0) * 340, y: (place?.row ?? 0) * 64 },
        data: { asset, figure: byId.get(asset.id), phase, isChosen: asset.id === chosen },
      }
    })
  }, [assets, dependencies, figures, phase, chosen])
  const edges = useMemo(
    () =>
      dependencies.map(
        ({ id, upper, lower, degree }): Edge => ({
          id,
          source: upper,
          target: lower,
          label: degree === 1 ? undefined : formatPercent(degree),
          selected: id === selected,
          labelStyle: { fill: 'var(--color-ink-2)', fontSize: 11 },
          labelBgStyle: { fill: 'var(--color-panel)' },
        }),
      ),
    [dependencies, selected],
  )
  const connect = ({ source, target }: Connection) => {
    const result = editor.dispatch(
      addDependency,
      {
        id: editor.newId('dependency'),
        upper: source as IdOf<'asset'>,
        lower: target as IdOf<'asset'>,
        degree: 1,
      },
      { label: t('risk.undo.dependency') },
    )
    setRefused(result.ok ? null : describeRefusal(result.error))
  }
  const remove = (removed: readonly Edge[]) => {
    for (const { id } of removed) {
      editor.dispatch(
        removeDependency,
        { id: id as IdOf<'dependency'> },
        { label: t('risk.undo.dependency') },
      )
    }
  }
  return (
    <Card flush className="overflow-hidden">
      {refused !== null && (
        <p role="alert" className="bg-high-tint px-3 py-1.5 text-high">
          {refused}
        </p>
      )}
      <section aria-label={t('risk.assets.graph')} className="h-96 2xl:h-128">
        <ReactFlowProvider>
          <ReactFlow
            nodes={nodes}
            edges={edges}
            nodeTypes={nodeTypes}
            fitView
            fitViewOptions={{ padding: 0.15, maxZoom: 1 }}
            minZoom={0.2}
            nodesDraggable={false}
            nodesConnectable={!isReadOnly}
            edgesFocusable
            deleteKeyCode={isReadOnly ? null : ['Delete', 'Backspace']}
            onConnect={connect}
            onEdgesDelete={remove}
            onEdgesChange={(changes) => {
              for (const change of changes) {
                if (change.type === 'select') setSelected(change.selected ? change.id : null)
              }
            }}
            onNodeClick={(_, node) => onChoose(node.id as IdOf<'asset'>)}
            proOptions={{ hideAttribution: true }}
          />
        </ReactFlowProvider>
      </section>
      <p className="border-t border-line px-3 py-1.5 text-xs text-ink-3">{t('risk.assets.graph.help')}</p>
    </Card>
  )
}

type AssetNode = Node<
  {
    readonly asset: Asset
    readonly figure: AssetRisk | undefined
    readonly phase: Phase
    readonly isChosen: boolean
  },
  'asset'
>

function AssetBox({ data: { asset, figure, phase, isChosen } }: NodeProps<AssetNode>) {
  return (
    <div
      className={classNames(
        'w-56 rounded-md border bg-panel px-2.5 py-1.5 text-start',
        isChosen ? 'border-accent ring-2 ring-accent/25' : 'border-node-line/60',
      )}
    >
      <Handle type="target" position={Position.Left} className={handleLook} />
      <p className="truncate font-medium">{asset.name}</p>
      <p className="flex items-center justify-between gap-2 text-xs text-ink-3">
        <span className="truncate">{t(assetKindKeys[asset.kind])}</span>
        <StepBadge step={figure?.accumulated[phase] ?? null} />
      </p>
      <Handle type="source" position={Position.Right} className={handleLook} />
    </div>
  )
}

const handleLook = 'size-3! rounded-full! border-2! border-accent! bg-panel!'
const nodeTypes = { asset: AssetBox }
