/** Texts one after the other as bytes, each found again by its offset and length. */
export interface Heap {
  /** Puts a text at the end; says where it stands, and `lastLength` how long it is. */
  readonly put: (text: string) => number
  readonly lastLength: () => number
  readonly size: () => number
  readonly pieces: () => readonly Uint8Array[]
}

const pieceBytes = 1024 * 1024

/** An empty heap. What is put in is held as bytes in large pieces, which is the least that it can take. */
export function startHeap(): Heap {
  const full: Uint8Array[] = []
  let piece = Buffer.allocUnsafe(pieceBytes)
  let [used, before, last] = [0, 0, 0]
  const put = (text: string): number => {
    // One unit of the text is at most three bytes.
    if (piece.length - used < text.length * 3) {
      full.push(piece.subarray(0, used))
      before += used
      piece = Buffer.allocUnsafe(Math.max(pieceBytes, text.length * 3))
      used = 0
    }
    const at = before + used
    last = piece.write(text, used)
    used += last
    return at
  }
  return { put, lastLength: () => last, size: () => before + used, pieces: () => [...full, piece.subarray(0, used)] }
}
