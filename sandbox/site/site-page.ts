import { HttpResponse } from 'msw'
import { Html, html } from '@/sandbox/look/html'
import { hashOf } from '@/sandbox/look/page'

// Nothing in common with the shop or the rest of the sandbox, so that what the widget brings along can be seen.
const STYLE = `
:root { color-scheme: light dark; --paper: #eef3f8; --ink: #10243a; --rule: #b9c7d6; }
@media (prefers-color-scheme: dark) { :root { --paper: #0b1622; --ink: #dfe9f3; --rule: #33475c; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 18px/1.6 Georgia, "Liberation Serif", serif; }
.band { margin: 0; padding: 8px 16px; background: #ffe6a3; color: #463200; font: 14px/1.5 system-ui, sans-serif; text-align: center; }
.band a, a { color: inherit; }
header, main, footer { max-width: 1120px; margin: 0 auto; padding: 24px 16px; }
header { border-bottom: 3px double var(--rule); }
h1 { margin: 0; font-size: 34px; line-height: 1.2; font-weight: 500; }
h2 { margin: 0 0 8px; font-size: 24px; font-weight: 500; }
section { margin-bottom: 48px; }
.beside { display: grid; gap: 32px; grid-template-columns: minmax(0, 1fr) minmax(0, 26rem); align-items: start; }
@media (max-width: 860px) { .beside { grid-template-columns: minmax(0, 1fr); } }
`

/**
 * Its policy is a strict one, as a careful owner has it: scripts and frames of the shop, styles of its own alone. The links
 * before the script tags are for those who run no scripts, and for days on which the shop is down.
 */
export function sitePage(shop: string): Response {
  const style = new Html(`<style>${STYLE}</style>`)
  const document = html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>Utsikten Lodge</title>
<link rel="icon" href="data:,">
${style}
</head>
<body>
<p class="band"><strong>Sandbox.</strong> No such lodge: it plays a web site of somebody else’s. <a href="/">Console</a></p>
<header><h1>Utsikten Lodge</h1></header>
<main>
<section>
<h2>Gear for your days with us</h2>
<p>We keep no bikes or kayaks ourselves; our neighbours in Bergen do. Choose here what you would like to pick up on the way.</p>
<a href="${shop}/gear?place=bergen">Book gear at our neighbours’</a>
<script async src="${shop}/widget.js" data-location="bergen" data-accent="#a3195b" data-theme="light" data-radius="0"></script>
</section>
<section class="beside" lang="nb">
<div><h2>Rundt vannet på to hjul</h2>
<p>Den fineste turen vi vet om begynner utenfor døren: 24 kilometer, nesten flatt, og et bakeri halvveis. En bysykkel er nok.</p></div>
<div><a href="${shop}/nb/utstyr/city-bike?place=bergen">Lei en bysykkel</a>
<script async src="${shop}/widget.js" data-location="bergen" data-product="city-bike" data-language="nb" data-accent="#ffb703" data-theme="dark" data-radius="24"></script></div>
</section>
</main>
<footer>Utsikten Lodge, above the fjord</footer>
</body>
</html>`
  const policy = `default-src 'none'; script-src ${shop}; frame-src ${shop}; style-src '${hashOf(STYLE)}'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`
  return new HttpResponse(document.text, {
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      'content-security-policy': policy,
    },
  })
}
