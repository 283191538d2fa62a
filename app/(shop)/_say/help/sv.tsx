import type { HelpWords } from './en'

export const sv: HelpWords = {
  title: 'Så fungerar deposition',
  description:
    'Vad du godkänner, vad som tas, vad banken visar och vad som händer om utrustning är skadad eller försenad.',
  lead: 'Du godkänner hyran och depositionen, oftast på en gång. Bara hyran tas.',
  stories: {
    paid: {
      title: 'Du har bokat och betalat',
      text: (rent, deposit, total) =>
        `En stadscykel i ett dygn: hyra ${rent}, deposition ${deposit}. Du godkänner ${total}; ${rent} dras direkt.`,
    },
    back: {
      title: 'Cykeln kommer tillbaka som den var',
      text: 'Inget mer tas. Depositionen upphör av sig själv, och det finns inget att betala tillbaka.',
    },
    bent: {
      title: 'Eller så kommer den tillbaka med ett böjt hjul',
      text: (wheel, rest) =>
        `Ett nytt hjul kostar ${wheel}. Så mycket dras från depositionen, med kvitto; ${rest} lämnas i fred.`,
    },
  },
  parts: (mostDays) => [
    {
      title: 'Det här visar din bank',
      texts: [
        'Direkt efter att du har godkänt hela beloppet dras hyran. Därför kan du se två saker samtidigt: hela beloppet som spärrat och hyran som en betalning.',
        'Beroende på tid och bank kan det ta några dagar innan de spärrade och dragna beloppen uppdateras. Normalt försvinner det spärrade, och bara hyran står kvar.',
        'Är beloppet fortfarande spärrat efter två eller tre bankdagar? Kontakta då din bank. Det är inte vi som spärrar det; på bokningens sida finns datumen och referensen som du kan ange.',
      ],
    },
    {
      title: 'Om utrustningen är skadad eller försenad',
      texts: [
        'Vi går igenom utrustningen när den kommer tillbaka. Bara för skada, för något som saknas eller för sen återlämning får vi ta pengar från depositionen: vad det kostar, och aldrig mer än depositionen. Du får direkt ett kvitto via e-post som säger hur mycket, varför och hur du invänder, med bilder där vi har dem.',
        'Du godkände depositionen i förväg, så du blir inte tillfrågad igen, och din bank genomför normalt dragningen. Det är inte säkert: en bank kan säga nej till en senare dragning. Då skickar vi dig en länk att betala med i stället.',
        'Finns det för lite på kontot den dagen genomför en del banker dragningen ändå, och kontot kan gå under noll. Andra avvisar den.',
      ],
    },
    {
      title: 'Om allt är i sin ordning',
      texts: [
        'Då händer ingenting. Inget togs, så det finns ingen återbetalning att vänta på, och ingen syns på kontoutdraget. Det du godkände upphör av sig självt; bokningens sida säger vilken dag.',
      ],
    },
    {
      title: 'När upphämtningen är veckor bort, eller hyrestiden är lång',
      texts: [
        'Ingen bank håller ett godkännande för alltid. Är det långt till upphämtningen betalar du därför bara hyran, och vi skickar dig en länk för att godkänna depositionen strax innan du kommer. Vi lämnar ut utrustningen när den är godkänd.',
        'Vid en lång hyra ber vi dig godkänna depositionen på nytt innan det första godkännandet är slut, och släpper det första. Du ser alla datum innan du bokar, och igen på bokningens sida.',
      ],
    },
    {
      title: 'Två datum som lätt blandas ihop',
      texts: [
        [
          'Garanterat till:',
          'så länge din bank håller beloppet. Med de flesta kort slutar det när hyran har dragits.',
        ],
        [
          'Kan dras till:',
          `den sista dagen då vi kan dra något av depositionen, högst ${mostDays} dagar efter att du godkände den. Att beloppet inte längre är spärrat betyder inte att den dagen har passerat. Båda står på bokningens sida.`,
        ],
      ],
    },
    {
      title: 'Betala med Swish eller direkt från kontot',
      texts: [
        'En del betalsätt kan inte hålla ett belopp godkänt. Då betalas depositionen på riktigt tillsammans med hyran, och det som är kvar av den betalas tillbaka efter att utrustningen har kommit tillbaka. Det står i din bokning, och på kvittot.',
      ],
    },
  ],
  question: 'Har du fortfarande en fråga?',
  call: 'Ring eller skriv. Ha gärna bokningsnumret till hands.',
}
