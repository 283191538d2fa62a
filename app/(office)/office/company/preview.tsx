import type { CSSProperties } from 'react'
import { Brand, type BrandLook } from '@/app/_ui/brand'
import { HOUSE_ACCENT, isColour, type Shades, shadesOf } from '@/lib/accent'

export type Logo = BrandLook['logo']

type Props = { brand: string; accent: string; logo: Logo }

// What stands in `_ui/tokens.css`: a page shows one of both, and here they stand side by side.
const DAY = { ground: '#faf6ee', ink: '#1a2622', line: '#ded6c6', on: '#ffffff', scheme: 'light' }
const NIGHT = { ground: '#0f1715', ink: '#edeae2', line: '#2c3935', on: '#06231d', scheme: 'dark' }

/** The head of the shop as renters will see it, by day and by night. */
export function Preview({ brand, accent, logo }: Props) {
  const typed = accent.trim().toLowerCase()
  const { day, night } = shadesOf(isColour(typed) ? typed : HOUSE_ACCENT)
  return (
    <div className="grid content-start gap-3">
      <p className="text-sm font-semibold">How renters see it</p>
      <Head title="By day" brand={brand} logo={logo} shades={day} page={DAY} />
      <Head title="By night" brand={brand} logo={logo} shades={night} page={NIGHT} />
    </div>
  )
}

type HeadProps = { title: string; brand: string; logo: Logo; shades: Shades; page: typeof DAY }

function Head({ title, brand, logo, shades, page }: HeadProps) {
  const style = {
    '--fjord': shades.colour,
    '--on-fjord': page.on,
    background: page.ground,
    color: page.ink,
    borderColor: page.line,
    colorScheme: page.scheme,
  } as CSSProperties
  const plate = page === NIGHT ? 'night-here' : ''
  return (
    <figure className="grid gap-1">
      <figcaption className="text-sm text-ink-soft">{title}</figcaption>
      <div
        style={style}
        className={`flex flex-wrap items-center justify-between gap-4 rounded-panel border p-4 ${plate}`}
      >
        <Brand name={brand || 'Your shop'} logo={logo} />
        <span className="flex items-center gap-4">
          <span className="font-medium underline" style={{ color: shades.colour }}>
            A link
          </span>
          <span
            className="rounded-control px-4 py-2 font-semibold"
            style={{ background: shades.colour, color: page.on }}
          >
            Book
          </span>
        </span>
      </div>
    </figure>
  )
}
