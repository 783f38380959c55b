import ELK, { type ElkNode } from 'elkjs/lib/elk.bundled.js'
import type { ElkGraph, RunElk } from '../elk-graph.ts'

const elk = new ELK()

/** ELK as it runs in Node, for tests. */
export const nodeElk: RunElk = async (graph) => (await elk.layout(graph as ElkNode)) as unknown as ElkGraph
