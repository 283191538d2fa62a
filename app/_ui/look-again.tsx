'use client'

import { useRouter } from 'next/navigation'
import { useEffect } from 'react'

type LookAgainProps = { everySeconds: number }

// A link to a file or a telephone number looks like leaving, too; whoever is still here after this long has stayed.
const LEAVING_SECONDS = 20

/**
 * Keeps a page true without a reload by hand while something is under way; whoever renders it leaves it out once there is
 * an answer. A page that nobody looks at waits, and so does one that is just being left, for the bank's page perhaps: the
 * router already stands there, and would ask a stranger for its news.
 */
export function LookAgain({ everySeconds }: LookAgainProps) {
  const router = useRouter()
  useEffect(() => {
    let leftAt = Number.NEGATIVE_INFINITY
    const leave = () => {
      leftAt = performance.now()
    }
    const isLeaving = () => performance.now() - leftAt < LEAVING_SECONDS * 1000
    const look = () => document.visibilityState === 'visible' && !isLeaving() && router.refresh()
    const timer = setInterval(look, everySeconds * 1000)
    document.addEventListener('visibilitychange', look)
    window.addEventListener('beforeunload', leave)
    return () => {
      clearInterval(timer)
      document.removeEventListener('visibilitychange', look)
      window.removeEventListener('beforeunload', leave)
    }
  }, [router, everySeconds])
  return (
    <noscript>
      <meta httpEquiv="refresh" content={String(everySeconds)} />
    </noscript>
  )
}
