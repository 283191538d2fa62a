import PostalMime from 'postal-mime'
import { row, rows, type State } from '@/sandbox/state'

export type Attachment = { name: string; type: string; content: Buffer; contentId: string | null }
export type Letter = {
  id: string
  at: Date
  to: string[]
  from: string
  subject: string
  text: string
  html: string
  attachments: Attachment[]
  raw: Buffer
}
type Kept = { id: string; at: Date; sender: string; recipients: string[]; raw: Buffer }

const COLUMNS = 'id, at, sender, recipients, raw'

/** The newest letters, all or those to one address. */
export async function findLetters(state: State, to: string | null, limit: number): Promise<Letter[]> {
  const sql = `select ${COLUMNS} from sandbox.mail
    where $1::text is null or exists (select from unnest(recipients) r where lower(r) = lower($1)) order by id desc limit $2`
  return Promise.all((await rows<Kept>(state.pool, sql, [to, limit])).map(open))
}

export async function findLetter(state: State, id: string): Promise<Letter | undefined> {
  if (!/^\d{1,18}$/.test(id)) return undefined
  const kept = await row<Kept>(state.pool, `select ${COLUMNS} from sandbox.mail where id = $1`, [id])
  return kept && open(kept)
}

async function open({ id, at, sender, recipients, raw }: Kept): Promise<Letter> {
  const mail = await PostalMime.parse(raw, { attachmentEncoding: 'arraybuffer' })
  const attachments = mail.attachments.map((part, place) => ({
    name: part.filename ?? `part-${place + 1}`,
    type: part.mimeType,
    content: Buffer.from(part.content as ArrayBuffer),
    contentId: part.contentId?.replace(/[<>]/g, '') ?? null,
  }))
  const from = mail.from?.address ?? sender
  return {
    id,
    at,
    to: recipients,
    from,
    subject: mail.subject ?? '',
    text: mail.text ?? '',
    html: mail.html ?? '',
    attachments,
    raw,
  }
}
