import type { NodeProps } from '@xyflow/react'
import { memo } from 'react'
import { nameBlock } from '../../drawing/name-block.ts'
import { pathToD } from '../../drawing/path.ts'
import { outlineOf, strokesOf } from '../../drawing/shapes.ts'
import { t } from '../../messages/messages.ts'
import { BadgeMark } from './Badge.tsx'
import { badgeAnchor } from './badge-anchor.ts'
import { iconPlace, iconSize } from './icon-place.ts'
import { fillClass, markClasses } from './mark-classes.ts'
import type { ElementData, ElementNode as ElementNodeType } from './project.ts'
import { iconPath } from './stencil-icons.ts'

/** Process, external entity or data store, drawn with the same primitives as the report draws it. */
export const ElementNode = memo(
  ({ data }: NodeProps<ElementNodeType>) => <ElementShape data={data} />,
  (before, after) => before.data === after.data,
)

function ElementShape({ data }: { data: ElementData }) {
  const { element, base, w, h, badge, textScale } = data
  const isNote = base === 'note'
  const isFar = textScale > 1 && !isNote
  const box = { x: 0, y: 0, w, h }
  const block = nameBlock(
    base,
    box,
    element.name,
    element.outOfScope ? t('canvas.outOfScope') : data.typeName,
  )
  const icon = iconPlace(base, box, block)
  const iconD = iconPath(data.icon)
  const outline = pathToD(outlineOf(base, box))
  const several = element.multiplicity !== '' && element.multiplicity !== '1'
  return (
    <svg
      aria-hidden="true"
      className={markClasses(`element element-${base}${fillClass(badge)}`, data, element.outOfScope)}
      width={w}
      height={h}
    >
      {data.selected && <path className="halo" d={outline} />}
      {several && (
        <g transform="translate(5 -5)">
          <path className="shape-fill" d={outline} />
          <path className="shape-line" d={pathToD(strokesOf(base, box))} />
        </g>
      )}
      {base === 'store' && <path className="shape-fill" d={outline} />}
      {isNote && <path className="note-area" d={outline} />}
      <path
        className={base === 'store' ? 'shape-line' : 'shape-line shape-fill'}
        d={pathToD(strokesOf(base, box))}
      />
      {element.outOfScope && <path className="shape-hatch" d={outline} />}
      {!isFar && icon !== null && iconD !== null && (
        <path
          className="icon"
          d={iconD}
          transform={`translate(${icon.x} ${icon.y}) scale(${iconSize / 24})`}
        />
      )}
      {(isFar ? (data.farName?.lines ?? []) : block.lines).map((line) => (
        <text
          key={line.y}
          className={line.part === 'name' ? 'name' : 'type'}
          x={line.x}
          y={line.y}
          fontSize={line.style.size}
          strokeWidth={isNote ? undefined : data.farName?.halo}
        >
          {line.text}
        </text>
      ))}
      {several && (
        <text className="type" x={w + 9} y={h} style={{ textAnchor: 'start' }} fontSize={10.5}>
          {element.multiplicity}
        </text>
      )}
      {badge !== null && (
        <BadgeMark badge={badge} scale={textScale} {...badgeAnchor(base, w, h, badge, textScale)} />
      )}
    </svg>
  )
}
