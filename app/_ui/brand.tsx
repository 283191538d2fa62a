/** A wheel at rest on its stand. */
export function BrandMark({ size = 32 }: { size?: number }) {
  return (
    <svg viewBox="0 0 32 32" width={size} height={size} fill="none" aria-hidden="true" className="flex-none">
      <rect width="32" height="32" rx="8" fill="var(--fjord)" />
      <g stroke="var(--on-fjord)" strokeLinecap="round">
        <circle cx="14.5" cy="14" r="8" strokeWidth="2.6" />
        <path d="M14.5 14 21 26h4.5" strokeWidth="2.6" strokeLinejoin="round" />
      </g>
      <circle cx="14.5" cy="14" r="2.2" fill="var(--gear-warm)" />
    </svg>
  )
}

export function Brand({ name }: { name: string }) {
  return (
    <span className="flex items-center gap-2.5">
      <BrandMark />
      <span className="text-lg leading-none font-semibold tracking-tight">{name}</span>
    </span>
  )
}
