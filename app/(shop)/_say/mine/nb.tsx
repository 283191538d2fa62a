import type { MineWords } from './en'

export const nb: MineWords = {
  calendar: {
    link: 'Legg det i kalenderen',
    pickUp: (gear) => `Hente: ${gear}`,
    bringBack: (gear) => `Levere tilbake: ${gear}`,
    pickUpNote: (number, phone) =>
      `Bestilling ${number}. Ta med noe som viser hvem du er. Blir du sen? Ring ${phone}.`,
    bringBackNote: (number, phone) =>
      `Bestilling ${number}. Utstyret skal være tilbake når denne avtalen slutter. Blir du sen? Ring ${phone}.`,
  },
  place: {
    map: 'Vis på kart',
    onPickUp: 'Når du henter',
    onReturn: 'Når du leverer tilbake',
    closed: 'stengt: ring oss',
  },
  ask: {
    title: 'Spør butikken',
    label: 'Spørsmålet ditt',
    hint: (most) => `Høyst ${most} tegn. Svaret kommer på e-post, og står her også.`,
    send: 'Send spørsmålet',
    sending: 'Sender …',
    sent: 'Spørsmålet ditt er hos butikken. Svaret kommer på e-post, og står her også.',
    you: (when) => <>Du spurte {when}</>,
    shop: (name, when) => (
      <>
        {name} svarte {when}
      </>
    ),
    waiting: 'Ikke besvart ennå.',
    urgent: (phone) => `Haster det? Ring ${phone}.`,
  },
  agreement: {
    about: 'Hva det gjelder',
    print: 'Skriv ut siden',
    renter: 'Leid av',
    gear: 'Utstyr',
    when: 'Når',
    where: 'Hvor',
    rent: 'Leie',
    deposit: 'Depositum',
  },
  data: {
    title: 'Opplysningene dine',
    lead: (email) => `Hva vi vet om ${email}, og hvordan du får det slettet.`,
    what: 'For hver bestilling har vi navn, e-post og telefon, hva du leide og betalte, brevene våre, spørsmålene dine og bilder av utstyret. Kortnummeret ditt kommer aldri til oss.',
    copy: 'En kopi av det',
    copyText:
      'Én fil med alt sammen, og listen over kvitteringene dine. Den kan leses av programmer, og av mennesker.',
    download: 'Last ned filen (JSON)',
    byItself: (unpaid, contact, photos) =>
      `Vi sletter av oss selv: en bestilling som aldri ble betalt, etter ${unpaid} dager, bilder ingen trenger, etter ${photos} dager, og hvem som bestilte, ${contact} dager etter at det er over.`,
    erase: 'Få det slettet nå',
    nothing: 'Det er ingenting som kan slettes nå.',
    now: (count) =>
      count === 1
        ? 'Én bestilling er over og kan slettes nå.'
        : `${count} bestillinger er over og kan slettes nå.`,
    stays: 'Hva som blir, og hvor lenge',
    running: (number) => `Bestilling ${number}: til den er over og pengene er gjort opp.`,
    dispute: (number, day) =>
      `Bestilling ${number}: til ${day}, fordi noe ble trukket for skade eller forsinkelse, og du eller banken din fortsatt kan bestride det.`,
    law: (count, day) =>
      `${count === 1 ? 'Én kvittering blir' : `${count} kvitteringer blir`} til ${day}, med navnet på: det krever bokføringsloven. Vi bruker det ikke til noe annet.`,
    sure: 'Ja, slett det. Det kan ikke gjøres om, og lenkene til disse bestillingene slutter å virke.',
    unsure: 'Si at du er sikker: det kan ikke gjøres om.',
    button: 'Slett opplysningene mine',
    erasing: 'Sletter …',
    done: (count) =>
      count === 0
        ? 'Ingenting ble slettet: det som er igjen, må fortsatt bli.'
        : `Slettet: ${count === 1 ? 'én bestilling vet' : `${count} bestillinger vet`} ikke lenger hvem du er.`,
    signIn: 'Innloggingen din forsvinner av seg selv innen en dag når du ikke har flere bestillinger.',
  },
}
