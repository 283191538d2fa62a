import type { MoneyWords } from '@/lib/notice/letters/words'

/** Letters that ask for money after the rental, say that it came, or give some back, in Swedish. */
export const money: MoneyWords = {
  why: {
    DAMAGE: 'Utrustningen du hyrde kom tillbaka skadad.',
    DELAY: 'Utrustningen du hyrde kom tillbaka för sent.',
    CHANGED_DATES: 'Datumen för din bokning ändrades, och de nya kostar mer.',
    OTHER: 'Något i din hyra är fortfarande obetalt; vad det är står nedan.',
  },
  youCanObject: (reason) => `${reason}. Du kan invända.`,
  link: {
    payBy: 'Betalas senast',
    subject: (amount, number) => `Betala ${amount} för bokning ${number}`,
    title: (amount) => `Vi ber dig betala ${amount}`,
    declined: (amount, from) =>
      `Som avtalat när du bokade ville vi dra ${amount} från ${from === 'CARD' ? 'ditt kort' : 'din deposition'}, men din bank avvisade det. Inget drogs.`,
    other: (amount) => `Vi ber dig betala ${amount} för det.`,
    costs: (amount) => `Det kostar ${amount}, som vi inte kan dra från din deposition.`,
    button: (amount) => `Betala ${amount}`,
  },
  announced: {
    subject: (amount, number) => `Vi drar ${amount} från ditt kort för bokning ${number}`,
    title: (amount) => `${amount} från kortet du lät oss spara`,
    agreed: (card, amount) =>
      `När du bokade gick du med på att vi får använda ditt kort (${card}) till detta, upp till ett belopp som du fick se. Vi drar ${amount} från det nu; du behöver inte göra något.`,
    card: 'Kort',
    there: 'Där hittar du också ordagrant vad du gick med på, och kan ta tillbaka det för framtiden.',
    receipt: 'När banken har genomfört det får du kvittot via e-post.',
  },
  received: {
    subject: (amount, number) => `Vi har fått ${amount} för bokning ${number}`,
    titleCard: 'Ditt kort har belastats',
    title: 'Tack, det är betalt',
    card: 'Din bank har genomfört det vi skrev till dig om. Det finns inget mer att betala för detta.',
    arrived: 'Din betalning har kommit fram. Det finns inget mer att betala för detta.',
    paid: 'Betalt',
    with: 'Med',
  },
  refundReasons: {
    CANCELLED: 'Bokningen avbokades',
    CHANGED_DATES: 'Datumen ändrades',
    NOT_AS_PROMISED: 'Något var inte som vi hade lovat',
    RETURNED_EARLY: 'Utrustningen kom tillbaka tidigt',
    OBJECTION: 'Du invände, och du hade rätt',
    MISTAKE: 'Det drogs av misstag',
    GOODWILL: 'För att vi vill att du kommer tillbaka',
  },
  refund: {
    subject: (amount, number) => `Vi har betalat tillbaka ${amount} för bokning ${number}`,
    previewSeveral: 'Kvittona är bifogade.',
    title: (amount) => `${amount} är på väg tillbaka till dig`,
    sent: 'Vi har skickat tillbaka pengarna på samma sätt som de betalades. Beroende på banken kan det ta några dagar innan du ser dem.',
    receipts: 'Kvitton',
    belongs: 'Hör till kvitto',
    otherwise: (amount) =>
      `Ytterligare ${amount} kan inte gå tillbaka den vägen. Vi betalar tillbaka det på ett annat sätt, och skriver till dig igen när det är gjort.`,
  },
  otherwise: {
    preview: (receipt) => `På ett annat sätt än det betalades. Kvitto ${receipt} är bifogat.`,
    title: (amount) => `${amount} är återbetalt till dig`,
    how: 'De här pengarna kunde inte gå tillbaka så som de betalades, så vi har betalat tillbaka dem på ett annat sätt, som avtalat med dig.',
    find: 'Hittar du dem inte, hör av dig och ange referensen.',
    reference: 'Referens',
  },
}
