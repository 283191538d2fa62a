import type { ReactNode } from 'react'
import { brandOf } from '@/app/_company/brand-of'
import { companyAnyway } from '@/app/_company/here'
import { RehearsalBanner } from '@/app/_rooms/rooms'
import { Brand } from '@/app/_ui/brand'
import { Scene } from '@/app/_ui/gear/scene'
import { Link } from '@/app/_ui/link'

/** The way in for those who work here: nothing around it but the way back to the shop. */
export default async function DoorLayout({ children }: { children: ReactNode }) {
  const company = await companyAnyway()
  return (
    <div className="grid min-h-dvh grid-rows-[auto_1fr_auto]">
      <div>
        <RehearsalBanner />
        <header className="page flex min-h-16 items-center py-2">
          <Link href="/" className="rounded-control py-1">
            <Brand {...brandOf(company)} />
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
