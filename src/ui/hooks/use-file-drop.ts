import { useEffect } from 'react'
import { droppedFile } from '../../app/file-access.ts'

/**
 * Lets a model file be dropped anywhere in the window. Both functions should keep their identity.
 * @param onProblem told in a sentence when something else was dropped
 */
export function useFileDrop(open: (file: File) => void, onProblem: (sentence: string) => void): void {
  useEffect(() => {
    const onDragOver = (event: DragEvent) => {
      if (event.dataTransfer?.types.includes('Files')) event.preventDefault()
    }
    const onDrop = (event: DragEvent) => {
      if (event.dataTransfer === null || !event.dataTransfer.types.includes('Files')) return
      event.preventDefault()
      const file = droppedFile(event.dataTransfer)
      if (file.ok) open(file.value)
      else onProblem(file.error)
    }
    window.addEventListener('dragover', onDragOver)
    window.addEventListener('drop', onDrop)
    return () => {
      window.removeEventListener('dragover', onDragOver)
      window.removeEventListener('drop', onDrop)
    }
  }, [open, onProblem])
}
