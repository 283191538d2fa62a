import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import { RehearsalBanner, roomFor } from '@/app/_rooms/rooms'
import { requireStaff } from '@/app/_session/require-staff'
import { OfficeShell } from '@/app/_ui/work-shell'

export const metadata: Metadata = {
  title: { default: 'Office', template: '%s · Office' },
  robots: { index: false },
}

export default async function OfficeLayout({ children }: { children: ReactNode }) {
  const visitor = await requireStaff('receipts', 'gear', 'people')
  return (
    <>
      <RehearsalBanner />
      <OfficeShell {...(await roomFor(visitor, 'office'))}>{children}</OfficeShell>
    </>
  )
}
