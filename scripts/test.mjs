// Sets up what is missing, then type-checks, lints, runs the unit tests and the browser journeys.
// The last line is the true sum of both runners: "N passed, N failed" (", N skipped").
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { ensureInstalled, root, runTool } from './ensure-installed.mjs'

ensureInstalled()
const { findChromium } = await import('./find-chromium.mjs')
const { ensureBuilt } = await import('./build.mjs')

const results = join(root, 'test-results')
rmSync(results, { recursive: true, force: true })
mkdirSync(results, { recursive: true })

const sum = { passed: 0, failed: 0, skipped: 0 }

step('Types', () => count(runTool('typescript', ['--noEmit']) === 0))
step('Lint', () =>
  count(runTool('@biomejs/biome', ['check', '--config-path', 'scripts/lint.json', '.']) === 0),
)
step('Unit tests', () => {
  const file = join(results, 'unit.json')
  const status = runTool('vitest', [
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${file}`,
  ])
  const report = read(file)
  add(
    report?.numPassedTests,
    report?.numFailedTests,
    (report?.numPendingTests ?? 0) + (report?.numTodoTests ?? 0),
  )
  // A file that cannot even be loaded has no tests that fail; the runner's exit code tells.
  if (status !== 0 && !report?.numFailedTests) sum.failed += 1
})
const browser = await findChromium()
step('Browser journeys', () => {
  ensureBuilt('app')
  const file = join(results, 'journeys.json')
  const status = runTool('@playwright/test', ['test', '--config', 'e2e/playwright.config.ts'], {
    env: { ...process.env, GLACIS_CHROMIUM: browser, PLAYWRIGHT_JSON_OUTPUT_NAME: file },
  })
  const stats = read(file)?.stats
  add((stats?.expected ?? 0) + (stats?.flaky ?? 0), stats?.unexpected, stats?.skipped)
  if (status !== 0 && !stats?.unexpected) sum.failed += 1
})

console.log(`${sum.passed} passed, ${sum.failed} failed${sum.skipped > 0 ? `, ${sum.skipped} skipped` : ''}`)
process.exit(sum.failed === 0 && sum.passed > 0 ? 0 : 1)

function step(name, run) {
  console.log(`\n== ${name}`)
  run()
}

function count(passed) {
  if (passed) sum.passed += 1
  else sum.failed += 1
}

function add(passed = 0, failed = 0, skipped = 0) {
  sum.passed += passed
  sum.failed += failed
  sum.skipped += skipped
}

function read(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return null
  }
}
