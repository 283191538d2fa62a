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
  data: {
    title: 'Dina uppgifter',
    lead: (email) => `Vad vi vet om ${email}, och hur du får det raderat.`,
    what: 'För varje bokning har vi namn, e-post och telefon, vad du hyrde och betalade, våra brev, dina frågor och bilder på utrustningen. Ditt kortnummer når oss aldrig.',
    copy: 'En kopia av det',
    copyText:
      'En fil med alltihop, och listan över dina kvitton. Den kan läsas av program, och av människor.',
    download: 'Ladda ner filen (JSON)',
    byItself: (unpaid, contact, photos) =>
      `Vi raderar av oss själva: en bokning som aldrig betalades efter ${unpaid} dagar, bilder som ingen behöver efter ${photos} dagar, och vem som bokade ${contact} dagar efter att det är över.`,
    erase: 'Få det raderat nu',
    nothing: 'Det finns inget som kan raderas nu.',
    now: (count) =>
      count === 1
        ? 'En bokning är över och kan raderas nu.'
        : `${count} bokningar är över och kan raderas nu.`,
    stays: 'Vad som blir kvar, och hur länge',
    running: (number) => `Bokning ${number}: tills den är över och pengarna är uppgjorda.`,
    dispute: (number, day) =>
      `Bokning ${number}: till ${day}, eftersom något drogs för skada eller försening och du eller din bank fortfarande kan bestrida det.`,
    law: (count, day) =>
      `${count === 1 ? 'Ett kvitto blir kvar' : `${count} kvitton blir kvar`} till ${day}, med namnet på: det kräver bokföringslagen. Vi använder det inte till något annat.`,
    sure: 'Ja, radera det. Det kan inte ångras, och länkarna till de här bokningarna slutar fungera.',
    unsure: 'Säg att du är säker: det kan inte ångras.',
    button: 'Radera mina uppgifter',
    erasing: 'Raderar …',
    done: (count) =>
      count === 0
        ? 'Inget raderades: det som är kvar måste fortfarande vara kvar.'
        : `Raderat: ${count === 1 ? 'en bokning vet' : `${count} bokningar vet`} inte längre vem du är.`,
    signIn: 'Din inloggning försvinner av sig själv inom en dag när du inte har fler bokningar.',
  },
}
