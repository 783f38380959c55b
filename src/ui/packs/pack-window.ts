import type { Address } from '../hooks/use-address.ts'
import type { Toast } from '../shell/Toasts.tsx'

/** What the parts of the pack screen ask of the window. */
export interface PackWindow {
  readonly address: Extract<Address, { readonly kind: 'pack' }>
  readonly go: (address: Address) => void
  readonly notify: (text: string, action?: Toast['action']) => void
}
