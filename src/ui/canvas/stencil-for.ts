import type { Editor } from '../../app/editor.ts'
import type { Stencil } from '../../engine/pack.ts'

/**
 * The stencil with this id, or the plainest one of its base: the first that is not abstract and as near to the
 * root as any. Throws when no pack has any, which the core pack rules out.
 * @param shape of a boundary: a stencil for this shape is preferred
 */
export function stencilFor(
  editor: Editor,
  base: Stencil['base'],
  id: string | null,
  shape?: 'box' | 'line',
): Pick<Stencil, 'id' | 'name'> {
  const { vocabulary } = editor
  const wanted = id === null ? undefined : vocabulary.stencil(id)
  if (wanted !== undefined) return wanted
  const candidates = vocabulary.stencils
    .filter((stencil) => stencil.base === base && stencil.abstract !== true)
    .sort((a, b) => rank(a) - rank(b))
  const plain = candidates[0]
  if (plain === undefined) throw new Error(`no pack has a plain stencil of base "${base}"`)
  return plain

  function rank(stencil: Stencil): number {
    const otherShape = shape !== undefined && (stencil.shape ?? 'box') !== shape
    return vocabulary.ancestors(stencil.id).length + (otherShape ? 100 : 0)
  }
}
