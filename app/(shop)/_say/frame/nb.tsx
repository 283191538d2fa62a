import type { FrameWords } from './en'

export const nb: FrameWords = {
  description:
    'Lei sykler, ski og kajakker i Bergen og Flåm. Betal én gang; depositumet blir bare tatt hvis noe skjer med utstyret.',
  gear: 'Utstyr',
  howDeposits: 'Slik virker depositum',
  contact: 'Kontakt',
  myBookings: 'Mine bestillinger',
  terms: 'Leievilkår',
  shops: 'Butikker og åpningstider',
  accessibility: 'Tilgjengelighet',
  toWork: 'Til arbeidet',
  signIn: 'Logg inn',
  clock: (time) => `Klokken her viser ${time}.`,
  language: 'Språk',
  offer: 'Denne siden finnes også på norsk.',
  notFound: {
    name: 'Ikke funnet',
    title: 'Her slutter stien',
    text: 'Det er ingen side på denne adressen, eller den er ikke for deg. En lenke fra en e-post kan være delt i to: prøv å kopiere hele.',
    see: 'Se hva som er til leie',
  },
  forbidden: {
    name: 'Ikke din dør',
    title: 'Nøkkelen din passer ikke til denne døren',
    room: 'Du er logget inn, men dette rommet er for dem som arbeider her.',
    page: 'Du er logget inn, men denne siden er for den som har bekreftet e-postadressen sin med en lenke fra oss.',
  },
  contactPage: {
    description: 'Hvor butikkene våre er, når de har åpent, og hvordan du når et menneske.',
    lead: 'Et menneske svarer, på telefon og skriftlig.',
    title: 'Spørsmål om en bestilling, en betaling eller et depositum',
    number: 'Ha bestillingsnummeret for hånden; det står i alle brev fra oss, og ser ut som K7Q-4MX2.',
  },
  termsPage: {
    description:
      'Dette avtaler vi når du leier: hva som betales når, hva depositumet kan brukes til, og rettighetene dine.',
    about: (amount) =>
      `Dette er teksten for en bestilling med et depositum på ${amount} som begynner snart. Før du betaler, leser du den med beløpene i din egen bestilling og måten depositumet blir godkjent på, og det du godtar, blir liggende på siden til bestillingen.`,
    plain: 'Slik virker depositum, med enkle ord',
    shop: 'Butikk',
  },
  damagePage: {
    title: 'Priser for skade',
    description: 'Hva vanlig skade på leid utstyr koster, i versjonen som leievilkårene dine nevner.',
    short: 'Skade',
    held: (since, until) => (
      <>
        Denne listen gjaldt fra {since} til {until}, og gjelder fortsatt for den som bestilte med den.
      </>
    ),
    today: 'Dagens liste',
    lead: 'Den som bestiller, beholder listen fra det øyeblikket: versjonen står i leievilkårene. Ingenting blir tatt for skade uten en merknad som sier hva det gjelder.',
    noneTitle: 'Det er ingen liste ennå',
    none: 'Skade koster det som trengs for å reparere eller erstatte det som ble skadet.',
    version: (version) => `Versjon ${version}. Fingeravtrykk av listen (SHA-256):`,
    what: 'Hva',
    for: 'Gjelder',
    all: 'Alt utstyr',
    costs: 'Koster',
  },
  confirmPage: {
    title: 'Ett trykk til',
    about: (email) => (
      <>
        Du er i ferd med å logge inn som {email}. Ba du ikke om dette? Da kan du lukke siden, så skjer det
        ingenting.
      </>
    ),
    signingIn: 'Logger inn …',
    missingTitle: 'En bit av lenken mangler',
    missing: 'Kanskje e-postprogrammet delte den i to. Kopier hele lenken fra brevet, eller be om en ny.',
    askNew: 'Be om en ny lenke',
  },
  my: {
    bookedWith: (email) => `Bestilt med ${email}`,
    noneTitle: 'Ingen bestillinger ennå',
    none: 'Ingenting er bestilt med denne adressen. Brukte du en annen? Logg inn med den, eller åpne lenken i bekreftelsen på e-post.',
    current: 'Nå og framover',
    nothingNow: 'Ingenting akkurat nå.',
    over: 'Avsluttet',
    rent: 'Leie',
    deposit: 'Depositum',
  },
}
