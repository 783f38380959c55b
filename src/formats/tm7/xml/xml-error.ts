/**
 * Why bytes are not XML that can be worked with. Lines and columns count from 1.
 * `messages/describe-errors.ts` makes the sentence.
 */
export type XmlError =
  | { readonly code: 'empty' }
  /** In bytes. */
  | { readonly code: 'too-large'; readonly size: number; readonly limit: number }
  /** No text in the encoding that it says it has. */
  | { readonly code: 'not-text' }
  | {
      readonly code: 'not-xml'
      readonly reason: XmlFault
      readonly line: number
      readonly column: number
    }
  | { readonly code: 'too-deep'; readonly line: number; readonly column: number; readonly limit: number }
  | {
      readonly code: 'too-many'
      readonly what: 'elements' | 'attributes'
      readonly line: number
      readonly column: number
      readonly limit: number
    }
  /** The time that was given for reading is over. */
  | { readonly code: 'too-slow' }

/**
 * `truncated`: it ends before its last element does. `doctype`: it declares a document type, which may hold
 * entities that grow without end. `entity`: it names one that only such a declaration could give. `prefix`:
 * a prefix without namespace. `attribute`: the same one twice.
 */
export type XmlFault = 'truncated' | 'doctype' | 'entity' | 'prefix' | 'attribute' | 'syntax'
