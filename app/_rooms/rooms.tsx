import { brandOf } from '@/app/_company/brand-of'
import { companyHere } from '@/app/_company/here'
import { SignOutForm } from '@/app/_session/sign-out-form'
import type { Visitor } from '@/app/_session/who-asks'
import { SandboxBanner } from '@/app/_ui/sandbox-banner'
import type { WorkItem } from '@/app/_ui/work-shell'
import { DUTY_WORDS } from '@/app/_words/duties'
import { env } from '@/lib/env'
import type { Duty } from '@/lib/people/duty'

type Door = WorkItem & { duties: Duty[] }

const DESK: Door[] = [
  { label: 'Today', href: '/desk', icon: 'today', exact: true, duties: ['bookings', 'deposits'] },
  { label: 'Walk-in', href: '/desk/new', icon: 'plus', duties: ['bookings'] },
  { label: 'Timeline', href: '/desk/timeline', icon: 'calendar', duties: ['bookings', 'deposits'] },
  { label: 'Deposits', href: '/desk/deposits', icon: 'deposit', duties: ['bookings', 'deposits'] },
]
const OFFICE: Door[] = [
  { label: 'Overview', href: '/office', icon: 'list', exact: true, duties: ['receipts', 'gear', 'people'] },
  { label: 'Receipts', href: '/office/receipts', icon: 'receipt', duties: ['receipts'] },
  { label: 'Ledger', href: '/office/ledger', icon: 'coins', duties: ['receipts'] },
  { label: 'Products', href: '/office/products', icon: 'bike', duties: ['gear'] },
  { label: 'Gear', href: '/office/gear', icon: 'asset', duties: ['gear'] },
  { label: 'Utilisation', href: '/office/utilisation', icon: 'hand-out', duties: ['gear'] },
  { label: 'Opening hours', href: '/office/locations', icon: 'clock', duties: ['people'] },
  { label: 'Rental rules', href: '/office/rules', icon: 'calendar', duties: ['people'] },
  { label: 'Prices', href: '/office/prices', icon: 'coins', duties: ['people'] },
  { label: 'Partners', href: '/office/partners', icon: 'external', duties: ['people'] },
  { label: 'Company', href: '/office/company', icon: 'settings', duties: ['people'] },
  { label: 'People', href: '/office/people', icon: 'people', duties: ['people'] },
  { label: 'Data of renters', href: '/office/renters', icon: 'lock', duties: ['people'] },
]

const openTo = (doors: Door[], { duties }: Visitor): WorkItem[] =>
  doors
    .filter((door) => door.duties.some((duty) => duties.includes(duty)))
    .map(({ duties: _, ...item }) => item)

/** What the walls of a room show to somebody: only doors their duties open. Each page behind them asks again. */
export async function roomFor(visitor: Visitor, room: 'desk' | 'office') {
  const [desk, office] = [openTo(DESK, visitor), openTo(OFFICE, visitor)]
  const other = room === 'desk' ? office : desk
  const elsewhere =
    other.length > 0 ? [{ label: room === 'desk' ? 'Office' : 'Desk', href: other[0]!.href }] : []
  return {
    brand: brandOf(await companyHere()),
    nav: room === 'desk' ? desk : office,
    person: { name: visitor.actor.name, role: roleOf(visitor) },
    signOut: <SignOutForm />,
    elsewhere: [...elsewhere, { label: 'Shop', href: '/' }],
  }
}

const roleOf = ({ duties }: Visitor): string => duties.map((duty) => DUTY_WORDS.en[duty].name).join(', ')

/** The reminder that nothing here is real, as long as that is so. */
export function RehearsalBanner() {
  const { SANDBOX, SANDBOX_URL } = env()
  return SANDBOX && SANDBOX_URL ? <SandboxBanner href={SANDBOX_URL} /> : null
}
