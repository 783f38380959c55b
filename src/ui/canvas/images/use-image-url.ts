import { useEffect, useState } from 'react'
import type { Image } from '../../../model/tables.ts'

/** An address of the picture for this page; null until it is made, and for data that is no base64. */
export function useImageUrl({ data, mime }: Pick<Image, 'data' | 'mime'>): string | null {
  const [url, setUrl] = useState<string | null>(null)
  useEffect(() => {
    const bytes = bytesOf(data)
    if (bytes === null) return
    const made = URL.createObjectURL(new Blob([bytes], { type: mime }))
    setUrl(made)
    return () => URL.revokeObjectURL(made)
  }, [data, mime])
  return url
}

function bytesOf(data: string): Uint8Array<ArrayBuffer> | null {
  try {
    return Uint8Array.from(atob(data), (letter) => letter.charCodeAt(0))
  } catch {
    return null
  }
}
