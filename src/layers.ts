/**
 * Which layer may import which, as data: the one statement of the rule. Type-only imports count.
 * `architecture.test.ts` checks it against every import below `src`.
 */
export interface LayerRule {
  /** Layers it may import besides itself. */
  readonly layers: readonly string[]
  /** Packages it may import; `*` allows any. Pure layers list theirs one by one. */
  readonly packages: readonly string[]
}

const belowWorker = [
  'base',
  'model',
  'messages',
  'tables',
  'engine',
  'knowledge',
  'methods',
  'risk',
  'drawing',
  'layout',
  'formats',
  'report',
] as const

export const layers: { readonly [layer: string]: LayerRule } = {
  base: { layers: [], packages: ['@noble/hashes', 'fflate'] },
  model: { layers: ['base'], packages: ['zod'] },
  messages: { layers: ['base'], packages: [] },
  tables: { layers: ['base'], packages: ['fflate'] },
  engine: { layers: ['base', 'model'], packages: ['zod', 'flatbush'] },
  knowledge: { layers: ['base', 'model', 'engine'], packages: [] },
  methods: {
    layers: ['base', 'model', 'engine'],
    packages: ['@pandatix/js-cvss', 'd3-random', 'pure-rand', 'yalps'],
  },
  risk: { layers: ['base', 'model', 'engine', 'knowledge', 'methods'], packages: [] },
  drawing: { layers: ['base', 'model', 'engine'], packages: ['flatbush'] },
  layout: { layers: ['base', 'model', 'engine', 'drawing'], packages: [] },
  commands: { layers: ['base', 'model'], packages: [] },
  storage: { layers: ['base', 'model'], packages: ['idb', 'zod'] },
  formats: {
    layers: ['base', 'model', 'engine', 'knowledge', 'drawing'],
    packages: ['zod', 'saxes'],
  },
  report: {
    layers: ['base', 'model', 'engine', 'knowledge', 'methods', 'risk', 'drawing', 'tables', 'messages'],
    packages: ['jspdf', 'fflate', 'bidi-js', 'marked'],
  },
  worker: {
    layers: belowWorker,
    packages: [
      'zod',
      'elkjs',
      '@fontsource/noto-emoji',
      '@fontsource/noto-sans',
      '@fontsource/noto-sans-arabic',
      '@fontsource/noto-sans-hebrew',
      '@fontsource/noto-sans-jp',
      '@fontsource/noto-sans-kr',
      '@fontsource/noto-sans-sc',
    ],
  },
  app: {
    layers: [...belowWorker, 'commands', 'storage', 'worker'],
    packages: ['zustand', 'nanoid', 'zod', 'pdfjs-dist', 'minisearch'],
  },
  ui: {
    layers: [
      'base',
      'model',
      'engine',
      'knowledge',
      'methods',
      'risk',
      'drawing',
      'layout',
      'tables',
      'messages',
      'commands',
      'app',
    ],
    packages: ['*'],
  },
  cli: { layers: [...belowWorker], packages: ['*'] },
}
