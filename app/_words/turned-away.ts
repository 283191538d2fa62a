import type { Language } from '@/lib/language'

/** Why something sent to us gets no page: told in plain text, before any page is asked. */
export const TURNED_AWAY: Record<Language, { foreign: string; tooLong: string }> = {
  en: {
    foreign: 'This was not sent by a page of ours. Go back, reload the page and send it again.',
    tooLong: 'That is more than this page takes. Go back, shorten it and send it again.',
  },
  nb: {
    foreign: 'Dette ble ikke sendt fra en av våre sider. Gå tilbake, last siden på nytt og send igjen.',
    tooLong: 'Det er mer enn denne siden tar imot. Gå tilbake, kort det ned og send igjen.',
  },
  sv: {
    foreign: 'Det här skickades inte från någon av våra sidor. Gå tillbaka, ladda om sidan och skicka igen.',
    tooLong: 'Det är mer än den här sidan tar emot. Gå tillbaka, korta ner det och skicka igen.',
  },
  da: {
    foreign: 'Dette blev ikke sendt fra en af vores sider. Gå tilbage, genindlæs siden, og send igen.',
    tooLong: 'Det er mere, end denne side tager imod. Gå tilbage, gør det kortere, og send igen.',
  },
}
