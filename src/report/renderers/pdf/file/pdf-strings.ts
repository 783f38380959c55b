/** A text string of PDF: UTF-16, big endian, with its mark, in hex. */
export function textString(text: string): string {
  let hex = 'FEFF'
  for (let i = 0; i < text.length; i++) hex += text.charCodeAt(i).toString(16).padStart(4, '0')
  return `<${hex}>`
}

/** A string in parentheses where the text is plain ASCII, which is shorter; else as `textString`. */
export function shortString(text: string): string {
  return /^[\x20-\x7e]*$/.test(text) ? `(${text.replace(/[\\()]/g, '\\$&')})` : textString(text)
}

/** `D:20260131120000+00'00'`, from ISO 8601 in UTC. Years outside of what jsPDF accepts become 1970. */
export function pdfDate(instant: string): string {
  const digits = instant.replace(/\D/g, '').padEnd(14, '0').slice(0, 14)
  return /^(19[7-9]|20[0-2]|203[0-7])/.test(digits) ? `D:${digits}+00'00'` : `D:19700101000000+00'00'`
}

/** The opposite of `binaryString`. */
export function bytesOf(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length)
  for (let i = 0; i < text.length; i++) bytes[i] = text.charCodeAt(i)
  return bytes
}

/** Bytes as text of code units below 256, as jsPDF passes them around. */
export function binaryString(bytes: Uint8Array): string {
  let text = ''
  for (let i = 0; i < bytes.length; i += 0x4000) {
    // Several times faster than a spread, which asks for one number after the other.
    text += String.fromCharCode.apply(null, bytes.subarray(i, i + 0x4000) as unknown as number[])
  }
  return text
}
