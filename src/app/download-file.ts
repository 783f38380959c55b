/** Hands bytes to the browser's download. */
export function downloadFile(name: string, type: string, bytes: Uint8Array): void {
  const address = URL.createObjectURL(new Blob([bytes as Uint8Array<ArrayBuffer>], { type }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  // The download has its own reference by then; at once would be too early in some browsers.
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
}
