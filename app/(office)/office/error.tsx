'use client'

import { RoomError } from '@/app/_rooms/room-error'

export default function OfficeError({ error, retry }: { error: unknown; retry: () => void }) {
  return <RoomError error={error} retry={retry} home={{ label: 'To the overview', href: '/office' }} />
}
