import { fail, ok, type Result } from '../../base/result.ts'
import { kindOfBytes } from '../file-kind.ts'
import type { FileError } from '../format.ts'
import { packOf, type TemplatePack } from '../tm7/knowledge/pack-of.ts'
import { parseXml, type XmlLimits } from '../tm7/xml/parse-xml.ts'

/**
 * Opens a template of Microsoft's tool as a pack. What cannot be taken as it stands is in the notes; the whole
 * template stays in the pack's origin, so that it can be written again.
 */
export function readTb7(bytes: Uint8Array, limits?: Partial<XmlLimits>): Result<TemplatePack, FileError> {
  if (bytes.length === 0) return fail({ code: 'empty' })
  const looksLike = kindOfBytes(bytes)
  if (looksLike !== 'xml' && looksLike !== 'tm7' && looksLike !== 'binary') {
    return fail({ code: 'not-a-template', looksLike: looksLike ?? 'other-json' })
  }
  // What seems binary may be UTF-16.
  const root = parseXml(bytes, limits)
  if (!root.ok) return root
  if (root.value.local !== 'KnowledgeBase') {
    return fail({ code: 'not-a-template', looksLike: root.value.local === 'ThreatModel' ? 'tm7' : 'xml' })
  }
  return ok(packOf(root.value))
}

/** Whether a file is a template by its name. */
export function isTb7File({ name }: { readonly name: string }): boolean {
  return name.toLowerCase().endsWith(tb7File.extension)
}

/** A template in a file of its own. It is no model, so it is none of the model formats. */
export const tb7File = { id: 'tb7', mime: 'application/xml', extension: '.tb7' } as const
