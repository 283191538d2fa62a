import type { MineWords } from './en'

export const sv: MineWords = {
  calendar: {
    link: 'Lägg in det i kalendern',
    pickUp: (gear) => `Hämta: ${gear}`,
    bringBack: (gear) => `Lämna tillbaka: ${gear}`,
    pickUpNote: (number, phone) =>
      `Bokning ${number}. Ta med något som visar vem du är. Blir du sen? Ring ${phone}.`,
    bringBackNote: (number, phone) =>
      `Bokning ${number}. Utrustningen ska vara tillbaka när den här tiden är slut. Blir du sen? Ring ${phone}.`,
  },
  place: {
    map: 'Visa på kartan',
    onPickUp: 'När du hämtar',
    onReturn: 'När du lämnar tillbaka',
    closed: 'stängt: ring oss',
  },
  ask: {
    title: 'Fråga butiken',
    label: 'Din fråga',
    hint: (most) => `Högst ${most} tecken. Svaret kommer med e-post och står också här.`,
    send: 'Skicka frågan',
    sending: 'Skickar …',
    sent: 'Din fråga är hos butiken. Svaret kommer med e-post och står också här.',
    you: (when) => <>Du frågade {when}</>,
    shop: (name, when) => (
      <>
        {name} svarade {when}
      </>
    ),
    waiting: 'Inte besvarad än.',
    urgent: (phone) => `Är det bråttom? Ring ${phone}.`,
  },
  agreement: {
    about: 'Vad det gäller',
    print: 'Skriv ut sidan',
    renter: 'Hyrt av',
    gear: 'Utrustning',
    when: 'När',
    where: 'Var',
    rent: 'Hyra',
    deposit: 'Deposition',
  },
}
