/** Why a component with a package that we know could not be looked up: what stands in the place of its version. */
export const noVersions = ['missing', 'commit', 'range', 'other'] as const

export type NoVersion = (typeof noVersions)[number]

/** Names of commits, whole or short, as Git and container registries write them; a short one of digits only may be a number. */
const commit = /^(?:sha\d+:)?(?:[\da-f]{40}|[\da-f]{64}|(?=[\da-f]*[a-f])(?=[\da-f]*\d)[\da-f]{7,12})$/i

/** What stands in requirements and in no version. */
const range = /[\^~<>*|,[\]()]|^=|^v?\d+(?:\.\d+)*\.x\b|\s-\s/i

/** Why a text in the place of a version cannot be placed in the order of its ecosystem. */
export function noVersion(text: string | undefined): NoVersion {
  if (text === undefined || text.trim() === '') return 'missing'
  if (commit.test(text)) return 'commit'
  return text.length < 1024 && range.test(text) ? 'range' : 'other'
}
