import type { ChangeWords } from './en'

export const sv: ChangeWords = {
  title: 'Ändra datumen',
  untilWhen: (when) => <>Du kan ändra datumen själv fram till upphämtningen, {when}.</>,
  choose: 'Från när till när',
  look: 'Se vad det skulle innebära',
  first:
    'Vad de nya datumen kostar, vad som går tillbaka och vad som händer med depositionen visas innan något ändras.',
  cannot: 'De här datumen går inte att få',
  lookAt: (period) => `Se på ${period}`,
  closed: 'Datumen kan inte längre ändras här',
  outcome: 'Vad som skulle hända',
  before: (period) => <>I stället för {period}.</>,
  free: 'Din utrustning är ledig då.',
  rentWas: 'Hyra avtalad hittills',
  rentIs: 'Hyra för de nya datumen',
  toPay: 'Att betala',
  goesBack: 'Går tillbaka till dig',
  stays: 'Stannar hos oss',
  payFirst: 'Du betalar det på nästa sida. Utrustningen lämnas ut när det är betalt. ',
  payUntil: (when, period) => (
    <>
      Betala senast {when}: annars blir dina datum av sig själva {period} igen.{' '}
    </>
  ),
  carried: (amount) => <>I det ingår {amount} som en tidigare ändring bad om och som inte är betalt. </>,
  byTerms: (percent) =>
    `Enligt villkoren som du godtog går ${percent} % av det du avstår tillbaka vid den här tiden. `,
  same: 'Priset är detsamma: inget ska betalas, och inget går tillbaka.',
  notAsked: 'Det som en tidigare ändring bad dig betala ska inte betalas längre.',
  deposit: {
    stays: (amount) => <>Depositionen på {amount} är som förut.</>,
    anew: (when) => <>Godkännandet räcker inte så länge: vi ber dig {when} att godkänna den på nytt.</>,
    later: (amount, when) => (
      <>
        Depositionen på {amount} godkänns nära upphämtningen: vi ber dig om den {when}.
      </>
    ),
  },
  cancelling: 'Om du avbokar efter det',
  andPay: (amount) => `Ändra datumen och betala ${amount}`,
  andBack: (amount) => `Ändra datumen och få ${amount} tillbaka`,
  changing: 'Ändrar …',
  keep: 'Behåll datumen',
  withdrawn: {
    title: 'Skulle inte betalas längre',
    text: (amount, fate) => (
      <>
        Din betalning på {amount} kom när vi inte bad om den längre. Den {fate}
      </>
    ),
  },
  changes: {
    since: 'Ändringar sedan dess',
    title: 'Ditt avtal och dess ändringar',
    rent: (amount) => <>Hyra: {amount}</>,
    booked: (when) => <>Bokad {when}</>,
    instead: (period) => <>i stället för {period}</>,
    you: (when) => <>Ändrad av dig {when}</>,
    shop: (when, shop) => (
      <>
        Ändrad av {shop} {when}
      </>
    ),
    clock: (when) => <>Återställd {when}, eftersom de andra datumen inte betalades i tid</>,
    same: 'Till samma pris',
    more: (amount) => <>{amount} mer än förut</>,
    less: (amount) => <>{amount} mindre</>,
    letGo: (amount) => <>{amount} mer, som vi inte bad dig om</>,
    kept: (amount) => <>{amount} mindre, men hyran blev som den var</>,
    ofIt: (amount) => <>, varav {amount} stannade hos oss enligt villkoren</>,
    now: (amount) => <>Avtalad hyra nu: {amount}</>,
  },
}
