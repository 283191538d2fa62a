import { Gear, GearAgain, type GearName, GearSheet, isGearName } from '@/app/_ui/gear/gear'

/** Gear that nobody has drawn yet looks like the bike most people take. */
const drawn = (name: string): GearName => (isGearName(name) ? name : 'city-bike')

/** The drawing of a product. */
export const Picture = ({ name, className }: { name: string; className?: string }) => (
  <Gear name={drawn(name)} className={className} />
)

/** For a list: what its pictures show, once for all of them. */
export const PictureSheet = ({ products }: { products: { illustration: string }[] }) => (
  <GearSheet names={products.map(({ illustration }) => drawn(illustration))} />
)

export const PictureAgain = ({ name, className }: { name: string; className?: string }) => (
  <GearAgain name={drawn(name)} className={className} />
)
