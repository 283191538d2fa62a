/** ISO number of the currencies this account takes; D2 writes money in numbers. */
export const NUMBER_OF: Record<string, string> = { NOK: '578', SEK: '752', DKK: '208', EUR: '978' }

/** Reads a currency as a number or in letters, as the window allows both. */
export function readCurrency(text: string): string | undefined {
  return Object.keys(NUMBER_OF).find((letters) => text === letters || text === NUMBER_OF[letters])
}
