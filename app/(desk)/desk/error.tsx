'use client'

import { RoomError } from '@/app/_rooms/room-error'

export default function DeskError({ error, retry }: { error: unknown; retry: () => void }) {
  return <RoomError error={error} retry={retry} home={{ label: 'Back to today', href: '/desk' }} />
}
