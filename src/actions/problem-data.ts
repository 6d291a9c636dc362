import type { Problem } from '../kit/index.ts'

/** Problems as JSON tells them, with file and line as one text. */
export function problemData(problems: readonly Problem[]) {
  return problems.map(({ code, place, says, remedy }) => ({
    code,
    where: place.line === undefined ? place.file : `${place.file}:${place.line}`,
    ...(place.path !== undefined && { path: place.path }),
    says,
    remedy,
  }))
}
