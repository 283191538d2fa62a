import { onDeed } from '@/lib/on-deed'

// More tablets than any shop has; each holds a socket, and a flood of them must not hold all.
const MOST_OPEN = 200
// More often than proxies close what is silent.
const HEARTBEAT_MS = 20_000
// Then the browser comes again by itself, and the gate asks again who that is.
const LONGEST_MS = 10 * 60_000

const open = new Set<() => void>()
let closesAtTheEnd = false

/**
 * Deeds as a stream of server-sent events, of one booking or of all, until the visitor leaves, ten minutes are over, or the
 * server goes down; null while too many are open. An event says only that something happened: what, the page asks by itself.
 */
export function streamDeeds(bookingId: string | null, left: AbortSignal): ReadableStream<Uint8Array> | null {
  if (open.size >= MOST_OPEN) return null
  closeAtTheEnd()
  const text = new TextEncoder()
  let close = () => {}
  return new ReadableStream<Uint8Array>({
    start(controller) {
      const say = (line: string) => controller.enqueue(text.encode(`${line}\n\n`))
      const about = (id: string) => id === '' || bookingId === null || id === bookingId
      const stop = onDeed((id) => about(id) && say('event: deed\ndata:'))
      const beat = setInterval(() => say(':'), HEARTBEAT_MS)
      const end = setTimeout(() => close(), LONGEST_MS)
      close = () => {
        if (!open.delete(close)) return
        stop()
        clearInterval(beat)
        clearTimeout(end)
        // The visitor may have closed it from their side.
        try {
          controller.close()
        } catch {}
      }
      open.add(close)
      left.addEventListener('abort', () => close())
      say('retry: 2000')
    },
    cancel: () => close(),
  })
}

/** A server that is asked to go waits for what is still being answered, which these never are. */
function closeAtTheEnd(): void {
  if (closesAtTheEnd) return
  closesAtTheEnd = true
  for (const signal of ['SIGTERM', 'SIGINT'] as const)
    process.once(signal, () => {
      for (const close of [...open]) close()
    })
}
