'use client'

import { usePathname } from 'next/navigation'
import type { ReactNode } from 'react'
import { Link } from './link'

type NavLinkProps = { href: string; page?: string; exact?: boolean; className?: string; children: ReactNode }

/** A link that knows when it leads to where one already is, or to something below it. */
export function NavLink({ href, page = href, exact, className, children }: NavLinkProps) {
  const path = usePathname()
  // The browser knows the address that was asked for; the server, the page that answers it.
  const here = [href, page].some((one) => path === one || (!exact && path.startsWith(`${one}/`)))
  return (
    <Link href={href} aria-current={here ? 'page' : undefined} className={className}>
      {children}
    </Link>
  )
}
