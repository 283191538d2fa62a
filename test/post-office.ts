import PostalMime, { type Email } from 'postal-mime'
import { SMTPServer } from 'smtp-server'

export type Received = Email & { envelope: string[] }

export type PostOffice = {
  letters: () => Promise<Received[]>
  /** From now on answers with this code, to everybody or to one recipient. */
  refuse: (code: number, message: string, recipient?: string) => void
  close: () => Promise<void>
}

/** A real SMTP server at the address of `SMTP_URL`, with nothing of ours in it. */
export async function openPostOffice(): Promise<PostOffice> {
  const received: Promise<Received>[] = []
  let refusal: { code: number; message: string; recipient?: string } | undefined
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    closeTimeout: 500,
    onRcptTo({ address }, _session, done) {
      if (!refusal || (refusal.recipient && refusal.recipient !== address)) return done()
      done(Object.assign(new Error(refusal.message), { responseCode: refusal.code }))
    },
    onData(stream, session, done) {
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
      stream.on('end', () => {
        const envelope = session.envelope.rcptTo.map(({ address }) => address)
        received.push(PostalMime.parse(Buffer.concat(chunks)).then((email) => ({ ...email, envelope })))
        done()
      })
    },
  })
  const port = Number(new URL(process.env.SMTP_URL ?? '').port)
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
  return {
    letters: () => Promise.all(received),
    refuse: (code, message, recipient) => {
      refusal = { code, message, recipient }
    },
    close: () => new Promise<void>((resolve) => server.close(resolve)),
  }
}
