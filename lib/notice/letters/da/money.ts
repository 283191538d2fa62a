import type { MoneyWords } from '@/lib/notice/letters/words'

/** Letters that ask for money after the rental, say that it came, or give some back, in Danish. */
export const money: MoneyWords = {
  why: {
    DAMAGE: 'Det udstyr, du lejede, kom tilbage beskadiget.',
    DELAY: 'Det udstyr, du lejede, kom for sent tilbage.',
    CHANGED_DATES: 'Datoerne for din booking blev ændret, og de nye koster mere.',
    OTHER: 'Noget ved din leje mangler stadig at blive betalt; hvad det er, står nedenfor.',
  },
  youCanObject: (reason) => `${reason}. Du kan gøre indsigelse.`,
  link: {
    payBy: 'Betales senest',
    subject: (amount, number) => `Betal ${amount} for booking ${number}`,
    title: (amount) => `Vi beder dig betale ${amount}`,
    declined: (amount, from) =>
      `Som aftalt da du bookede, ville vi trække ${amount} fra dit ${from === 'CARD' ? 'kort' : 'depositum'}, men din bank afviste det. Intet blev trukket.`,
    other: (amount) => `Vi beder dig betale ${amount} for det.`,
    costs: (amount) => `Det koster ${amount}, som vi ikke kan trække fra dit depositum.`,
    button: (amount) => `Betal ${amount}`,
  },
  announced: {
    subject: (amount, number) => `Vi trækker ${amount} fra dit kort for booking ${number}`,
    title: (amount) => `${amount} fra det kort, du lod os gemme`,
    agreed: (card, amount) =>
      `Da du bookede, gik du med til, at vi må bruge dit kort (${card}) til det her, op til et beløb, du fik vist. Vi trækker ${amount} fra det nu; du skal ikke gøre noget.`,
    card: 'Kort',
    there: 'Der finder du også ordret, hvad du gik med til, og kan trække det tilbage fremover.',
    receipt: 'Når banken har gennemført det, får du kvitteringen på mail.',
  },
  received: {
    subject: (amount, number) => `Vi har modtaget ${amount} for booking ${number}`,
    titleCard: 'Der er trukket på dit kort',
    title: 'Tak, det er betalt',
    card: 'Din bank har gennemført det, vi skrev til dig om. Der er ikke mere at betale for det her.',
    arrived: 'Din betaling er kommet frem. Der er ikke mere at betale for det her.',
    paid: 'Betalt',
    with: 'Med',
  },
  refundReasons: {
    CANCELLED: 'Bookingen blev afbestilt',
    CHANGED_DATES: 'Datoerne blev ændret',
    NOT_AS_PROMISED: 'Noget var ikke, som vi havde lovet',
    RETURNED_EARLY: 'Udstyret kom tidligt tilbage',
    OBJECTION: 'Du gjorde indsigelse, og du havde ret',
    MISTAKE: 'Det blev trukket ved en fejl',
    GOODWILL: 'Fordi vi gerne vil have dig tilbage',
  },
  refund: {
    subject: (amount, number) => `Vi har betalt ${amount} tilbage for booking ${number}`,
    previewSeveral: 'Kvitteringerne er vedhæftet.',
    title: (amount) => `${amount} er på vej tilbage til dig`,
    sent: 'Vi har sendt pengene tilbage på samme måde, som de blev betalt. Afhængigt af banken kan det tage nogle dage, før du ser dem.',
    receipts: 'Kvitteringer',
    belongs: 'Hører til kvittering',
    otherwise: (amount) =>
      `Yderligere ${amount} kan ikke gå tilbage ad den vej. Vi betaler det tilbage på en anden måde og skriver til dig igen, når det er gjort.`,
  },
  otherwise: {
    preview: (receipt) => `På en anden måde, end det blev betalt. Kvittering ${receipt} er vedhæftet.`,
    title: (amount) => `${amount} er betalt tilbage til dig`,
    how: 'Disse penge kunne ikke gå tilbage, som de blev betalt, så vi har betalt dem tilbage på en anden måde, som aftalt med dig.',
    find: 'Finder du dem ikke, så sig til, og oplys referencen.',
    reference: 'Reference',
  },
}
