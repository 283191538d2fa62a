// ISO 4217. D2 writes currencies as numbers.
const NUMBERS: Record<string, string> = { DKK: '208', EUR: '978', NOK: '578', SEK: '752' }

export const currencyNumber = (letters: string): string | undefined => NUMBERS[letters]

export const currencyLetters = (number: string): string | undefined =>
  Object.keys(NUMBERS).find((letters) => NUMBERS[letters] === number)
