import type { RentingWords } from '@/lib/notice/letters/words'

export const renting: RentingWords = {
  soon: {
    subject: (number, when) => `Din afhentning ${when}, booking ${number}`,
    preview: (place) => `Hos ${place}: hvornår vi har åbent, og hvad du skal have med.`,
    title: 'Snart henter du udstyret',
    ready: (when, place) => `Udstyret står klar til dig ${when} hos ${place}.`,
    hours: 'Åbent den dag',
    closed: (phone) =>
      `Vores åbningstider den dag er ændret. Ring til ${phone}, før du kommer, så finder vi et tidspunkt.`,
    bring:
      'Medbring noget, der viser, hvem du er, og koden på bookingens side: så går det hurtigere ved skranken.',
    late: (phone) => `Bliver du forsinket? Ring til ${phone}.`,
    cancel: 'Kommer du ikke? Du kan afbestille på bookingens side.',
  },
  handedOut: {
    subject: (number, until) => `Du har udstyret, afleveres senest ${until}: booking ${number}`,
    preview: 'Hvad du har med, hvornår og hvor det skal afleveres, og hvem du ringer til.',
    title: 'Udstyret er hos dig',
    grades: { AS_NEW: 'som nyt', GOOD: 'i god stand', WORN: 'slidt', DAMAGED: 'beskadiget' },
    condition:
      'Sådan så det ud, da det blev hentet. Passer noget ikke, så sig det i dag: svar på denne e-mail, gerne med et foto.',
    photos: (count) =>
      `${count === 1 ? 'Et foto af det ligger' : `${count} fotos af det ligger`} på bookingens side.`,
    rest: (count) =>
      `${count === 1 ? 'Én ting mere i din booking venter' : `${count} ting mere i din booking venter`} stadig på dig hos os.`,
    backTitle: 'Når du afleverer det',
    until: 'Afleveres senest',
    to: 'Afleveres til',
    hours: 'Åbent den dag',
    closed: (phone) =>
      `Vores åbningstider den dag er ændret. Ring til ${phone}, før du kommer, så finder vi et tidspunkt.`,
    call: (phone) =>
      `Er noget gået i stykker eller blevet væk, eller bliver du forsinket? Ring til ${phone}: jo før vi ved det, desto mere kan vi gøre.`,
    depositTitle: 'Dit depositum',
    approved: (amount) => `Du godkendte ${amount}. Intet af det er taget.`,
    atMost: (day) =>
      `Vi kan tage af det til og med ${day}, og kun for skade, tab eller forsinkelse i denne leje.`,
    aside: (day) => `Din bank kan holde det spærret til ${day}.`,
    letGo: 'Bring alt helt og til tiden tilbage, så frigiver vi det.',
    lapses: 'Bring alt helt og til tiden tilbage, så bortfalder det af sig selv.',
    paidIn: (amount) => `Du indbetalte ${amount}. Det er stadig dine penge, som vi opbevarer.`,
    paidBack: 'Bring alt helt og til tiden tilbage, så betaler vi det tilbage, sådan som du indbetalte det.',
  },
  overdue: {
    subject: (number) => `Udstyret skulle være afleveret, booking ${number}`,
    preview: (phone) => `Aflever det, eller ring til ${phone}.`,
    title: 'Vi venter på udstyret',
    wasDue: (when) => `Udstyret skulle være afleveret ${when}, og vi har ikke fået det endnu.`,
    others: 'Måske venter en anden på det, og at være forsinket kan koste det, der står i vilkårene.',
    call: (phone) =>
      `Aflever det nu, eller ring til ${phone} og sig, hvornår du kommer: vi finder en løsning.`,
    crossed: 'Har du lige afleveret det, så tak, og se bort fra dette brev.',
  },
  corrected: {
    subject: (number) => `Dit link til booking ${number}`,
    preview: 'Fra nu af kommer vores breve om den til denne adresse.',
    title: 'Nu har vi den rigtige adresse',
    from: (place) =>
      `Vores breve om denne booking gik til en forkert adresse. ${place} har rettet den: fra nu af kommer de til dig.`,
    onlyThis: 'Dette er dit nye private link; det i tidligere breve virker ikke længere.',
    all: 'På bookingens side finder du alt, hvad vi har skrevet: hvad du har betalt, kvitteringerne, depositummet, og hvornår du skal være hvor.',
  },
  answered: {
    subject: (number) => `Vores svar om booking ${number}`,
    preview: 'Du spurgte os om noget i din booking.',
    title: 'Du spurgte, vi svarer',
    youAsked: 'Du spurgte',
    more: 'Er der mere, du vil vide? Spørg på bookingens side, eller svar på denne e-mail.',
  },
}
