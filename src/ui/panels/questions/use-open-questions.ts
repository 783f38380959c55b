import { useMemo } from 'react'
import type { Finding } from '../../../engine/finding.ts'
import { useFindings } from '../../hooks/use-editor.ts'
import { collectQuestions, type OpenQuestion } from './collect-questions.ts'

/** The open questions of the model; collected once for all who ask. */
export function useOpenQuestions(): readonly OpenQuestion[] {
  const findings = useFindings((state) => state.findings)
  return useMemo(() => collected(findings), [findings])
}

let last: { readonly findings: readonly Finding[]; readonly questions: readonly OpenQuestion[] } | null = null

function collected(findings: readonly Finding[]): readonly OpenQuestion[] {
  if (last?.findings !== findings) last = { findings, questions: collectQuestions(findings) }
  return last.questions
}
