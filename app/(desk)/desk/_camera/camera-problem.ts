// By the names that the browser gives them.
const SENTENCES: Record<string, string> = {
  NotAllowedError:
    'The camera may not be used here. Allow it for this site in the browser, or type the code.',
  NotFoundError: 'This device has no camera. Type the code instead.',
  NotReadableError: 'Another program has the camera. Close that one, or type the code.',
}

/** Why nothing can be read, and what to do instead. */
export const cameraProblem = (cause: unknown): string =>
  SENTENCES[cause instanceof Error ? cause.name : ''] ??
  'The reader of codes could not be started. Look at the connection, or type the code.'
