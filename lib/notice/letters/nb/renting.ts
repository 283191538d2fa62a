import type { RentingWords } from '@/lib/notice/letters/words'

export const renting: RentingWords = {
  soon: {
    subject: (number, when) => `Hentingen din ${when}, bestilling ${number}`,
    preview: (place) => `Hos ${place}: når vi har åpent, og hva du tar med.`,
    title: 'Snart henter du utstyret',
    ready: (when, place) => `Utstyret ligger klart til deg ${when} hos ${place}.`,
    hours: 'Åpent den dagen',
    closed: (phone) =>
      `Åpningstidene våre den dagen er endret. Ring ${phone} før du kommer, så finner vi et tidspunkt.`,
    bring:
      'Ta med noe som viser hvem du er, og koden på siden til bestillingen: da går det fortere i skranken.',
    late: (phone) => `Blir du sen? Ring ${phone}.`,
    cancel: 'Kommer du ikke? Du kan avbestille på siden til bestillingen.',
  },
  handedOut: {
    subject: (number, until) => `Du har utstyret, lever det innen ${until}: bestilling ${number}`,
    preview: 'Hva du har med deg, når og hvor det skal leveres, og hvem du ringer.',
    title: 'Utstyret er hos deg',
    grades: { AS_NEW: 'som nytt', GOOD: 'i god stand', WORN: 'slitt', DAMAGED: 'skadet' },
    condition:
      'Slik så det ut da det ble hentet. Stemmer ikke noe av dette, så si fra i dag: svar på denne e-posten, gjerne med et bilde.',
    photos: (count) =>
      `${count === 1 ? 'Et bilde av det ligger' : `${count} bilder av det ligger`} på siden til bestillingen.`,
    rest: (count) =>
      `${count === 1 ? 'Én ting til i bestillingen venter' : `${count} ting til i bestillingen venter`} fortsatt på deg hos oss.`,
    backTitle: 'Når du leverer det tilbake',
    until: 'Leveres innen',
    to: 'Leveres til',
    hours: 'Åpent den dagen',
    closed: (phone) =>
      `Åpningstidene våre den dagen er endret. Ring ${phone} før du kommer, så finner vi et tidspunkt.`,
    call: (phone) =>
      `Er noe ødelagt eller mistet, eller blir du sen? Ring ${phone}: jo før vi vet det, desto mer kan vi gjøre.`,
    depositTitle: 'Depositumet ditt',
    approved: (amount) => `Du godkjente ${amount}. Ingenting av det er tatt.`,
    atMost: (day) =>
      `Vi kan ta av det til og med ${day}, og bare for skade, tap eller forsinkelse i denne leien.`,
    aside: (day) => `Banken kan holde det av til ${day}.`,
    letGo: 'Lever alt tilbake helt og i tide, så frigir vi det.',
    lapses: 'Lever alt tilbake helt og i tide, så faller det bort av seg selv.',
    paidIn: (amount) => `Du betalte inn ${amount}. Det er fortsatt dine penger, som vi tar vare på.`,
    paidBack: 'Lever alt tilbake helt og i tide, så betaler vi det tilbake slik du betalte det inn.',
  },
  overdue: {
    subject: (number) => `Utstyret skulle vært levert, bestilling ${number}`,
    preview: (phone) => `Lever det, eller ring ${phone}.`,
    title: 'Vi venter på utstyret',
    wasDue: (when) => `Utstyret skulle vært levert ${when}, og vi har ikke fått det ennå.`,
    others: 'Kanskje venter noen andre på det, og å være sen kan koste det som står i vilkårene.',
    call: (phone) => `Lever det nå, eller ring ${phone} og si når du kommer: vi finner en løsning.`,
    crossed: 'Har du nettopp levert det, så takk skal du ha, og se bort fra dette brevet.',
  },
  corrected: {
    subject: (number) => `Lenken din til bestilling ${number}`,
    preview: 'Fra nå av kommer brevene våre om den til denne adressen.',
    title: 'Nå har vi riktig adresse',
    from: (place) =>
      `Brevene våre om denne bestillingen gikk til feil adresse. ${place} har rettet den: fra nå av kommer de til deg.`,
    onlyThis: 'Dette er den nye private lenken din; den i tidligere brev virker ikke lenger.',
    all: 'På siden til bestillingen finner du alt vi har skrevet: hva du har betalt, kvitteringene, depositumet, og når du skal være hvor.',
  },
  answered: {
    subject: (number) => `Svaret vårt om bestilling ${number}`,
    preview: 'Du spurte oss om noe i bestillingen din.',
    title: 'Du spurte, vi svarer',
    youAsked: 'Du spurte',
    more: 'Lurer du på noe mer? Spør på siden til bestillingen, eller svar på denne e-posten.',
  },
}
