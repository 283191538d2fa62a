import { FilterLinks } from '@/app/_ui/paths'

const SECTIONS = [
  { label: 'By day', href: '/office/utilisation' },
  { label: 'Refused for lack of stock', href: '/office/utilisation/refused' },
]

/** The ways to look at how the stock is used. */
export const Sections = ({ here }: { here: string }) => (
  <FilterLinks
    label="Utilisation"
    links={SECTIONS.map(({ label, href }) => ({ label, href, current: href === here }))}
  />
)
