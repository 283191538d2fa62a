import { loadReader } from './load-reader'

// Often enough to feel at once, seldom enough for the battery of a tablet.
const EVERY_MS = 120
// A label that stays before the camera is one label, also when a blurred picture comes between.
const GONE_AFTER_MS = 1500
// Enough to read a label at arm's length.
const PICTURE = { facingMode: 'environment', width: { ideal: 1280 }, height: { ideal: 720 } }

/**
 * Looks through the camera that faces away until it is stopped, and tells each code that comes before it, once.
 * Throws what the browser throws when there is no camera, when it may not be used, or when the reader cannot be fetched.
 */
export async function readCodes(
  video: HTMLVideoElement,
  stopped: AbortSignal,
  onCode: (code: string) => void,
): Promise<void> {
  const stream = await navigator.mediaDevices.getUserMedia({ video: PICTURE })
  try {
    if (stopped.aborted) return
    video.srcObject = stream
    await video.play()
    const reader = await loadReader()
    let [last, seenAt] = ['', 0]
    while (!stopped.aborted) {
      const [found] = await reader.detect(video)
      const now = performance.now()
      const isNew = found && (found.rawValue !== last || now - seenAt > GONE_AFTER_MS)
      if (found) [last, seenAt] = [found.rawValue, now]
      if (isNew && !stopped.aborted) onCode(found.rawValue.trim())
      await new Promise((next) => setTimeout(next, EVERY_MS))
    }
  } catch (cause) {
    // Whoever closes the camera while it starts interrupts it; that is no problem of theirs.
    if (!stopped.aborted) throw cause
  } finally {
    for (const track of stream.getTracks()) track.stop()
  }
}
