/**
 * What is computed about the model as a whole, for conditions that read `model.<fact>`. It answers like a
 * record does, but nobody fills it in.
 */
export interface ModelFacts {
  readonly id: 'model:main'
  readonly name: string
  readonly stencil: string
  readonly properties: { readonly [fact: string]: string }
}

/** The facts there are. Packs describe them among their properties; no form asks for them. */
export const computedFacts: readonly string[] = ['worstDiDA']

export function modelFactsOf(name: string, worstDiDA: string): ModelFacts {
  return { id: 'model:main', name, stencil: '', properties: { worstDiDA } }
}
