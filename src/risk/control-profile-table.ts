import type { ControlProfile, ProfileFigures } from '../knowledge/control-profile.ts'
import type { ControlTree } from '../knowledge/control-tree.ts'
import { newRecord } from '../model/new-record.ts'
import type { Control } from '../model/tables.ts'
import type { ControlInputs } from './control-inputs.ts'
import type { ControlPhase, ControlTable, Recommendation } from './control-row.ts'
import { controlTable } from './control-table.ts'
import { publishedMaturityEffect } from './mitigation-effect.ts'

/** The fields that a profile gives controls: what `set-controls` takes to load it into a model. */
export function profileStatements(profile: ControlProfile): readonly {
  readonly number: string
  readonly fields: Partial<Omit<Control, 'id' | 'catalogue' | 'number'>>
}[] {
  return profile.statements.map(({ number, excluded, ...maturities }) => ({
    number,
    fields: {
      ...maturities,
      source: profile.title,
      ...(excluded === undefined ? {} : { applies: false, reason: excluded }),
    },
  }))
}

/** A profile as its source shows it, in the rows of a control table, without any model behind it. */
export function profileTable(tree: ControlTree, profile: ControlProfile): ControlTable {
  const records = new Map(
    profileStatements(profile).map(({ number, fields }): readonly [string, Control] => [
      number,
      newRecord('control', {
        ...fields,
        id: `control:${profile.catalogue}/${number}`,
        catalogue: profile.catalogue,
        number,
      }),
    ]),
  )
  const parents = new Map(tree.nodes.map(({ number, parent }) => [number, parent]))
  const groups = new Set(tree.nodes.flatMap(({ parent }) => parent ?? []))
  const worked = <K extends keyof ProfileFigures>(number: string, key: K): ProfileFigures[K] | undefined => {
    for (let at: string | null | undefined = number; at != null; at = parents.get(at)) {
      const value = profile.worked.find((each) => each.number === at)?.[key]
      if (value !== undefined) return value
    }
    return undefined
  }
  const said = (number: string, phase: ControlPhase): Control['current'] => {
    for (let at: string | null | undefined = number; at != null; at = parents.get(at)) {
      const value = records.get(at)?.[phase]
      if (value !== undefined) return value
    }
    return undefined
  }
  const inputs: ControlInputs = {
    record: (number) => records.get(number) ?? null,
    computed: (number, phase) => {
      if (groups.has(number)) return []
      const value = worked(number, phase === 'current' ? 'computedCurrent' : 'computedTarget')
      return value === undefined || said(number, phase) === undefined ? [] : [value]
    },
    need: (number) => {
      const need = groups.has(number) ? undefined : worked(number, 'need')
      return need === undefined
        ? null
        : recommendationFrom(number, need, worked(number, 'isForSafety') === true)
    },
    isKnown: () => true,
    subjectsOf: () => [],
    effect: publishedMaturityEffect,
  }
  return controlTable(tree, inputs)
}

function recommendationFrom(from: string, need: number, raisedForSafety: boolean): Recommendation {
  return { need, raisedForSafety, reasons: [], threats: 0, from }
}
