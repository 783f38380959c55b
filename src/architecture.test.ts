import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseSync } from 'vite'
import { describe, expect, test } from 'vitest'
import { layers } from './layers.ts'

/** Only these files beside the layers may be imported, by the entries of page, worker and command line. */
const importableRootFiles = ['configure.ts']
/** Only these files outside src may be imported: name and version of the product stand there once. */
const importableOutside = ['../package.json']

describe('the architecture', () => {
  test('is checked on more than nothing', () => {
    expect(imports.length).toBeGreaterThan(100)
    expect(imports.filter(({ isType }) => isType).length).toBeGreaterThan(20)
    expect(imports.filter(({ kind }) => kind === 'dynamic').length).toBeGreaterThan(0)
    expect(new Set(imports.map(({ file }) => layerOf(file))).size).toBeGreaterThan(10)
  })

  test('has every folder below src as a layer', () => {
    const folders = readdirSync(root, { withFileTypes: true }).filter((entry) => entry.isDirectory())
    expect(folders.map(({ name }) => name).sort()).toEqual(Object.keys(layers).sort())
  })

  test('lets a layer import only what the rule in layers.ts allows', () => {
    const offenders = productImports
      .filter(({ file, target }) => target !== null && !isLayerAllowed(file, target))
      .map(describeImport)
    expect(offenders).toEqual([])
  })

  test('lets a layer name only the packages in its list', () => {
    const offenders = productImports.filter(({ file, target, specifier }) => {
      const layer = layerOf(file)
      if (target !== null || layer === null) return false
      const allowed = layers[layer]?.packages ?? []
      return !allowed.includes('*') && !allowed.includes(packageOf(specifier))
    })
    expect(offenders.map(describeImport)).toEqual([])
  })

  test('has no import that leads nowhere', () => {
    const missing = imports.filter(
      ({ kind, target }) => kind !== 'glob' && target !== null && !existsSync(root + target),
    )
    expect(missing.map(describeImport)).toEqual([])
  })

  test('has no cycle of files', () => {
    expect(cycles()).toEqual([])
  })

  test('keeps test helpers out of the product', () => {
    const offenders = productImports.filter(({ target }) => target !== null && isTest(target))
    expect(offenders.map(describeImport)).toEqual([])
  })

  test('has neither default exports nor files that pass on what others export', () => {
    const offenders = files.flatMap(({ file, module }) =>
      module.staticExports
        .flatMap(({ entries }) => entries)
        .filter(({ moduleRequest, exportName }) => moduleRequest !== null || exportName.kind === 'Default')
        .map(() => file),
    )
    expect([...new Set(offenders)]).toEqual([])
  })
})

interface Import {
  readonly file: string
  readonly specifier: string
  readonly kind: 'static' | 'dynamic' | 'glob'
  readonly isType: boolean
  /** Path below src, without a query; null for a package. */
  readonly target: string | null
}

const root = fileURLToPath(new URL('./', import.meta.url))
const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => /\.tsx?$/.test(path) && !path.endsWith('.d.ts'))
  .sort()
  .map((file) => {
    const { program, module, errors } = parseSync(file, readFileSync(root + file, 'utf8'))
    if (errors.length > 0) throw new Error(`${file}: ${errors[0]?.message}`)
    return { file, program, module }
  })
const imports: readonly Import[] = files.flatMap(({ file, program, module }) => [
  ...module.staticImports.map(({ moduleRequest, entries }) =>
    importOf(
      file,
      moduleRequest.value,
      'static',
      entries.length > 0 && entries.every(({ isType }) => isType),
    ),
  ),
  ...expressionImports(file, program),
])
const productImports = imports.filter(({ file }) => !isTest(file))

function importOf(file: string, specifier: string, kind: Import['kind'], isType = false): Import {
  const isOwn = specifier.startsWith('.')
  const path = specifier.replace(/\?.*$/, '')
  const resolved = new URL(path, `file:///project/src/${file}`).pathname.slice('/project/'.length)
  const target = !isOwn
    ? null
    : resolved.startsWith('src/')
      ? resolved.slice('src/'.length)
      : `../${resolved}`
  return { file, specifier, kind, isType, target }
}

/** `import('…')` as expression and as type, and the patterns of `import.meta.glob`. */
function expressionImports(file: string, node: unknown): readonly Import[] {
  if (Array.isArray(node)) return node.flatMap((item) => expressionImports(file, item))
  if (typeof node !== 'object' || node === null) return []
  const found: Import[] = []
  const { type, source, callee, arguments: args } = node as SyntaxNode
  if (type === 'ImportExpression' || type === 'TSImportType') {
    const specifier = source?.value
    // An import that is computed cannot be checked, so the product may not have any.
    if (typeof specifier === 'string')
      found.push(importOf(file, specifier, 'dynamic', type === 'TSImportType'))
    else if (!isTest(file)) throw new Error(`${file}: import() of something that is not a literal`)
  }
  if (type === 'CallExpression' && callee?.property?.name === 'glob') {
    for (const pattern of [args?.[0], ...(args?.[0]?.elements ?? [])]) {
      if (typeof pattern?.value !== 'string' || pattern.value.startsWith('!')) continue
      // Files of a package are found by their path, and count as imports of the package.
      found.push(importOf(file, pattern.value.replace(/^\/node_modules\//, ''), 'glob'))
    }
  }
  return [...found, ...Object.values(node).flatMap((child) => expressionImports(file, child))]
}

interface SyntaxNode {
  readonly type?: string
  readonly source?: { readonly value?: unknown }
  readonly callee?: { readonly property?: { readonly name?: string } }
  readonly arguments?: readonly {
    readonly value?: unknown
    readonly elements?: readonly { readonly value?: unknown }[]
  }[]
}

/** Null for the entry of the page and the other files beside the layers. */
function layerOf(path: string): string | null {
  const slash = path.indexOf('/')
  return slash < 0 ? null : path.slice(0, slash)
}

function isLayerAllowed(file: string, target: string): boolean {
  if (target.startsWith('../')) return importableOutside.includes(target)
  const from = layerOf(file)
  const to = layerOf(target)
  if (from === null) return true
  if (to === null) return importableRootFiles.includes(target)
  return from === to || (layers[from]?.layers ?? []).includes(to)
}

/** A conformance suite is a test that several test files run. */
function isTest(file: string): boolean {
  return /(\.test\.tsx?|\/conformance\.ts)$/.test(file) || file.includes('/testing/')
}

function packageOf(specifier: string): string {
  const parts = specifier.split('/')
  return parts.slice(0, specifier.startsWith('@') ? 2 : 1).join('/')
}

function describeImport({ file, specifier }: Import): string {
  return `${file} imports ${specifier}`
}

/** Each cycle once, as a path that returns to its start. Lazy imports are left out: they are how a cycle of loading is broken. */
function cycles(): readonly string[] {
  const next = new Map<string, string[]>()
  for (const { file, target, kind } of imports) {
    if (target !== null && kind === 'static') next.set(file, [...(next.get(file) ?? []), target])
  }
  const found: string[] = []
  const done = new Set<string>()
  const path: string[] = []
  const visit = (file: string): void => {
    const at = path.indexOf(file)
    if (at >= 0) found.push([...path.slice(at), file].join(' → '))
    if (at >= 0 || done.has(file)) return
    path.push(file)
    for (const target of next.get(file) ?? []) visit(target)
    path.pop()
    done.add(file)
  }
  for (const { file } of files) visit(file)
  return found
}
