import type { HelpWords } from './en'

export const da: HelpWords = {
  title: 'Sådan virker depositum',
  description:
    'Hvad du godkender, hvad der bliver taget, hvad banken viser, og hvad der sker, hvis udstyr er beskadiget eller forsinket.',
  lead: 'Du godkender lejen og depositummet, som regel på én gang. Kun lejen bliver taget.',
  stories: {
    paid: {
      title: 'Du har booket og betalt',
      text: (rent, deposit, total) =>
        `En bycykel i et døgn: leje ${rent}, depositum ${deposit}. Du godkender ${total}; ${rent} bliver trukket med det samme.`,
    },
    back: {
      title: 'Cyklen kommer tilbage, som den var',
      text: 'Der bliver ikke taget mere. Depositummet bortfalder af sig selv, og der er intet at betale tilbage.',
    },
    bent: {
      title: 'Eller den kommer tilbage med et bøjet hjul',
      text: (wheel, rest) =>
        `Et nyt hjul koster ${wheel}. Så meget bliver trukket fra depositummet, med kvittering; ${rest} bliver stående.`,
    },
  },
  parts: (mostDays) => [
    {
      title: 'Det viser din bank',
      texts: [
        'Lige efter at du har godkendt hele beløbet, bliver lejen trukket. Derfor kan du se to ting på samme tid: hele beløbet som spærret og lejen som en betaling.',
        'Afhængigt af tidspunkt og bank kan det tage nogle dage, før de spærrede og trukne beløb bliver opdateret. Normalt forsvinder det spærrede, og kun lejen bliver stående.',
        'Er beløbet stadig spærret efter to eller tre bankdage? Så kontakt din bank. Det er ikke os, der spærrer det; på bookingens side finder du datoerne og den reference, du kan oplyse.',
      ],
    },
    {
      title: 'Hvis udstyret er beskadiget eller forsinket',
      texts: [
        'Vi ser udstyret igennem, når det kommer tilbage. Kun for skade, for noget, der mangler, eller for sen aflevering må vi tage penge fra depositummet: hvad det koster, og aldrig mere end depositummet. Du får med det samme en kvittering på mail, der siger hvor meget, hvorfor, og hvordan du gør indsigelse, med billeder, hvor vi har dem.',
        'Du godkendte depositummet på forhånd, så du bliver ikke spurgt igen, og din bank gennemfører normalt trækningen. Det er ikke sikkert: en bank kan sige nej til en senere trækning. Så sender vi dig et link til at betale i stedet.',
        'Er der for lidt på kontoen den dag, gennemfører nogle banker trækningen alligevel, og kontoen kan gå i minus. Andre afviser den.',
      ],
    },
    {
      title: 'Hvis alt er i orden',
      texts: [
        'Så sker der ingenting. Intet blev taget, så der er ingen tilbagebetaling at vente på, og du vil ikke se nogen på kontoudtoget. Det, du godkendte, bortfalder af sig selv; bookingens side siger hvilken dag.',
      ],
    },
    {
      title: 'Når afhentningen er uger væk, eller lejen er lang',
      texts: [
        'Ingen bank holder en godkendelse for evigt. Er der længe til afhentningen, betaler du derfor kun lejen, og vi sender dig et link til at godkende depositummet kort før, du kommer. Vi udleverer udstyret, når det er godkendt.',
        'Ved en lang leje beder vi dig godkende depositummet på ny, før den første godkendelse slutter, og frigiver den første. Du ser alle datoerne, før du booker, og igen på bookingens side.',
      ],
    },
    {
      title: 'To datoer, der let blandes sammen',
      texts: [
        [
          'Garanteret til:',
          'så længe din bank holder beløbet. Med de fleste kort slutter det, når lejen er trukket.',
        ],
        [
          'Kan trækkes til:',
          `den sidste dag, vi kan trække noget af depositummet, højst ${mostDays} dage efter, at du godkendte det. At beløbet ikke længere er spærret, betyder ikke, at den dag er passeret. Begge står på bookingens side.`,
        ],
      ],
    },
    {
      title: 'Betale med Swish eller direkte fra kontoen',
      texts: [
        'Nogle betalingsmåder kan ikke holde et beløb godkendt. Så bliver depositummet rigtigt betalt sammen med lejen, og det, der er tilbage af det, betales tilbage, efter at udstyret er kommet tilbage. Det står i din booking og på kvitteringen.',
      ],
    },
  ],
  question: 'Har du stadig et spørgsmål?',
  call: 'Ring eller skriv. Hav gerne bookingnummeret ved hånden.',
}
