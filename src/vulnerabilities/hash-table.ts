import { hashOf } from './index-format.ts'

/** Slots of sixteen bytes: two numbers of a key, where something stands, how long it is. An empty one has no length. */
export type HashTable = Uint32Array<ArrayBuffer>

/** A table with room for so many keys, two thirds full at most. */
export function emptyTable(keys: number): HashTable {
  let slots = 16
  while (slots < keys * 1.5) slots *= 2
  return new Uint32Array(slots * 4)
}

/** Takes the next free slot for a key that is not in the table; `setPlace` says what stands at it. */
export function takeSlot(table: HashTable, key: string): number {
  const slots = table.length / 4
  const [a, b] = hashOf(key)
  let slot = a & (slots - 1)
  while (table[slot * 4 + 3] !== 0) slot = (slot + 1) & (slots - 1)
  table[slot * 4] = a
  table[slot * 4 + 1] = b
  table[slot * 4 + 3] = 1
  return slot
}

/** Says where what belongs to a slot stands, and how long it is: at least one byte. */
export function setPlace(table: HashTable, slot: number, at: number, length: number): void {
  table[slot * 4 + 2] = at
  table[slot * 4 + 3] = length
}

/**
 * Looks a key up: `read` is given what stands at a slot whose numbers are those of the key, and says whether it is the one
 * that is meant, for two keys may share them.
 */
export function inTable<T>(
  table: Uint32Array,
  key: string,
  read: (at: number, length: number, slot: number) => T | undefined,
): T | undefined {
  const slots = table.length / 4
  const [a, b] = hashOf(key)
  for (let slot = a & (slots - 1), seen = 0; seen < slots; slot = (slot + 1) & (slots - 1), seen += 1) {
    const length = table[slot * 4 + 3] ?? 0
    if (length === 0) return undefined
    if (table[slot * 4] !== a || table[slot * 4 + 1] !== b) continue
    const found = read(table[slot * 4 + 2] ?? 0, length, slot)
    if (found !== undefined) return found
  }
  return undefined
}
