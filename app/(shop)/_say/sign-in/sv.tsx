import type { SignInWords } from './en'

export const sv: SignInWords = {
  title: 'Se dina bokningar',
  lead: 'Inget lösenord att komma ihåg: vi skickar en länk till din e-postadress.',
  hurry:
    'Har du bråttom? Länken i bekräftelsemejlet öppnar den bokningen utan inloggning. Om du arbetar här,',
  password: 'logga in med ditt lösenord',
  sentTitle: 'Titta i inkorgen',
  sent: (email) => (
    <>
      Vi har skickat en länk till {email}. Den fungerar en gång, i 15 minuter. Finns den inte där? Titta i
      skräpposten, eller skicka den igen.
    </>
  ),
  email: 'E-postadress',
  emailHint: 'Den du bokar med.',
  sending: 'Skickar …',
  again: 'Skicka den igen',
  send: 'Skicka mig en länk',
  wrongEmail: 'Ange hela din e-postadress, som kari@example.no.',
  signOut: 'Logga ut',
  signingOut: 'Loggar ut …',
}
