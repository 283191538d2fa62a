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
}
