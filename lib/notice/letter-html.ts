import { companyLine, SELLER } from '@/lib/seller'
import type { Frame } from './enclose'
import { ADAPTS, type Look, STYLES } from './letter-look'
import type { Written } from './letters'
import type { Part } from './part'

/** The letter as HTML that old and new mail programs can show: tables and inline styles, everything escaped. */
export function letterHtml({ subject, preview, title, parts }: Written, frame: Frame): string {
  const { language, greeting, rehearsal } = frame
  const mark = rehearsal ? `<tr><td ${look('rehearsal')}>${escaped(rehearsal)}</td></tr>` : ''
  const hello = greeting ? paragraph(greeting) : ''
  return `<!doctype html>
<html lang="${escaped(language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<title>${escaped(subject)}</title>
<style>${ADAPTS}</style>
</head>
<body ${look('ground')}>
<div style="display:none;max-height:0;overflow:hidden">${escaped(preview)}</div>
${open()} ${look('ground')}><tr><td align="center" style="padding:20px 12px 40px">
${open()} style="max-width:600px">
${mark}
<tr><td style="padding:20px 8px 18px">${brand()}</td></tr>
<tr><td ${look('sheet')}>
<h1 ${look('title')}>${escaped(title)}</h1>
${hello}
${parts.map(partHtml).join('\n')}
</td></tr>
${contact(frame)}
<tr><td ${look('foot')}>${escaped(companyLine(frame.language))}<br>${escaped(frame.why)}</td></tr>
</table>
</td></tr></table>
</body>
</html>
`
}

function contact({ contactTitle, contactText, place, email, phone }: Frame): string {
  const dial = phone.replace(/[^\d+]/g, '')
  const lines = [
    place && escaped(place),
    anchor(`mailto:${email}`, email),
    anchor(`tel:${dial}`, phone),
  ].filter(Boolean)
  return `<tr><td ${look('contact')}>
<h2 ${look('heading')}>${escaped(contactTitle)}</h2>
${paragraph(contactText)}
<p ${look('words')}>${lines.join('<br>')}</p>
</td></tr>`
}

function partHtml(part: Part): string {
  switch (part.is) {
    case 'words':
      return paragraph(part.text)
    case 'heading':
      return `<h2 ${look('heading')}>${escaped(part.text)}</h2>`
    case 'facts':
      return `${open(false)} style="margin:4px 0 20px">${part.rows.map(factRow).join('')}</table>`
    case 'button':
      return `<p style="margin:22px 0"><a href="${escaped(part.url)}" ${look('button')}>${escaped(part.label)}</a></p>`
    case 'link':
      return `<p ${look('words')}>${anchor(part.url, part.label)}</p>`
    case 'quote':
      return `${open()} style="margin:4px 0 18px"><tr><td ${look('quote')}><p ${look('by')}>${escaped(part.by)}</p>${escaped(part.text)}</td></tr></table>`
    case 'bar':
      return barHtml(part.first, part.second)
  }
}

const factRow = ([label, value]: [string, string]): string =>
  `<tr><th scope="row" ${look('label')}>${escaped(label)}</th><td ${look('value')}>${escaped(value)}</td></tr>`

function barHtml(first: number, second: number): string {
  const share = Math.round((first / Math.max(1, first + second)) * 100)
  const cell = (width: number, style: Look) =>
    width > 0 ? `<td width="${width}%" ${look(style)}>&nbsp;</td>` : ''
  return `${open()} style="margin:6px 0 14px;border-radius:6px;overflow:hidden" aria-hidden="true"><tr>${cell(share, 'taken')}${cell(100 - share, 'left')}</tr></table>`
}

/** The shop's mark without a picture, since many programs show pictures only when asked. */
const brand = (): string =>
  `<table role="presentation" cellpadding="0" cellspacing="0"><tr><td width="32" height="32" align="center" style="background-color:#14524a;border-radius:8px;border-bottom:3px solid #e3a869;color:#ffffff;font:700 19px/1 Arial,sans-serif">K</td><td ${look('brand')}>${escaped(SELLER.brand)}</td></tr></table>`

const open = (isLayout = true): string =>
  `<table ${isLayout ? 'role="presentation" ' : ''}width="100%" cellpadding="0" cellspacing="0"`

const look = (name: Look): string => `class="k-${name}" style="${STYLES[name]}"`

const paragraph = (text: string): string => `<p ${look('words')}>${escaped(text)}</p>`

const anchor = (url: string, label: string): string =>
  `<a href="${escaped(url)}" ${look('link')}>${escaped(label)}</a>`

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '\n': '<br>',
}

const escaped = (text: string): string => text.replace(/[&<>"'\n]/g, (char) => ENTITIES[char] ?? char)
