import type { DreadLevel } from '../../../model/records/decision.ts'

/** The colour of a bar that stands for a band; the band's name is beside it. */
export const bandTones = { High: 'high', Medium: 'medium', Low: 'low' } as const satisfies Record<
  DreadLevel,
  string
>
