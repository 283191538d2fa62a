import { createHash } from 'node:crypto'
import { HttpResponse } from 'msw'
import { Html, html } from './html'
import { STYLE } from './style'

export type Page = {
  title: string
  body: Html
  status?: number
  narrow?: boolean
  here?: 'console' | 'mail' | 'texts'
  brand?: string
  script?: string
}

// No form-action rule: browsers apply it to the redirect back to the shop, too.
const POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-src 'self'; base-uri 'none'; frame-ancestors 'none'"

/** A whole page in the sandbox's look, plainly marked as a sandbox. */
export function page({
  title,
  body,
  status = 200,
  narrow = false,
  here,
  brand = 'Sandbox',
  script,
}: Page): Response {
  const document = html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${title} · Sandbox</title>
<link rel="icon" href="data:,">
<style>${new Html(STYLE)}</style>
</head>
<body>
<header>
<p class="band"><strong>Sandbox.</strong> Nothing here is real: no bank, no money. ${here ? null : html`<a href="/">Clock, faults and mail</a>`}</p>
<div class="top"><a class="brand" href="${here ? '/' : '#main'}">${MARK}${brand}</a>${here ? nav(here) : null}</div>
</header>
<main id="main" class="${narrow ? 'narrow' : ''}">
${body}
</main>
${script && html`<script>${new Html(script)}</script>`}
</body>
</html>`
  return new HttpResponse(document.text, {
    status,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      'content-security-policy': script ? `${POLICY}; script-src '${hashOf(script)}'` : POLICY,
      'referrer-policy': 'no-referrer',
    },
  })
}

/** How a policy names one script or style that stands in the page. */
export function hashOf(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`
}

/** Sends a browser on with GET, after a form did its work. */
export function seeOther(location: string): Response {
  return new HttpResponse(null, { status: 303, headers: { location, 'cache-control': 'no-store' } })
}

const MARK = html`<svg width="28" height="28" viewBox="0 0 28 28" fill="none" stroke="currentColor" stroke-width="2" stroke-linejoin="round" aria-hidden="true"><path d="M3 11 14 4l11 7Z"/><path d="M6 11v10m5.3-10v10m5.4-10v10M22 11v10M3 24h22" stroke-linecap="round"/></svg>`

function nav(here: NonNullable<Page['here']>): Html {
  const link = (name: NonNullable<Page['here']>, href: string, text: string) =>
    here === name
      ? html`<a href="${href}" aria-current="page">${text}</a>`
      : html`<a href="${href}">${text}</a>`
  return html`<nav aria-label="Sandbox">${link('console', '/', 'Console')}${link('mail', '/mail', 'Mail')}${link('texts', '/texts', 'Texts')}</nav>`
}
