/** The number and the key in the private address of a booking, whatever language it is in. */
export function bookingIn(path: string): { number: string; key: string } {
  const [, number = '', key = ''] = /\/b\/([^/]+)\/([^/]+)/.exec(path) ?? []
  return { number, key }
}
