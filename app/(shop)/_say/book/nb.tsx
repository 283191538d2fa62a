import type { BookWords } from './en'

export const nb: BookWords = {
  name: 'Bestill',
  title: 'Bestillingen din',
  steps: { choose: 'Velg', details: 'Om deg', pay: 'Betal' },
  refused: 'Dette kan ikke bestilles',
  again: 'Velg på nytt',
  better: 'Ta disse datoene',
  noneTitle: 'Ingenting i bestillingen ennå',
  none: 'Velg en sykkel, ski eller en kajakk først; så spør vi hvem du er.',
  seeFree: 'Se hva som er ledig',
  takeOut: (what) => `Ta ut ${what}`,
  addMore: 'Legg til mer, eller endre noe',
  termsVersion: (version) => `Leievilkår, versjon ${version}`,
  form: {
    summary: 'Oppsummering',
    due: 'Banken din blir bedt om å godkjenne',
    who: 'Hvem leier',
    yourName: 'Navnet ditt',
    email: 'E-postadresse',
    emailHint: 'Til bekreftelsen og kvitteringen',
    phone: 'Telefon',
    phoneHint: 'Fra utlandet med landkode',
    terms: 'Vilkårene',
    accept: 'Jeg har lest vilkårene og godtar dem, også hva depositumet kan brukes til.',
    card: 'Kortet ditt',
    keepCard: 'Ta vare på kortet mitt for det depositumet ikke dekker.',
    withoutCard: 'Du kan bestille uten. Da spør vi deg på e-post hvis noe er skyldig.',
    couponField: 'Rabattkode',
    useCoupon: 'Bruk den',
    looking: 'Leter …',
    keeping: 'Holder av utstyret til deg …',
    problem: 'Ikke bestilt ennå',
    newPrice: { rent: 'Leie', deposit: 'Depositum', before: 'Før', now: 'Nå' },
  },
  texts:
    'Send meg SMS også: en påminnelse før hentingen, en lenke til å betale, eller når utstyret er forsinket. Ikke noe annet, og bare på dagtid.',
  unreadable:
    'Noe av skjemaet kom ikke fram slik det ble sendt. Ingenting er bestilt. Begynn på nytt fra listen.',
  errors: {
    name: 'Skriv navnet ditt, som på legitimasjonen du tar med.',
    email: 'Skriv hele e-postadressen din, som kari@example.no.',
    phone: 'Skriv telefonnummeret ditt med landkode, som +49 30 123456.',
    accepted: 'Les vilkårene og si at du godtar dem.',
  },
  ways: { title: 'Slik betaler du', note: 'Kortnummeret skriver du på betalingssiden, etter denne.' },
  instead: {
    'other-start': ({ period }) => `Ta det ${period}`,
    'other-variant': ({ description }) => `Ta ${description} på de samme datoene`,
    'other-location': ({ city }) => `Hent det i ${city} på de samme datoene`,
  },
  short: (what) => `${what ?? 'Noe'} er ikke ledig på disse datoene`,
  shortOf: (free, wanted) => `Bare ${free} av de ${wanted} er å få.`,
  shortNone: 'Noen andre har bestilt det.',
  shortOther: 'Velg andre datoer eller annet utstyr.',
  plan: {
    later: (when, amount) => (
      <>
        Depositumet trenger ikke holdes av ennå. {when} sender vi deg en lenke for å godkjenne {amount} hos
        banken din. Gjør det før du henter utstyret: først da kan vi levere det ut.
      </>
    ),
    now: (amount) => <>Du godkjenner {amount} nå, sammen med leien.</>,
    uncovered: (day) => (
      <>Ingen godkjenning varer lenger enn til {day}. Vi leier deg utstyret for dagene etter det likevel.</>
    ),
    anewOnce: (day) => (
      <>
        En bank holder en godkjenning bare noen dager, og du leier lenger enn det. Derfor ber vi deg godkjenne
        depositumet på nytt, med en lenke, {day}.
      </>
    ),
    anewTimes: (count) =>
      `En bank holder en godkjenning bare noen dager, og du leier lenger enn det. Derfor ber vi deg godkjenne depositumet på nytt, med en lenke, ${count} ganger:`,
    letGo: 'Den tidligere godkjenningen blir frigitt hver gang; en kort stund kan banken vise begge.',
  },
}
