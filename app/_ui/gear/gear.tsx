export const gearNames = [
  'city-bike',
  'mountain-bike',
  'e-bike',
  'cargo-bike',
  'kids-bike',
  'child-seat',
  'child-trailer',
  'helmet',
  'alpine-ski',
  'touring-ski',
  'cross-country-ski',
  'snowboard',
  'snowshoes',
  'pulk',
  'single-kayak',
  'double-kayak',
  'sea-kayak',
  'canoe',
  'sup',
] as const
export type GearName = (typeof gearNames)[number]
export function Gear({ name, className }: { name: GearName; className?: string }) {
  return <svg viewBox="0 0 240 180" aria-hidden="true" data-gear={name} className={className} />
}
