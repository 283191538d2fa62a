import type { ReactNode } from 'react'
import { Brand, type BrandLook } from './brand'
import { Icon, type IconName } from './icon'
import { Link } from './link'
import { NavLink } from './nav-link'
import { NavStrip } from './nav-strip'
import { Badge } from './tag'

export type WorkItem = { label: string; href: string; icon: IconName; exact?: boolean; waiting?: number }
export type Person = { name: string; role: string }

type ShellProps = {
  brand: BrandLook
  nav: WorkItem[]
  person: Person
  /** A form with the button that signs out. */
  signOut: ReactNode
  /** The way to the other rooms: shop, desk, office. */
  elsewhere?: { label: string; href: string }[]
  /** What finds anything in this room; it stands on top of every page. */
  search?: ReactNode
  children: ReactNode
}

/** The room of those who hand out gear and take it back. */
export const DeskShell = (props: ShellProps) => <WorkShell room="Desk" home="/desk" {...props} />

/** The room of those who keep the books. */
export const OfficeShell = (props: ShellProps) => <WorkShell room="Office" home="/office" {...props} />

function WorkShell({
  room,
  home,
  brand,
  nav,
  person,
  signOut,
  elsewhere = [],
  search,
  children,
}: ShellProps & { room: string; home: string }) {
  return (
    <div className="dense min-h-dvh lg:grid lg:grid-cols-[15rem_minmax(0,1fr)]">
      <header className="no-print border-b border-line bg-sunken lg:sticky lg:top-0 lg:flex lg:h-dvh lg:flex-col lg:overflow-y-auto lg:border-r lg:border-b-0">
        <div className="flex items-center justify-between gap-3 px-4 py-3 lg:block lg:px-5 lg:py-5">
          <Link href={home} className="min-w-0 rounded-control">
            <Brand {...brand} />
            <span className="ml-10.5 hidden text-sm text-ink-soft lg:block">{room}</span>
          </Link>
          <details className="relative lg:hidden">
            <summary className="flex min-h-11 list-none items-center gap-2 rounded-control px-2 text-sm font-semibold [&::-webkit-details-marker]:hidden">
              <Icon name="user" /> <span className="sr-only">Signed in as </span>
              <span className="max-w-24 truncate xs:max-w-40">{person.name}</span>
            </summary>
            <div className="absolute right-0 z-20 w-64 rounded-panel border border-line bg-surface p-4 shadow-lift">
              <WhoIsHere person={person} signOut={signOut} elsewhere={elsewhere} />
            </div>
          </details>
        </div>
        <NavStrip label={room} className="lg:px-3">
          <ul className="flex gap-1 px-3 pb-2 lg:grid lg:px-0">
            {nav.map((item) => (
              <li key={item.href}>
                <WorkLink {...item} />
              </li>
            ))}
          </ul>
        </NavStrip>
        <div className="mt-auto hidden border-t border-line p-5 lg:block">
          <WhoIsHere person={person} signOut={signOut} elsewhere={elsewhere} />
        </div>
      </header>
      <main id="main" tabIndex={-1} className="min-w-0 px-4 py-6 outline-none sm:px-6 lg:px-8 lg:py-8">
        <div className="mx-auto grid max-w-7xl grid-cols-1 gap-6">
          {search}
          {children}
        </div>
      </main>
    </div>
  )
}

const WorkLink = ({ label, href, icon, exact, waiting = 0 }: WorkItem) => (
  <NavLink
    href={href}
    exact={exact}
    className="flex min-h-11 items-center gap-2.5 rounded-control px-3 text-sm font-medium whitespace-nowrap text-ink-soft hover:bg-line/50 hover:text-ink aria-[current=page]:bg-fjord aria-[current=page]:font-semibold aria-[current=page]:text-on-fjord aria-[current=page]:[scroll-initial-target:nearest] lg:min-h-10"
  >
    <Icon name={icon} />
    {label}
    <span className="ml-auto">
      <Badge count={waiting} label="waiting" />
    </span>
  </NavLink>
)

function WhoIsHere({
  person,
  signOut,
  elsewhere = [],
}: Pick<ShellProps, 'person' | 'signOut' | 'elsewhere'>) {
  return (
    <div className="grid gap-3 text-sm">
      <div>
        <p className="font-semibold wrap-anywhere">{person.name}</p>
        <p className="text-ink-soft">{person.role}</p>
      </div>
      {elsewhere.length > 0 && (
        <ul className="flex flex-wrap gap-x-4 gap-y-1">
          {elsewhere.map(({ label, href }) => (
            <li key={href}>
              <Link href={href} className="link">
                {label}
              </Link>
            </li>
          ))}
        </ul>
      )}
      {signOut}
    </div>
  )
}
