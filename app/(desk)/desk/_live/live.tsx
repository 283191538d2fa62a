'use client'

import { useRouter } from 'next/navigation'
import { useCallback } from 'react'
import { LiveNote } from './live-note'
import { useNews } from './use-news'

type Props = {
  /** When the page was drawn, as the shop's clock says. */
  drawn: string
  /** Only what happens to this booking. */
  bookingId?: string
}

/**
 * Shows what colleagues do without a reload, never while somebody is typing: then it says that something has changed. Without
 * scripts it says when the page was drawn. A page that nobody looks at holds no connection.
 */
export function Live({ drawn, bookingId }: Props) {
  const router = useRouter()
  const look = useCallback(
    // Next would leave the page for one that does not answer: whatever is typed here would be gone with it.
    () =>
      fetch('/favicon.ico', { method: 'HEAD', cache: 'no-store' }).then(
        () => router.refresh(),
        () => false,
      ),
    [router],
  )
  return (
    <LiveNote drawn={drawn} {...useNews(`/desk/live${bookingId ? `?booking=${bookingId}` : ''}`, look)} />
  )
}
