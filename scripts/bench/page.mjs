import { readFileSync } from 'node:fs'
import { chromium } from '@playwright/test'

export function startBrowser(executablePath) {
  return chromium.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--disable-background-networking',
      '--no-first-run',
    ],
  })
}

export const viewport = { width: 1920, height: 1080 }

/** A fresh page of its own browser context, so that no run profits from the one before. */
export async function freshPage(browser) {
  const context = await browser.newContext({ viewport, locale: 'en-GB' })
  const page = await context.newPage()
  // The plain file input, which a script can fill; the system's own dialog cannot be.
  await page.addInitScript(() => {
    window.showOpenFilePicker = undefined
  })
  return page
}

/** Boxes of all elements; from afar they are in no element of the page. */
export function elementsOf(modelFile) {
  const { tables } = JSON.parse(readFileSync(modelFile, 'utf8'))
  return Object.values(tables.placement).filter(({ subject }) => subject.startsWith('element:'))
}

/** Where a box of the diagram has its centre on the screen, in CSS pixels. */
export async function centresOnScreen(page, boxes) {
  const canvas = await canvasBox(page)
  const { x, y, zoom } = await viewportOf(page)
  return boxes.map((box) => ({
    x: canvas.x + x + (box.x + box.w / 2) * zoom,
    y: canvas.y + y + (box.y + box.h / 2) * zoom,
  }))
}

/** Centre of the element nearest to a point, in CSS pixels. */
export async function nodeNear(page, elements, { x, y }) {
  const distance = (point) => Math.hypot(point.x - x, point.y - y)
  return (await centresOnScreen(page, elements)).sort((a, b) => distance(a) - distance(b))[0]
}

export function canvasBox(page) {
  return page.getByRole('region', { name: 'Diagram', exact: true }).boundingBox()
}

export function middleOf({ x, y, width, height }) {
  return { x: x + width / 2, y: y + height / 2 }
}

export function viewportOf(page) {
  return page.evaluate(() => {
    const { a, e, f } = new DOMMatrix(
      getComputedStyle(document.querySelector('.react-flow__viewport')).transform,
    )
    return { zoom: a, x: e, y: f }
  })
}

export async function settle(page) {
  await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve, { timeout: 5_000 })))
}

/** Waits until a gesture has had all its effects: the diagram stays as it is for many frames, and the page is idle. */
export async function atRest(page) {
  await page.getByRole('region', { name: 'Diagram', exact: true }).evaluate(
    (diagram) =>
      new Promise((resolve) => {
        let still = 0
        const observer = new MutationObserver(() => {
          still = 0
        })
        observer.observe(diagram, { subtree: true, childList: true, attributes: true, characterData: true })
        const look = () => {
          still += 1
          if (still <= 30) return requestAnimationFrame(look)
          observer.disconnect()
          resolve()
        }
        requestAnimationFrame(look)
      }),
  )
  await settle(page)
}
