'use client'

import Link from 'next/link'
import { usePathname } from 'next/navigation'
import type { ReactNode } from 'react'

type NavLinkProps = { href: string; exact?: boolean; className?: string; children: ReactNode }

/** A link that knows when it leads to where one already is, or to something below it. */
export function NavLink({ href, exact, className, children }: NavLinkProps) {
  const path = usePathname()
  const here = path === href || (!exact && path.startsWith(`${href}/`))
  return (
    <Link href={href} aria-current={here ? 'page' : undefined} className={className}>
      {children}
    </Link>
  )
}
