/** Where an address lies, on a map that asks nobody for an account. */
export const mapLink = (address: string): string =>
  `https://www.openstreetmap.org/search?query=${encodeURIComponent(address)}`
