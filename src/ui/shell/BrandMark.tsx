/** The sign of the product; beside its name, so it says nothing to a screen reader. */
export function BrandMark({ size }: { readonly size: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 32 32" aria-hidden="true" className="shrink-0">
      <rect width="32" height="32" rx="8" className="fill-accent" />
      <path
        d="M16 6.5 24.5 10v6.2c0 4.9-3.5 8.3-8.5 9.8-5-1.5-8.5-4.9-8.5-9.8V10z"
        fill="none"
        className="stroke-on-accent"
        strokeWidth="2"
        strokeLinejoin="round"
      />
      <path
        d="M16 11.5v9M12.5 14.8v3.4M19.5 14.8v3.4"
        className="stroke-on-accent"
        strokeWidth="2"
        strokeLinecap="round"
      />
    </svg>
  )
}
