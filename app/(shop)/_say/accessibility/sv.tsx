import type { AccessibilityWords } from './en'

export const sv: AccessibilityWords = {
  name: 'Tillgänglighet',
  title: 'Tillgänglighetsredogörelse',
  description:
    'Hur långt alla kan använda den här webbplatsen, vad vi kontrollerar och vem du säger till när något är i vägen.',
  lead: (seller) =>
    `Hur långt alla kan använda webbplatsen för ${seller}, vad vi kontrollerar och vem du säger till när något är i vägen för dig.`,
  service: {
    title: 'Vad du kan göra här',
    texts: [
      'Du letar efter utrustning och ser vad som är ledigt på dina datum och vad det kostar. Du bokar, betalar på vår betaltjänsts sida och sköter bokningen på en egen sida. Du behöver inget konto för det.',
      'Datum kan skrivas in, och varje dag som inte går säger varför med ord. Vad något kostar och vad som händer med dina pengar står alltid där som text. En människa hjälper dig med allt, på telefon, via e-post och över disk.',
    ],
  },
  status: {
    title: 'Var vi står',
    partly: (measure) => `Webbplatsen uppfyller ${measure} delvis. Det som saknas står nedan.`,
    fully: (measure) => `Så vitt vi vet uppfyller webbplatsen ${measure}.`,
    measure:
      'Det omfattar de tidigare versionerna 2.0 och 2.1, som reglerna i Norge och i EU hänvisar till. Vi bedömer det själva.',
  },
  missing: {
    title: 'Det som saknas',
    criterion: (number) => `Kriterium ${number}.`,
    exceptions: {
      gearNames:
        'Namn på och beskrivningar av utrustning står på sidorna i alla språk som butiken skrev dem. En skärmläsare får inte veta att de är på ett annat språk.',
      photos:
        'Bilder av utrustning som lämnats ut eller skadats beskrivs med allmänna ord, inte med det som syns på var och en.',
      letters: 'Våra mejl är ren text och enkel HTML. De ingår inte i kontrollerna nedan.',
      payment: 'Betalsidan och din banks sidor är inte våra, och vi kan inte kontrollera dem.',
      map: 'Länken till en karta går till en annan webbplats. Adressen står bredvid som text.',
    },
  },
  method: {
    title: 'Så kontrollerar vi',
    same: 'Program går igenom webbplatsen i en webbläsare varje gång den ändras. Den här sidan är gjord av samma lista som de följer: det som inte kontrolleras kan inte stå här.',
    rules: (measure) =>
      `Regler: allt i ${measure} som ett program kan kontrollera, och kontrasten i all text på dagen och i mörkret.`,
    room: (pixels, percent) =>
      `Plats: i ett fönster på ${pixels} pixlar, och med text på ${percent} %, är inget avskuret, inget måste rullas i sidled, och inget ligger på det som ska tryckas på.`,
    limits:
      'Ett program hittar bara en del av det som kan vara i vägen. Ingen som är beroende av skärmläsare har gått igenom webbplatsen åt oss än.',
    journeys: {
      keyboard: 'Söka, boka och betala med bara tangentbordet, och hela tiden se var man är.',
      withoutScripts: 'Söka, boka och betala i en webbläsare som inte kör skript.',
      moreTime: 'Be om mer tid medan en bokning inte är betald än.',
      widget: 'Välja datum och utrustning i rutan som andra webbplatser visar, mätt som våra egna sidor.',
    },
    journeysTitle: 'Prövat från början till slut',
  },
  table: {
    title: 'Sidor som kontrolleras',
    page: 'Sida',
    rules: 'Regler',
    room: 'Plats',
    yes: 'kontrollerad',
    no: 'inte kontrollerad',
  },
  views: {
    front: 'Startsidan',
    list: 'Utrustning som är ledig på dina datum',
    closed: 'Datum som inte går',
    product: 'En produkt, med priset',
    form: 'Bokningsformuläret',
    mistakes: 'Bokningsformuläret med fel i',
    taken: 'Bokningsformuläret när någon var snabbare',
    declined: 'Din bokning medan den inte är betald',
    confirmed: 'Din bokning, betald och bekräftad',
    agreed: 'Villkoren du godtog',
    cancel: 'Att avboka',
    dates: 'Att ändra datumen',
    claim: 'Ett krav för skada, och ditt svar',
    signIn: 'Inloggning',
    confirm: 'Länken för att logga in',
    bookings: 'Mina bokningar',
    data: 'Dina uppgifter',
    help: 'Så fungerar deposition',
    terms: 'Hyresvillkor',
    damage: 'Priser för skador',
    contact: 'Kontakt',
    statement: 'Den här redogörelsen',
    missing: 'En sida som inte finns',
  },
  contact: {
    title: 'Är något i vägen för dig?',
    lead: 'Säg vad du ville göra och var det tog stopp. Vi hjälper dig med det och rättar det vi kan.',
  },
  supervision: (authority) => (
    <>Blir det inte bättre? I Norge ser {authority} till att alla kan använda webbplatser.</>
  ),
  revised: (day) => <>Redogörelsen ändrades senast {day}.</>,
}
