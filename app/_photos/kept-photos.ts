// Photos that were taken and not sent yet, kept on this device: a phone may end the page while its camera is open.
const DATABASE = 'kickstand'
const STORE = 'photos'
// Whoever has not sent them by then took others.
const KEEP_MS = 24 * 60 * 60_000

type Kept = { at: number; files: File[] }

/** The photos kept under a name; none where the browser keeps nothing. Those that are too old are forgotten, whatever they are of. */
export async function findKept(name: string): Promise<File[]> {
  await ask('readwrite', forgetOld)
  const kept = await ask<Kept | undefined>('readonly', (store) => store.get(name))
  return kept?.files ?? []
}

function forgetOld(store: IDBObjectStore): IDBRequest {
  const walk = store.openCursor()
  walk.addEventListener('success', () => {
    const { result: cursor } = walk
    if (!cursor) return
    if ((cursor.value as Kept).at <= Date.now() - KEEP_MS) cursor.delete()
    cursor.continue()
  })
  return walk
}

/** Keeps them in the place of those that were kept under the name before; none forgets it. */
export async function keepPhotos(name: string, files: File[]): Promise<void> {
  await ask('readwrite', (store) =>
    files.length > 0 ? store.put({ at: Date.now(), files }, name) : store.delete(name),
  )
}

async function ask<T>(
  mode: IDBTransactionMode,
  what: (store: IDBObjectStore) => IDBRequest,
): Promise<T | undefined> {
  try {
    const database = await settled<IDBDatabase>(opening())
    const answer = await settled<T>(what(database.transaction(STORE, mode).objectStore(STORE)))
    database.close()
    return answer
  } catch {
    // A private window, or a full device: the photos are in the form all the same.
    return undefined
  }
}

function opening(): IDBOpenDBRequest {
  const opening = indexedDB.open(DATABASE, 1)
  opening.onupgradeneeded = () => opening.result.createObjectStore(STORE)
  return opening
}

const settled = <T>(request: IDBRequest): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error)
  })
