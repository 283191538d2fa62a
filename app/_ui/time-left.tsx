'use client'

import { useEffect, useState } from 'react'

/** How long something is still possible, counted down from what the server said: the browser's own clock may be wrong. */
export function TimeLeft({ seconds }: { seconds: number }) {
  const [left, setLeft] = useState(Math.max(0, Math.round(seconds)))
  useEffect(() => {
    const begun = performance.now()
    const tick = () => setLeft(Math.max(0, Math.round(seconds - (performance.now() - begun) / 1000)))
    const timer = setInterval(tick, 1000)
    return () => clearInterval(timer)
  }, [seconds])
  return <span className="tabular-nums">({inWords(left)})</span>
}

function inWords(left: number): string {
  const minutes = Math.floor(left / 60)
  const rest = String(left % 60).padStart(2, '0')
  return left > 0 ? `${minutes}:${rest} left` : 'time is up'
}
