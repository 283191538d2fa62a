import { FilterLinks } from '@/app/_ui/paths'

const SECTIONS = [
  { label: 'Entries', href: '/office/ledger' },
  { label: 'Trial balance', href: '/office/ledger/balance' },
  { label: 'Differences', href: '/office/ledger/differences' },
]

/** The ways to look at the ledger. */
export const Sections = ({ here, open }: { here: string; open: number }) => (
  <FilterLinks
    label="Ledger"
    links={SECTIONS.map(({ label, href }) => ({
      label,
      href,
      current: href === here,
      count: label === 'Differences' && open > 0 ? open : undefined,
    }))}
  />
)
