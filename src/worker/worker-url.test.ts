import { afterEach, beforeEach, expect, test, vi } from 'vitest'

const started: unknown[] = []

beforeEach(() => {
  vi.resetModules()
  started.length = 0
  vi.stubGlobal('location', new URL('https://app.example/editor/'))
  vi.stubGlobal(
    'Worker',
    class {
      constructor(url: unknown) {
        started.push(url)
      }
    },
  )
})
afterEach(() => vi.unstubAllGlobals())

test('makes its policy once and passes every address through it', async () => {
  const names: string[] = []
  vi.stubGlobal('trustedTypes', {
    createPolicy: (name: string, rules: { createScriptURL: (url: string) => string }) => {
      names.push(name)
      return { createScriptURL: (url: string) => ({ trusted: rules.createScriptURL(url) }) }
    },
  })
  const { createModuleWorker } = await import('./worker-url.ts')
  createModuleWorker('./assets/a.js')
  createModuleWorker('/assets/b.js')
  expect(names).toEqual(['app-worker'])
  expect(started).toEqual([
    { trusted: 'https://app.example/editor/assets/a.js' },
    { trusted: 'https://app.example/assets/b.js' },
  ])
})

test('works where the browser has no Trusted Types', async () => {
  const { createModuleWorker } = await import('./worker-url.ts')
  createModuleWorker('./a.js')
  expect(started).toEqual(['https://app.example/editor/a.js'])
})

test('refuses addresses of another origin, data and blob addresses', async () => {
  const { createModuleWorker } = await import('./worker-url.ts')
  for (const url of [
    'https://evil.example/a.js',
    '//evil.example/a.js',
    'data:text/javascript,1',
    'javascript:1',
  ]) {
    expect(() => createModuleWorker(url)).toThrow('A worker may not be started from')
  }
  expect(started).toEqual([])
})
