import type { BookWords } from './en'

export const da: BookWords = {
  name: 'Book',
  title: 'Din booking',
  steps: { choose: 'Vælg', details: 'Om dig', pay: 'Betal' },
  refused: 'Det her kan ikke bookes',
  again: 'Vælg igen',
  better: 'Tag disse datoer',
  noneTitle: 'Ikke noget i din booking endnu',
  none: 'Vælg en cykel, ski eller en kajak først; så spørger vi, hvem du er.',
  seeFree: 'Se, hvad der er ledigt',
  takeOut: (what) => `Tag ${what} ud`,
  addMore: 'Tilføj mere, eller skift noget',
  termsVersion: (version) => `Lejevilkår, version ${version}`,
  form: {
    summary: 'Opsummering',
    due: 'Din bank bliver bedt om at godkende',
    who: 'Hvem lejer',
    yourName: 'Dit navn',
    email: 'E-mailadresse',
    emailHint: 'Til bekræftelsen og kvitteringen',
    phone: 'Telefon',
    phoneHint: 'Fra udlandet med landekode',
    terms: 'Vilkårene',
    accept: 'Jeg har læst vilkårene og accepterer dem, også hvad depositummet må bruges til.',
    card: 'Dit kort',
    keepCard: 'Gem mit kort til det, depositummet ikke dækker.',
    withoutCard: 'Du kan booke uden. Så spørger vi dig på mail, hvis der skyldes noget.',
    couponField: 'Rabatkode',
    useCoupon: 'Brug den',
    looking: 'Leder …',
    keeping: 'Holder udstyret til dig …',
    problem: 'Ikke booket endnu',
    newPrice: { rent: 'Leje', deposit: 'Depositum', before: 'Før', now: 'Nu' },
  },
  texts:
    'Send mig også en sms: en påmindelse før afhentningen, et link til at betale, eller når udstyret er forsinket. Intet andet, og kun om dagen.',
  unreadable:
    'Noget af formularen kom ikke frem, som det blev sendt. Intet er booket. Begynd forfra fra listen.',
  errors: {
    name: 'Skriv dit navn, som på den legitimation, du tager med.',
    email: 'Skriv hele din e-mailadresse, som kari@example.no.',
    phone: 'Skriv dit telefonnummer med landekode, som +49 30 123456.',
    accepted: 'Læs vilkårene, og sig, at du accepterer dem.',
  },
  ways: { title: 'Sådan betaler du', note: 'Kortnummeret skriver du på betalingssiden, efter den her.' },
  instead: {
    'other-start': ({ period }) => `Tag den ${period}`,
    'other-variant': ({ description }) => `Tag ${description} på de samme datoer`,
    'other-location': ({ city }) => `Hent den i ${city} på de samme datoer`,
  },
  short: (what) => `${what ?? 'Noget'} er ikke ledig på disse datoer`,
  shortOf: (free, wanted) => `Kun ${free} af de ${wanted} kan fås.`,
  shortNone: 'En anden har booket den.',
  shortOther: 'Vælg andre datoer eller andet udstyr.',
  plan: {
    later: (when, amount) => (
      <>
        Dit depositum behøver ikke at blive spærret endnu. {when} sender vi dig et link til at godkende{' '}
        {amount} hos din bank. Gør det, før du henter udstyret: først da kan vi udlevere det.
      </>
    ),
    now: (amount) => <>Du godkender {amount} nu sammen med lejen.</>,
    uncovered: (day) => (
      <>Ingen godkendelse gælder længere end til {day}. Vi lejer dig udstyret i dagene derefter alligevel.</>
    ),
    anewOnce: (day) => (
      <>
        En bank holder kun en godkendelse nogle dage, og du lejer længere end det. Derfor beder vi dig
        godkende depositummet på ny via et link {day}.
      </>
    ),
    anewTimes: (count) =>
      `En bank holder kun en godkendelse nogle dage, og du lejer længere end det. Derfor beder vi dig godkende depositummet på ny via et link ${count} gange:`,
    letGo: 'Den tidligere godkendelse frigives hver gang; kortvarigt kan din bank vise begge.',
  },
}
