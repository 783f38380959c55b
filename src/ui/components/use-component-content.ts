import { useEffect, useState } from 'react'
import type { ComponentLibrary, KeptComponent } from '../../app/components/component-library.ts'
import { componentPicture } from '../../app/components/component-picture.ts'
import type { Component } from '../../model/component.ts'
import { useVocabulary } from '../hooks/use-editor.ts'
import { useTheme } from '../hooks/use-theme.ts'

/** A component with the address of its picture, as long as it is shown; null until both are there. */
export function useComponentContent(
  library: ComponentLibrary,
  { id, savedAt }: KeptComponent,
): { readonly component: Component; readonly picture: string } | null {
  const [component, setComponent] = useState<Component | null>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was saved again is read again
  useEffect(() => {
    let gone = false
    void library.read(id).then((read) => {
      if (!gone && read.ok) setComponent(read.value)
    })
    return () => {
      gone = true
    }
  }, [library, id, savedAt])
  const picture = usePicture(component)
  return component === null || picture === null ? null : { component, picture }
}

/** The address of a picture of the component in the colours of the window; null until it is drawn. */
export function usePicture(component: Component | null): string | null {
  const vocabulary = useVocabulary()
  const dark = useTheme()
  const [address, setAddress] = useState<string | null>(null)
  useEffect(() => {
    if (component === null) return
    const svg = componentPicture(component, vocabulary, dark)
    const made = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }))
    setAddress(made)
    return () => URL.revokeObjectURL(made)
  }, [component, vocabulary, dark])
  return address
}
