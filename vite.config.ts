import { fileURLToPath } from 'node:url'
import tailwindcss from '@tailwindcss/vite'
import react from '@vitejs/plugin-react'
import type { Plugin } from 'vite'
import { defineConfig } from 'vitest/config'
// @ts-expect-error plain JavaScript, shared with the scripts that run before anything is installed
import { noticesFile, noticesPlugins } from './scripts/notices-plugin.mjs'
// @ts-expect-error as above
import { headersFile, securityHeaders } from './scripts/security-headers.mjs'

const notices = noticesPlugins()

export default defineConfig(({ mode }) => (mode === 'cli' ? cli : app))

/** Packages that jsPDF loads for functions that the report does not use (HTML and SVG input). */
const unused = fileURLToPath(new URL('./src/report/renderers/pdf/unused-dependency.ts', import.meta.url))

const app = {
  base: './',
  resolve: { alias: { html2canvas: unused, dompurify: unused, canvg: unused, 'fast-png': unused } },
  plugins: [react(), tailwindcss(), staticHostHeaders(), notices.append],
  worker: { format: 'es' as const, plugins: () => [notices.collect] },
  build: {
    target: 'es2022',
    license: { fileName: noticesFile },
    chunkSizeWarningLimit: 900,
    // zod reads its configuration when the first schema is made: both must be loaded before any schema.
    rolldownOptions: {
      checks: { pluginTimings: false },
      output: {
        codeSplitting: { groups: [{ name: 'zod', test: /node_modules\/zod\/|src\/configure\.ts/ }] },
        chunkFileNames: ({ facadeModuleId }: { readonly facadeModuleId?: string | null }) => {
          const [, language, bundle] =
            /messages\/(\w+)\/bundles\/([\w-]+)\.ts$/.exec(facadeModuleId ?? '') ?? []
          return bundle === undefined
            ? 'assets/[name]-[hash].js'
            : `assets/sentences-${bundle}-${language}-[hash].js`
        },
      },
    },
  },
  preview: { headers: securityHeaders },
  // Limits are for tests that hang: how fast things are is told by the bench.
  test: {
    include: ['src/**/*.test.{ts,tsx}'],
    setupFiles: ['src/messages/testing/english.ts'],
    environment: 'node' as const,
    testTimeout: 120_000,
  },
}

/** The command line: the same sources as one Node program, and the bench beside it. */
const cli = {
  publicDir: false as const,
  // Its modules name each other without an extension, which Node does not follow.
  ssr: { noExternal: ['@pandatix/js-cvss'] },
  build: {
    ssr: true,
    outDir: 'dist-cli',
    target: 'node20',
    rollupOptions: {
      input: { glacis: 'src/cli/main.ts', bench: 'src/cli/bench/main.ts' },
      output: { entryFileNames: '[name].mjs' },
    },
  },
}

function staticHostHeaders(): Plugin {
  return {
    name: 'glacis:static-host-headers',
    apply: 'build',
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: '_headers', source: headersFile() })
    },
  }
}
