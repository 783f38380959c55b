import { useEffect } from 'react'
import { useStore } from 'zustand'
import { addPicture } from '../../../app/images/add-picture.ts'
import { useActionContext } from '../../shell/use-action.ts'
import { canvasOf } from '../canvas-state.ts'

/** A picture that is dropped on the diagram lies behind it; other files go on to the window. */
export function usePictureDrop(): void {
  const { editor, shell } = useActionContext()
  const surface = useStore(canvasOf(editor), (state) => state.surface)
  useEffect(() => {
    if (surface === null) return
    const onDrop = (event: DragEvent) => {
      const file = event.dataTransfer?.files[0]
      if (file === undefined || !file.type.startsWith('image/')) return
      event.preventDefault()
      event.stopPropagation()
      if (editor.document.getState().readOnly === null) void addPicture({ editor, shell }, file, file.name)
    }
    surface.addEventListener('drop', onDrop)
    return () => surface.removeEventListener('drop', onDrop)
  }, [editor, shell, surface])
}
