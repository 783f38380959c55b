import { spread } from './clock.mjs'
import { dragFrames, panFrames, zoomFrames } from './gestures.mjs'
import { freshPage, middleOf } from './page.mjs'

/**
 * The floor under any drawing of a whole model on this machine: a picture of it that is moved and scaled, with a layer
 * over it for what is in the hand. Measured like the app, in the same run.
 */
export async function measureFloor(browser, address) {
  const page = await freshPage(browser)
  // Of the app's own origin, as its address would be, with nothing of the app in it.
  await page.route('**/floor.html', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: '<!doctype html><title>Floor</title><body style="margin:0">',
    }),
  )
  await page.goto(`${address}floor.html`)
  await page.evaluate(drawFloor)
  const middle = middleOf({ x: 0, y: 0, width: 1316, height: 700 })
  const zoom = spread(await zoomFrames(page, middle))
  await page.mouse.down({ button: 'middle' })
  const pan = spread(await panFrames(page, middle))
  await page.mouse.up({ button: 'middle' })
  await page.mouse.move(middle.x, middle.y)
  await page.mouse.down()
  const drag = spread(await dragFrames(page, middle, middle))
  await page.mouse.up()
  await page.context().close()
  return { zoom, pan, drag }
}

/** Runs in the page: 5,000 boxes and 7,500 lines, painted once; two canvases of the diagram's size. */
function drawFloor() {
  const size = { w: 1316, h: 700 }
  const layer = () => {
    const canvas = document.createElement('canvas')
    Object.assign(canvas, { width: size.w, height: size.h })
    canvas.style.cssText = 'position:absolute;left:0;top:0'
    document.body.append(canvas)
    return canvas.getContext('2d')
  }
  const picture = new OffscreenCanvas(size.w * 2, size.h * 2)
  const ink = picture.getContext('2d')
  for (let i = 0; i < 5_000; i++) ink.strokeRect((i % 100) * 26, Math.floor(i / 100) * 28, 18, 16)
  for (let i = 0; i < 7_500; i++) {
    ink.beginPath()
    ink.moveTo((i * 37) % 2_632, (i * 91) % 1_400)
    ink.lineTo(((i * 37) % 2_632) + 30, ((i * 91) % 1_400) + 30)
    ink.stroke()
  }
  const bottom = layer()
  const hot = layer()
  const view = { x: 0, y: 0, zoom: 0.5 }
  const hand = { x: 0, y: 0, isHeld: false, isPanning: false }
  let asked = false
  const paint = () => {
    asked = false
    bottom.setTransform(1, 0, 0, 1, 0, 0)
    bottom.clearRect(0, 0, size.w, size.h)
    bottom.setTransform(view.zoom, 0, 0, view.zoom, view.x, view.y)
    bottom.drawImage(picture, 0, 0)
    hot.clearRect(0, 0, size.w, size.h)
    if (!hand.isHeld) return
    hot.strokeRect(hand.x - 10, hand.y - 8, 20, 16)
    for (let i = 0; i < 3; i++) {
      hot.beginPath()
      hot.moveTo(hand.x, hand.y)
      hot.lineTo(200 * i + 100, 100)
      hot.stroke()
    }
  }
  const ask = () => {
    if (asked) return
    asked = true
    requestAnimationFrame(paint)
  }
  addEventListener('wheel', (event) => {
    view.zoom *= 2 ** (-event.deltaY * 0.005)
    ask()
  })
  addEventListener('pointerdown', ({ button, clientX, clientY }) => {
    Object.assign(hand, { x: clientX, y: clientY, isHeld: button === 0, isPanning: button === 1 })
    ask()
  })
  addEventListener('pointermove', ({ clientX, clientY }) => {
    if (hand.isPanning) {
      view.x += clientX - hand.x
      view.y += clientY - hand.y
    }
    Object.assign(hand, { x: clientX, y: clientY })
    ask()
  })
  addEventListener('pointerup', () => {
    Object.assign(hand, { isHeld: false, isPanning: false })
    ask()
  })
  paint()
}
