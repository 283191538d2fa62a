import type { Language } from '@/lib/language'
import type { BarKind } from './money-story'

/** What the picture of a booking's money says. */
export type MoneyWords = {
  title: string
  kinds: Record<BarKind, { label: string; note: string }>
  paidTogether: string
  paidAndGivenBack: string
  paid: string
  authorized: string
  was: (amount: string, isPaid: boolean) => string
  nothing: string
  capturedUntil: (day: string) => string
  guaranteeEnded: (day: string) => string
  guaranteed: (day: string) => string
  today: string
  clocks: Record<'ended' | 'endedNote' | 'until' | 'untilNote' | 'capturable' | 'capturableNote', string>
}

const en: MoneyWords = {
  title: 'The money of this booking',
  kinds: {
    rent: { label: 'Rent, captured', note: 'Paid, right after the authorization' },
    pending: { label: 'Authorized, not captured yet', note: 'We are asking the bank' },
    deposit: { label: 'Deposit, captured', note: 'Taken for damage or delay' },
    open: { label: 'Deposit, still capturable', note: 'Authorized, not taken' },
    held: { label: 'Deposit, paid in', note: 'Really paid; it goes back unless some of it is kept' },
    lapsed: { label: 'Deposit, not used', note: 'Never left the account' },
    extra: { label: 'Paid afterwards', note: 'Asked for after the rental' },
    refunded: { label: 'Refunded', note: 'Given back after it was captured' },
    owed: { label: 'Owed', note: 'To be paid' },
  },
  paidTogether: 'Paid together with the deposit',
  paidAndGivenBack: 'Really paid, and given back',
  paid: 'Paid',
  authorized: 'Authorized',
  was: (amount, isPaid) => `${amount} was ${isPaid ? 'paid' : 'authorized'}`,
  nothing: 'Nothing was authorized',
  capturedUntil: (day) => `it can be captured until ${day}`,
  guaranteeEnded: (day) => `the bank's guarantee of the rest ended on ${day}`,
  guaranteed: (day) => `the bank guarantees the rest until ${day}`,
  today: 'Today',
  clocks: {
    ended: 'Guarantee ended',
    endedNote: 'The bank no longer blocks it; a capture may be declined',
    until: 'Guaranteed until',
    untilNote: 'The bank blocks the money',
    capturable: 'Capturable until',
    capturableNote: 'After that nothing more can be taken',
  },
}

const nb: MoneyWords = {
  title: 'Pengene i denne bestillingen',
  kinds: {
    rent: { label: 'Leie, trukket', note: 'Betalt rett etter godkjenningen' },
    pending: { label: 'Godkjent, ikke trukket ennå', note: 'Vi spør banken' },
    deposit: { label: 'Depositum, trukket', note: 'Tatt for skade eller forsinkelse' },
    open: { label: 'Depositum, kan fortsatt trekkes', note: 'Godkjent, ikke tatt' },
    held: { label: 'Depositum, innbetalt', note: 'Virkelig betalt; du får det igjen om ikke noe beholdes' },
    lapsed: { label: 'Depositum, ikke brukt', note: 'Forlot aldri kontoen' },
    extra: { label: 'Betalt etterpå', note: 'Bedt om etter leien' },
    refunded: { label: 'Betalt tilbake', note: 'Gitt tilbake etter at det var trukket' },
    owed: { label: 'Skyldig', note: 'Skal betales' },
  },
  paidTogether: 'Betalt sammen med depositumet',
  paidAndGivenBack: 'Virkelig betalt, og betalt tilbake',
  paid: 'Betalt',
  authorized: 'Godkjent',
  was: (amount, isPaid) => `${amount} ble ${isPaid ? 'betalt' : 'godkjent'}`,
  nothing: 'Ingenting ble godkjent',
  capturedUntil: (day) => `det kan trekkes til og med ${day}`,
  guaranteeEnded: (day) => `bankens garanti for resten tok slutt ${day}`,
  guaranteed: (day) => `banken garanterer resten til ${day}`,
  today: 'I dag',
  clocks: {
    ended: 'Garantien er over',
    endedNote: 'Banken holder det ikke av lenger; et trekk kan bli avvist',
    until: 'Garantert til',
    untilNote: 'Banken holder av pengene',
    capturable: 'Kan trekkes til',
    capturableNote: 'Etter det kan ikke mer tas',
  },
}

const sv: MoneyWords = {
  title: 'Pengarna i den här bokningen',
  kinds: {
    rent: { label: 'Hyra, dragen', note: 'Betald direkt efter godkännandet' },
    pending: { label: 'Godkänt, inte draget än', note: 'Vi frågar banken' },
    deposit: { label: 'Deposition, dragen', note: 'Tagen för skada eller försening' },
    open: { label: 'Deposition, kan fortfarande dras', note: 'Godkänd, inte tagen' },
    held: { label: 'Deposition, inbetald', note: 'Betald på riktigt; du får tillbaka det som inte behålls' },
    lapsed: { label: 'Deposition, inte använd', note: 'Lämnade aldrig kontot' },
    extra: { label: 'Betalt efteråt', note: 'Begärt efter hyrestiden' },
    refunded: { label: 'Återbetalt', note: 'Gavs tillbaka efter att det hade dragits' },
    owed: { label: 'Att betala', note: 'Ska betalas' },
  },
  paidTogether: 'Betald tillsammans med depositionen',
  paidAndGivenBack: 'Betald på riktigt och återbetald',
  paid: 'Betalt',
  authorized: 'Godkänt',
  was: (amount, isPaid) => `${amount} ${isPaid ? 'betalades' : 'godkändes'}`,
  nothing: 'Inget godkändes',
  capturedUntil: (day) => `det kan dras till och med ${day}`,
  guaranteeEnded: (day) => `bankens garanti för resten upphörde ${day}`,
  guaranteed: (day) => `banken garanterar resten till ${day}`,
  today: 'I dag',
  clocks: {
    ended: 'Garantin har upphört',
    endedNote: 'Banken håller inte pengarna längre; en dragning kan avvisas',
    until: 'Garanterat till',
    untilNote: 'Banken håller pengarna',
    capturable: 'Kan dras till',
    capturableNote: 'Efter det kan inget mer tas',
  },
}

const da: MoneyWords = {
  title: 'Pengene i denne booking',
  kinds: {
    rent: { label: 'Leje, trukket', note: 'Betalt lige efter godkendelsen' },
    pending: { label: 'Godkendt, ikke trukket endnu', note: 'Vi spørger banken' },
    deposit: { label: 'Depositum, trukket', note: 'Taget for skade eller forsinkelse' },
    open: { label: 'Depositum, kan stadig trækkes', note: 'Godkendt, ikke taget' },
    held: { label: 'Depositum, indbetalt', note: 'Rigtigt betalt; du får det igen, hvis intet beholdes' },
    lapsed: { label: 'Depositum, ikke brugt', note: 'Forlod aldrig kontoen' },
    extra: { label: 'Betalt bagefter', note: 'Bedt om efter lejen' },
    refunded: { label: 'Betalt tilbage', note: 'Givet tilbage, efter at det var trukket' },
    owed: { label: 'Skyldigt', note: 'Skal betales' },
  },
  paidTogether: 'Betalt sammen med depositummet',
  paidAndGivenBack: 'Rigtigt betalt og betalt tilbage',
  paid: 'Betalt',
  authorized: 'Godkendt',
  was: (amount, isPaid) => `${amount} blev ${isPaid ? 'betalt' : 'godkendt'}`,
  nothing: 'Intet blev godkendt',
  capturedUntil: (day) => `det kan trækkes til og med ${day}`,
  guaranteeEnded: (day) => `bankens garanti for resten ophørte ${day}`,
  guaranteed: (day) => `banken garanterer resten til ${day}`,
  today: 'I dag',
  clocks: {
    ended: 'Garantien er ophørt',
    endedNote: 'Banken holder ikke beløbet længere; en trækning kan blive afvist',
    until: 'Garanteret til',
    untilNote: 'Banken holder pengene',
    capturable: 'Kan trækkes til',
    capturableNote: 'Derefter kan der ikke tages mere',
  },
}

export const MONEY_WORDS: Record<Language, MoneyWords> = { en, nb, sv, da }
