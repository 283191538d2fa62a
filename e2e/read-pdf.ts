import { type APIRequestContext, expect } from '@playwright/test'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** Opens a PDF as a reader would, and answers its words with one space between them. */
export async function readPdf(request: APIRequestContext, url: string): Promise<string> {
  const answer = await request.get(url)
  expect(answer.status(), url).toBe(200)
  expect(answer.headers()['content-type'], url).toContain('application/pdf')
  const data = new Uint8Array(await answer.body())
  const pdf = await getDocument({ data, verbosity: 0, useSystemFonts: false }).promise
  const words: string[] = []
  for (let sheet = 1; sheet <= pdf.numPages; sheet++) {
    const { items } = await (await pdf.getPage(sheet)).getTextContent()
    words.push(...items.map((item) => ('str' in item ? `${item.str}${item.hasEOL ? ' ' : ''}` : '')))
  }
  await pdf.destroy()
  return words.join('').replace(/\s+/g, ' ')
}
