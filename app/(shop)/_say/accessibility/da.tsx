import type { AccessibilityWords } from './en'

export const da: AccessibilityWords = {
  name: 'Tilgængelighed',
  title: 'Tilgængelighedserklæring',
  description:
    'Hvor langt alle kan bruge dette websted, hvad vi kontrollerer, og hvem du siger det til, når noget er i vejen.',
  lead: (seller) =>
    `Hvor langt alle kan bruge webstedet for ${seller}, hvad vi kontrollerer, og hvem du siger det til, når noget er i vejen for dig.`,
  service: {
    title: 'Hvad du kan gøre her',
    texts: [
      'Du leder efter udstyr og ser, hvad der er ledigt på dine datoer, og hvad det koster. Du booker det, betaler på vores betalingstjenestes side og passer din booking på en side for sig. Du behøver ingen konto til det.',
      'Datoer kan skrives ind, og hver dag, der ikke går, siger hvorfor med ord. Hvad noget koster, og hvad der sker med dine penge, står der altid som tekst. Et menneske hjælper dig med det hele, på telefon, på mail og ved skranken.',
    ],
  },
  status: {
    title: 'Hvor vi står',
    partly: (measure) => `Webstedet opfylder ${measure} delvist. Det, der mangler, står nedenfor.`,
    fully: (measure) => `Så vidt vi ved, opfylder webstedet ${measure}.`,
    measure:
      'Det omfatter de tidligere versioner 2.0 og 2.1, som reglerne i Norge og i EU henviser til. Vi vurderer det selv.',
  },
  missing: {
    title: 'Det, der mangler',
    criterion: (number) => `Kriterium ${number}.`,
    exceptions: {
      gearNames:
        'Navne på og beskrivelser af udstyr står på siderne i alle sprog, som butikken skrev dem. En skærmlæser får ikke at vide, at de er på et andet sprog.',
      photos:
        'Billeder af udstyr, der er udleveret eller beskadiget, er beskrevet med almindelige ord, ikke med det, der kan ses på hvert af dem.',
      letters: 'Vores mails er ren tekst og enkel HTML. De er ikke med i kontrollen nedenfor.',
      payment: 'Betalingssiden og din banks sider er ikke vores, og vi kan ikke kontrollere dem.',
      map: 'Linket til et kort går til et andet websted. Adressen står ved siden af som tekst.',
    },
  },
  method: {
    title: 'Sådan kontrollerer vi',
    same: 'Programmer går webstedet igennem i en browser, hver gang det bliver ændret. Denne side er lavet af den samme liste, som de følger: det, der ikke bliver kontrolleret, kan ikke stå her.',
    rules: (measure) =>
      `Regler: alt i ${measure}, som et program kan kontrollere, og kontrasten i al tekst om dagen og i mørket.`,
    room: (pixels, percent) =>
      `Plads: i et vindue på ${pixels} pixel, og med tekst på ${percent} %, er intet skåret af, intet skal rulles sidelæns, og intet ligger oven på det, der skal trykkes på.`,
    limits:
      'Et program finder kun noget af det, der kan være i vejen. Ingen, der er afhængig af en skærmlæser, har gået webstedet igennem for os endnu.',
    journeys: {
      keyboard: 'Søge, booke og betale kun med tastaturet, og hele tiden se, hvor man er.',
      withoutScripts: 'Søge, booke og betale i en browser, der ikke kører scripts.',
      moreTime: 'Bede om mere tid, mens en booking ikke er betalt endnu.',
      widget: 'Vælge datoer og udstyr i boksen, som andre websteder viser, målt som vores egne sider.',
    },
    journeysTitle: 'Prøvet fra begyndelse til slut',
  },
  table: {
    title: 'Sider, der bliver kontrolleret',
    page: 'Side',
    rules: 'Regler',
    room: 'Plads',
    yes: 'kontrolleret',
    no: 'ikke kontrolleret',
  },
  views: {
    front: 'Forsiden',
    list: 'Udstyr, der er ledigt på dine datoer',
    closed: 'Datoer, der ikke går',
    product: 'Et produkt, med prisen',
    form: 'Bookingformularen',
    mistakes: 'Bookingformularen med fejl i',
    taken: 'Bookingformularen, når nogen var hurtigere',
    declined: 'Din booking, mens den ikke er betalt',
    confirmed: 'Din booking, betalt og bekræftet',
    agreed: 'De vilkår, du accepterede',
    cancel: 'At afbestille',
    dates: 'At ændre datoerne',
    claim: 'Et krav for skade, og dit svar',
    signIn: 'At logge ind',
    confirm: 'Linket til at logge ind',
    bookings: 'Mine bookinger',
    data: 'Dine oplysninger',
    help: 'Sådan fungerer depositum',
    terms: 'Lejevilkår',
    damage: 'Priser for skader',
    contact: 'Kontakt os',
    statement: 'Denne erklæring',
    missing: 'En side, der ikke findes',
  },
  contact: {
    title: 'Er noget i vejen for dig?',
    lead: 'Sig, hvad du ville gøre, og hvor det gik i stå. Vi hjælper dig med det og retter det, vi kan.',
  },
  supervision: (authority) => (
    <>Bliver det ikke bedre? I Norge ser {authority} til, at alle kan bruge websteder.</>
  ),
  revised: (day) => <>Erklæringen blev sidst ændret {day}.</>,
}
