import Link from 'next/link'
import type { ReactNode } from 'react'
import { RehearsalBanner } from '@/app/_rooms/rooms'
import { Brand } from '@/app/_ui/brand'
import { SELLER } from '@/lib/seller'

/** For those who write programs, in English as the API itself: nothing around it but the way to the shop. */
export default function DevelopersLayout({ children }: { children: ReactNode }) {
  return (
    <div className="grid min-h-dvh grid-rows-[auto_1fr]">
      <div>
        <RehearsalBanner />
        <header className="page flex min-h-16 items-center py-2">
          <Link href="/" className="rounded-control py-1">
            <Brand name={SELLER.brand} />
          </Link>
        </header>
      </div>
      <main id="main" tabIndex={-1} className="page py-6 outline-none sm:py-10">
        {children}
      </main>
    </div>
  )
}
