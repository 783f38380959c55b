import type { IdOf } from './tables.ts'

/** The id of the decision about a finding: there is at most one. */
export function decisionId(finding: string): IdOf<'decision'> {
  return `decision:${finding}`
}

/** The id of the assignment of a mitigation to a finding: made of both, so that it cannot exist twice. */
export function assignmentId(mitigation: IdOf<'mitigation'>, finding: string): IdOf<'assignment'> {
  return `assignment:${mitigation.slice('mitigation:'.length)}/${finding}`
}

/** The id of the switch that turns a rule off for a model. */
export function ruleSwitchId(pack: string, rule: string): IdOf<'ruleSwitch'> {
  return `ruleSwitch:${pack}/${rule}`
}
