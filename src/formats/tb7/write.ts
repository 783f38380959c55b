import type { Pack, Vocabulary } from '../../engine/pack.ts'
import { writeXml } from '../tm7/xml/write-xml.ts'
import type { TemplateLoss } from './template-loss.ts'
import { templateOfPack } from './template-of-pack.ts'

export interface Tb7File {
  readonly bytes: Uint8Array<ArrayBuffer>
  /** What of the pack is not in it, or is there in another way. */
  readonly losses: readonly TemplateLoss[]
}

/**
 * A pack as a template of Microsoft's tool. A pack that was made from a template and not edited gives an equal
 * file. Never tried in that tool itself.
 * @param base the packs that it may build on
 */
export function writeTb7(pack: Pack, base: readonly Vocabulary[]): Tb7File {
  const { template, losses } = templateOfPack(pack, base)
  return { bytes: writeXml(template, { hasDeclaration: true, hasSpaceInEmpty: true }), losses }
}
