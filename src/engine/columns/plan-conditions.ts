import type { AnswerAtom, CrossingReading, Prepared } from '../prepare-condition.ts'
import type { Rule } from '../rule.ts'

/**
 * The conditions of all rules as one list of steps: equal parts are worked out once. What a flow's condition
 * says about one end alone is worked out for elements, and then fetched for each flow by its end.
 */
export interface Plan {
  /** Each step uses only steps before it. */
  readonly steps: readonly Step[]
  /** By rule, in the order given, the step that is its condition. */
  readonly roots: readonly number[]
}

/** Rows of which table a step has a bit for. */
export type Level = 'element' | 'flow'

export type Step =
  | { readonly op: 'isA'; readonly level: Level; readonly value: string }
  | {
      readonly op: 'question'
      readonly level: Level
      readonly property: string
      readonly atom: AnswerAtom
    }
  | {
      readonly op: 'crosses'
      readonly level: 'flow'
      readonly value: string | null
      readonly reading: CrossingReading
    }
  /** The stencil is within reach of the pack: its own, or (`home`) also of those that it extends. */
  | { readonly op: 'owner'; readonly level: Level; readonly pack: string; readonly isHome: boolean }
  /** The same for all rows. */
  | { readonly op: 'fact'; readonly level: Level; readonly property: string; readonly atom: AnswerAtom }
  | {
      readonly op: 'fetch'
      readonly level: 'flow'
      readonly end: 'source' | 'target'
      readonly step: number
    }
  | { readonly op: 'and' | 'or'; readonly level: Level; readonly steps: readonly number[] }
  | { readonly op: 'not'; readonly level: Level; readonly step: number }

/** What of a rule is planned. */
interface Planned {
  readonly packId: string
  readonly condition: Prepared
  readonly rule: Pick<Rule, 'scope'>
}

/**
 * @param rules of scope `element` and `flow`
 * @param isOwn whether the rules of a pack leave what other packs draw to them
 */
export function planConditions(rules: readonly Planned[], isOwn: (packId: string) => boolean): Plan {
  const steps: Step[] = []
  const known = new Map<string, number>()

  function step(made: Step): number {
    const key = JSON.stringify(made)
    const at = known.get(key)
    if (at !== undefined) return at
    known.set(key, steps.push(made) - 1)
    return steps.length - 1
  }

  function planPart(part: Prepared, home: Level): Part {
    switch (part.op) {
      case 'and':
      case 'or':
        return joined(
          part.op,
          part.args.map((arg) => planPart(arg, home)),
        )
      case 'not': {
        const { side, at } = planPart(part.arg, home)
        return { side, at: step({ op: 'not', level: levelOf(side), step: at }) }
      }
      case 'isA': {
        const side = sideOf(part.ref)
        return { side, at: step({ op: 'isA', level: levelOf(side), value: part.value }) }
      }
      case 'crosses': {
        const { value, reading } = part
        return { side: 'flow', at: step({ op: 'crosses', level: 'flow', value, reading }) }
      }
      case 'question': {
        const { property, atom } = part
        if (part.subject === 'model') {
          const side = home === 'flow' ? 'flow' : 'el'
          return { side, at: step({ op: 'fact', level: home, property, atom: bare(atom) }) }
        }
        const side = sideOf(part.subject)
        return { side, at: step({ op: 'question', level: levelOf(side), property, atom: bare(atom) }) }
      }
    }
  }

  /** Parts about one side are joined there first, so that only their outcome is fetched. */
  function joined(op: 'and' | 'or', parts: readonly Part[]): Part {
    const ofSide = (side: Side) => parts.filter((part) => part.side === side).map(({ at }) => at)
    const together = (side: Side): Part | [] => {
      const steps = [...new Set(ofSide(side))].sort((a, b) => a - b)
      const [only] = steps
      if (only === undefined) return []
      return { side, at: steps.length === 1 ? only : step({ op, level: levelOf(side), steps }) }
    }
    const [first, ...others] = sides.flatMap(together)
    if (first === undefined) throw new Error('an empty condition')
    if (others.length === 0) return first
    const fetched = [first, ...others].map(({ side, at }) => fetch(side, at)).sort((a, b) => a - b)
    return { side: 'flow', at: step({ op, level: 'flow', steps: fetched }) }
  }

  function fetch(side: Side, at: number): number {
    return side === 'source' || side === 'target'
      ? step({ op: 'fetch', level: 'flow', end: side, step: at })
      : at
  }

  /** Subjects that rules of the pack are tried on: all are at home, or one is its own. */
  function planReach(pack: string, subjects: readonly Side[]): Part {
    const owners = (isHome: boolean) =>
      subjects.map((side) => ({
        side,
        at: step({ op: 'owner', level: levelOf(side), pack, isHome }),
      }))
    return joined('or', [joined('and', owners(true)), joined('or', owners(false))])
  }

  const roots = rules.map(({ packId, condition, rule }) => {
    const isFlow = rule.scope === 'flow'
    const part = planPart(condition, isFlow ? 'flow' : 'element')
    const within = isOwn(packId) ? [planReach(packId, isFlow ? ['flow', 'source', 'target'] : ['el'])] : []
    const { side, at } = joined('and', [part, ...within])
    return fetch(side, at)
  })
  return { steps, roots }
}

type Side = 'flow' | 'source' | 'target' | 'el'
const sides: readonly Side[] = ['flow', 'source', 'target', 'el']

interface Part {
  readonly side: Side
  readonly at: number
}

function sideOf(ref: Side): Side {
  return ref
}

function levelOf(side: Side): Level {
  return side === 'flow' ? 'flow' : 'element'
}

/** Without its reference, so that the same question to source and target is one step. */
function bare(atom: AnswerAtom): AnswerAtom {
  return 'ref' in atom ? ({ ...atom, ref: '' } as unknown as AnswerAtom) : atom
}
