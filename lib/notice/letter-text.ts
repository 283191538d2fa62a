import { companyLine } from '@/lib/seller'
import type { Frame } from './enclose'
import type { Written } from './letters'
import type { Part } from './part'

/** The letter as plain text, for readers and programs that want no HTML. */
export function letterText({ title, parts }: Written, frame: Frame): string {
  const { language, company, greeting, contactTitle, contactText, place, email, phone, why, rehearsal } =
    frame
  const blocks = [
    rehearsal && `[ ${rehearsal} ]`,
    underlined(title, '='),
    greeting,
    ...parts.map(partText),
    underlined(contactTitle, '-'),
    contactText,
    [place, email, phone].filter(Boolean).join('\n'),
    `-- \n${companyLine(company, language)}\n${why}`,
  ]
  return `${blocks.filter(Boolean).join('\n\n')}\n`
}

const underlined = (text: string, with_: string): string => `${text}\n${with_.repeat(text.length)}`

function partText(part: Part): string | null {
  switch (part.is) {
    case 'words':
      return part.text
    case 'heading':
      return underlined(part.text, '-')
    case 'facts':
      return part.rows.map(([label, value]) => `${label}: ${value.replaceAll('\n', ', ')}`).join('\n')
    case 'button':
    case 'link':
      return `${part.label}:\n${part.url}`
    case 'quote':
      return `${part.by}:\n${part.text.replace(/^/gm, '> ')}`
    case 'bar':
      return null
  }
}
