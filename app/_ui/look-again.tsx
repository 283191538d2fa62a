'use client'

import { useRouter } from 'next/navigation'
import { useEffect } from 'react'

type LookAgainProps = { everySeconds: number }

/**
 * Keeps a page true without a reload by hand while something is under way; whoever renders it leaves it out once there is
 * an answer. A page that nobody looks at waits.
 */
export function LookAgain({ everySeconds }: LookAgainProps) {
  const router = useRouter()
  useEffect(() => {
    const look = () => document.visibilityState === 'visible' && router.refresh()
    const timer = setInterval(look, everySeconds * 1000)
    document.addEventListener('visibilitychange', look)
    return () => {
      clearInterval(timer)
      document.removeEventListener('visibilitychange', look)
    }
  }, [router, everySeconds])
  return (
    <noscript>
      <meta httpEquiv="refresh" content={String(everySeconds)} />
    </noscript>
  )
}
