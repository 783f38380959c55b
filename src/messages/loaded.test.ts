import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseSync } from 'vite'
import { expect, test } from 'vitest'

/**
 * Every screen, worker and program has the bundles of all sentences that its code asks for, before it can ask. What a
 * module speaks with is read from its keys; what is loaded, from `setLanguage(…, […])` in the entries and
 * `withMessages([…], () => import('…'))` around lazy modules.
 */
test('whatever can be shown has its sentences loaded', () => {
  const missing = [...entrances].flatMap((entrance) => {
    const has = available.get(entrance) ?? new Set()
    return [...closureOf(entrance)].flatMap((file) =>
      [...bundlesOf(file)]
        .filter((bundle) => !has.has(bundle))
        .map((bundle) => `${entrance} does not load "${bundle}", which ${file} speaks with`),
    )
  })
  expect(missing).toEqual([])
})

test('the sentences of each bundle, the lazy modules and the entries are found', () => {
  expect(bundleOfKey.get('start.newModel')).toBe('start')
  expect([...bundlesOf('ui/risk/RiskNav.tsx')]).toContain('risk')
  expect([...entrances]).toEqual(
    expect.arrayContaining([
      'main.tsx',
      'cli/main.ts',
      'worker/report.worker.ts',
      'ui/shell/EditorScreen.tsx',
    ]),
  )
  expect(available.get('ui/shell/EditorScreen.tsx')).toContain('canvas')
  expect(available.get('main.tsx')).not.toContain('canvas')
})

test('no key stands in two bundles', () => {
  const keys = bundles.flatMap((bundle) => keysOf(bundle))
  expect(keys.length).toBeGreaterThan(1_000)
  expect(keys.filter((key, i) => keys.indexOf(key) !== i)).toEqual([])
})

const closures = new Map<string, ReadonlySet<string>>()
const root = fileURLToPath(new URL('../', import.meta.url))
const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => /\.tsx?$/.test(path) && !/\.(test|d)\.tsx?$|\/testing\//.test(path))
const read = (file: string) => readFileSync(root + file, 'utf8')

const bundles = readdirSync(`${root}messages/en/bundles`).map((name) => name.replace(/\.ts$/, ''))
const bundleOfKey = new Map(bundles.flatMap((bundle) => keysOf(bundle).map((key) => [key, bundle] as const)))

function keysOf(bundle: string): readonly string[] {
  return [...read(`messages/en/bundles/${bundle}.ts`).matchAll(/from '\.\.\/([\w-]+\.ts)'/g)].flatMap(
    ([, area]) =>
      [...read(`messages/en/${area}`).matchAll(/^ {2}'([a-z][\w.-]+)':/gim)].map(([, key]) => key ?? ''),
  )
}

interface LazySite {
  readonly file: string
  readonly target: string
  readonly bundles: readonly string[]
}

interface Source {
  readonly imports: readonly string[]
  readonly lazy: readonly LazySite[]
  readonly speaksWith: ReadonlySet<string>
  /** Bundles that an entry loads by itself. */
  readonly loads: readonly string[]
}

const sources = new Map<string, Source>(
  files.filter((file) => !/^messages\/(en|de|bundles)/.test(file)).map((file) => [file, sourceOf(file)]),
)
const lazySites = [...sources.values()].flatMap(({ lazy }) => lazy)
const entries = files.filter((file) => /^(main\.tsx|cli\/main\.ts|.*\.worker\.ts)$/.test(file))
const entrances = new Set([...entries, ...lazySites.map(({ target }) => target)])
const available = availableBundles()

function sourceOf(file: string): Source {
  const text = read(file)
  const { program, module } = parseSync(file, text)
  const resolve = (specifier: string) =>
    new URL(specifier.replace(/\?.*$/, ''), `file:///src/${file}`).pathname.slice('/src/'.length)
  const lazy: LazySite[] = []
  const loads: string[] = []
  const globbed: string[] = []
  const visit = (node: unknown, around: readonly string[]): void => {
    if (Array.isArray(node)) for (const item of node) visit(item, around)
    if (typeof node !== 'object' || node === null || Array.isArray(node)) return
    const { type, source, callee, arguments: args } = node as Node
    const lists = (args ?? []).map(({ elements }) => (elements ?? []).flatMap(({ value }) => value ?? []))
    if (type === 'CallExpression' && callee?.name === 'setLanguage') loads.push(...(lists[1] ?? []))
    if (type === 'CallExpression' && callee?.property?.name === 'glob') {
      const patterns = lists[0]?.length ? lists[0] : [String(args?.[0]?.value)]
      for (const pattern of patterns) {
        // Files of packages speak no sentences.
        if (pattern.startsWith('/node_modules/') || pattern.startsWith('!')) continue
        const folder = resolve(pattern.replace(/\*.*$/, ''))
        if (!text.includes(`'${pattern}'`)) throw new Error(`${file}: a pattern that is not understood`)
        globbed.push(...files.filter((other) => other.startsWith(folder)))
      }
    }
    if (type === 'ImportExpression' && source?.value?.startsWith('.') === true) {
      lazy.push({ file, target: resolve(source.value), bundles: around })
    }
    const inside = callee?.name === 'withMessages' ? [...around, ...(lists[0] ?? [])] : around
    for (const child of Object.values(node)) visit(child, inside)
  }
  visit(program, [])
  const imports = module.staticImports
    .filter(({ entries: names, moduleRequest: { value } }) => {
      const isType = names.length > 0 && names.every((name) => name.isType)
      return !isType && value.startsWith('.') && !value.includes('?worker')
    })
    .map(({ moduleRequest }) => resolve(moduleRequest.value))
  const keys = [...text.matchAll(/'([a-z]+\.[A-Za-z0-9.-]+)'/g)].map(([, key]) => bundleOfKey.get(key ?? ''))
  return {
    imports: [...imports, ...globbed],
    lazy,
    loads,
    speaksWith: new Set(keys.filter((bundle) => bundle !== undefined)),
  }
}

interface Node {
  readonly type?: string
  readonly source?: { readonly value?: string } | null
  readonly callee?: { readonly name?: string; readonly property?: { readonly name?: string } }
  readonly arguments?: readonly {
    readonly value?: unknown
    readonly elements?: readonly { readonly value?: string }[]
  }[]
}

function bundlesOf(file: string): ReadonlySet<string> {
  return sources.get(file)?.speaksWith ?? new Set()
}

/** A module with all that comes along with it. */
function closureOf(entrance: string): ReadonlySet<string> {
  const known = closures.get(entrance)
  if (known !== undefined) return known
  const found = new Set<string>()
  const visit = (file: string): void => {
    if (found.has(file)) return
    found.add(file)
    for (const next of sources.get(file)?.imports ?? []) visit(next)
  }
  visit(entrance)
  closures.set(entrance, found)
  return found
}

/** For each entrance, what is loaded whichever way one came to it: less and less, until nothing changes. */
function availableBundles(): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, ReadonlySet<string>>(
    [...entrances].map((entrance) => [
      entrance,
      new Set(entries.includes(entrance) ? (sources.get(entrance)?.loads ?? []) : bundles),
    ]),
  )
  const holders = new Map<string, string[]>()
  for (const entrance of entrances) {
    for (const file of closureOf(entrance)) holders.set(file, [...(holders.get(file) ?? []), entrance])
  }
  for (let isStable = false; !isStable; ) {
    isStable = true
    for (const { file, target, bundles: loaded } of lazySites) {
      if (entries.includes(target)) continue
      const before = found.get(target) ?? new Set()
      const after = [...before].filter(
        (bundle) =>
          loaded.includes(bundle) ||
          (holders.get(file) ?? []).every((holder) => found.get(holder)?.has(bundle)),
      )
      if (after.length === before.size) continue
      found.set(target, new Set(after))
      isStable = false
    }
  }
  return found
}
