import fs from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from '@playwright/test'
import { prepareZXingModule, type WriterOptions, writeBarcode } from 'zxing-wasm/writer'

const wasm = createRequire(import.meta.url).resolve('zxing-wasm/writer/zxing_writer.wasm')
prepareZXingModule({ overrides: { wasmBinary: Uint8Array.from(fs.readFileSync(wasm)).buffer } })

declare global {
  interface Window {
    /** What is held before the camera, as the address of a picture. */
    holdBefore: (picture: string) => Promise<void>
  }
}

/** A camera for a machine that has none: it films a table on which things are laid. Before the first page is opened. */
export async function giveCamera(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const table = Object.assign(document.createElement('canvas'), { width: 640, height: 480 })
    const pen = table.getContext('2d')!
    let thing: HTMLImageElement | null = null
    // A film goes on also when nothing moves.
    setInterval(() => {
      pen.fillStyle = '#d8d2c8'
      pen.fillRect(0, 0, table.width, table.height)
      if (!thing) return
      const scale = Math.min(560 / thing.width, 400 / thing.height)
      const [width, height] = [thing.width * scale, thing.height * scale]
      pen.drawImage(thing, (640 - width) / 2, (480 - height) / 2, width, height)
    }, 50)
    window.holdBefore = async (picture) => {
      const image = Object.assign(new Image(), { src: picture })
      await image.decode()
      thing = image
    }
    navigator.mediaDevices.getUserMedia = async () => table.captureStream(20)
  })
}

/** Lays a picture, a PNG, on the table that the camera films, until the next one. */
export const holdBefore = (page: Page, picture: Buffer): Promise<void> =>
  page.evaluate((url) => window.holdBefore(url), `data:image/png;base64,${picture.toString('base64')}`)

/** A label as a printer makes it. */
export async function labelOf(code: string, format: WriterOptions['format'] = 'Code128'): Promise<Buffer> {
  const { image, error } = await writeBarcode(code, { format, scale: 4, addQuietZones: true })
  if (!image) throw new Error(error)
  return Buffer.from(await image.arrayBuffer())
}
