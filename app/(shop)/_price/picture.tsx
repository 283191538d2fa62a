import { Gear, isGearName } from '@/app/_ui/gear/gear'

/** The drawing of a product; gear that nobody has drawn yet looks like the bike most people take. */
export const Picture = ({ name, className }: { name: string; className?: string }) => (
  <Gear name={isGearName(name) ? name : 'city-bike'} className={className} />
)
