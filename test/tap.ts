type Send = () => Promise<Response>

let untapped: typeof fetch | undefined

/**
 * Stands on the line to the strangers: requests whose method and address fit are handed over, with the means to send them on
 * now, later, twice or never. `untap` afterwards.
 */
export function tap(what: RegExp, how: (send: Send, input: string, init?: RequestInit) => Promise<Response>) {
  const line = globalThis.fetch
  untapped ??= line
  globalThis.fetch = (input, init) => {
    const url = String(input)
    return what.test(`${init?.method ?? 'GET'} ${url}`)
      ? how(() => line(input, init), url, init)
      : line(input, init)
  }
}

export function untap(): void {
  globalThis.fetch = untapped ?? globalThis.fetch
  untapped = undefined
}

/** What `fetch` says of a line that broke. */
export const brokenLine = (): never => {
  throw new TypeError('fetch failed')
}
