import type { LayoutDirection } from './layout-input.ts'

/** The part of ELK's JSON that is used here: https://eclipse.dev/elk/documentation/tooldevelopers/graphdatastructure/jsonformat.html */
export interface ElkGraph {
  readonly id: string
  readonly x?: number
  readonly y?: number
  readonly width?: number
  readonly height?: number
  readonly children?: readonly ElkGraph[]
  readonly edges?: readonly ElkEdge[]
  readonly layoutOptions?: { readonly [option: string]: string }
}

export interface ElkEdge {
  readonly id: string
  readonly sources: readonly string[]
  readonly targets: readonly string[]
  readonly labels?: readonly { readonly id: string; readonly width: number; readonly height: number }[]
}

/** Lays a graph out; the same graph with places and sizes. */
export type RunElk = (graph: ElkGraph) => Promise<ElkGraph>

/** Room within a boundary box, in diagram units; above for its title. */
export const padding = { top: 48, side: 32, bottom: 32 }
/** Between what is drawn side by side, and between the steps of a flow where it has no name. */
const spacing = { beside: 44, steps: 56 }

/**
 * @param isWhole  all boxes in one go
 * @param isGuided the flows that run back in the drawing as it is do so here, too; else as few as possible
 */
export function layeredOptions(direction: LayoutDirection, isWhole: boolean, isGuided: boolean) {
  return {
    'elk.layered.cycleBreaking.strategy': isGuided ? 'INTERACTIVE' : 'GREEDY',
    'elk.algorithm': 'layered',
    'elk.direction': direction === 'right' ? 'RIGHT' : 'DOWN',
    'elk.randomSeed': '1',
    'elk.aspectRatio': '1.6',
    'elk.edgeRouting': 'POLYLINE',
    'elk.hierarchyHandling': isWhole ? 'INCLUDE_CHILDREN' : 'SEPARATE_CHILDREN',
    'elk.spacing.nodeNode': String(spacing.beside),
    'elk.spacing.componentComponent': '64',
    'elk.spacing.edgeNode': '24',
    'elk.spacing.edgeEdge': '20',
    'elk.spacing.edgeLabel': '8',
    'elk.spacing.labelNode': '12',
    'elk.layered.spacing.nodeNodeBetweenLayers': String(spacing.steps),
    'elk.layered.spacing.edgeNodeBetweenLayers': '24',
    'elk.layered.spacing.edgeEdgeBetweenLayers': '16',
    'elk.layered.nodePlacement.strategy': 'NETWORK_SIMPLEX',
    'elk.padding': `[top=${padding.top},left=${padding.side},bottom=${padding.bottom},right=${padding.side}]`,
  }
}
