/** A number as XML writes it. */
export function numberText(value: number): string {
  return String(value).replace('e', 'E')
}
