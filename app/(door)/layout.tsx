import Link from 'next/link'
import type { ReactNode } from 'react'
import { RehearsalBanner } from '@/app/_rooms/rooms'
import { Brand } from '@/app/_ui/brand'
import { Scene } from '@/app/_ui/gear/scene'
import { SELLER } from '@/lib/seller'

/** The way in for those who work here: nothing around it but the way back to the shop. */
export default function DoorLayout({ children }: { children: ReactNode }) {
  return (
    <div className="grid min-h-dvh grid-rows-[auto_1fr_auto]">
      <div>
        <RehearsalBanner />
        <header className="page flex min-h-16 items-center py-2">
          <Link href="/" className="rounded-control py-1">
            <Brand name={SELLER.brand} />
          </Link>
        </header>
      </div>
      <main id="main" tabIndex={-1} className="page outline-none">
        {children}
      </main>
      <Scene name="hero" className="h-32 w-full sm:h-52" />
    </div>
  )
}
