import type { ReceiptWords } from '@/lib/receipt/words'

const REASONS: Record<string, string> = {
  DAMAGE: 'for damage to the gear',
  DELAY: 'because the gear came back late',
}

const because = (reason: string | null) => (reason && REASONS[reason] ? `, ${REASONS[reason]}` : '')

export const en: ReceiptWords = {
  title: { SALE: 'Receipt', DEPOSIT: 'Receipt: taken from the deposit', REFUND: 'Receipt for a refund' },
  moved: { SALE: 'Paid', DEPOSIT: 'Taken from your deposit', REFUND: 'Paid back to you' },
  kept: 'Kept from your deposit',
  issued: (day, timeZone) => `Issued ${day} (${timeZone})`,
  summary: ({ kind, method, day, reason, moved }) => {
    if (kind === 'REFUND' && !moved)
      return `Paid back on ${day} in another way than it was paid, as the note says.`
    if (kind === 'REFUND')
      return `Sent back on ${day} the way it was paid: ${method}. Your bank may need a few days to show it.`
    if (kind === 'SALE')
      return `Paid with ${method} on ${day}${because(reason)}. Thank you for renting with us.`
    if (!moved)
      return `Kept on ${day} from the deposit you paid in${because(reason)}. No new money was taken.`
    return `Taken with ${method} on ${day}${because(reason)}, as agreed when you booked.`
  },
  unknownMethod: 'the card or account you chose',
  held: (amount) =>
    `${amount} of this is your security deposit. It is in our keeping, is not a sale and carries no VAT, and is paid back after the gear has come back.`,
  labels: {
    booking: 'Booking',
    renter: 'Renter',
    period: 'Rental period',
    place: 'Handed out at',
    method: 'Paid with',
    reference: 'References',
    original: 'Belongs to receipt',
    note: 'Note from our staff',
  },
  columns: {
    description: 'What',
    quantity: 'Quantity',
    vat: 'VAT',
    amount: 'Amount',
    treatment: 'Rate',
    net: 'Without VAT',
    gross: 'With VAT',
  },
  total: { SALE: 'Total paid', DEPOSIT: 'Total', REFUND: 'Total paid back' },
  vat: {
    title: 'VAT in this receipt',
    standard: (percent) => `VAT ${percent}`,
    outside: 'Compensation, outside the scope of VAT',
    held: 'Deposit in our keeping, no VAT',
    total: 'Sum',
  },
  lineVat: { outside: 'no VAT', held: 'no VAT' },
  deposit: {
    title: 'Your deposit',
    limit: 'Agreed limit',
    taken: 'Taken so far',
    left: 'Left',
    picture: (taken, limit) => `${taken} of ${limit} has been taken.`,
    rest: ({ ending, left, until }) => {
      if (left === null) return 'Nothing is left of the deposit: no more can be taken from it.'
      if (ending === 'REFUND') return `The rest, ${left}, is paid back the way you paid it in.`
      const lapse = until ? ` until ${until}; after that it lapses by itself` : ''
      return `The rest, ${left}, has not been taken. It could be used for damage or delay in this rental${lapse}.`
    },
  },
  objection: {
    title: 'If you do not agree',
    text: ({ place, number }) =>
      `Tell us why: answer the e-mail this receipt came with, or write or call ${place} and name booking ${number}. A person looks at it again, with everything that was noted about your rental, and answers in writing. What was taken wrongly is paid back.`,
  },
  questions: {
    title: 'Questions about this receipt',
    text: ({ place, number }) => `Write or call ${place}, and name booking ${number}.`,
  },
  rehearsal: 'Sandbox: no real money moved',
  sheet: (sheet, sheets) => `Page ${sheet} of ${sheets}`,
}
