/** Markup that is already safe to send. */
export class Html {
  constructor(readonly text: string) {}
}
type Piece = Html | string | number | null | undefined | false | readonly Piece[]

/** Template tag that escapes everything put into it, except markup made by itself. */
export function html(strings: TemplateStringsArray, ...pieces: Piece[]): Html {
  return new Html(strings.reduce((text, part, place) => text + render(pieces[place - 1]) + part))
}

function render(piece: Piece): string {
  if (piece === null || piece === undefined || piece === false) return ''
  if (piece instanceof Html) return piece.text
  if (typeof piece === 'object') return piece.map(render).join('')
  return String(piece).replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`)
}
