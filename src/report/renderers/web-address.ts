/** Whether a link may lead there: pages and mail, and nothing that a program would run. */
export function isWebAddress(address: string): boolean {
  return /^(https?:\/\/|mailto:)[^\s\p{C}]+$/iu.test(address)
}
