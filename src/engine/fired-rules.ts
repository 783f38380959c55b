import { list } from '../model/document.ts'
import type { Flow } from '../model/tables.ts'
import type { LoadedFlows } from './analysis/crossings.ts'
import { type Bits, grown, hasBit, makeBits, setBit } from './columns/bits.ts'
import { fireModel } from './columns/fire-model.ts'
import { type CompiledRule, messageOf, type RuleSet } from './compile-rules.ts'
import type { RuleError } from './finding.ts'
import { type Found, isPair, type Subject, scopeOf } from './found.ts'
import type { Instance } from './instance.ts'
import { createRows, type Rows } from './rows.ts'
import type { Rule } from './rule.ts'
import type { Surroundings } from './surroundings.ts'
import type { Doubt } from './touched-subjects.ts'

/**
 * Bits by rule and row: on which subjects each rule fires, and where some answers might stop it. Mutable; owned by
 * `firings.ts`.
 */
export interface FiredRules {
  /** Works out the document of the surroundings by columns. */
  readonly load: (flowsLoaded: LoadedFlows) => void
  /** Tries rules on a subject: all, or those that read what is in doubt; notes what comes or goes. */
  readonly examine: (id: Subject, what: Doubt, touches: Touches) => void
  readonly rows: () => { readonly [S in Rule['scope']]: Rows }
  /** On which rows the rule fires; where `open`, some answers might stop it (Kleene). */
  readonly bitsOf: (compiled: CompiledRule) => { readonly now: Bits; readonly open: Bits }
  readonly firesOn: (compiled: CompiledRule, id: Subject) => readonly Instance[]
  /** The flow as it was tried last: its ends name the pair that a finding stood under. */
  readonly triedFlow: (id: Subject) => Flow | undefined
  /** Rules that failed on a subject. */
  readonly errors: () => readonly RuleError[]
}

/** What an edit touched. */
export interface Touches {
  readonly found: Found[]
  readonly ofPairs: Touch[]
}

/** A rule about pairs that fires on a flow now, or did before. */
export interface Touch {
  readonly compiled: CompiledRule
  readonly id: Subject
  readonly was: boolean
  /** The flow as it was tried before. */
  readonly before: Flow | undefined
}

export function noTouches(): Touches {
  return { found: [], ofPairs: [] }
}

const nobody: readonly Instance[] = []

export function createFiredRules(rules: RuleSet, surroundings: Surroundings): FiredRules {
  const { instanceOf } = surroundings
  let rows = { element: createRows(), flow: createRows(), model: createRows() }
  let now: Bits[] = []
  let open: Bits[] = []
  /** By row, flows as they were tried last. */
  let tried: (Flow | undefined)[] = []
  let errors = new Map<Subject, readonly RuleError[]>()

  function load(flowsLoaded: LoadedFlows): void {
    const [document, facts] = [surroundings.document(), surroundings.facts()]
    const elements = list(document, 'element')
    const flows = list(document, 'flow')
    errors = new Map()
    rows = { element: createRows(elements), flow: createRows(flows), model: createRows([facts]) }
    tried = flows.slice()
    const crossedAsDrawn = surroundings.crossings().tmt
    const fired = fireModel({ document, elements, flows, flowsLoaded, crossedAsDrawn, facts, rules })
    now = rules.rules.map(({ index }) => fired.now[index] ?? makeBits(1))
    open = rules.rules.map(({ index }) => fired.open[index] ?? makeBits(1))
    const ignored = noTouches()
    for (const id of fired.unreadable) examine(id, null, ignored)
    examine('model:main', null, ignored)
  }

  /** Tries rules on a subject: all, or those that read what is in doubt. */
  function examine(id: Subject, doubt: Doubt, touches: Touches): void {
    const what = errors.has(id) ? null : doubt
    const scope = scopeOf(id)
    const instance = instanceOf(id)
    const at = rows[scope]
    const row = instance === undefined ? at.rowOf(id) : at.add(id)
    if (row === undefined) return
    if (row >= at.capacity()) widen(scope, row)
    const mask = instance === undefined ? null : maskOf(instance)
    const before = scope === 'flow' ? tried[row] : undefined
    const failed: RuleError[] = []
    for (const compiled of what === null ? rules.ofScope[scope] : readersOf(scope, what)) {
      const { index } = compiled
      const bits = now[index]
      const openBits = open[index]
      if (bits === undefined || openBits === undefined) continue
      const was = hasBit(bits, row)
      let fires = false
      let isOpen = false
      if (instance !== undefined && mask?.[index] === 1) {
        try {
          fires = compiled.fires(instance) && !isSaid(compiled, instance, mask)
          isOpen = fires && !compiled.assumed.isSure(instance)
        } catch (error) {
          failed.push(ruleError(compiled, id, error))
        }
      }
      if (!was && !fires) continue
      setBit(bits, row, fires)
      setBit(openBits, row, isOpen)
      if (isPair(compiled)) touches.ofPairs.push({ compiled, id, was, before })
      else
        touches.found.push({
          compiled,
          key: id,
          instances: fires && instance !== undefined ? [instance] : nobody,
        })
    }
    if (failed.length > 0) errors.set(id, failed)
    else errors.delete(id)
    if (scope === 'flow') tried[row] = instance?.flow ?? undefined
    if (instance === undefined) at.remove(id)
  }

  /** Whether a rule that this one defers to fires on the subject; one that fails says nothing. */
  function isSaid({ defersTo }: CompiledRule, instance: Instance, mask: Uint8Array): boolean {
    return defersTo.some(({ index, fires }) => {
      try {
        return mask[index] === 1 && fires(instance)
      } catch {
        return false
      }
    })
  }

  function readersOf(scope: Rule['scope'], properties: ReadonlySet<string>): Iterable<CompiledRule> {
    const [only] = properties
    if (only !== undefined && properties.size === 1) return rules.readersOf(scope, only)
    return new Set([...properties].flatMap((property) => rules.readersOf(scope, property)))
  }

  function maskOf({ flow, source, target, el }: Instance): Uint8Array {
    if (flow !== null && source !== null && target !== null) {
      return rules.forFlow(flow.stencil, source.stencil, target.stencil)
    }
    return el === null ? rules.forModel : rules.forElement(el.stencil)
  }

  function widen(scope: Rule['scope'], row: number): void {
    for (const { index } of rules.ofScope[scope]) {
      now[index] = grown(now[index] ?? makeBits(1), row + 1)
      open[index] = grown(open[index] ?? makeBits(1), row + 1)
    }
    const [first] = rules.ofScope[scope]
    rows[scope].setCapacity(first === undefined ? row + 32 : (now[first.index]?.length ?? 0) * 32)
  }

  function firesOn({ index, rule }: CompiledRule, id: Subject): readonly Instance[] {
    const row = rows[rule.scope].rowOf(id)
    const bits = now[index]
    if (row === undefined || bits === undefined || !hasBit(bits, row)) return []
    const instance = instanceOf(id)
    return instance === undefined ? [] : [instance]
  }

  function triedFlow(id: Subject): Flow | undefined {
    const row = rows.flow.rowOf(id)
    return row === undefined ? undefined : tried[row]
  }

  return {
    load,
    examine,
    rows: () => rows,
    bitsOf: ({ index }) => ({ now: now[index] ?? makeBits(1), open: open[index] ?? makeBits(1) }),
    firesOn,
    triedFlow,
    errors: () => [...errors.values()].flat(),
  }
}

function ruleError({ packId, rule }: CompiledRule, id: Subject, error: unknown): RuleError {
  const subject = id === 'model:main' ? null : id
  return { packId, ruleId: rule.id, subject, message: messageOf(error) }
}
