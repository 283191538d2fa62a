import type { ReactNode } from 'react'
import { CargoBike, CityBike, EBike, KidsBike, MountainBike } from './bikes'
import { Canoe, DoubleKayak, SeaKayak, SingleKayak, Sup } from './boats'
import { ChildSeat, ChildTrailer, Helmet, Lock, Tin } from './extras'
import { AlpineSki, CrossCountrySki, Pulk, Snowboard, Snowshoes, TouringSki } from './skis'

const drawings = {
  'city-bike': CityBike,
  'mountain-bike': MountainBike,
  'e-bike': EBike,
  'cargo-bike': CargoBike,
  'kids-bike': KidsBike,
  'child-seat': ChildSeat,
  'child-trailer': ChildTrailer,
  helmet: Helmet,
  lock: Lock,
  tin: Tin,
  'alpine-ski': AlpineSki,
  'touring-ski': TouringSki,
  'cross-country-ski': CrossCountrySki,
  snowboard: Snowboard,
  snowshoes: Snowshoes,
  pulk: Pulk,
  'single-kayak': SingleKayak,
  'double-kayak': DoubleKayak,
  'sea-kayak': SeaKayak,
  canoe: Canoe,
  sup: Sup,
} satisfies Record<string, () => ReactNode>

export type GearName = keyof typeof drawings
export const GEAR_NAMES = Object.keys(drawings) as GearName[]
export const isGearName = (name: string): name is GearName => name in drawings

const PEN = {
  viewBox: '0 0 240 180',
  fill: 'none',
  stroke: 'currentColor',
  strokeWidth: 3,
  strokeLinecap: 'round',
  strokeLinejoin: 'round',
} as const

/** A drawing of a piece of gear. It stands beside its name, so it says nothing itself unless given a `title`. */
export function Gear({ name, title, className }: { name: GearName; title?: string; className?: string }) {
  const Drawing = drawings[name]
  return (
    <svg
      {...PEN}
      role={title ? 'img' : undefined}
      aria-hidden={title ? undefined : true}
      aria-label={title}
      className={className}
    >
      <Drawing />
    </svg>
  )
}

/** Drawings that a long list shows again and again, each drawn once; `GearAgain` shows them where they belong. */
export const GearSheet = ({ names }: { names: GearName[] }) => (
  <svg aria-hidden="true" className="absolute size-0">
    {[...new Set(names)].map((name) => {
      const Drawing = drawings[name]
      return (
        <symbol key={name} id={`gear-${name}`} viewBox={PEN.viewBox}>
          <Drawing />
        </symbol>
      )
    })}
  </svg>
)

export const GearAgain = ({ name, className }: { name: GearName; className?: string }) => (
  <svg {...PEN} aria-hidden="true" className={className}>
    <use href={`#gear-${name}`} />
  </svg>
)
