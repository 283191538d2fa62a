/** A K that stands on its own foot. */
export function BrandMark({ size = 32 }: { size?: number }) {
  return (
    <svg viewBox="0 0 32 32" width={size} height={size} fill="none" aria-hidden="true" className="flex-none">
      <rect width="32" height="32" rx="8" fill="var(--fjord)" />
      <g strokeLinecap="round" strokeLinejoin="round" strokeWidth="3">
        <path d="M7.5 26h17" stroke="var(--gear-warm)" strokeWidth="2" />
        <path d="M11 7v14.5M20.5 7 11 15.5m3.5-3L20 21.5h3" stroke="var(--on-fjord)" />
      </g>
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
