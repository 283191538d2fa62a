import type { ReactNode } from 'react'
import { brandOf } from '@/app/_company/brand-of'
import { companyAnyway } from '@/app/_company/here'
import { RehearsalBanner } from '@/app/_rooms/rooms'
import { Brand } from '@/app/_ui/brand'
import { Link } from '@/app/_ui/link'

/** For those who write programs, in English as the API itself: nothing around it but the way to the shop. */
export default async function DevelopersLayout({ children }: { children: ReactNode }) {
  const company = await companyAnyway()
  return (
    <div className="grid min-h-dvh grid-rows-[auto_1fr]">
      <div>
        <RehearsalBanner />
        <header className="page flex min-h-16 items-center py-2">
          <Link href="/" className="rounded-control py-1">
            <Brand {...brandOf(company)} />
          </Link>
        </header>
      </div>
      <main id="main" tabIndex={-1} className="page py-6 outline-none sm:py-10">
        {children}
      </main>
    </div>
  )
}
