import { Copy, FileDown } from 'lucide-react'
import { useMemo, useState } from 'react'
import {
  copyPicture,
  copyText,
  pictureTitle,
  savePicture,
  svgText,
} from '../../app/picture/export-picture.ts'
import { paintPng } from '../../app/picture/paint-picture.ts'
import { fail } from '../../base/result.ts'
import { fitsCanvas, fittingScale, pictureSize } from '../../drawing/picture-size.ts'
import { t } from '../../messages/messages.ts'
import { get } from '../../model/document.ts'
import { Button } from '../controls/Button.tsx'
import { Dialog } from '../controls/Dialog.tsx'
import { useDocument, useSession } from '../hooks/use-editor.ts'
import { useShell } from '../shell/use-action.ts'
import { MermaidPreview } from './MermaidPreview.tsx'
import { type PictureOptions, PictureOptionsForm } from './PictureOptionsForm.tsx'
import { PicturePreview } from './PicturePreview.tsx'
import { useDiagramPicture } from './use-diagram-picture.ts'

interface DiagramExportDialogProps {
  readonly isOpen: boolean
  readonly onClose: () => void
  /** Theme of the page: that of the first picture. */
  readonly dark: boolean
}

/** The shown diagram as SVG, PNG or Mermaid text: to a file or to the clipboard, as its preview shows it. */
export function DiagramExportDialog({ isOpen, onClose, dark }: DiagramExportDialogProps) {
  // Kept while the dialog is closed: the next picture is often like the last.
  const [options, setOptions] = useState<PictureOptions>({
    ...{ format: 'svg', isDark: dark, isTransparent: false, extent: 'whole' },
    ...{ hasBadges: false, hasLegend: false, scale: 2 },
  })
  return (
    <Dialog
      title={t('picture.title')}
      isOpen={isOpen}
      onClose={onClose}
      className="h-[calc(100dvh-48px)] w-[min(1080px,calc(100vw-48px))]"
    >
      <DiagramExport
        options={options}
        onChange={(changed) => setOptions((known) => ({ ...known, ...changed }))}
        onDone={onClose}
      />
    </Dialog>
  )
}

interface DiagramExportProps {
  readonly options: PictureOptions
  readonly onChange: (changed: Partial<PictureOptions>) => void
  readonly onDone: () => void
}

function DiagramExport({ options, onChange, onDone }: DiagramExportProps) {
  const shell = useShell()
  const document = useDocument((state) => state.document)
  const diagram = useSession((state) => state.diagram)
  const picture = useDiagramPicture(options)
  const { scene, mermaid, description, canSelect } = picture
  const { format, scale } = options
  const [said, setSaid] = useState<{ readonly text: string; readonly isProblem: boolean } | null>(null)
  const change = (changed: Partial<PictureOptions>) => {
    // What was said is about the picture as it was.
    setSaid(null)
    onChange(changed)
  }

  const title = pictureTitle(document, diagram)
  const svg = useMemo(
    () => (format === 'svg' ? svgText(scene, options, { title, description }) : ''),
    [format, scene, options, title, description],
  )
  const isEmpty = scene.items.length === 0
  const size = pictureSize(scene.bounds, scale)
  const isTooLarge = format === 'png' && !fitsCanvas(size)
  const copyScale = format === 'png' ? scale : fittingScale(scene.bounds, 2)

  const save = async () => {
    const content =
      format === 'svg' ? svg : format === 'mermaid' ? mermaid : await paintPng(scene, options, scale)
    const saved = content === null ? fail(t('picture.notPainted')) : await savePicture(format, title, content)
    if (!saved.ok) return setSaid({ text: saved.error, isProblem: true })
    if (saved.value === null) return
    shell.notify(t('app.fileSaved', { name: saved.value }))
    onDone()
  }
  const copy = async () => {
    const copied =
      format === 'mermaid' ? await copyText(mermaid) : await copyPicture(scene, options, copyScale)
    setSaid(
      copied.ok ? { text: t('picture.copied'), isProblem: false } : { text: copied.error, isProblem: true },
    )
  }

  const name = get(document, 'diagram', diagram)?.name ?? ''
  return (
    <div className="flex h-full min-h-0 gap-4">
      <div className="flex w-64 shrink-0 flex-col gap-4 overflow-y-auto p-0.5">
        <PictureOptionsForm options={options} canSelect={canSelect} size={size} onChange={change} />
        {isTooLarge && (
          <div className="flex flex-col items-start gap-2">
            <p role="alert" className="text-xs font-medium text-high">
              {t('picture.tooLarge', { scale, ...size })}
            </p>
            <Button onClick={() => change({ scale: fittingScale(scene.bounds, scale) })}>
              {t('picture.useScale', { scale: fittingScale(scene.bounds, scale) })}
            </Button>
          </div>
        )}
        {isEmpty && <p role="status">{t('picture.empty')}</p>}
        <div className="mt-auto flex flex-col gap-2">
          {said !== null && (
            <p
              role={said.isProblem ? 'alert' : 'status'}
              className={said.isProblem ? 'text-high' : 'text-ink-2'}
            >
              {said.text}
            </p>
          )}
          <Button icon={Copy} className="h-9" disabled={isEmpty || isTooLarge} onClick={() => void copy()}>
            {format === 'mermaid' ? t('picture.copyText') : t('picture.copyPicture')}
          </Button>
          <Button
            variant="primary"
            icon={FileDown}
            className="h-9"
            disabled={isEmpty || isTooLarge}
            onClick={() => void save()}
          >
            {t('picture.save')}
          </Button>
        </div>
      </div>
      {format === 'mermaid' ? (
        <MermaidPreview text={mermaid} />
      ) : (
        <PicturePreview
          name={t('picture.previewOf', { name })}
          scene={scene}
          look={options}
          svg={format === 'svg' ? svg : null}
        />
      )}
    </div>
  )
}
