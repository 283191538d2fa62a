import type { Around } from '@/lib/notice/letters/words'

/** What stands around every letter, in Swedish. */
export const around: Around = {
  frame: {
    greeting: (renter) => `Hej ${renter}!`,
    contact: {
      title: 'Frågor? En människa svarar.',
      booking: (number) =>
        `Svara på det här mejlet, eller kontakta oss här. Ditt bokningsnummer är ${number}.`,
      signIn: 'Svara på det här mejlet, eller kontakta oss här.',
    },
    rehearsal: 'Sandbox: det här är en övning, inga riktiga pengar flyttas.',
    why: (number) => `Du får det här brevet på grund av bokning ${number}.`,
    whySignIn: 'Du får det här brevet för att någon bad om att logga in med din adress.',
  },
  open: 'Öppna bokningen',
  fromStaff: 'Från oss i butiken',
  attached: (receipt) => `${receipt} (bifogat)`,
  receiptAttached: (receipt) => `Kvitto ${receipt} är bifogat.`,
  labels: {
    booking: 'Bokning',
    gear: 'Utrustning',
    rented: 'Hyrd',
    reason: 'Orsak',
    amount: 'Belopp',
    receipt: 'Kvitto',
    rentReceipt: 'Kvitto för hyran',
    deposit: 'Deposition',
    paidBack: 'Återbetalt',
    to: 'Till',
  },
  reasons: {
    DAMAGE: 'Skada på utrustningen',
    DELAY: 'Sen återlämning',
    CHANGED_DATES: 'Andra datum',
    OTHER: 'Något annat',
  },
  objection: {
    title: 'Om du inte håller med',
    how: 'Berätta varför: svara på det här mejlet, eller använd kontakterna nedan. En människa ser på det en gång till, med allt som antecknats om din hyra, och svarar dig skriftligt.',
    back: 'Det som togs felaktigt betalas tillbaka.',
  },
  signIn: {
    subject: (brand) => `Logga in hos ${brand}`,
    preview: (minutes) => `Länken fungerar en gång, inom ${minutes} minuter.`,
    title: 'Din länk för att logga in',
    open: (minutes) =>
      `Öppna länken inom ${minutes} minuter för att se dina bokningar och kvitton. Den fungerar en gång.`,
    button: 'Logga in',
    notYou:
      'Om du inte bad om den behöver du inte göra något: ingen kan logga in utan det här mejlet, och länken slutar snart att fungera.',
    keep: 'Skicka den inte vidare.',
  },
}
