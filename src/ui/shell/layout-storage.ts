/** Panel sizes of this browser. Where storage is blocked the sizes are simply not remembered. */
export const layoutStorage: Pick<Storage, 'getItem' | 'setItem'> = {
  getItem: (key) => {
    try {
      return localStorage.getItem(`glacis.layout.${key}`)
    } catch {
      return null
    }
  },
  setItem: (key, value) => {
    try {
      localStorage.setItem(`glacis.layout.${key}`, value)
    } catch {
      // Sizes of panels are a comfort; the session goes on with those in hand.
    }
  },
}
