import { defineConfig } from '@playwright/test'

const port = 4317

/** Journeys run against the production build with its real headers. */
export default defineConfig({
  testDir: '.',
  outputDir: '../test-results/journeys',
  fullyParallel: false,
  workers: 1,
  timeout: 120_000,
  expect: { timeout: 15_000 },
  reporter: [['list'], ['json']],
  snapshotPathTemplate: '{testDir}/pictures/{arg}{ext}',
  updateSnapshots: process.env.GLACIS_PICTURES === 'update' ? 'all' : 'none',
  use: {
    baseURL: `http://127.0.0.1:${port}/`,
    viewport: { width: 1280, height: 800 },
    trace: 'retain-on-failure',
    launchOptions: {
      ...(process.env.GLACIS_CHROMIUM === undefined ? {} : { executablePath: process.env.GLACIS_CHROMIUM }),
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--disable-background-networking',
        '--no-first-run',
      ],
    },
  },
  webServer: {
    command: 'node scripts/start.mjs',
    cwd: '..',
    env: { PORT: String(port) },
    url: `http://127.0.0.1:${port}/`,
    timeout: 180_000,
  },
})
