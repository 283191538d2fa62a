// Deeds come in bunches: a hand-out writes three lines into the logbook.
const TOGETHER_MS = 400
// Whatever goes on, the page is not drawn more often than this.
const LEAST_MS = 2000
// When the server has turned us away, it is asked again after this long.
const AGAIN_MS = 30_000

/** Hears deeds while the page is looked at, and calls `look` for a bunch of them at a time. */
export function listen(url: string, look: () => void, setLive: (isLive: boolean) => void): () => void {
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
