import { formatMoney } from '@/lib/money'

type Item = { description: string; claimedMinor: number }

/** What the renter accepts, word for word. */
export function acceptedText(number: string, currency: string, items: Item[]): string {
  const say = (minor: number) => formatMoney({ minor, currency })
  const sum = items.reduce((total, { claimedMinor }) => total + claimedMinor, 0)
  return [
    `I accept that I answer for this damage to the gear of booking ${number}:`,
    ...items.map(({ description, claimedMinor }) => `- ${description}: ${say(claimedMinor)}`),
    `In all ${say(sum)}. It is taken from the deposit as far as that reaches; I get a link to pay what is above it.`,
  ].join('\n')
}
