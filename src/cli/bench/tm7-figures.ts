import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readTm7 } from '../../formats/tm7/document/read-tm7.ts'
import { writeTm7 } from '../../formats/tm7/write/write-tm7.ts'
import type { XmlElement } from '../../formats/tm7/xml/element.ts'
import { parseXml } from '../../formats/tm7/xml/parse-xml.ts'
import { writeXml } from '../../formats/tm7/xml/write-xml.ts'
import { cpuMs, leastCpuMs } from './measure.ts'
import { tryMutations } from './try-mutations.ts'

/** CPU time that damaged files are read for, unless all are asked for by `GLACIS_ALL_MUTATIONS=1`. */
const budgetMs = 60_000

/**
 * Figures about files of Microsoft's tool, from the samples beside the repository; none where they are not.
 * @param mutations how many damaged files are read at most
 */
export function tm7Figures(
  print: (name: string, value: number, unit: string) => void,
  mutations = 100_000,
): void {
  const folder = join(process.cwd(), '..', 'shared', 'samples', 'tm7')
  if (!existsSync(folder)) return
  const names = readdirSync(folder).filter((name) => name.endsWith('.tm7'))
  const samples = names.map((name) => new Uint8Array(readFileSync(join(folder, name))))
  const large = largeTm7(samples[names.indexOf('azure-health-data-hipaa.tm7')])
  if (large !== null) {
    const context = { fileName: 'large.tm7', importedAt: '2026-01-01T00:00:00Z' }
    const read = readTm7(large, context)
    print('size of a large .tm7', large.length / 1_000_000, 'MB')
    print(
      'reading it',
      leastCpuMs(5, () => readTm7(large, context)),
      'ms',
    )
    if (read.ok) {
      const { document, packs } = read.value
      print(
        'writing it',
        leastCpuMs(3, () => writeTm7(document, packs)),
        'ms',
      )
    }
  }
  const end = process.env.GLACIS_ALL_MUTATIONS === undefined ? cpuMs() + budgetMs : Number.POSITIVE_INFINITY
  const isOver = () => cpuMs() > end
  const { tried, opened, refused, problems } = tryMutations(samples, mutations, 1, 16, isOver)
  print('tm7-mutations: tried', tried, '')
  print('tm7-mutations: opened sound', opened, '')
  print('tm7-mutations: refused with an error', refused, '')
  print('tm7-mutations: hung, thrown, unsound or written otherwise', problems.length, '')
}

/** A file of about 5 MB: the diagrams of a real one many times, each with GUIDs of its own, and its threats. */
function largeTm7(sample: Uint8Array | undefined): Uint8Array | null {
  const root = sample === undefined ? null : parseXml(sample)
  if (root === null || !root.ok) return null
  const repeated: readonly string[] = ['DrawingSurfaceList', 'ThreatInstances']
  const children = root.value.children.map((one) => {
    if (typeof one === 'string' || !repeated.includes(one.local)) return one
    const copies = Array.from({ length: 12 }, (_, n) => one.children.map((child) => renumbered(child, n)))
    return { ...one, children: copies.flat() }
  })
  return writeXml({ ...root.value, children })
}

/** The same part with another ending of every GUID. */
function renumbered(node: XmlElement | string, n: number): XmlElement | string {
  if (typeof node === 'string') {
    return n === 0 ? node : node.replace(/([0-9a-f-]{34})[0-9a-f]{2}/g, `$1${String(n).padStart(2, '0')}`)
  }
  return { ...node, children: node.children.map((child) => renumbered(child, n)) }
}
