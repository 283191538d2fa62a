import PostalMime from 'postal-mime'

const LONGEST = 400

/**
 * What a delivery report (RFC 3464) says of a letter that could not be delivered for good, in the words of the post office that
 * gave up. Null for everything else that comes back: a delay, a confirmation, an automatic answer, or no report at all.
 */
export async function readReport(message: string): Promise<string | null> {
  const mail = await PostalMime.parse(message, { attachmentEncoding: 'utf8' })
  const report = mail.attachments.find(({ mimeType }) => mimeType === 'message/delivery-status')
  const failed = fieldsIn(String(report?.content ?? '')).find((fields) =>
    /^failed\b/i.test(fields.get('action') ?? ''),
  )
  if (!failed) return null
  const why =
    failed.get('diagnostic-code')?.replace(/^[\w-]+\s*;\s*/, '') ||
    `status ${failed.get('status') ?? 'unknown'}`
  return why.slice(0, LONGEST)
}

/** The groups of fields of a report: one about the message, and one for each recipient. */
function fieldsIn(report: string): Map<string, string>[] {
  const unfolded = report.replace(/\r\n/g, '\n').replace(/\n[ \t]+/g, ' ')
  return unfolded.split(/\n{2,}/).map(
    (group) =>
      new Map(
        group.split('\n').flatMap((line) => {
          const [, name, value] = /^([\w-]+):\s*(.*?)\s*$/.exec(line) ?? []
          return name ? [[name.toLowerCase(), value ?? '']] : []
        }),
      ),
  )
}
