import type { Language } from '@/lib/language'

/** What the parts of a claim say that both sides look at: staff in English, the renter in their own language. */
type ClaimWords = {
  told: string
  youUntil: string
  theyUntil: string
  youCould: string
  theyCould: string
  youAgree: string
  acceptedInAll: string
  payBy: string
  restLetGo: string
  answered: string
  atDesk: string
  ended: string
  weDecide: string
  toDecide: string
  papers: Record<'ESTIMATE' | 'INVOICE', string>
  fromList: string
  ownPrice: string
  lowerOfTwo: string
  agrees: string
  decided: string
  claimedInAll: string
  decidedInAll: string
  nothingAsked: string
  hadBeenTaken: (amount: string) => string
  nothingOwed: string
  collecting: string
  fromDeposit: (amount: string) => string
  byLink: (amount: string) => string
  goesBack: (amount: string) => string
}

export const CLAIM_WORDS: Record<Language, ClaimWords> = {
  en: {
    told: 'Told',
    youUntil: 'You can answer until',
    theyUntil: 'The renter can answer until',
    youCould: 'You could answer until',
    theyCould: 'The renter could answer until',
    youAgree: 'You agree to',
    acceptedInAll: 'Accepted in all',
    payBy: 'to be paid by',
    restLetGo: 'What nobody had paid of that was let go.',
    answered: 'Answered',
    atDesk: 'at the desk',
    ended: 'Ended',
    weDecide: 'We decide at the latest',
    toDecide: 'To be decided at the latest',
    papers: { ESTIMATE: 'Estimate', INVOICE: 'Repair invoice' },
    fromList: 'from the price list',
    ownPrice: 'a price of its own',
    lowerOfTwo: 'the lower of two estimates',
    agrees: 'The renter agrees to',
    decided: 'Decided:',
    claimedInAll: 'Claimed in all',
    decidedInAll: 'Decided in all',
    nothingAsked: 'Nothing is asked for.',
    hadBeenTaken: (amount) => `What had been taken, ${amount}, goes back.`,
    nothingOwed: 'Nothing is owed for it.',
    collecting: 'It is being collected; the bank has not answered yet.',
    fromDeposit: (amount) => `${amount} came from the deposit.`,
    byLink: (amount) => `${amount} is asked for by link.`,
    goesBack: (amount) => `${amount} goes back.`,
  },
  nb: {
    told: 'Varslet',
    youUntil: 'Du kan svare til',
    theyUntil: 'Leietakeren kan svare til',
    youCould: 'Du kunne svare til',
    theyCould: 'Leietakeren kunne svare til',
    youAgree: 'Du er enig i',
    acceptedInAll: 'Godtatt i alt',
    payBy: 'betales innen',
    restLetGo: 'Det som ikke var betalt av det, har vi latt ligge.',
    answered: 'Besvart',
    atDesk: 'i skranken',
    ended: 'Avsluttet',
    weDecide: 'Vi avgjør senest',
    toDecide: 'Skal avgjøres senest',
    papers: { ESTIMATE: 'Overslag', INVOICE: 'Verkstedregning' },
    fromList: 'fra prislisten',
    ownPrice: 'egen pris',
    lowerOfTwo: 'det laveste av to overslag',
    agrees: 'Leietakeren er enig i',
    decided: 'Avgjort:',
    claimedInAll: 'Krevd i alt',
    decidedInAll: 'Avgjort i alt',
    nothingAsked: 'Vi ber ikke om noe.',
    hadBeenTaken: (amount) => `Det som var trukket, ${amount}, går tilbake.`,
    nothingOwed: 'Det skyldes ingenting for det.',
    collecting: 'Det blir hentet inn; banken har ikke svart ennå.',
    fromDeposit: (amount) => `${amount} kom fra depositumet.`,
    byLink: (amount) => `${amount} er bedt om med lenke.`,
    goesBack: (amount) => `${amount} går tilbake.`,
  },
  sv: {
    told: 'Meddelat',
    youUntil: 'Du kan svara till',
    theyUntil: 'Hyrestagaren kan svara till',
    youCould: 'Du kunde svara till',
    theyCould: 'Hyrestagaren kunde svara till',
    youAgree: 'Du går med på',
    acceptedInAll: 'Godtaget totalt',
    payBy: 'betalas senast',
    restLetGo: 'Det som inte var betalt av det har vi låtit vara.',
    answered: 'Besvarat',
    atDesk: 'i disken',
    ended: 'Avslutat',
    weDecide: 'Vi avgör senast',
    toDecide: 'Ska avgöras senast',
    papers: { ESTIMATE: 'Kostnadsförslag', INVOICE: 'Verkstadsräkning' },
    fromList: 'från prislistan',
    ownPrice: 'ett eget pris',
    lowerOfTwo: 'det lägsta av två kostnadsförslag',
    agrees: 'Hyrestagaren går med på',
    decided: 'Avgjort:',
    claimedInAll: 'Begärt totalt',
    decidedInAll: 'Avgjort totalt',
    nothingAsked: 'Inget begärs.',
    hadBeenTaken: (amount) => `Det som hade dragits, ${amount}, går tillbaka.`,
    nothingOwed: 'Inget är obetalt för det.',
    collecting: 'Det hämtas in; banken har inte svarat än.',
    fromDeposit: (amount) => `${amount} togs från depositionen.`,
    byLink: (amount) => `${amount} begärs via länk.`,
    goesBack: (amount) => `${amount} går tillbaka.`,
  },
  da: {
    told: 'Meddelt',
    youUntil: 'Du kan svare til',
    theyUntil: 'Lejeren kan svare til',
    youCould: 'Du kunne svare til',
    theyCould: 'Lejeren kunne svare til',
    youAgree: 'Du er enig i',
    acceptedInAll: 'Accepteret i alt',
    payBy: 'betales senest',
    restLetGo: 'Det, der ikke var betalt af det, har vi ladet ligge.',
    answered: 'Besvaret',
    atDesk: 'ved skranken',
    ended: 'Afsluttet',
    weDecide: 'Vi afgør senest',
    toDecide: 'Skal afgøres senest',
    papers: { ESTIMATE: 'Overslag', INVOICE: 'Værkstedsregning' },
    fromList: 'fra prislisten',
    ownPrice: 'en egen pris',
    lowerOfTwo: 'det laveste af to overslag',
    agrees: 'Lejeren er enig i',
    decided: 'Afgjort:',
    claimedInAll: 'Krævet i alt',
    decidedInAll: 'Afgjort i alt',
    nothingAsked: 'Vi beder ikke om noget.',
    hadBeenTaken: (amount) => `Det, der var trukket, ${amount}, går tilbage.`,
    nothingOwed: 'Der skyldes ikke noget for det.',
    collecting: 'Det bliver hentet ind; banken har ikke svaret endnu.',
    fromDeposit: (amount) => `${amount} kom fra depositummet.`,
    byLink: (amount) => `${amount} bedes der om via link.`,
    goesBack: (amount) => `${amount} går tilbage.`,
  },
}
