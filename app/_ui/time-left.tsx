'use client'

import { useEffect, useState } from 'react'
import { FIELD_WORDS } from './field-words'
import { useWords } from './language/use-words'

/** How long something is still possible, counted down from what the server said: the browser's own clock may be wrong. */
export function TimeLeft({ seconds }: { seconds: number }) {
  const say = useWords(FIELD_WORDS)
  const [left, setLeft] = useState(Math.max(0, Math.round(seconds)))
  useEffect(() => {
    const begun = performance.now()
    const tick = () => setLeft(Math.max(0, Math.round(seconds - (performance.now() - begun) / 1000)))
    const timer = setInterval(tick, 1000)
    return () => clearInterval(timer)
  }, [seconds])
  return <span className="tabular-nums">({left > 0 ? say.left(clockOf(left)) : say.timeIsUp})</span>
}

const clockOf = (left: number): string => `${Math.floor(left / 60)}:${String(left % 60).padStart(2, '0')}`
