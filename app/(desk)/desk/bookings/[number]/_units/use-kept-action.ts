import { useActionState, useSyncExternalStore } from 'react'
import type { UnitsState } from './units-state'

type Act = (state: UnitsState, form: FormData) => Promise<UnitsState>

const never = () => () => {}

/**
 * A form's action that survives a lost connection: what was typed stays, and `lost` says what to show. Without JavaScript,
 * or before it has come, the form goes straight to the server.
 */
export function useKeptAction(
  action: Act,
  first: UnitsState,
  lost: (state: UnitsState, form: FormData) => UnitsState,
): [UnitsState, (form: FormData) => void] {
  const isHere = useSyncExternalStore(
    never,
    () => true,
    () => false,
  )
  const guarded: Act = async (state, form) => {
    try {
      return await action(state, form)
    } catch (error) {
      // What a browser throws when nobody answers; a redirect is thrown too, and is none of ours.
      if (error instanceof TypeError) return lost(state, form)
      throw error
    }
  }
  const plain = useActionState(action, first)
  const kept = useActionState(guarded, plain[0])
  return isHere ? [kept[0], kept[1]] : [plain[0], plain[1]]
}
