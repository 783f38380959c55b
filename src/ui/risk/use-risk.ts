import { createContext, useContext } from 'react'
import { useStore } from 'zustand'
import type { OpenRisk, RiskFigures, RiskTopic } from '../../app/risk/open-risk.ts'

/** The risk worker of the open model, set by the screen around its sections. */
export const RiskContext = createContext<OpenRisk | null>(null)

export function useOpenRisk(): OpenRisk {
  const risk = useContext(RiskContext)
  if (risk === null) throw new Error('useOpenRisk needs a RiskContext above it')
  return risk
}

/** The figures of a topic that the section watches; undefined until they arrive for the first time. */
export function useFigures<T extends RiskTopic>(topic: T): RiskFigures[T] | undefined {
  return useStore(useOpenRisk().store, (state) => state.figures[topic])
}
