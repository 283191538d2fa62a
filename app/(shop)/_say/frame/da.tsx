import type { FrameWords } from './en'

export const da: FrameWords = {
  description:
    'Lej cykler, ski og kajakker i Bergen og Flåm. Betal én gang; depositummet tages kun, hvis der sker noget med udstyret.',
  gear: 'Udstyr',
  howDeposits: 'Sådan virker depositum',
  contact: 'Kontakt',
  myBookings: 'Mine bookinger',
  terms: 'Lejevilkår',
  shops: 'Butikker og åbningstider',
  accessibility: 'Tilgængelighed',
  toWork: 'Til arbejdet',
  signIn: 'Log ind',
  clock: (time) => `Uret her viser ${time}.`,
  language: 'Sprog',
  offer: 'Denne side findes også på dansk.',
  notFound: {
    name: 'Ikke fundet',
    title: 'Her ender stien',
    text: 'Der er ingen side på denne adresse, eller den er ikke til dig. Et link fra en mail kan være delt i to: prøv at kopiere det hele.',
    see: 'Se, hvad der er at leje',
  },
  forbidden: {
    name: 'Ikke din dør at åbne',
    title: 'Din nøgle passer ikke til denne dør',
    room: 'Du er logget ind, men dette rum er for dem, der arbejder her.',
    page: 'Du er logget ind, men denne side er for den, der har bekræftet sin e-mailadresse med et link fra os.',
  },
  contactPage: {
    description: 'Hvor vores butikker er, hvornår de har åbent, og hvordan du får fat i et menneske.',
    lead: 'Et menneske svarer, på telefon og skriftligt.',
    title: 'Spørgsmål om en booking, en betaling eller et depositum',
    number: 'Hav dit bookingnummer ved hånden; det står i alle breve fra os og ser ud som K7Q-4MX2.',
  },
  termsPage: {
    description:
      'Det aftaler vi, når du lejer: hvad der betales hvornår, hvad depositummet må bruges til, og dine rettigheder.',
    about: (amount) =>
      `Det her er teksten for en booking med et depositum på ${amount}, der begynder snart. Før du betaler, læser du den med beløbene i din egen booking og måden, depositummet godkendes på, og det, du accepterer, bliver liggende på bookingens side.`,
    plain: 'Sådan virker depositum, med enkle ord',
    shop: 'Butik',
  },
  damagePage: {
    title: 'Priser for skade',
    description: 'Hvad almindelig skade på lejet udstyr koster, i den version, dine lejevilkår nævner.',
    short: 'Skade',
    held: (since, until) => (
      <>
        Denne liste gjaldt fra {since} til {until} og gælder stadig for den, der bookede med den.
      </>
    ),
    today: 'Dagens liste',
    lead: 'Den, der booker, beholder listen fra det øjeblik: versionen står i lejevilkårene. Intet tages for skade uden en bemærkning, der siger, hvad det gælder.',
    noneTitle: 'Der er ingen liste endnu',
    none: 'Skade koster, hvad der skal til for at reparere eller erstatte det beskadigede.',
    version: (version) => `Version ${version}. Listens fingeraftryk (SHA-256):`,
    what: 'Hvad',
    for: 'Til',
    all: 'Alt udstyr',
    costs: 'Koster',
  },
  confirmPage: {
    title: 'Et tryk mere',
    about: (email) => (
      <>Du er ved at logge ind som {email}. Bad du ikke om det? Så luk siden, så sker der ingenting.</>
    ),
    signingIn: 'Logger ind …',
    missingTitle: 'Et stykke af linket mangler',
    missing: 'Måske delte dit mailprogram det i to. Kopier hele linket fra brevet, eller bed om et nyt.',
    askNew: 'Bed om et nyt link',
  },
  my: {
    bookedWith: (email) => `Booket med ${email}`,
    noneTitle: 'Ingen bookinger endnu',
    none: 'Der er ikke booket noget med denne adresse. Brugte du en anden? Så log ind med den, eller åbn linket i bekræftelsesmailen.',
    current: 'Nu og fremover',
    nothingNow: 'Ikke noget lige nu.',
    over: 'Afsluttet',
    rent: 'Leje',
    deposit: 'Depositum',
  },
}
