import type { FrameWords } from './en'

export const sv: FrameWords = {
  description:
    'Hyr cyklar, skidor och kajaker i Bergen och Flåm. Betala en gång; depositionen tas bara om något händer med utrustningen.',
  gear: 'Utrustning',
  howDeposits: 'Så fungerar deposition',
  contact: 'Kontakt',
  myBookings: 'Mina bokningar',
  terms: 'Hyresvillkor',
  shops: 'Butiker och öppettider',
  accessibility: 'Tillgänglighet',
  toWork: 'Till arbetet',
  signIn: 'Logga in',
  clock: (time) => `Klockan här visar ${time}.`,
  language: 'Språk',
  offer: 'Den här sidan finns också på svenska.',
  notFound: {
    name: 'Hittades inte',
    title: 'Här slutar stigen',
    text: 'Det finns ingen sida på den här adressen, eller så är den inte till för dig. En länk från ett mejl kan ha delats i två: prova att kopiera hela.',
    see: 'Se vad som finns att hyra',
  },
  forbidden: {
    name: 'Inte din dörr',
    title: 'Din nyckel passar inte till den här dörren',
    room: 'Du är inloggad, men det här rummet är för dem som arbetar här.',
    page: 'Du är inloggad, men den här sidan är för den som har bekräftat sin e-postadress med en länk från oss.',
  },
  contactPage: {
    description: 'Var våra butiker finns, när de har öppet och hur du når en människa.',
    lead: 'En människa svarar, på telefon och skriftligt.',
    title: 'Frågor om en bokning, en betalning eller en deposition',
    number: 'Ha ditt bokningsnummer till hands; det står i alla brev från oss och ser ut som K7Q-4MX2.',
  },
  termsPage: {
    description:
      'Det här kommer vi överens om när du hyr: vad som betalas när, vad depositionen får användas till och dina rättigheter.',
    about: (amount) =>
      `Det här är texten för en bokning med en deposition på ${amount} som börjar snart. Innan du betalar läser du den med beloppen i din egen bokning och hur depositionen godkänns, och det du godtar finns kvar på bokningens sida.`,
    plain: 'Så fungerar deposition, med enkla ord',
    shop: 'Butik',
  },
  damagePage: {
    title: 'Priser för skada',
    description: 'Vad vanlig skada på hyrd utrustning kostar, i den version som dina hyresvillkor nämner.',
    short: 'Skada',
    held: (since, until) => (
      <>
        Den här listan gällde från {since} till {until}, och gäller fortfarande för den som bokade med den.
      </>
    ),
    today: 'Dagens lista',
    lead: 'Den som bokar behåller listan från det ögonblicket: versionen står i hyresvillkoren. Inget tas för skada utan en anteckning som säger vad det gäller.',
    noneTitle: 'Det finns ingen lista än',
    none: 'Skada kostar vad som behövs för att laga eller ersätta det som skadades.',
    version: (version) => `Version ${version}. Listans fingeravtryck (SHA-256):`,
    what: 'Vad',
    for: 'För',
    all: 'All utrustning',
    costs: 'Kostar',
  },
  confirmPage: {
    title: 'Ett tryck till',
    about: (email) => (
      <>Du är på väg att logga in som {email}. Bad du inte om det här? Stäng då sidan, så händer ingenting.</>
    ),
    signingIn: 'Loggar in …',
    missingTitle: 'En bit av länken saknas',
    missing: 'Kanske delade e-postprogrammet den i två. Kopiera hela länken från brevet, eller be om en ny.',
    askNew: 'Be om en ny länk',
  },
  my: {
    bookedWith: (email) => `Bokat med ${email}`,
    noneTitle: 'Inga bokningar än',
    none: 'Inget har bokats med den här adressen. Använde du en annan? Logga in med den, eller öppna länken i bekräftelsemejlet.',
    current: 'Nu och framöver',
    nothingNow: 'Inget just nu.',
    over: 'Avslutade',
    rent: 'Hyra',
    deposit: 'Deposition',
  },
}
