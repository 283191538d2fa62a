import type { Page } from '@playwright/test'

/** What a telephone's camera would give, drawn by the browser at hand. */
async function photo(desk: Page): Promise<Buffer> {
  const url = await desk.evaluate(() => {
    const canvas = Object.assign(document.createElement('canvas'), { width: 800, height: 600 })
    const pen = canvas.getContext('2d')!
    pen.arc(400, 300, 200, 0, 5)
    pen.stroke()
    return canvas.toDataURL('image/png')
  })
  return Buffer.from(url.split(',')[1]!, 'base64')
}

/** The same as a file to choose. */
export const picture = async (desk: Page, name: string) => ({
  name,
  mimeType: 'image/png',
  buffer: await photo(desk),
})

/** Of how many units there are photos on this device that have not been sent. */
export const keptPhotos = (desk: Page): Promise<number> =>
  desk.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const opening = indexedDB.open('kickstand')
        opening.onsuccess = () => {
          const count = opening.result.transaction('photos').objectStore('photos').count()
          count.onsuccess = () => {
            opening.result.close()
            resolve(count.result)
          }
        }
      }),
  )
