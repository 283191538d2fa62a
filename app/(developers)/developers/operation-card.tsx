import { z } from 'zod'
import { Card } from '@/app/_ui/card'
import { Disclosure } from '@/app/_ui/disclosure'
import type { Operation } from '@/app/api/v1/_contract/operations'
import { Code } from './code'

/** One thing that can be asked, with the shapes of question and answer. */
export function OperationCard({ operation }: { operation: Operation }) {
  const { method, path, scope, title, says, query, body, answer } = operation
  const parameters = query ? Object.keys(query.shape) : []
  return (
    <Card title={title} level={3}>
      <p>
        <code className="font-semibold wrap-anywhere">
          {method.toUpperCase()} /api/v1{path}
        </code>{' '}
        <span className="text-sm text-ink-soft">
          {scope ? `for keys that allow ${scope}` : 'for everybody, without a key'}
        </span>
      </p>
      <p>
        <Said text={says} />
      </p>
      {parameters.length > 0 && (
        <p className="text-sm">
          Parameters: <code className="wrap-anywhere">{parameters.join(', ')}</code>
        </p>
      )}
      {body && <Shape of={body} io="input" summary="What it takes" title={title} />}
      <Shape of={answer} io="output" summary="What it answers" title={title} />
    </Card>
  )
}

type ShapeProps = { of: z.ZodType; io: 'input' | 'output'; summary: string; title: string }

const Shape = ({ of, io, summary, title }: ShapeProps) => (
  <Disclosure summary={summary}>
    <Code
      label={`${title}: ${summary}`}
      text={JSON.stringify(z.toJSONSchema(of, { io, unrepresentable: 'any' }), null, 2)}
    />
  </Disclosure>
)

/** What stands between backticks is a name in the API. */
const Said = ({ text }: { text: string }) =>
  text
    .split(/(`[^`]+`)/)
    .map((part) => (part.startsWith('`') ? <code key={part}>{part.slice(1, -1)}</code> : part))
