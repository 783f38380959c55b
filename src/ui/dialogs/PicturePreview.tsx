import { useEffect, useRef, useState } from 'react'
import { paintScene } from '../../app/picture/paint-picture.ts'
import type { PictureLook } from '../../app/picture/picture-look.ts'
import { fittingScale, pictureSize } from '../../drawing/picture-size.ts'
import type { Scene } from '../../drawing/scene.ts'
import { t } from '../../messages/messages.ts'
import { classNames } from '../controls/class-names.ts'

interface PicturePreviewProps {
  /** What a screen reader calls it. */
  readonly name: string
  readonly scene: Scene
  readonly look: PictureLook
  /** The file's text, shown as an image; null paints the scene as a PNG is painted. */
  readonly svg: string | null
}

/** The whole picture, as large as there is room; a chequered ground shows through where it is transparent. */
export function PicturePreview({ name, scene, look, svg }: PicturePreviewProps) {
  return (
    <section
      aria-label={t('picture.preview')}
      className="flex min-w-0 flex-1 items-center justify-center overflow-hidden rounded-lg border border-line bg-canvas p-4"
    >
      {scene.items.length > 0 &&
        (svg === null ? (
          <PaintedPreview name={name} scene={scene} look={look} />
        ) : (
          <ImagePreview name={name} svg={svg} isTransparent={look.isTransparent} isDark={look.isDark} />
        ))}
    </section>
  )
}

function ImagePreview({
  name,
  svg,
  isTransparent,
  isDark,
}: { readonly name: string; readonly svg: string } & PictureLook) {
  const [address, setAddress] = useState<string | null>(null)
  useEffect(() => {
    const made = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }))
    setAddress(made)
    return () => URL.revokeObjectURL(made)
  }, [svg])
  if (address === null) return null
  return <img src={address} alt={name} className={classNames(frame, groundOf({ isTransparent, isDark }))} />
}

function PaintedPreview({ name, scene, look }: Omit<PicturePreviewProps, 'svg'>) {
  const canvas = useRef<HTMLCanvasElement>(null)
  const { isDark, isTransparent } = look
  useEffect(() => {
    const target = canvas.current
    const context = target?.getContext('2d')
    if (!target || !context) return
    // As many pixels as the screen shows of it: a canvas that is made smaller looks ragged. The file has its own scale.
    const room = target.parentElement
    const density = window.devicePixelRatio
    const roomW = ((room?.clientWidth ?? 0) - 32) * density
    const roomH = ((room?.clientHeight ?? 0) - 32) * density
    const { w, h } = scene.bounds
    const fit = Math.min(Math.max(roomW, 200) / w, Math.max(roomH, 200) / h)
    const scale = Math.min(fittingScale(scene.bounds, 2), fit)
    const size = pictureSize(scene.bounds, scale)
    target.width = size.w
    target.height = size.h
    void paintScene(context, scene, { isDark, isTransparent }, scale)
  }, [scene, isDark, isTransparent])
  return <canvas ref={canvas} role="img" aria-label={name} className={classNames(frame, groundOf(look))} />
}

const frame = 'max-h-full max-w-full object-contain shadow-float'

function groundOf({ isTransparent, isDark }: PictureLook): string {
  if (!isTransparent) return ''
  return isDark
    ? 'bg-[repeating-conic-gradient(#23262c_0_25%,#16181d_0_50%)] bg-size-[16px_16px]'
    : 'bg-[repeating-conic-gradient(#e9ebef_0_25%,#ffffff_0_50%)] bg-size-[16px_16px]'
}
