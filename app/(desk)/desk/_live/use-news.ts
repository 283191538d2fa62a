import { useCallback, useEffect, useRef, useState } from 'react'
import { isTyping } from './is-typing'
import { listen } from './listen'

export type News = { isLive: boolean; hasNews: boolean; show: () => void }

/**
 * Calls `look` when somebody has done something: at once, or when nobody is typing any more and whoever `isBusy` is done.
 * `look` answers false when it could not; then it waits for a press.
 */
export function useNews(url: string, look: () => unknown, isBusy = false): News {
  const [isLive, setLive] = useState(false)
  const [hasNews, setNews] = useState(false)
  const busy = useRef(isBusy)
  useEffect(() => {
    busy.current = isBusy
  }, [isBusy])
  const show = useCallback(async () => {
    setNews(false)
    if ((await look()) === false) setNews(true)
  }, [look])
  const isFree = useCallback(() => !busy.current && !isTyping(), [])
  useEffect(() => listen(url, () => (isFree() ? show() : setNews(true)), setLive), [url, show, isFree])
  useEffect(() => {
    if (!hasNews) return
    // After the field has been left and what comes next has the cursor.
    const later = () => setTimeout(() => isFree() && show(), 0)
    document.addEventListener('focusout', later)
    return () => document.removeEventListener('focusout', later)
  }, [hasNews, show, isFree])
  // biome-ignore lint/correctness/useExhaustiveDependencies: when the hand is free again, and not whenever something has changed
  useEffect(() => {
    if (hasNews && isFree()) void show()
  }, [isBusy])
  return { isLive, hasNews, show }
}
