import type { ReceiptWords } from '@/lib/receipt/words'

const REASONS: Record<string, string> = {
  DAMAGE: 'for skade på utstyret',
  DELAY: 'fordi utstyret kom for sent tilbake',
}

const because = (reason: string | null) => (reason && REASONS[reason] ? `, ${REASONS[reason]}` : '')

export const nb: ReceiptWords = {
  title: {
    SALE: 'Kvittering',
    DEPOSIT: 'Kvittering: trukket fra depositumet',
    REFUND: 'Kvittering for tilbakebetaling',
  },
  moved: { SALE: 'Betalt', DEPOSIT: 'Trukket fra depositumet', REFUND: 'Betalt tilbake til deg' },
  kept: 'Beholdt av depositumet',
  issued: (day, timeZone) => `Utstedt ${day} (${timeZone})`,
  summary: ({ kind, method, day, reason, moved }) => {
    if (kind === 'REFUND' && !moved)
      return `Betalt tilbake ${day} på en annen måte enn det ble betalt, som merknaden sier.`
    if (kind === 'REFUND')
      return `Sendt tilbake ${day} slik det ble betalt: ${method}. Banken din kan trenge noen dager før den viser det.`
    if (kind === 'SALE') return `Betalt med ${method} ${day}${because(reason)}. Takk for at du leide hos oss.`
    if (!moved)
      return `Beholdt ${day} av depositumet du betalte inn${because(reason)}. Ingen nye penger ble trukket.`
    return `Trukket med ${method} ${day}${because(reason)}, som avtalt da du bestilte.`
  },
  unknownMethod: 'kortet eller kontoen du valgte',
  held: (amount) =>
    `${amount} av dette er depositumet ditt. Vi tar vare på det, det er ikke noe salg og har ingen merverdiavgift, og det betales tilbake etter at utstyret er kommet tilbake.`,
  labels: {
    booking: 'Bestilling',
    renter: 'Leietaker',
    period: 'Leieperiode',
    place: 'Utlevert i',
    method: 'Betalt med',
    reference: 'Referanser',
    original: 'Hører til kvittering',
    note: 'Merknad fra oss',
  },
  columns: {
    description: 'Hva',
    quantity: 'Antall',
    vat: 'Mva.',
    amount: 'Beløp',
    treatment: 'Sats',
    net: 'Uten mva.',
    gross: 'Med mva.',
  },
  total: { SALE: 'Betalt i alt', DEPOSIT: 'I alt', REFUND: 'Betalt tilbake i alt' },
  vat: {
    title: 'Merverdiavgift i denne kvitteringen',
    standard: (percent) => `Mva. ${percent}`,
    outside: 'Erstatning, utenfor merverdiavgiften',
    held: 'Depositum i vår varetekt, uten mva.',
    total: 'Sum',
  },
  lineVat: { outside: 'ingen mva.', held: 'ingen mva.' },
  deposit: {
    title: 'Depositumet ditt',
    limit: 'Avtalt grense',
    taken: 'Trukket til nå',
    left: 'Igjen',
    picture: (taken, limit) => `${taken} av ${limit} er trukket.`,
    rest: ({ ending, left, until }) => {
      if (left === null) return 'Det er ingenting igjen av depositumet: ikke mer kan trekkes fra det.'
      if (ending === 'REFUND') return `Resten, ${left}, betales tilbake på samme måte som du betalte inn.`
      const lapse = until ? ` til og med ${until}; etter det faller den bort av seg selv` : ''
      return `Resten, ${left}, er ikke tatt. Den kan brukes for skade eller forsinkelse i denne leien${lapse}.`
    },
  },
  objection: {
    title: 'Hvis du ikke er enig',
    text: ({ place, number }) =>
      `Fortell oss hvorfor: svar på e-posten denne kvitteringen kom med, eller skriv til eller ring ${place} og oppgi bestilling ${number}. Et menneske ser på det en gang til, med alt som ble notert om leien, og svarer skriftlig. Det som ble tatt urettmessig, betales tilbake.`,
  },
  questions: {
    title: 'Spørsmål om kvitteringen',
    text: ({ place, number }) => `Skriv til eller ring ${place}, og oppgi bestilling ${number}.`,
  },
  rehearsal: 'Sandbox: ingen ekte penger ble flyttet',
  sheet: (sheet, sheets) => `Side ${sheet} av ${sheets}`,
}
