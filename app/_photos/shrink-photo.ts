// As large as the server keeps them: more would only make the counter wait.
const LONGEST_SIDE = 2000

// Each step makes it smaller, until it is small enough.
const STEPS = [
  { longest: LONGEST_SIDE, quality: 0.85 },
  { longest: 1400, quality: 0.75 },
  { longest: 1000, quality: 0.65 },
  { longest: 700, quality: 0.5 },
] as const

/**
 * A photo no larger than it will be kept, so that six of them go through a shop's network in a moment; smaller still where
 * `mostBytes` is said; as it was when a browser cannot.
 */
export async function shrinkPhoto(file: File, mostBytes = Number.POSITIVE_INFINITY): Promise<File> {
  try {
    const picture = await createImageBitmap(file)
    let best = file
    for (const step of STEPS) {
      const drawn = await draw(picture, file.name, step)
      if (drawn && drawn.size < best.size) best = drawn
      if (best.size <= mostBytes) break
    }
    picture.close()
    return best
  } catch {
    // Not a picture: the server says so in a sentence.
    return file
  }
}

async function draw(
  picture: ImageBitmap,
  name: string,
  { longest, quality }: (typeof STEPS)[number],
): Promise<File | null> {
  const scale = Math.min(1, longest / Math.max(picture.width, picture.height))
  const canvas = Object.assign(document.createElement('canvas'), {
    width: Math.round(picture.width * scale),
    height: Math.round(picture.height * scale),
  })
  canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height)
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/jpeg', quality))
  return blob && new File([blob], name, { type: blob.type })
}
