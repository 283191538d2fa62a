import type { BarcodeDetector } from 'barcode-detector/ponyfill'

// What stands on bookings, and what printers of labels make.
const FORMATS = ['qr_code', 'code_128', 'code_39', 'ean_13', 'data_matrix'] as const

/** What finds codes in pictures, fetched when somebody first asks for it. The same in every browser (decision 036). */
export async function loadReader(): Promise<BarcodeDetector> {
  const { BarcodeDetector, prepareZXingModule } = await import('barcode-detector/ponyfill')
  const { href } = new URL('zxing-wasm/reader/zxing_reader.wasm', import.meta.url)
  await prepareZXingModule({ overrides: { locateFile: () => href }, fireImmediately: true })
  return new BarcodeDetector({ formats: [...FORMATS] })
}
