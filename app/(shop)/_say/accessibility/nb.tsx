import type { AccessibilityWords } from './en'

export const nb: AccessibilityWords = {
  name: 'Tilgjengelighet',
  title: 'Tilgjengelighetserklæring',
  description:
    'Hvor langt alle kan bruke dette nettstedet, hva vi sjekker, og hvem du sier fra til når noe er i veien.',
  lead: (seller) =>
    `Hvor langt alle kan bruke nettstedet til ${seller}, hva vi sjekker, og hvem du sier fra til når noe er i veien for deg.`,
  service: {
    title: 'Hva du kan gjøre her',
    texts: [
      'Du ser etter utstyr, hva som er ledig på datoene dine, og hva det koster. Du bestiller det, betaler på siden til betalingstjenesten vår og steller med bestillingen på en egen side. Du trenger ingen konto til det.',
      'Datoer kan skrives inn, og hver dag som ikke går, sier hvorfor med ord. Hva noe koster, og hva som skjer med pengene dine, står alltid der som tekst. Et menneske hjelper deg med alt sammen, på telefon, på e-post og over disken.',
    ],
  },
  status: {
    title: 'Hvor vi står',
    partly: (measure) => `Nettstedet oppfyller ${measure} delvis. Det som mangler, står nedenfor.`,
    fully: (measure) => `Så vidt vi vet, oppfyller nettstedet ${measure}.`,
    measure:
      'Det omfatter de tidligere versjonene 2.0 og 2.1, som reglene i Norge og i EU viser til. Vi vurderer dette selv.',
  },
  missing: {
    title: 'Det som mangler',
    criterion: (number) => `Kriterium ${number}.`,
    exceptions: {
      gearNames:
        'Navn på og beskrivelser av utstyr står på sidene i alle språk slik butikken skrev dem. En skjermleser får ikke vite at de er på et annet språk.',
      photos:
        'Bilder av utstyr som er levert ut eller skadet, er beskrevet med generelle ord, ikke med det som kan ses på hvert av dem.',
      letters: 'E-postene våre er ren tekst og enkel HTML. De er ikke med i sjekkene nedenfor.',
      payment: 'Betalingssiden og sidene til banken din er ikke våre, og vi kan ikke sjekke dem.',
      map: 'Lenken til et kart går til et annet nettsted. Adressen står ved siden av som tekst.',
    },
  },
  method: {
    title: 'Slik sjekker vi',
    same: 'Programmer går gjennom nettstedet i en nettleser hver gang det blir endret. Denne siden er laget av den samme listen som de følger: det som ikke blir sjekket, kan ikke stå her.',
    rules: (measure) =>
      `Regler: alt i ${measure} som et program kan sjekke, og kontrasten i all tekst om dagen og i mørket.`,
    room: (pixels, percent) =>
      `Plass: i et vindu på ${pixels} piksler, og med tekst på ${percent} %, er ingenting kuttet, ingenting må rulles sidelengs, og ingenting ligger oppå det som skal trykkes på.`,
    limits:
      'Et program finner bare noe av det som kan være i veien. Ingen som er avhengig av skjermleser, har gått gjennom nettstedet for oss ennå.',
    journeys: {
      keyboard: 'Søke, bestille og betale bare med tastaturet, og hele tiden se hvor man er.',
      withoutScripts: 'Søke, bestille og betale i en nettleser som ikke kjører skript.',
      moreTime: 'Be om mer tid mens en bestilling ikke er betalt ennå.',
      widget: 'Velge datoer og utstyr i boksen som andre nettsteder viser, målt som våre egne sider.',
    },
    journeysTitle: 'Prøvd fra begynnelse til slutt',
  },
  table: {
    title: 'Sider som blir sjekket',
    page: 'Side',
    rules: 'Regler',
    room: 'Plass',
    yes: 'sjekket',
    no: 'ikke sjekket',
  },
  views: {
    front: 'Forsiden',
    list: 'Utstyr som er ledig på datoene dine',
    closed: 'Datoer som ikke går',
    product: 'Ett produkt, med prisen',
    form: 'Bestillingsskjemaet',
    mistakes: 'Bestillingsskjemaet med feil i',
    taken: 'Bestillingsskjemaet når noen var raskere',
    declined: 'Bestillingen din mens den ikke er betalt',
    confirmed: 'Bestillingen din, betalt og bekreftet',
    agreed: 'Vilkårene du godtok',
    cancel: 'Å avbestille',
    dates: 'Å endre datoene',
    claim: 'Et krav for skade, og svaret ditt',
    signIn: 'Innlogging',
    confirm: 'Lenken for å logge inn',
    bookings: 'Mine bestillinger',
    data: 'Opplysningene dine',
    help: 'Slik fungerer depositum',
    terms: 'Leievilkår',
    damage: 'Priser for skade',
    contact: 'Kontakt',
    statement: 'Denne erklæringen',
    missing: 'En side som ikke finnes',
  },
  contact: {
    title: 'Er noe i veien for deg?',
    lead: 'Si hva du ville gjøre, og hvor det stoppet. Vi hjelper deg med det, og retter det vi kan.',
  },
  supervision: (authority) => (
    <>Blir det ikke bedre? I Norge ser {authority} til at alle kan bruke nettsteder.</>
  ),
  revised: (day) => <>Erklæringen ble sist endret {day}.</>,
}
