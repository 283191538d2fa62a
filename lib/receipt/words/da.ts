import type { ReceiptWords } from '@/lib/receipt/words'

const REASONS: Record<string, string> = {
  DAMAGE: 'for skade på udstyret',
  DELAY: 'fordi udstyret kom for sent tilbage',
}

const because = (reason: string | null) => (reason && REASONS[reason] ? `, ${REASONS[reason]}` : '')

export const da: ReceiptWords = {
  title: {
    SALE: 'Kvittering',
    DEPOSIT: 'Kvittering: trukket fra depositummet',
    REFUND: 'Kvittering for tilbagebetaling',
  },
  moved: { SALE: 'Betalt', DEPOSIT: 'Trukket fra dit depositum', REFUND: 'Betalt tilbage til dig' },
  kept: 'Beholdt af dit depositum',
  issued: (day, timeZone) => `Udstedt ${day} (${timeZone})`,
  summary: ({ kind, method, day, reason, moved }) => {
    if (kind === 'REFUND' && !moved)
      return `Betalt tilbage ${day} på en anden måde, end det blev betalt, som bemærkningen siger.`
    if (kind === 'REFUND')
      return `Sendt tilbage ${day}, som det blev betalt: ${method}. Din bank skal måske bruge nogle dage på at vise det.`
    if (kind === 'SALE') return `Betalt med ${method} ${day}${because(reason)}. Tak, fordi du lejede hos os.`
    if (!moved)
      return `Beholdt ${day} af det depositum, du indbetalte${because(reason)}. Ingen nye penge blev trukket.`
    return `Trukket med ${method} ${day}${because(reason)}, som aftalt da du bookede.`
  },
  unknownMethod: 'det kort eller den konto, du valgte',
  held: (amount) =>
    `${amount} heraf er dit depositum. Vi opbevarer det, det er ikke et salg og er uden moms, og det betales tilbage, efter at udstyret er kommet tilbage.`,
  labels: {
    booking: 'Booking',
    renter: 'Lejer',
    period: 'Lejeperiode',
    place: 'Udleveret hos',
    method: 'Betalt med',
    reference: 'Referencer',
    original: 'Hører til kvittering',
    note: 'Bemærkning fra os',
  },
  columns: {
    description: 'Hvad',
    quantity: 'Antal',
    vat: 'Moms',
    amount: 'Beløb',
    treatment: 'Sats',
    net: 'Uden moms',
    gross: 'Med moms',
  },
  total: { SALE: 'Betalt i alt', DEPOSIT: 'I alt', REFUND: 'Betalt tilbage i alt' },
  vat: {
    title: 'Moms i denne kvittering',
    standard: (percent) => `Moms ${percent}`,
    outside: 'Erstatning, uden for momsen',
    held: 'Depositum i vores varetægt, uden moms',
    total: 'Sum',
  },
  lineVat: { outside: 'ingen moms', held: 'ingen moms' },
  deposit: {
    title: 'Dit depositum',
    limit: 'Aftalt grænse',
    taken: 'Trukket indtil nu',
    left: 'Tilbage',
    picture: (taken, limit) => `${taken} af ${limit} er trukket.`,
    rest: ({ ending, left, until }) => {
      if (left === null) return 'Der er intet tilbage af depositummet: der kan ikke trækkes mere fra det.'
      if (ending === 'REFUND') return `Resten, ${left}, betales tilbage på samme måde, som du indbetalte.`
      const lapse = until ? ` til og med ${until}; derefter bortfalder den af sig selv` : ''
      return `Resten, ${left}, er ikke taget. Den kan bruges til skade eller forsinkelse i denne leje${lapse}.`
    },
  },
  objection: {
    title: 'Hvis du ikke er enig',
    text: ({ place, number }) =>
      `Fortæl os hvorfor: svar på den mail, kvitteringen kom med, eller skriv eller ring til ${place}, og oplys booking ${number}. Et menneske ser på det igen med alt, hvad der er noteret om din leje, og svarer skriftligt. Det, der blev taget med urette, betales tilbage.`,
  },
  questions: {
    title: 'Spørgsmål om kvitteringen',
    text: ({ place, number }) => `Skriv eller ring til ${place}, og oplys booking ${number}.`,
  },
  rehearsal: 'Sandbox: ingen rigtige penge blev flyttet',
  sheet: (sheet, sheets) => `Side ${sheet} af ${sheets}`,
}
