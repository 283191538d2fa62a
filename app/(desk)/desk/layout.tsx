import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import { RehearsalBanner, roomFor } from '@/app/_rooms/rooms'
import { requireStaff } from '@/app/_session/require-staff'
import { DeskShell } from '@/app/_ui/work-shell'
import { SearchField } from './_search/search-field'

export const metadata: Metadata = {
  title: { default: 'Desk', template: '%s · Desk' },
  robots: { index: false },
}

export default async function DeskLayout({ children }: { children: ReactNode }) {
  const visitor = await requireStaff('bookings', 'deposits')
  return (
    <>
      <RehearsalBanner />
      <DeskShell {...(await roomFor(visitor, 'desk'))} search={<SearchField />}>
        {children}
      </DeskShell>
    </>
  )
}
