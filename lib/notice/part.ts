/** A part of a letter. HTML and plain text are made from the same parts, so that they never say different things. */
export type Part =
  | { is: 'words'; text: string }
  | { is: 'heading'; text: string }
  | { is: 'facts'; rows: [label: string, value: string][] }
  | { is: 'button'; label: string; url: string }
  | { is: 'link'; label: string; url: string }
  | { is: 'quote'; by: string; text: string }
  /** Two amounts side by side, drawn to scale; the same is always said in words too. */
  | { is: 'bar'; first: number; second: number }

export const words = (...sentences: string[]): Part => ({ is: 'words', text: sentences.join(' ') })
export const heading = (text: string): Part => ({ is: 'heading', text })
export const facts = (...rows: ([label: string, value: string] | null)[]): Part => ({
  is: 'facts',
  rows: rows.filter((row) => row !== null),
})
export const button = (label: string, url: string): Part => ({ is: 'button', label, url })
export const link = (label: string, url: string): Part => ({ is: 'link', label, url })
export const quote = (by: string, text: string): Part[] => (text.trim() ? [{ is: 'quote', by, text }] : [])
export const bar = (first: number, second: number): Part => ({ is: 'bar', first, second })
