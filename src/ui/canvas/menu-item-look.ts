/** How an entry of the canvas' menus looks. */
export const menuItemLook =
  'flex h-7 cursor-pointer items-center rounded-md px-2 text-sm outline-none select-none data-disabled:cursor-default data-disabled:opacity-50 data-highlighted:bg-accent-tint'
