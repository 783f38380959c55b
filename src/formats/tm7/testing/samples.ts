import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** Files of the other tool beside the repository; tests that need them are skipped where they are not. */
const folder = new URL('../../../../../shared/samples/', import.meta.url)

export const hasSamples = existsSync(folder)

/** Names of all sample models, sorted. */
export const sampleNames: readonly string[] = hasSamples
  ? readdirSync(new URL('tm7/', folder))
      .filter((name) => name.endsWith('.tm7'))
      .sort()
  : []

/** The one that is no XML. */
export const brokenSample = 'startleft-mtmt-invalid-format-zip.tm7'

export const readableSamples = sampleNames.filter((name) => name !== brokenSample)

export function samplePath(name: string): string {
  return fileURLToPath(new URL(`tm7/${name}`, folder))
}

export function templatePath(name: string): string {
  return fileURLToPath(new URL(`templates/${name}`, folder))
}

export function sampleBytes(name: string): Uint8Array {
  return new Uint8Array(readFileSync(samplePath(name)))
}

/** How many threats each sample has, recorded and by an independent evaluator. */
export interface OracleLine {
  readonly file: string
  readonly recorded: number
  readonly evaluator: number
  readonly inCommon: number
}

export function oracleLines(): readonly OracleLine[] {
  const [, ...lines] = readFileSync(new URL('tm7-oracle.csv', folder), 'utf8').trim().split('\n')
  return lines.map((line) => {
    const [file = '', , , recorded, evaluator, inCommon] = line.split(',')
    return {
      file,
      recorded: Number(recorded),
      evaluator: Number(evaluator),
      inCommon: Number(inCommon),
    }
  })
}

/** A sample without the pictures of its types, which are most of its bytes: for tests that read it many times. */
export function lightSample(name: string): Uint8Array {
  const text = new TextDecoder().decode(sampleBytes(name))
  const light = text.replace(/<(\w+:)?ImageSource>[^<]*<\/(\w+:)?ImageSource>/g, '<$1ImageSource/>')
  return new TextEncoder().encode(light)
}
