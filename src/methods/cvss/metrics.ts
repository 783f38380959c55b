/** A metric of a vector: its letters, what they stand for, and its values. */
export interface CvssMetric {
  readonly id: string
  readonly name: string
  readonly group: 'base' | 'temporal' | 'threat' | 'environmental' | 'supplemental'
  readonly values: readonly string[]
}

const impact = ['H', 'L', 'N']
const demand = ['X', 'H', 'M', 'L']

/** Source: FIRST, Common Vulnerability Scoring System 3.1, specification document, table 15 and section 2 to 4. */
export const metrics31: readonly CvssMetric[] = [
  ...base({
    AV: ['Attack Vector', ['N', 'A', 'L', 'P']],
    AC: ['Attack Complexity', ['L', 'H']],
    PR: ['Privileges Required', ['N', 'L', 'H']],
    UI: ['User Interaction', ['N', 'R']],
    S: ['Scope', ['U', 'C']],
    C: ['Confidentiality', impact],
    I: ['Integrity', impact],
    A: ['Availability', impact],
  }),
  ...inGroup('temporal', {
    E: ['Exploit Code Maturity', ['X', 'H', 'F', 'P', 'U']],
    RL: ['Remediation Level', ['X', 'U', 'W', 'T', 'O']],
    RC: ['Report Confidence', ['X', 'C', 'R', 'U']],
  }),
  ...inGroup('environmental', {
    CR: ['Confidentiality Requirement', demand],
    IR: ['Integrity Requirement', demand],
    AR: ['Availability Requirement', demand],
    MAV: ['Modified Attack Vector', ['X', 'N', 'A', 'L', 'P']],
    MAC: ['Modified Attack Complexity', ['X', 'L', 'H']],
    MPR: ['Modified Privileges Required', ['X', 'N', 'L', 'H']],
    MUI: ['Modified User Interaction', ['X', 'N', 'R']],
    MS: ['Modified Scope', ['X', 'U', 'C']],
    MC: ['Modified Confidentiality', ['X', 'N', 'L', 'H']],
    MI: ['Modified Integrity', ['X', 'N', 'L', 'H']],
    MA: ['Modified Availability', ['X', 'N', 'L', 'H']],
  }),
]

/** Source: FIRST, Common Vulnerability Scoring System 4.0, specification document, table 23. */
export const metrics40: readonly CvssMetric[] = [
  ...base({
    AV: ['Attack Vector', ['N', 'A', 'L', 'P']],
    AC: ['Attack Complexity', ['L', 'H']],
    AT: ['Attack Requirements', ['N', 'P']],
    PR: ['Privileges Required', ['N', 'L', 'H']],
    UI: ['User Interaction', ['N', 'P', 'A']],
    VC: ['Vulnerable System Confidentiality', impact],
    VI: ['Vulnerable System Integrity', impact],
    VA: ['Vulnerable System Availability', impact],
    SC: ['Subsequent System Confidentiality', impact],
    SI: ['Subsequent System Integrity', impact],
    SA: ['Subsequent System Availability', impact],
  }),
  ...inGroup('threat', { E: ['Exploit Maturity', ['X', 'A', 'P', 'U']] }),
  ...inGroup('environmental', {
    CR: ['Confidentiality Requirement', demand],
    IR: ['Integrity Requirement', demand],
    AR: ['Availability Requirement', demand],
    MAV: ['Modified Attack Vector', ['X', 'N', 'A', 'L', 'P']],
    MAC: ['Modified Attack Complexity', ['X', 'L', 'H']],
    MAT: ['Modified Attack Requirements', ['X', 'N', 'P']],
    MPR: ['Modified Privileges Required', ['X', 'N', 'L', 'H']],
    MUI: ['Modified User Interaction', ['X', 'N', 'P', 'A']],
    MVC: ['Modified Vulnerable System Confidentiality', ['X', 'N', 'L', 'H']],
    MVI: ['Modified Vulnerable System Integrity', ['X', 'N', 'L', 'H']],
    MVA: ['Modified Vulnerable System Availability', ['X', 'N', 'L', 'H']],
    MSC: ['Modified Subsequent System Confidentiality', ['X', 'N', 'L', 'H']],
    MSI: ['Modified Subsequent System Integrity', ['X', 'N', 'L', 'H', 'S']],
    MSA: ['Modified Subsequent System Availability', ['X', 'N', 'L', 'H', 'S']],
  }),
  ...inGroup('supplemental', {
    S: ['Safety', ['X', 'N', 'P']],
    AU: ['Automatable', ['X', 'N', 'Y']],
    R: ['Recovery', ['X', 'A', 'U', 'I']],
    V: ['Value Density', ['X', 'D', 'C']],
    RE: ['Vulnerability Response Effort', ['X', 'L', 'M', 'H']],
    U: ['Provider Urgency', ['X', 'Clear', 'Green', 'Amber', 'Red']],
  }),
]

type Entries = { readonly [id: string]: readonly [string, readonly string[]] }

function base(entries: Entries): readonly CvssMetric[] {
  return inGroup('base', entries)
}

function inGroup(group: CvssMetric['group'], entries: Entries): readonly CvssMetric[] {
  return Object.entries(entries).map(([id, [name, values]]) => ({ id, name, group, values }))
}
