import type { ChangeWords } from './en'

export const nb: ChangeWords = {
  title: 'Endre datoene',
  untilWhen: (when) => <>Du kan endre datoene selv fram til hentingen, {when}.</>,
  choose: 'Fra når til når',
  look: 'Se hva det ville bety',
  first:
    'Hva de nye datoene koster, hva som går tilbake, og hva som skjer med depositumet, vises før noe endres.',
  cannot: 'Disse datoene er ikke å få',
  lookAt: (period) => `Se på ${period}`,
  closed: 'Datoene kan ikke lenger endres her',
  outcome: 'Hva som ville skje',
  before: (period) => <>I stedet for {period}.</>,
  free: 'Utstyret ditt er ledig da.',
  rentWas: 'Leie avtalt til nå',
  rentIs: 'Leie for de nye datoene',
  toPay: 'Skal betales',
  goesBack: 'Går tilbake til deg',
  stays: 'Blir hos oss',
  payFirst: 'Du betaler det på neste side. Utstyret leveres ut når det er betalt. ',
  payUntil: (when, period) => (
    <>
      Betal innen {when}: ellers blir datoene dine av seg selv {period} igjen.{' '}
    </>
  ),
  carried: (amount) => <>I det er {amount} som en tidligere endring ba om, og som ikke er betalt. </>,
  byTerms: (percent) =>
    `Etter vilkårene du godtok, går ${percent} % av det du gir fra deg, tilbake på dette tidspunktet. `,
  same: 'Prisen er den samme: ingenting skal betales, og ingenting går tilbake.',
  notAsked: 'Det en tidligere endring ba deg betale, skal ikke betales lenger.',
  deposit: {
    stays: (amount) => <>Depositumet på {amount} er som før.</>,
    anew: (when) => <>Godkjenningen varer ikke så lenge: vi ber deg {when} om å godkjenne det på nytt.</>,
    later: (amount, when) => (
      <>
        Depositumet på {amount} godkjennes nær hentingen: vi ber deg om det {when}.
      </>
    ),
  },
  cancelling: 'Hvis du avbestiller etter det',
  andPay: (amount) => `Endre datoene og betal ${amount}`,
  andBack: (amount) => `Endre datoene og få ${amount} tilbake`,
  changing: 'Endrer …',
  keep: 'Behold datoene',
  withdrawn: {
    title: 'Skulle ikke betales lenger',
    text: (amount, fate) => (
      <>
        Betalingen din på {amount} kom da vi ikke lenger ba om den. Den {fate}
      </>
    ),
  },
  changes: {
    since: 'Endringer siden da',
    title: 'Avtalen din og endringene i den',
    rent: (amount) => <>Leie: {amount}</>,
    booked: (when) => <>Bestilt {when}</>,
    instead: (period) => <>i stedet for {period}</>,
    you: (when) => <>Endret av deg {when}</>,
    shop: (when, shop) => (
      <>
        Endret av {shop} {when}
      </>
    ),
    clock: (when) => <>Satt tilbake {when}, siden de andre datoene ikke ble betalt i tide</>,
    same: 'Til samme pris',
    more: (amount) => <>{amount} mer</>,
    less: (amount) => <>{amount} mindre</>,
    letGo: (amount) => <>{amount} mer, som vi ikke ba deg om</>,
    kept: (amount) => <>{amount} mindre, men leien ble som den var</>,
    ofIt: (amount) => <>, og av det ble {amount} hos oss etter vilkårene</>,
    now: (amount) => <>Avtalt leie nå: {amount}</>,
  },
}
