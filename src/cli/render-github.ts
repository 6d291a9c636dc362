import { printable } from '../kit/index.ts'
import { reportWords } from '../wording/findings.ts'
import type { Report, ReportResult } from './report.ts'

/** GitHub ends a command at a line break, and reads a percent sign as the start of an escape. */
function message(text: string): string {
  return printable(text).replaceAll('%', '%25')
}

/** In a property, what would end it is escaped as well. */
function property(text: string): string {
  return message(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}

const commands = { error: 'error', warning: 'warning', note: 'notice' } as const satisfies Readonly<
  Record<ReportResult['level'], string>
>

function command(name: string, file: string, line: number, title: string, says: string): string {
  return `::${name} file=${property(file)},line=${line},title=${property(title)}::${message(says)}`
}

function resultLine({ level, file, line, rule, name, says, accepted, isKnown }: ReportResult): string {
  const title = `${name} ${rule}`
  if (accepted !== undefined) return command('notice', file, line ?? 1, title, reportWords.accepted(accepted))
  if (isKnown) return command('notice', file, line ?? 1, title, reportWords.known(says))
  return command(commands[level], file, line ?? 1, title, says)
}

/**
 * The results as workflow commands of GitHub Actions, which it shows as annotations at the files. It shows the first ten of
 * each kind in a step, so what is worst stands first, and what was looked at is a notice of its own.
 */
export function renderGithub({ results, seen, isBlind, problems, file }: Report): string {
  const told = isBlind && seen.length === 0 ? [reportWords.nothingSeen] : seen
  const lines = [
    ...(isBlind ? [command('error', file, 1, 'coverage', told.join('; '))] : []),
    ...problems.map(({ code, place, says, remedy }) =>
      command('error', place.file, place.line ?? 1, code, `${says} ${remedy}`),
    ),
    ...results.map(resultLine),
    ...(isBlind || told.length === 0 ? [] : [command('notice', file, 1, 'coverage', told.join('; '))]),
  ]
  return lines.map(line => `${line}\n`).join('')
}
