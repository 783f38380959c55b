import { type MermaidInput, writeMermaid } from '../../formats/mermaid/write.ts'

/** A diagram, or a part of it, as Mermaid text. */
export function writeDiagramText(input: MermaidInput): string {
  return writeMermaid(input)
}
