import type { z } from 'zod'
import type { RecordDefinition } from './record.ts'
import { assetRecord } from './records/asset.ts'
import { assetThreatRecord } from './records/asset-threat.ts'
import { assignmentRecord } from './records/assignment.ts'
import { boundaryRecord } from './records/boundary.ts'
import { commentRecord } from './records/comment.ts'
import { controlRecord } from './records/control.ts'
import { decisionRecord } from './records/decision.ts'
import { dependencyRecord } from './records/dependency.ts'
import { diagramRecord } from './records/diagram.ts'
import { documentControlRecord } from './records/document-control.ts'
import { elementRecord } from './records/element.ts'
import { flowRecord } from './records/flow.ts'
import { imageRecord } from './records/image.ts'
import { mitigationRecord } from './records/mitigation.ts'
import { modelRecord } from './records/model.ts'
import { originRecord } from './records/origin.ts'
import { placementRecord } from './records/placement.ts'
import { recordedRecord } from './records/recorded.ts'
import { riskPolicyRecord } from './records/risk-policy.ts'
import { ruleSwitchRecord } from './records/rule-switch.ts'
import { snapshotRecord } from './records/snapshot.ts'
import { threatRecord } from './records/threat.ts'
import { threatEventRecord } from './records/threat-event.ts'

/** Every table of a document. The order is the order of validation and of the file. */
export const tableDefinitions = {
  model: modelRecord,
  diagram: diagramRecord,
  element: elementRecord,
  flow: flowRecord,
  boundary: boundaryRecord,
  placement: placementRecord,
  asset: assetRecord,
  mitigation: mitigationRecord,
  assignment: assignmentRecord,
  decision: decisionRecord,
  threat: threatRecord,
  ruleSwitch: ruleSwitchRecord,
  riskPolicy: riskPolicyRecord,
  dependency: dependencyRecord,
  assetThreat: assetThreatRecord,
  threatEvent: threatEventRecord,
  control: controlRecord,
  snapshot: snapshotRecord,
  origin: originRecord,
  recorded: recordedRecord,
  comment: commentRecord,
  image: imageRecord,
  documentControl: documentControlRecord,
} satisfies { readonly [name: string]: RecordDefinition }

export type TableName = keyof typeof tableDefinitions
export const tableNames = Object.keys(tableDefinitions) as readonly TableName[]

export type RecordOf<N extends TableName> = DeepReadonly<z.infer<(typeof tableDefinitions)[N]['schema']>>
export type AnyRecord = { readonly [N in TableName]: RecordOf<N> }[TableName]
export type IdOf<N extends TableName> = RecordOf<N>['id']

export type ModelInfo = RecordOf<'model'>
export type Diagram = RecordOf<'diagram'>
export type Element = RecordOf<'element'>
export type Flow = RecordOf<'flow'>
export type Boundary = RecordOf<'boundary'>
export type Placement = RecordOf<'placement'>
export type Asset = RecordOf<'asset'>
export type Mitigation = RecordOf<'mitigation'>
export type Assignment = RecordOf<'assignment'>
export type Decision = RecordOf<'decision'>
export type Threat = RecordOf<'threat'>
export type RuleSwitch = RecordOf<'ruleSwitch'>
export type RiskPolicy = RecordOf<'riskPolicy'>
export type Dependency = RecordOf<'dependency'>
export type AssetThreat = RecordOf<'assetThreat'>
export type ThreatEvent = RecordOf<'threatEvent'>
export type Control = RecordOf<'control'>
export type Snapshot = RecordOf<'snapshot'>
export type Origin = RecordOf<'origin'>
export type Recorded = RecordOf<'recorded'>
export type Comment = RecordOf<'comment'>
export type Image = RecordOf<'image'>
export type DocumentControl = RecordOf<'documentControl'>

export type ElementId = IdOf<'element'>
export type FlowId = IdOf<'flow'>
export type BoundaryId = IdOf<'boundary'>
export type DiagramId = IdOf<'diagram'>
/** What can be drawn, selected, and be the subject of a finding. */
export type SubjectId = ElementId | FlowId | BoundaryId

type DeepReadonly<T> = T extends readonly (infer U)[]
  ? readonly DeepReadonly<U>[]
  : T extends object
    ? { readonly [K in keyof T]: DeepReadonly<T[K]> }
    : T
