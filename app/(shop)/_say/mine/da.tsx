import type { MineWords } from './en'

export const da: MineWords = {
  calendar: {
    link: 'Læg det i kalenderen',
    pickUp: (gear) => `Hent: ${gear}`,
    bringBack: (gear) => `Aflever: ${gear}`,
    pickUpNote: (number, phone) =>
      `Booking ${number}. Medbring noget, der viser, hvem du er. Bliver du forsinket? Ring til ${phone}.`,
    bringBackNote: (number, phone) =>
      `Booking ${number}. Udstyret skal være tilbage, når denne aftale slutter. Bliver du forsinket? Ring til ${phone}.`,
  },
  place: {
    map: 'Vis på kort',
    onPickUp: 'Når du henter',
    onReturn: 'Når du afleverer',
    closed: 'lukket: ring til os',
  },
  ask: {
    title: 'Spørg butikken',
    label: 'Dit spørgsmål',
    hint: (most) => `Højst ${most} tegn. Svaret kommer på e-mail og står også her.`,
    send: 'Send spørgsmålet',
    sending: 'Sender …',
    sent: 'Dit spørgsmål er hos butikken. Svaret kommer på e-mail og står også her.',
    you: (when) => <>Du spurgte {when}</>,
    shop: (name, when) => (
      <>
        {name} svarede {when}
      </>
    ),
    waiting: 'Ikke besvaret endnu.',
    urgent: (phone) => `Haster det? Ring til ${phone}.`,
  },
  agreement: {
    about: 'Hvad det drejer sig om',
    print: 'Udskriv siden',
    renter: 'Lejet af',
    gear: 'Udstyr',
    when: 'Hvornår',
    where: 'Hvor',
    rent: 'Leje',
    deposit: 'Depositum',
  },
  data: {
    title: 'Dine oplysninger',
    lead: (email) => `Hvad vi ved om ${email}, og hvordan du får det slettet.`,
    what: 'For hver booking har vi navn, e-mail og telefon, hvad du lejede og betalte, vores breve, dine spørgsmål og billeder af udstyret. Dit kortnummer når os aldrig.',
    copy: 'En kopi af det',
    copyText:
      'Én fil med det hele og listen over dine kvitteringer. Den kan læses af programmer, og af mennesker.',
    download: 'Hent filen (JSON)',
    byItself: (unpaid, contact, photos) =>
      `Vi sletter af os selv: en booking, der aldrig blev betalt, efter ${unpaid} dage, billeder, ingen har brug for, efter ${photos} dage, og hvem der bookede, ${contact} dage efter det er slut.`,
    erase: 'Få det slettet nu',
    nothing: 'Der er intet, der kan slettes nu.',
    now: (count) =>
      count === 1 ? 'Én booking er slut og kan slettes nu.' : `${count} bookinger er slut og kan slettes nu.`,
    stays: 'Hvad der bliver, og hvor længe',
    running: (number) => `Booking ${number}: til den er slut, og pengene er gjort op.`,
    dispute: (number, day) =>
      `Booking ${number}: til ${day}, fordi noget blev trukket for skade eller forsinkelse, og du eller din bank stadig kan gøre indsigelse.`,
    law: (count, day) =>
      `${count === 1 ? 'Én kvittering bliver' : `${count} kvitteringer bliver`} til ${day}, med navnet på: det kræver bogføringsloven. Vi bruger det ikke til andet.`,
    sure: 'Ja, slet det. Det kan ikke fortrydes, og links til disse bookinger holder op med at virke.',
    unsure: 'Sig, at du er sikker: det kan ikke fortrydes.',
    button: 'Slet mine oplysninger',
    erasing: 'Sletter …',
    done: (count) =>
      count === 0
        ? 'Intet blev slettet: det, der er tilbage, skal stadig blive.'
        : `Slettet: ${count === 1 ? 'én booking ved' : `${count} bookinger ved`} ikke længere, hvem du er.`,
    signIn: 'Dit login forsvinder af sig selv inden for en dag, når du ikke har flere bookinger.',
  },
}
