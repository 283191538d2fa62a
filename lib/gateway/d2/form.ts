export type Fields = Record<string, string>

/** Reads a form as D2 writes it: every percent sign stands for one letter of ISO-8859-1. */
export function readForm(text: string): Fields {
  const pairs = text.split('&').filter((pair) => pair.includes('='))
  return Object.fromEntries(
    pairs.map((pair) => {
      const at = pair.indexOf('=')
      return [letters(pair.slice(0, at)), letters(pair.slice(at + 1))]
    }),
  )
}

const letters = (text: string): string =>
  text
    .replaceAll('+', ' ')
    .replace(/%([0-9a-f]{2})/gi, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)))
