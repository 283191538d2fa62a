import { type Company, isWordmark } from '@/lib/company/company'
import { companyLine, markOf } from '@/lib/seller'
import type { Frame } from './enclose'
import { type Look, looksIn } from './letter-look'
import type { Written } from './letters'
import { LOGO_ID } from './logo-picture'
import type { Part } from './part'

/** The class and the style of a part, in the shop's own colour. */
type LookOf = (name: Look) => string

/** The letter as HTML that old and new mail programs can show: tables and inline styles, everything escaped. */
export function letterHtml({ subject, preview, title, parts }: Written, frame: Frame): string {
  const { language, company, greeting, rehearsal } = frame
  const { styles, adapts } = looksIn(company.accent)
  const look: LookOf = (name) => `class="k-${name}" style="${styles[name]}"`
  const mark = rehearsal ? `<tr><td ${look('rehearsal')}>${escaped(rehearsal)}</td></tr>` : ''
  const hello = greeting ? paragraph(greeting, look) : ''
  return `<!doctype html>
<html lang="${escaped(language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<title>${escaped(subject)}</title>
<style>${adapts}</style>
</head>
<body ${look('ground')}>
<div style="display:none;max-height:0;overflow:hidden">${escaped(preview)}</div>
${open()} ${look('ground')}><tr><td align="center" style="padding:20px 12px 40px">
${open()} style="max-width:600px">
${mark}
<tr><td style="padding:20px 8px 18px">${brandHtml(company, look)}</td></tr>
<tr><td ${look('sheet')}>
<h1 ${look('title')}>${escaped(title)}</h1>
${hello}
${parts.map((part) => partHtml(part, look)).join('\n')}
</td></tr>
${contact(frame, look)}
<tr><td ${look('foot')}>${escaped(companyLine(company, language))}<br>${escaped(frame.why)}</td></tr>
</table>
</td></tr></table>
</body>
</html>
`
}

function contact({ contactTitle, contactText, place, email, phone }: Frame, look: LookOf): string {
  const dial = phone.replace(/[^\d+]/g, '')
  const lines = [
    place && escaped(place),
    email && anchor(`mailto:${email}`, email, look),
    phone && anchor(`tel:${dial}`, phone, look),
  ].filter(Boolean)
  return `<tr><td ${look('contact')}>
<h2 ${look('heading')}>${escaped(contactTitle)}</h2>
${paragraph(contactText, look)}
<p ${look('words')}>${lines.join('<br>')}</p>
</td></tr>`
}

function partHtml(part: Part, look: LookOf): string {
  switch (part.is) {
    case 'words':
      return paragraph(part.text, look)
    case 'heading':
      return `<h2 ${look('heading')}>${escaped(part.text)}</h2>`
    case 'facts':
      return `${open(false)} style="margin:4px 0 20px">${part.rows.map((row) => factRow(row, look)).join('')}</table>`
    case 'button':
      return `<p style="margin:22px 0"><a href="${escaped(part.url)}" ${look('button')}>${escaped(part.label)}</a></p>`
    case 'link':
      return `<p ${look('words')}>${anchor(part.url, part.label, look)}</p>`
    case 'quote':
      return `${open()} style="margin:4px 0 18px"><tr><td ${look('quote')}><p ${look('by')}>${escaped(part.by)}</p>${escaped(part.text)}</td></tr></table>`
    case 'bar':
      return barHtml(part.first, part.second, look)
  }
}

const factRow = ([label, value]: [string, string], look: LookOf): string =>
  `<tr><th scope="row" ${look('label')}>${escaped(label)}</th><td ${look('value')}>${escaped(value)}</td></tr>`

function barHtml(first: number, second: number, look: LookOf): string {
  const share = Math.round((first / Math.max(1, first + second)) * 100)
  const cell = (width: number, style: Look) =>
    width > 0 ? `<td width="${width}%" ${look(style)}>&nbsp;</td>` : ''
  return `${open()} style="margin:6px 0 14px;border-radius:6px;overflow:hidden" aria-hidden="true"><tr>${cell(share, 'taken')}${cell(100 - share, 'left')}</tr></table>`
}

/** The shop's logo, which comes along with the letter, or its mark without a picture; a narrow one with the name beside it. */
function brandHtml({ brand, logo }: Company, look: LookOf): string {
  const name = `<td ${look('brand')}>${escaped(brand)}</td>`
  const around = (cells: string) =>
    `<table role="presentation" cellpadding="0" cellspacing="0"><tr>${cells}</tr></table>`
  if (!logo)
    return around(
      `<td width="32" height="32" align="center" ${look('mark')}>${escaped(markOf(brand))}</td>${name}`,
    )
  const width = Math.round((logo.width / logo.height) * LOGO_HEIGHT)
  const alt = isWordmark(logo) ? escaped(brand) : ''
  const picture = `<td><img src="cid:${LOGO_ID}" width="${width}" height="${LOGO_HEIGHT}" alt="${alt}" ${look('logo')}></td>`
  return around(isWordmark(logo) ? picture : picture + name)
}

const LOGO_HEIGHT = 32

const open = (isLayout = true): string =>
  `<table ${isLayout ? 'role="presentation" ' : ''}width="100%" cellpadding="0" cellspacing="0"`

const paragraph = (text: string, look: LookOf): string => `<p ${look('words')}>${escaped(text)}</p>`

const anchor = (url: string, label: string, look: LookOf): string =>
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
