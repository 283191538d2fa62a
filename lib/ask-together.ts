import { kept } from './memory'

type Ask = () => Promise<unknown>
type Line = { asked: Promise<unknown>; next?: { ask: Ask; answer: Promise<unknown> } }

const lines = kept(() => new Map<string, Line>())

/**
 * Whoever asks the same question while it is being asked waits for one more asking, together with all others who do: a
 * crowd costs two askings and not one for each. Nobody is given an answer that was looked for before they asked. Of those who
 * wait together the last one asks.
 */
export function askTogether<T>(question: string, ask: () => Promise<T>): Promise<T> {
  const line = lines().get(question)
  if (!line) return begin(question, ask)
  if (line.next) line.next.ask = ask
  else {
    const next = { ask, answer: line.asked.then(() => begin(question, next.ask)) } as NonNullable<
      Line['next']
    >
    line.next = next
  }
  return line.next.answer as Promise<T>
}

function begin<T>(question: string, ask: () => Promise<T>): Promise<T> {
  const answer = ask()
  const line: Line = {
    asked: answer.then(
      () => {},
      () => {},
    ),
  }
  const all = lines()
  all.set(question, line)
  void line.asked.then(() => line.next ?? all.delete(question))
  return answer
}
