/** A picture on the clipboard; null when there is none, or the browser refuses. */
export async function readClipboardPicture(): Promise<Blob | null> {
  try {
    for (const item of await navigator.clipboard.read()) {
      const type = item.types.find((candidate) => /^image\/(png|jpeg|webp)$/.test(candidate))
      if (type !== undefined) return await item.getType(type)
    }
  } catch {
    // Refused, or not there in this browser: as if nothing had been copied.
  }
  return null
}
