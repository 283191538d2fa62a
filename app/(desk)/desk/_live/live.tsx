'use client'

import { useRouter } from 'next/navigation'
import { useCallback, useEffect, useState } from 'react'
import { isTyping } from './is-typing'

// Deeds come in bunches: a hand-out writes three lines into the logbook.
const TOGETHER_MS = 400
// Whatever goes on, the page is not drawn more often than this.
const LEAST_MS = 2000
// When the server has turned us away, it is asked again after this long.
const AGAIN_MS = 30_000

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
  const [isLive, setLive] = useState(false)
  const [hasNews, setNews] = useState(false)
  const show = useCallback(() => {
    setNews(false)
    router.refresh()
  }, [router])
  useEffect(() => {
    const look = () => (isTyping() ? setNews(true) : show())
    return listen(`/desk/live${bookingId ? `?booking=${bookingId}` : ''}`, look, setLive)
  }, [bookingId, show])
  useEffect(() => {
    if (!hasNews) return
    // After the field has been left and what comes next has the cursor.
    const later = () => setTimeout(() => !isTyping() && show(), 0)
    document.addEventListener('focusout', later)
    return () => document.removeEventListener('focusout', later)
  }, [hasNews, show])
  return (
    <p className="text-sm text-ink-soft" data-live={isLive}>
      As of <time className="tabular-nums">{drawn}</time>
      {isLive && '; changes show by themselves'}.{' '}
      <span role="status">
        {hasNews && (
          <button type="button" className="link font-semibold" onClick={show}>
            Something has changed: show it
          </button>
        )}
      </span>
    </p>
  )
}

/** Hears deeds while the page is looked at, and calls `look` for a bunch of them at a time. */
function listen(url: string, look: () => void, setLive: (isLive: boolean) => void): () => void {
  let source: EventSource | null = null
  let soon: ReturnType<typeof setTimeout> | undefined
  let again: ReturnType<typeof setTimeout> | undefined
  let lookedAt = performance.now()
  let wasOpen = false
  const hear = () => {
    soon ??= setTimeout(
      () => {
        soon = undefined
        lookedAt = performance.now()
        look()
      },
      Math.max(TOGETHER_MS, LEAST_MS - (performance.now() - lookedAt)),
    )
  }
  const close = () => {
    source?.close()
    source = null
    clearTimeout(again)
    setLive(false)
  }
  const open = () => {
    close()
    const opened = new EventSource(url)
    source = opened
    opened.onopen = () => {
      setLive(true)
      // Nobody has told what happened while it was away.
      if (wasOpen) hear()
      wasOpen = true
    }
    opened.addEventListener('deed', hear)
    opened.onerror = () => {
      setLive(false)
      if (opened.readyState === EventSource.CLOSED) again = setTimeout(open, AGAIN_MS)
    }
  }
  const turn = () => (document.visibilityState === 'visible' ? open() : close())
  turn()
  document.addEventListener('visibilitychange', turn)
  return () => {
    document.removeEventListener('visibilitychange', turn)
    clearTimeout(soon)
    close()
  }
}
