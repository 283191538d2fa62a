import { markOf } from '@/lib/seller'

/** A name with its logo; `isName` when the picture itself says the name. */
export type BrandLook = {
  name: string
  logo?: { src: string; width: number; height: number; isName: boolean } | null
}

const HEIGHT = 32

/** The first letter of a name, standing on a foot. */
export function BrandMark({ name, size = HEIGHT }: { name: string; size?: number }) {
  return (
    <svg viewBox="0 0 32 32" width={size} height={size} aria-hidden="true" className="flex-none">
      <rect width="32" height="32" rx="8" fill="var(--fjord)" />
      <path d="M7.5 26h17" stroke="var(--gear-warm)" strokeWidth="2" strokeLinecap="round" />
      <text x="16" y="21.5" textAnchor="middle" fontSize="18" fontWeight="700" fill="var(--on-fjord)">
        {markOf(name)}
      </text>
    </svg>
  )
}

export const Brand = ({ name, logo }: BrandLook) => (
  <span className="flex items-center gap-2.5">
    {logo ? <Logo {...logo} name={name} /> : <BrandMark name={name} />}
    {!logo?.isName && <span className="text-lg leading-none font-semibold tracking-tight">{name}</span>}
  </span>
)

function Logo({ src, width, height, isName, name }: NonNullable<BrandLook['logo']> & { name: string }) {
  const shown = Math.round((width / height) * HEIGHT)
  return (
    // biome-ignore lint/performance/noImgElement: it is small already, and at an address that never changes.
    <img
      src={src}
      width={shown}
      height={HEIGHT}
      alt={isName ? name : ''}
      className="logo h-8 max-w-44 flex-none object-contain"
    />
  )
}
