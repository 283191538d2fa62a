type Detector = { detect(source: HTMLVideoElement): Promise<{ rawValue: string }[]> }
type DetectorClass = new (options: { formats: string[] }) => Detector

// What stands on bookings, and what label printers make.
const FORMATS = ['qr_code', 'code_128', 'code_39', 'ean_13']
// Often enough to feel at once, seldom enough for the battery of a tablet.
const EVERY_MS = 200

/** Looks through the camera that faces away until there is a code before it; null when it was stopped first. Throws when there is no camera. */
export async function scan(video: HTMLVideoElement, stopped: AbortSignal): Promise<string | null> {
  const { BarcodeDetector } = window as unknown as { BarcodeDetector: DetectorClass }
  const detector = new BarcodeDetector({ formats: FORMATS })
  const stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: 'environment' } })
  try {
    video.srcObject = stream
    if (!stopped.aborted) await video.play()
    while (!stopped.aborted) {
      const [found] = await detector.detect(video)
      if (found) return found.rawValue
      await new Promise((next) => setTimeout(next, EVERY_MS))
    }
    return null
  } finally {
    for (const track of stream.getTracks()) track.stop()
  }
}
