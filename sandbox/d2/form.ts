export type Fields = Record<string, string>

/** Reads a form as the window and the server calls get it. */
export function readForm(text: string): Fields {
  return Object.fromEntries(new URLSearchParams(text))
}

/** Writes a form in ISO-8859-1, one percent-encoded byte per letter; what that alphabet lacks becomes a question mark. */
export function latinForm(fields: Record<string, string | number | undefined>): string {
  return Object.entries(fields)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${latin(name)}=${latin(String(value))}`)
    .join('&')
}

function latin(text: string): string {
  return [...text].map(latinLetter).join('')
}

function latinLetter(letter: string): string {
  if (/[\w.*-]/.test(letter)) return letter
  if (letter === ' ') return '+'
  const code = letter.codePointAt(0) ?? 0
  return `%${(code <= 0xff ? code : 0x3f).toString(16).toUpperCase().padStart(2, '0')}`
}
