import type { ControlNode, ControlTopic, ControlTree } from '../knowledge/control-tree.ts'
import type { Control } from '../model/tables.ts'
import { groupFigures, leafFigures, type RowFigures } from './control-figures.ts'
import type { ControlInputs, Inherited } from './control-inputs.ts'
import type { ControlRow, ControlTable, ControlWarning, Recommendation } from './control-row.ts'

/** A row with all below it. */
interface Part {
  readonly row: ControlRow
  readonly figures: RowFigures
  readonly topics: readonly ControlTopic[]
  /** Itself first, in the order of the catalogue. */
  readonly rows: readonly ControlRow[]
}

/** The rows of a catalogue, worked out from its controls up to the catalogue as a whole. */
export function controlTable(tree: ControlTree, inputs: ControlInputs): ControlTable {
  const members = new Map<string | null, ControlNode[]>()
  for (const node of tree.nodes) members.set(node.parent, [...(members.get(node.parent) ?? []), node])
  const root: ControlNode = { number: '', title: `${tree.name}:${tree.edition}`, parent: null }
  const above: Inherited = { said: { current: null, target: null }, excluded: null, topics: [] }
  const part = (node: ControlNode, depth: number, inherited: Inherited): Part => {
    const record = depth === 0 ? null : inputs.record(node.number)
    const own = ownOf(node, record, inherited)
    const children = (members.get(depth === 0 ? null : node.number) ?? []).map((child) =>
      part(child, depth + 1, own),
    )
    return joinedPart({ node, depth, record, inherited, own, children, inputs })
  }
  const { catalogue, name, edition } = tree
  return { catalogue, name, edition, rows: part(root, 0, above).rows }
}

/** What a row says itself, or takes over: its members take that from it. */
function ownOf({ topic }: ControlNode, record: Control | null, above: Inherited): Inherited {
  const isExcluded = record?.applies === false
  return {
    said: {
      current: record?.current ?? above.said.current,
      target: record?.target ?? above.said.target,
    },
    excluded: isExcluded ? record.reason : above.excluded,
    topics: topic === undefined ? above.topics : [...above.topics, topic],
  }
}

interface Joining {
  readonly node: ControlNode
  readonly depth: number
  readonly record: Control | null
  readonly inherited: Inherited
  readonly own: Inherited
  readonly children: readonly Part[]
  readonly inputs: ControlInputs
}

function joinedPart({ node, depth, record, inherited, own, children, inputs }: Joining): Part {
  const { number } = node
  const figures =
    children.length === 0
      ? leafFigures(number, record, own, inputs)
      : groupFigures(
          number,
          own,
          children.map((child) => child.figures),
          inputs,
        )
  const doubtBelow = children.some(({ row }) => row.doubt)
  const topics = [...new Set([...own.topics, ...children.flatMap((child) => child.topics)])]
  const row: ControlRow = {
    number,
    title: node.title,
    depth,
    parent: depth === 0 ? null : (node.parent ?? ''),
    children: children.map((child) => child.row.number),
    designation: node.designation ?? null,
    isNew: node.isNew === true,
    mapped: node.mapped ?? [],
    record,
    applies: figures.applies,
    excludedBy:
      record?.applies === false
        ? 'own'
        : inherited.excluded !== null
          ? 'group'
          : figures.applies
            ? null
            : 'members',
    reason: own.excluded ?? '',
    source: record?.source ?? '',
    comment: record?.comment ?? '',
    doubt: record?.doubt === true || doubtBelow,
    doubtBelow: doubtBelow && record?.doubt !== true,
    phases: figures.phases,
    // A recommendation is about something to be done; the catalogue as a whole is not.
    recommendation: depth === 0 || !figures.applies ? null : figures.need,
    recommended: figures.recommended,
    light: figures.light,
    compared: figures.pair,
    coverage: figures.coverage,
    coverageCounts: figures.coverageCounts,
    warnings: record?.applies === false ? warningsOf(record, topics, figures.need, inputs) : [],
  }
  return { row, figures, topics, rows: [row, ...children.flatMap((child) => child.rows)] }
}

/** What contradicts "does not apply". */
function warningsOf(
  record: Control,
  topics: readonly ControlTopic[],
  need: Recommendation | null,
  { subjectsOf }: ControlInputs,
): readonly ControlWarning[] {
  const warnings: ControlWarning[] = record.reason.trim() === '' ? [{ kind: 'no-reason' }] : []
  for (const topic of topics) {
    const subjects = subjectsOf(topic)
    if (subjects.length > 0) warnings.push({ kind: 'topic', topic, subjects })
  }
  if (need !== null && need.need > 0)
    warnings.push({ kind: 'threats', need: need.need, threats: need.reasons.map(({ threat }) => threat) })
  return warnings
}
