/** A ref for the name of what was just added: stable, so it runs when the field appears and not again. */
export function selectOnce(input: HTMLInputElement | HTMLTextAreaElement | null): void {
  input?.focus()
  input?.select()
}
