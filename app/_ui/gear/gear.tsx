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

/** A drawing of a piece of gear. It stands beside its name, so it says nothing itself unless given a `title`. */
export function Gear({ name, title, className }: { name: GearName; title?: string; className?: string }) {
  const Drawing = drawings[name]
  return (
    <svg
      viewBox="0 0 240 180"
      fill="none"
      stroke="currentColor"
      strokeWidth={3}
      strokeLinecap="round"
      strokeLinejoin="round"
      role={title ? 'img' : undefined}
      aria-hidden={title ? undefined : true}
      aria-label={title}
      className={className}
    >
      <Drawing />
    </svg>
  )
}
