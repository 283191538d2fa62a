import type { Language } from '@/lib/language'

type ConsentWords = {
  may: (place: string, most: string, until: string) => string
  deposit: (amount: string) => string
  before: string
  back: string
}

/** What a renter agrees to about their card, sentence by sentence. */
export const CONSENT_WORDS: Record<Language, ConsentWords> = {
  en: {
    may: (place, most, until) =>
      `${place} may keep my card for this booking and charge it without asking me again, but only for damage, loss or a late return that the deposit does not cover: at most ${most} in all, until ${until}.`,
    deposit: (amount) => `It may also have the deposit of ${amount} approved with this card.`,
    before: 'Before each charge I get an e-mail with the amount and the reason, and I can object.',
    back: 'I can take this back at any time on the page of my booking.',
  },
  nb: {
    may: (place, most, until) =>
      `${place} kan ta vare på kortet mitt for denne bestillingen og trekke fra det uten å spørre meg igjen, men bare for skade, tap eller for sen innlevering som depositumet ikke dekker: høyst ${most} i alt, til og med ${until}.`,
    deposit: (amount) => `Depositumet på ${amount} kan også godkjennes med dette kortet.`,
    before: 'Før hvert trekk får jeg en e-post med beløpet og grunnen, og jeg kan si imot.',
    back: 'Jeg kan når som helst trekke dette tilbake på siden til bestillingen.',
  },
  sv: {
    may: (place, most, until) =>
      `${place} får spara mitt kort för den här bokningen och dra från det utan att fråga mig igen, men bara för skada, förlust eller sen återlämning som depositionen inte täcker: högst ${most} totalt, till och med ${until}.`,
    deposit: (amount) => `Depositionen på ${amount} får också godkännas med det här kortet.`,
    before: 'Före varje dragning får jag ett mejl med beloppet och orsaken, och jag kan invända.',
    back: 'Jag kan när som helst ta tillbaka det här på bokningens sida.',
  },
  da: {
    may: (place, most, until) =>
      `${place} må gemme mit kort for denne booking og trække på det uden at spørge mig igen, men kun for skade, tab eller for sen aflevering, som depositummet ikke dækker: højst ${most} i alt, til og med ${until}.`,
    deposit: (amount) => `Depositummet på ${amount} må også godkendes med dette kort.`,
    before: 'Før hver trækning får jeg en mail med beløbet og årsagen, og jeg kan gøre indsigelse.',
    back: 'Jeg kan når som helst trække dette tilbage på bookingens side.',
  },
}
