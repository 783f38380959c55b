import { writeFile } from 'node:fs/promises'
import { drawDiagram } from '../drawing/draw-diagram.ts'
import { lightPalette } from '../drawing/palettes.ts'
import { sceneToSvg } from '../drawing/scene-to-svg.ts'
import { createVocabularyIndex } from '../engine/vocabulary-index.ts'
import { writeMermaid } from '../formats/mermaid/write.ts'
import { packs as catalogue } from '../knowledge/catalog.ts'
import { packsOf } from '../knowledge/packs-of.ts'
import { t } from '../messages/messages.ts'
import { diagramsInOrder } from '../model/diagrams-in-order.ts'
import type { Document } from '../model/document.ts'
import type { Diagram } from '../model/tables.ts'
import type { CommandLine } from './command-line.ts'
import { type LoadedModel, loadModel } from './load-model.ts'
import { reasonOf } from './reason-of.ts'
import { UsageError } from './usage-error.ts'

type DrawCommand = Extract<CommandLine, { name: 'draw' }>

/** Writes a diagram of a model as a picture or as text. */
export async function runDraw(command: DrawCommand): Promise<void> {
  const text = drawText(await loadModel(command.model), command)
  try {
    await writeFile(command.out, text)
  } catch (error) {
    throw new UsageError(t('cli.notWritten', { file: command.out, reason: reasonOf(error) }))
  }
  process.stderr.write(`${t('cli.converted', { file: command.out })}\n`)
}

/** The text of the file. Throws a UsageError where the model has no such diagram. */
export function drawText(
  { document, packs: own }: Pick<LoadedModel, 'document' | 'packs'>,
  { format, diagram: name }: Pick<DrawCommand, 'format' | 'diagram'>,
): string {
  const { packs } = packsOf([...catalogue, ...own], document)
  const vocabulary = createVocabularyIndex(packs)
  const { id: diagram, name: title } = diagramCalled(document, name)
  if (format === 'mermaid') return writeMermaid({ document, diagram, vocabulary })
  const scene = drawDiagram({ document, diagram, vocabulary })
  return sceneToSvg(scene, lightPalette, { title, background: 'panel' })
}

/** By its name, in any case; the first where none is asked for. */
function diagramCalled(document: Document, name: string | null): Diagram {
  const diagrams = diagramsInOrder(document)
  const [first] = diagrams
  if (first === undefined) throw new UsageError(t('cli.noDiagrams'))
  if (name === null) return first
  const wanted = name.trim().toLowerCase()
  const found = diagrams.find((diagram) => diagram.name.trim().toLowerCase() === wanted)
  if (found !== undefined) return found
  const known = diagrams.map((diagram) => `"${diagram.name}"`).join(', ')
  throw new UsageError(t('cli.unknownDiagram', { name, known }))
}
