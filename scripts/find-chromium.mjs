import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { runTool, stop } from './ensure-installed.mjs'

const names = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'microsoft-edge',
]
const fixedPlaces = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
]

/**
 * The browser for the journeys: the one that GLACIS_CHROMIUM names, else an installed one, else
 * Playwright's own (downloaded when it is missing), else one from the system's package manager.
 * @returns path of the program; stops with a clear message when there is none to be had
 */
export async function findChromium() {
  const named = process.env.GLACIS_CHROMIUM
  if (named)
    return existsSync(named) ? named : stop(`GLACIS_CHROMIUM names ${named}, but there is no such file.`)
  const { chromium } = await import('@playwright/test')
  return (
    installed() ??
    downloaded(chromium) ??
    fromPackages() ??
    stop(
      'The browser journeys need Chromium, and none was found or could be installed.\n' +
        'Install Chromium or Chrome, or set GLACIS_CHROMIUM to the path of one.',
    )
  )
}

function installed() {
  const folders = (process.env.PATH ?? '').split(delimiter)
  const onPath = folders.flatMap((folder) => names.map((name) => join(folder, name)))
  return [...onPath, ...fixedPlaces].find((path) => existsSync(path)) ?? null
}

function downloaded(chromium) {
  if (existsSync(chromium.executablePath())) return chromium.executablePath()
  console.error('Downloading Chromium for the browser journeys …')
  const status = runTool('playwright', ['install', 'chromium'], {
    stdio: ['ignore', 'ignore', 2],
    timeout: 300_000,
  })
  return status === 0 && existsSync(chromium.executablePath()) ? chromium.executablePath() : null
}

/** Debian and its kin, when run as root (as in a container). */
function fromPackages() {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return null
  console.error('Installing Chromium from the system packages …')
  spawnSync('apt-get', ['update', '-qq'], { stdio: ['ignore', 'ignore', 2] })
  spawnSync('apt-get', ['install', '-y', '-qq', 'chromium'], {
    stdio: ['ignore', 'ignore', 2],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  })
  return installed()
}
