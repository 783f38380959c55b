/** A number in a small pill, as beside a tab or a heading. */
export function Count({ value }: { readonly value: number }) {
  return (
    <span className="min-w-5 rounded-sm bg-unrated-tint px-1 text-center text-xs font-medium text-unrated tabular-nums">
      {value}
    </span>
  )
}
