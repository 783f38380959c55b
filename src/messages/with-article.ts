/** "a server", "an identity provider", "an HTTPS flow", "a USB stick": by how the first letters sound. */
export function withArticle(noun: string): string {
  const isAbbreviation = /^[A-Z]{2}/.test(noun)
  const isVowel = isAbbreviation ? /^[AEFHILMNORSX]/.test(noun) : /^(?:[aeio]|u(?!ni|se|ti))/i.test(noun)
  return `${isVowel ? 'an' : 'a'} ${noun}`
}
