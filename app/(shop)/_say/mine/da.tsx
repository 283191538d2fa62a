import type { MineWords } from './en'

export const da: MineWords = {
  calendar: {
    link: 'Læg det i kalenderen',
    pickUp: (gear) => `Hent: ${gear}`,
    bringBack: (gear) => `Aflever: ${gear}`,
    pickUpNote: (number, phone) =>
      `Booking ${number}. Medbring noget, der viser, hvem du er. Bliver du forsinket? Ring til ${phone}.`,
    bringBackNote: (number, phone) =>
      `Booking ${number}. Udstyret skal være tilbage, når denne aftale slutter. Bliver du forsinket? Ring til ${phone}.`,
  },
  place: {
    map: 'Vis på kort',
    onPickUp: 'Når du henter',
    onReturn: 'Når du afleverer',
    closed: 'lukket: ring til os',
  },
  ask: {
    title: 'Spørg butikken',
    label: 'Dit spørgsmål',
    hint: (most) => `Højst ${most} tegn. Svaret kommer på e-mail og står også her.`,
    send: 'Send spørgsmålet',
    sending: 'Sender …',
    sent: 'Dit spørgsmål er hos butikken. Svaret kommer på e-mail og står også her.',
    you: (when) => <>Du spurgte {when}</>,
    shop: (name, when) => (
      <>
        {name} svarede {when}
      </>
    ),
    waiting: 'Ikke besvaret endnu.',
    urgent: (phone) => `Haster det? Ring til ${phone}.`,
  },
  agreement: {
    about: 'Hvad det drejer sig om',
    print: 'Udskriv siden',
    renter: 'Lejet af',
    gear: 'Udstyr',
    when: 'Hvornår',
    where: 'Hvor',
    rent: 'Leje',
    deposit: 'Depositum',
  },
}
