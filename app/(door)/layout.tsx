import Link from 'next/link'
import type { ReactNode } from 'react'
import { Brand } from '@/app/_ui/brand'
import { SELLER } from '@/lib/seller'

/** The way in for those who work here: nothing around it but the way back to the shop. */
export default function DoorLayout({ children }: { children: ReactNode }) {
  return (
    <div className="grid min-h-dvh grid-rows-[auto_1fr]">
      <header className="page flex min-h-16 items-center py-2">
        <Link href="/" className="rounded-control py-1">
          <Brand name={SELLER.brand} />
        </Link>
      </header>
      <main id="main" tabIndex={-1} className="page outline-none">
        {children}
      </main>
    </div>
  )
}
