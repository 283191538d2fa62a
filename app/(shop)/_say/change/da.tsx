import type { ChangeWords } from './en'

export const da: ChangeWords = {
  title: 'Ændr datoerne',
  untilWhen: (when) => <>Du kan selv ændre datoerne frem til afhentningen, {when}.</>,
  choose: 'Fra hvornår til hvornår',
  look: 'Se, hvad det ville betyde',
  first:
    'Hvad de nye datoer koster, hvad der går tilbage, og hvad der sker med depositummet, vises, før noget ændres.',
  cannot: 'Disse datoer kan ikke fås',
  lookAt: (period) => `Se på ${period}`,
  closed: 'Datoerne kan ikke længere ændres her',
  outcome: 'Hvad der ville ske',
  before: (period) => <>I stedet for {period}.</>,
  free: 'Dit udstyr er ledigt da.',
  rentWas: 'Leje aftalt indtil nu',
  rentIs: 'Leje for de nye datoer',
  toPay: 'Skal betales',
  goesBack: 'Går tilbage til dig',
  stays: 'Bliver hos os',
  payFirst: 'Du betaler det på næste side. Udstyret udleveres, når det er betalt. ',
  payUntil: (when, period) => (
    <>
      Betal senest {when}: ellers bliver dine datoer af sig selv {period} igen.{' '}
    </>
  ),
  carried: (amount) => <>Heri er {amount}, som en tidligere ændring bad om, og som ikke er betalt. </>,
  byTerms: (percent) =>
    `Efter de vilkår, du accepterede, går ${percent} % af det, du giver afkald på, tilbage på dette tidspunkt. `,
  same: 'Prisen er den samme: intet skal betales, og intet går tilbage.',
  notAsked: 'Det, en tidligere ændring bad dig betale, skal ikke betales længere.',
  deposit: {
    stays: (amount) => <>Depositummet på {amount} er som før.</>,
    anew: (when) => <>Godkendelsen varer ikke så længe: vi beder dig {when} om at godkende det på ny.</>,
    later: (amount, when) => (
      <>
        Depositummet på {amount} godkendes tæt på afhentningen: vi beder dig om det {when}.
      </>
    ),
  },
  cancelling: 'Hvis du afbestiller efter det',
  andPay: (amount) => `Ændr datoerne, og betal ${amount}`,
  andBack: (amount) => `Ændr datoerne, og få ${amount} tilbage`,
  changing: 'Ændrer …',
  keep: 'Behold datoerne',
  withdrawn: {
    title: 'Skulle ikke betales længere',
    text: (amount, fate) => (
      <>
        Din betaling på {amount} kom, da vi ikke længere bad om den. Den {fate}
      </>
    ),
  },
  changes: {
    since: 'Ændringer siden da',
    title: 'Din aftale og dens ændringer',
    rent: (amount) => <>Leje: {amount}</>,
    booked: (when) => <>Booket {when}</>,
    instead: (period) => <>i stedet for {period}</>,
    you: (when) => <>Ændret af dig {when}</>,
    shop: (when, shop) => (
      <>
        Ændret af {shop} {when}
      </>
    ),
    clock: (when) => <>Sat tilbage {when}, da de andre datoer ikke blev betalt i tide</>,
    same: 'Til samme pris',
    more: (amount) => <>{amount} mere</>,
    less: (amount) => <>{amount} mindre</>,
    letGo: (amount) => <>{amount} mere, som vi ikke bad dig om</>,
    kept: (amount) => <>{amount} mindre, men lejen blev, som den var</>,
    ofIt: (amount) => <>, hvoraf {amount} blev hos os efter vilkårene</>,
    now: (amount) => <>Aftalt leje nu: {amount}</>,
  },
}
