/** How many of the values are still before something, all of those standing in front: the index of the first that is not. */
export function searchSorted<Value>(values: Value[], isBefore: (value: Value) => boolean): number {
  let [low, high] = [0, values.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (isBefore(values[middle]!)) low = middle + 1
    else high = middle
  }
  return low
}
