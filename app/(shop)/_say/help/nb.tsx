import type { HelpWords } from './en'

export const nb: HelpWords = {
  title: 'Slik virker depositum',
  description:
    'Hva du godkjenner, hva som blir tatt, hva banken viser, og hva som skjer hvis utstyr er skadet eller forsinket.',
  lead: 'Du godkjenner leien og depositumet, som regel på én gang. Bare leien blir tatt.',
  stories: {
    paid: {
      title: 'Du har bestilt og betalt',
      text: (rent, deposit, total) =>
        `En bysykkel i ett døgn: leie ${rent}, depositum ${deposit}. Du godkjenner ${total}; ${rent} blir trukket med en gang.`,
    },
    back: {
      title: 'Sykkelen kommer tilbake som den var',
      text: 'Ikke mer blir tatt. Depositumet faller bort av seg selv, og det er ingenting å betale tilbake.',
    },
    bent: {
      title: 'Eller den kommer tilbake med et bøyd hjul',
      text: (wheel, rest) =>
        `Et nytt hjul koster ${wheel}. Så mye blir trukket fra depositumet, med kvittering; ${rest} blir stående.`,
    },
  },
  parts: (mostDays) => [
    {
      title: 'Dette viser banken din',
      texts: [
        'Rett etter at du har godkjent hele beløpet, blir leien trukket. Derfor kan du se to ting samtidig: hele beløpet som holdt av, og leien som en betaling.',
        'Avhengig av tidspunkt og bank kan det ta noen dager før beløpene som er holdt av og trukket, blir oppdatert. Vanligvis forsvinner det som er holdt av, og bare leien blir stående.',
        'Er beløpet fortsatt holdt av etter to eller tre bankdager? Ta da kontakt med banken din. Det er ikke vi som holder det av; på siden til bestillingen finner du datoene og referansen du kan oppgi.',
      ],
    },
    {
      title: 'Hvis utstyret er skadet eller forsinket',
      texts: [
        'Vi ser over utstyret når det kommer tilbake. Bare for skade, for noe som mangler, eller for sen innlevering kan vi ta penger av depositumet: det som det koster, og aldri mer enn depositumet. Du får med en gang en kvittering på e-post som sier hvor mye, hvorfor og hvordan du sier imot, med bilder der vi har dem.',
        'Du godkjente depositumet på forhånd, så du blir ikke spurt igjen, og banken din gjennomfører vanligvis trekket. Det er ikke sikkert: en bank kan si nei til et senere trekk. Da sender vi deg en lenke å betale med i stedet.',
        'Er det for lite på kontoen den dagen, gjennomfører noen banker trekket likevel, og kontoen kan gå i minus. Andre avviser det.',
      ],
    },
    {
      title: 'Hvis alt er i orden',
      texts: [
        'Da skjer det ingenting. Ingenting ble tatt, så det er ingen tilbakebetaling å vente på, og du vil ikke se noen på kontoutskriften. Det du godkjente, faller bort av seg selv; siden til bestillingen sier hvilken dag.',
      ],
    },
    {
      title: 'Når hentingen er uker unna, eller leien er lang',
      texts: [
        'Ingen bank holder en godkjenning for alltid. Er det lenge til hentingen, betaler du derfor bare leien, og vi sender deg en lenke for å godkjenne depositumet kort tid før du kommer. Vi leverer ut utstyret når det er godkjent.',
        'På en lang leie ber vi deg godkjenne depositumet på nytt før den første godkjenningen er over, og frigir den første. Du ser alle datoene før du bestiller, og igjen på siden til bestillingen.',
      ],
    },
    {
      title: 'To datoer som lett blandes sammen',
      texts: [
        [
          'Garantert til:',
          'så lenge banken din holder av beløpet. Med de fleste kort tar det slutt når leien er trukket.',
        ],
        [
          'Kan trekkes til:',
          `den siste dagen vi kan trekke noe av depositumet, høyst ${mostDays} dager etter at du godkjente det. At beløpet ikke lenger er holdt av, betyr ikke at den dagen er passert. Begge står på siden til bestillingen.`,
        ],
      ],
    },
    {
      title: 'Betale med Swish eller rett fra konto',
      texts: [
        'Noen betalingsmåter kan ikke holde et beløp godkjent. Da blir depositumet virkelig betalt sammen med leien, og det som er igjen av det, betales tilbake etter at utstyret er kommet tilbake. Det står i bestillingen din, og på kvitteringen.',
      ],
    },
  ],
  question: 'Har du fortsatt et spørsmål?',
  call: 'Ring eller skriv. Ha gjerne bestillingsnummeret for hånden.',
}
