import type { ReceiptWords } from '@/lib/receipt/words'

const REASONS: Record<string, string> = {
  DAMAGE: 'för skada på utrustningen',
  DELAY: 'för att utrustningen kom tillbaka för sent',
}

const because = (reason: string | null) => (reason && REASONS[reason] ? `, ${REASONS[reason]}` : '')

export const sv: ReceiptWords = {
  title: {
    SALE: 'Kvitto',
    DEPOSIT: 'Kvitto: draget från depositionen',
    REFUND: 'Kvitto på återbetalning',
  },
  moved: { SALE: 'Betalt', DEPOSIT: 'Draget från din deposition', REFUND: 'Återbetalt till dig' },
  kept: 'Behållet av din deposition',
  issued: (day, timeZone) => `Utfärdat ${day} (${timeZone})`,
  summary: ({ kind, method, day, reason, moved }) => {
    if (kind === 'REFUND' && !moved)
      return `Återbetalt ${day} på ett annat sätt än det betalades, som anteckningen säger.`
    if (kind === 'REFUND')
      return `Skickat tillbaka ${day} så som det betalades: ${method}. Din bank kan behöva några dagar för att visa det.`
    if (kind === 'SALE')
      return `Betalt med ${method} ${day}${because(reason)}. Tack för att du hyrde hos oss.`
    if (!moved)
      return `Behållet ${day} av depositionen du betalade in${because(reason)}. Inga nya pengar drogs.`
    return `Draget med ${method} ${day}${because(reason)}, som avtalat när du bokade.`
  },
  unknownMethod: 'kortet eller kontot du valde',
  held: (amount) =>
    `${amount} av detta är din deposition. Vi förvarar den, den är ingen försäljning och har ingen moms, och den betalas tillbaka efter att utrustningen har kommit tillbaka.`,
  labels: {
    booking: 'Bokning',
    renter: 'Hyrestagare',
    period: 'Hyrestid',
    place: 'Utlämnad i',
    method: 'Betalt med',
    reference: 'Referenser',
    original: 'Hör till kvitto',
    note: 'Anteckning från oss',
  },
  columns: {
    description: 'Vad',
    quantity: 'Antal',
    vat: 'Moms',
    amount: 'Belopp',
    treatment: 'Sats',
    net: 'Utan moms',
    gross: 'Med moms',
  },
  total: { SALE: 'Totalt betalt', DEPOSIT: 'Totalt', REFUND: 'Totalt återbetalt' },
  vat: {
    title: 'Moms i det här kvittot',
    standard: (percent) => `Moms ${percent}`,
    outside: 'Ersättning, utanför momsen',
    held: 'Deposition i vår förvaring, utan moms',
    total: 'Summa',
  },
  lineVat: { outside: 'ingen moms', held: 'ingen moms' },
  deposit: {
    title: 'Din deposition',
    limit: 'Avtalad gräns',
    taken: 'Draget hittills',
    left: 'Kvar',
    picture: (taken, limit) => `${taken} av ${limit} har dragits.`,
    rest: ({ ending, left, until }) => {
      if (left === null) return 'Inget är kvar av depositionen: inget mer kan dras från den.'
      if (ending === 'REFUND') return `Resten, ${left}, betalas tillbaka på samma sätt som du betalade in.`
      const lapse = until ? ` till och med ${until}; efter det upphör den av sig själv` : ''
      return `Resten, ${left}, har inte tagits. Den kan användas för skada eller försening i den här hyran${lapse}.`
    },
  },
  objection: {
    title: 'Om du inte håller med',
    text: ({ place, number }) =>
      `Berätta varför: svara på mejlet som det här kvittot kom med, eller skriv till eller ring ${place} och ange bokning ${number}. En människa ser på det en gång till, med allt som antecknats om din hyra, och svarar skriftligt. Det som togs felaktigt betalas tillbaka.`,
  },
  questions: {
    title: 'Frågor om kvittot',
    text: ({ place, number }) => `Skriv till eller ring ${place}, och ange bokning ${number}.`,
  },
  rehearsal: 'Sandbox: inga riktiga pengar flyttades',
  sheet: (sheet, sheets) => `Sida ${sheet} av ${sheets}`,
}
