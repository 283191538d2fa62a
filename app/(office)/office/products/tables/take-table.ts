import { sentenceFor } from '@/app/_words/refusals'
import type { Actor } from '@/lib/actor'
import type { ImportAnswer } from '@/lib/catalogue/all-or-nothing'
import { importAssets } from '@/lib/catalogue/import-assets'
import { importKits } from '@/lib/catalogue/import-kits'
import { importProducts } from '@/lib/catalogue/import-products'
import { readTable as readAssets } from './asset-table'
import { readTable as readKits } from './kit-table'
import { readTable as readProducts } from './product-table'
import { shortened } from './read-rows'
import type { TableKind } from './table-kinds'

type Asked = { kind: TableKind; csv: string; seen: string; actor: Actor; at: Date }

export type Taken = Exclude<ImportAnswer, { kind: 'problems' }> | { kind: 'problems'; problems: string[] }

/** Takes a table in, once what comes of it has been seen; what is wrong is named by line and column, in words. */
export async function takeTable({ kind, csv, seen, actor, at }: Asked): Promise<Taken> {
  const answer = await readAndImport({ kind, csv, seen, actor, at })
  if (answer.kind !== 'problems') return answer
  const [one] = answer.problems
  if (typeof one === 'string' || one === undefined) return answer as { kind: 'problems'; problems: string[] }
  const { problems } = answer as Extract<ImportAnswer, { kind: 'problems' }>
  const words = problems.map(
    ({ line, column, refusal }) => `Line ${line}, ${column}: ${sentenceFor(refusal)}`,
  )
  return { kind: 'problems', problems: shortened(words) }
}

type Unread = { kind: 'problems'; problems: string[] }

async function readAndImport({ kind, csv, seen, actor, at }: Asked): Promise<ImportAnswer | Unread> {
  if (kind === 'products') {
    const read = readProducts(csv)
    return 'problems' in read ? { kind: 'problems', ...read } : importProducts(read.rows, seen, actor, at)
  }
  if (kind === 'kits') {
    const read = readKits(csv)
    return 'problems' in read ? { kind: 'problems', ...read } : importKits(read.rows, seen, actor, at)
  }
  const read = readAssets(csv)
  return 'problems' in read ? { kind: 'problems', ...read } : importAssets(read.rows, seen, actor, at)
}
