import type { MoneyWords } from '@/lib/notice/letters/words'

/** Letters that ask for money after the rental, say that it came, or give some back, in Norwegian. */
export const money: MoneyWords = {
  why: {
    DAMAGE: 'Utstyret du leide, kom tilbake skadet.',
    DELAY: 'Utstyret du leide, kom for sent tilbake.',
    CHANGED_DATES: 'Datoene for bestillingen ble endret, og de nye koster mer.',
    OTHER: 'Noe ved leien står fortsatt ubetalt; hva det er, står nedenfor.',
  },
  youCanObject: (reason) => `${reason}. Du kan si imot.`,
  link: {
    payBy: 'Betales innen',
    subject: (amount, number) => `Betal ${amount} for bestilling ${number}`,
    title: (amount) => `Vi ber deg betale ${amount}`,
    declined: (amount, from) =>
      `Som avtalt da du bestilte, ville vi trekke ${amount} fra ${from === 'CARD' ? 'kortet' : 'depositumet'} ditt, men banken din avviste det. Ingenting ble trukket.`,
    other: (amount) => `Vi ber deg betale ${amount} for det.`,
    costs: (amount) => `Det koster ${amount}, som vi ikke kan trekke fra depositumet.`,
    button: (amount) => `Betal ${amount}`,
  },
  announced: {
    subject: (amount, number) => `Vi trekker ${amount} fra kortet ditt for bestilling ${number}`,
    title: (amount) => `${amount} fra kortet du lot oss lagre`,
    agreed: (card, amount) =>
      `Da du bestilte, gikk du med på at vi kan bruke kortet ditt (${card}) til dette, opp til et beløp du fikk se. Vi trekker ${amount} fra det nå; du trenger ikke gjøre noe.`,
    card: 'Kort',
    there: 'Der finner du også ordrett hva du gikk med på, og kan trekke det tilbake for framtiden.',
    receipt: 'Når banken har gjennomført det, får du kvitteringen på e-post.',
  },
  received: {
    subject: (amount, number) => `Vi har mottatt ${amount} for bestilling ${number}`,
    titleCard: 'Kortet ditt er belastet',
    title: 'Takk, det er betalt',
    card: 'Banken har gjennomført det vi skrev til deg om. Det er ikke mer å betale for dette.',
    arrived: 'Betalingen din er kommet fram. Det er ikke mer å betale for dette.',
    paid: 'Betalt',
    with: 'Med',
  },
  refundReasons: {
    CANCELLED: 'Bestillingen ble avbestilt',
    CHANGED_DATES: 'Datoene ble endret',
    NOT_AS_PROMISED: 'Noe var ikke slik vi hadde lovet',
    RETURNED_EARLY: 'Utstyret kom tidlig tilbake',
    OBJECTION: 'Du sa imot, og du hadde rett',
    MISTAKE: 'Det ble trukket ved en feil',
    GOODWILL: 'Fordi vi vil at du skal komme tilbake',
  },
  refund: {
    subject: (amount, number) => `Vi har betalt tilbake ${amount} for bestilling ${number}`,
    previewSeveral: 'Kvitteringene er vedlagt.',
    title: (amount) => `${amount} er på vei tilbake til deg`,
    sent: 'Vi har sendt pengene tilbake på samme måte som de ble betalt. Avhengig av banken kan det ta noen dager før du ser dem.',
    receipts: 'Kvitteringer',
    belongs: 'Hører til kvittering',
    otherwise: (amount) =>
      `Ytterligere ${amount} kan ikke gå tilbake den veien. Vi betaler det tilbake på en annen måte, og skriver til deg igjen når det er gjort.`,
  },
  otherwise: {
    preview: (receipt) => `På en annen måte enn det ble betalt. Kvittering ${receipt} er vedlagt.`,
    title: (amount) => `${amount} er betalt tilbake til deg`,
    how: 'Disse pengene kunne ikke gå tilbake slik de ble betalt, så vi har betalt dem tilbake på en annen måte, som avtalt med deg.',
    find: 'Finner du dem ikke, så si fra og oppgi referansen.',
    reference: 'Referanse',
  },
}
