/**
 * A view of the same model at a moment of its treatment. `potential`: without any mitigation. `current`: with
 * those that are implemented or verified, at their maturity. `target`: with planned ones as well, at the
 * maturity meant for them.
 */
export const phases = ['potential', 'current', 'target'] as const
export type Phase = (typeof phases)[number]
