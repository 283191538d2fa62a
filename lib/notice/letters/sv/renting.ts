import type { RentingWords } from '@/lib/notice/letters/words'

export const renting: RentingWords = {
  soon: {
    subject: (number, when) => `Din upphämtning ${when}, bokning ${number}`,
    preview: (place) => `Hos ${place}: när vi har öppet och vad du tar med.`,
    title: 'Snart hämtar du utrustningen',
    ready: (when, place) => `Utrustningen står klar åt dig ${when} hos ${place}.`,
    hours: 'Öppet den dagen',
    closed: (phone) =>
      `Våra öppettider den dagen har ändrats. Ring ${phone} innan du kommer, så hittar vi en tid.`,
    bring: 'Ta med något som visar vem du är och koden på bokningens sida: då går det fortare i disken.',
    late: (phone) => `Blir du sen? Ring ${phone}.`,
    cancel: 'Kommer du inte? Du kan avboka på bokningens sida.',
  },
  handedOut: {
    subject: (number, until) => `Du har utrustningen, åter senast ${until}: bokning ${number}`,
    preview: 'Vad du har med dig, när och var det ska lämnas, och vem du ringer.',
    title: 'Utrustningen är hos dig',
    grades: { AS_NEW: 'som ny', GOOD: 'i gott skick', WORN: 'sliten', DAMAGED: 'skadad' },
    condition:
      'Så såg den ut när den lämnade oss. Stämmer något inte, säg till i dag: svara på det här mejlet, gärna med en bild.',
    photos: (count) =>
      `${count === 1 ? 'En bild av den finns' : `${count} bilder av den finns`} på bokningens sida.`,
    rest: (count) =>
      `${count === 1 ? 'En sak till i bokningen väntar' : `${count} saker till i bokningen väntar`} fortfarande på dig hos oss.`,
    backTitle: 'När du lämnar tillbaka den',
    until: 'Lämnas senast',
    to: 'Lämnas till',
    hours: 'Öppet den dagen',
    closed: (phone) =>
      `Våra öppettider den dagen har ändrats. Ring ${phone} innan du kommer, så hittar vi en tid.`,
    call: (phone) =>
      `Är något trasigt eller borttappat, eller blir du sen? Ring ${phone}: ju förr vi vet, desto mer kan vi göra.`,
    depositTitle: 'Din deposition',
    approved: (amount) => `Du godkände ${amount}. Inget av det har tagits.`,
    atMost: (day) =>
      `Vi kan ta av det till och med ${day}, och bara för skada, förlust eller försening i den här hyran.`,
    aside: (day) => `Banken kan hålla det spärrat till ${day}.`,
    letGo: 'Lämna tillbaka allt helt och i tid, så släpper vi det.',
    lapses: 'Lämna tillbaka allt helt och i tid, så upphör det av sig självt.',
    paidIn: (amount) => `Du betalade in ${amount}. Det är fortfarande dina pengar, i vår förvaring.`,
    paidBack: 'Lämna tillbaka allt helt och i tid, så betalar vi tillbaka det så som du betalade in det.',
  },
  overdue: {
    subject: (number) => `Utrustningen skulle ha lämnats, bokning ${number}`,
    preview: (phone) => `Lämna tillbaka den, eller ring ${phone}.`,
    title: 'Vi väntar på utrustningen',
    wasDue: (when) => `Utrustningen skulle ha lämnats tillbaka ${when}, och vi har inte fått den än.`,
    others: 'Kanske väntar någon annan på den, och att vara sen kan kosta det som står i villkoren.',
    call: (phone) =>
      `Lämna tillbaka den nu, eller ring ${phone} och säg när du kommer: vi hittar en lösning.`,
    crossed: 'Har du just lämnat tillbaka den, så tack, och bortse från det här brevet.',
  },
  corrected: {
    subject: (number) => `Din länk till bokning ${number}`,
    preview: 'Från och med nu kommer våra brev om den till den här adressen.',
    title: 'Nu har vi rätt adress',
    from: (place) =>
      `Våra brev om den här bokningen gick till fel adress. ${place} har rättat den: från och med nu kommer de till dig.`,
    onlyThis: 'Det här är din nya privata länk; den i tidigare brev fungerar inte längre.',
    all: 'På bokningens sida finns allt vi har skrivit: vad du har betalat, kvittona, depositionen, och när du ska vara var.',
  },
  answered: {
    subject: (number) => `Vårt svar om bokning ${number}`,
    preview: 'Du frågade oss något om din bokning.',
    title: 'Du frågade, vi svarar',
    youAsked: 'Du frågade',
    more: 'Undrar du över något mer? Fråga på bokningens sida, eller svara på det här mejlet.',
  },
}
