import { HttpResponse, http, type RequestHandler } from 'msw'
import { json } from './json'
import { findLetter, findLetters, type Letter } from './mailbox/letter'
import { letterPage, mailPage, noLetterPage } from './mailbox/mail-page'
import type { State } from './state'

// A letter is foreign markup: no scripts, nothing from the network, links only into a new tab.
const LETTER_POLICY =
  "sandbox allow-popups allow-popups-to-escape-sandbox; default-src 'none'; img-src data:; style-src 'unsafe-inline'; frame-ancestors 'self'"
const SHOWN = 100

/** Reads what the post office kept: as pages for people, as JSON for tests. */
export function mailHandlers(baseUrl: string, state: State): RequestHandler[] {
  const opened =
    (show: (letter: Letter, params: Record<string, unknown>) => Response) =>
    async ({ params }: { params: Record<string, unknown> }) => {
      const letter = await findLetter(state, String(params.id))
      return letter ? show(letter, params) : noLetterPage()
    }
  const recipient = (request: Request) => new URL(request.url).searchParams.get('to')?.trim() || null
  return [
    http.get(`${baseUrl}/sandbox/mail`, async ({ request }) =>
      json((await findLetters(state, recipient(request), SHOWN)).map((letter) => told(baseUrl, letter))),
    ),
    http.get(`${baseUrl}/mail`, async ({ request }) =>
      mailPage(await findLetters(state, recipient(request), SHOWN), recipient(request)),
    ),
    http.get(
      `${baseUrl}/mail/:id`,
      opened((letter) => letterPage(letter)),
    ),
    http.get(
      `${baseUrl}/mail/:id/html`,
      opened(
        (letter) =>
          new HttpResponse(withPictures(letter), {
            headers: { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': LETTER_POLICY },
          }),
      ),
    ),
    http.get(
      `${baseUrl}/mail/:id/raw`,
      opened((letter) => download(`letter-${letter.id}.eml`, 'message/rfc822', letter.raw)),
    ),
    http.get(
      `${baseUrl}/mail/:id/attachments/:place`,
      opened((letter, params) => {
        const found = letter.attachments[Number(params.place)]
        return found ? download(found.name, found.type, found.content) : noLetterPage()
      }),
    ),
  ]
}

function told(
  baseUrl: string,
  { id, at, to, from, subject, text, html, attachments }: Letter,
): Record<string, unknown> {
  const parts = attachments.map(({ name, type, content }, place) => ({
    name,
    type,
    size: content.length,
    url: `${baseUrl}/mail/${id}/attachments/${place}`,
  }))
  return { id: Number(id), to, from, subject, text, html, at: at.toISOString(), attachments: parts }
}

function withPictures({ html, attachments }: Letter): string {
  const pictures = attachments.filter((part) => part.contentId)
  const whole = pictures.reduce(
    (text, part) =>
      text.replaceAll(`cid:${part.contentId}`, `data:${part.type};base64,${part.content.toString('base64')}`),
    html,
  )
  return `<base target="_blank">${whole}`
}

function download(name: string, type: string, content: Buffer): Response {
  const disposition = `attachment; filename*=UTF-8''${encodeURIComponent(name)}`
  return new HttpResponse(new Uint8Array(content), {
    headers: {
      'content-type': type,
      'content-disposition': disposition,
      'x-content-type-options': 'nosniff',
    },
  })
}
