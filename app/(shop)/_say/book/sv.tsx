import type { BookWords } from './en'

export const sv: BookWords = {
  name: 'Boka',
  title: 'Din bokning',
  steps: { choose: 'Välj', details: 'Om dig', pay: 'Betala' },
  refused: 'Det här kan inte bokas',
  again: 'Välj på nytt',
  better: 'Ta de här datumen',
  noneTitle: 'Inget i din bokning än',
  none: 'Välj en cykel, skidor eller en kajak först; sedan frågar vi vem du är.',
  seeFree: 'Se vad som är ledigt',
  takeOut: (what) => `Ta bort ${what}`,
  addMore: 'Lägg till mer, eller ändra något',
  termsVersion: (version) => `Hyresvillkor, version ${version}`,
  form: {
    summary: 'Sammanfattning',
    due: 'Din bank ombeds godkänna',
    who: 'Vem hyr',
    yourName: 'Ditt namn',
    email: 'E-postadress',
    emailHint: 'Till bekräftelsen och kvittot',
    phone: 'Telefon',
    phoneHint: 'Från utlandet med landskod',
    terms: 'Villkoren',
    accept: 'Jag har läst villkoren och godtar dem, också vad depositionen får användas till.',
    card: 'Ditt kort',
    keepCard: 'Spara mitt kort för det som depositionen inte täcker.',
    withoutCard: 'Du kan boka utan. Då frågar vi dig via e-post om något är obetalt.',
    couponField: 'Rabattkod',
    useCoupon: 'Använd den',
    looking: 'Letar …',
    keeping: 'Håller utrustningen åt dig …',
    problem: 'Inte bokat än',
    newPrice: { rent: 'Hyra', deposit: 'Deposition', before: 'Tidigare', now: 'Nu' },
  },
  texts:
    'Skicka mig sms också: en påminnelse före upphämtningen, en länk för att betala, eller när utrustningen är sen. Inget annat, och bara på dagtid.',
  unreadable: 'En del av formuläret kom inte fram som det skickades. Inget har bokats. Börja om från listan.',
  errors: {
    name: 'Ange ditt namn, som på legitimationen du tar med.',
    email: 'Ange hela din e-postadress, som kari@example.no.',
    phone: 'Ange ditt telefonnummer med landskod, som +49 30 123456.',
    accepted: 'Läs villkoren och säg att du godtar dem.',
  },
  ways: { title: 'Så betalar du', note: 'Kortnumret anger du på betalsidan, efter den här.' },
  instead: {
    'other-start': ({ period }) => `Ta den ${period}`,
    'other-variant': ({ description }) => `Ta ${description} på samma datum`,
    'other-location': ({ city }) => `Hämta den i ${city} på samma datum`,
  },
  short: (what) => `${what ?? 'Något'} är inte ledig på de här datumen`,
  shortOf: (free, wanted) => `Bara ${free} av de ${wanted} går att få.`,
  shortNone: 'Någon annan har bokat den.',
  shortOther: 'Välj andra datum eller annan utrustning.',
  plan: {
    later: (when, amount) => (
      <>
        Din deposition behöver inte spärras än. {when} skickar vi dig en länk för att godkänna {amount} hos
        din bank. Gör det innan du hämtar utrustningen: först då kan vi lämna ut den.
      </>
    ),
    now: (amount) => <>Du godkänner {amount} nu, tillsammans med hyran.</>,
    uncovered: (day) => (
      <>
        Inget godkännande gäller längre än till {day}. Vi hyr ut utrustningen till dig för dagarna efter det
        ändå.
      </>
    ),
    anewOnce: (day) => (
      <>
        En bank håller ett godkännande bara några dagar, och du hyr längre än så. Därför ber vi dig godkänna
        depositionen på nytt, via en länk, {day}.
      </>
    ),
    anewTimes: (count) =>
      `En bank håller ett godkännande bara några dagar, och du hyr längre än så. Därför ber vi dig godkänna depositionen på nytt, via en länk, ${count} gånger:`,
    letGo: 'Det tidigare godkännandet släpps varje gång; en kort stund kan banken visa båda.',
  },
}
