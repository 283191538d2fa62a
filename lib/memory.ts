// All of this process, unless somebody rehearses several of them in one.
const WHOLE = {}
let whose: () => object = () => WHOLE

/** Something that a process keeps in mind from one request to the next, and that is gone when it dies. */
export function kept<T>(make: () => T): () => T {
  const minds = new WeakMap<object, T>()
  return () => {
    const mind = whose()
    const known = minds.get(mind) ?? make()
    minds.set(mind, known)
    return known
  }
}

/** Whoever rehearses several processes in one says which of them is thinking. */
export function rehearse(mind: () => object | undefined): void {
  whose = () => mind() ?? WHOLE
}
