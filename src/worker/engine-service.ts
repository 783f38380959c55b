import { createEvaluator, type Evaluator } from '../engine/evaluate.ts'
import type { RuleError } from '../engine/finding.ts'
import type { Pack } from '../engine/pack.ts'
import { applyChanges } from '../model/apply-changes.ts'
import type { Change } from '../model/change.ts'
import { type Document, get } from '../model/document.ts'
import type { EngineReply, EngineRequest } from './protocol.ts'

/** The engine's side of the protocol: a replica of the document and its findings. Without worker or DOM. */
export interface EngineService {
  readonly answer: (request: EngineRequest) => EngineReply
}

export function createEngineService(catalogue: readonly Pack[]): EngineService {
  let replica: { readonly document: Document; readonly evaluator: Evaluator } | null = null
  let missing: readonly RuleError[] = []

  function load(document: Document, revision: number): EngineReply {
    const wanted = get(document, 'model', 'model:main')?.packs ?? []
    const { packs, missingIds } = selectPacks(catalogue, wanted)
    missing = missingIds.map((packId) => ({
      packId,
      ruleId: '*',
      subject: null,
      message: 'this knowledge pack is not available here; none of its rules were run',
    }))
    const evaluator = createEvaluator(packs)
    replica = { document, evaluator }
    const { findings, ruleErrors } = evaluator.load(document)
    const found = { added: findings, removedIds: [], ruleErrors: [...missing, ...ruleErrors] }
    return { kind: 'findings', revision, reset: true, ...found }
  }

  function apply(changes: readonly Change[], revision: number): EngineReply {
    const { document: before, evaluator } = loaded()
    const document = applyChanges(before, changes)
    if (changes.some(choosesPacks)) return load(document, revision)
    replica = { document, evaluator }
    const { added, removedIds, ruleErrors } = evaluator.apply(document, changes)
    const delta = { added, removedIds, ruleErrors: [...missing, ...ruleErrors] }
    return { kind: 'findings', revision, reset: false, ...delta }
  }

  function loaded() {
    if (replica === null) throw new Error('the engine was asked before a document was loaded')
    return replica
  }

  return {
    answer: (request) => {
      try {
        switch (request.kind) {
          case 'load':
            return load(request.document, request.revision)
          case 'apply':
            return apply(request.changes, request.revision)
          case 'removals':
            return { kind: 'removals', removals: loaded().evaluator.answersThatRemove(request.findingId) }
        }
      } catch (error) {
        return { kind: 'failure', message: error instanceof Error ? error.message : String(error) }
      }
    },
  }
}

/** The packs with these ids and all that they build on, in the catalogue's order. */
export function selectPacks(
  catalogue: readonly Pack[],
  ids: readonly string[],
): { readonly packs: readonly Pack[]; readonly missingIds: readonly string[] } {
  const wanted = new Set(ids)
  // A set grows while it is walked: what an extended pack extends is reached too.
  for (const id of wanted) {
    for (const base of catalogue.find((pack) => pack.id === id)?.extends ?? []) wanted.add(base)
  }
  return {
    packs: catalogue.filter(({ id }) => wanted.has(id)),
    missingIds: [...wanted].filter((id) => !catalogue.some((pack) => pack.id === id)).sort(),
  }
}

function choosesPacks(change: Change): boolean {
  return change.table === 'model' && (change.op !== 'set' || change.path[0] === 'packs')
}
