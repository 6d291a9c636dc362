import {
  ArgumentScannerError,
  buildApplication,
  buildRouteMap,
  formatMessageForArgumentScannerError,
  text_en,
} from '@stricli/core'
import { printable } from '../kit/index.ts'
import { caseCommands } from './case.ts'
import { checkCommand } from './check.ts'
import { diffCommand } from './diff.ts'
import { exitCodes } from './exit.ts'
import { explainCommand } from './explain.ts'
import { feedsCommands } from './feeds.ts'
import { initCommand } from './init.ts'
import { obligationsCommand } from './obligations.ts'
import { sbomCommands } from './sbom.ts'
import { scanCommand } from './scan.ts'
import { timelineCommand } from './timeline.ts'
import { verifyCommand } from './verify.ts'
import { vexCommands } from './vex.ts'

/** The same bug has the same number, so that reports of it can be put together. */
function internalError(error: unknown): string {
  const [message, stack] = error instanceof Error ? [error.message, error.stack ?? ''] : [String(error), '']
  // Loaded here because hardly anyone ever gets here, and everyone waits for what is loaded at the start.
  const number = process
    .getBuiltinModule('node:crypto')
    .createHash('sha256')
    .update(stack.replaceAll(/(?:file:)?(?:[A-Za-z]:)?[\\/]\S*[\\/]/g, ''))
    .digest('hex')
    .slice(0, 8)
  return printable(`Internal error ${number}: ${message}. This is ours to mend, not yours; please report it.`)
}

const commands = buildRouteMap({
  routes: {
    init: initCommand,
    check: checkCommand,
    explain: explainCommand,
    obligations: obligationsCommand,
    timeline: timelineCommand,
    diff: diffCommand,
    scan: scanCommand,
    vex: vexCommands,
    case: caseCommands,
    verify: verifyCommand,
    sbom: sbomCommands,
    feeds: feedsCommands,
  },
  docs: {
    brief: 'Carries products through the EU Cyber Resilience Act, (EU) 2024/2847.',
    fullDescription: [
      'Example: cradle check examples/pulse-companion',
      '',
      'Does the EU Cyber Resilience Act apply to your product, in which class, by which',
      'conformity routes, what from when, and why? Begin with cradle init in the folder',
      'of your product; cradle check gives the answer. Each has a --help of its own.',
      '',
      'Exit codes:',
      '  0   nothing found against the product (open questions are counted beside it)',
      '  1   a duty that applies is not met',
      '  2   your own policy is not met',
      '  3   open questions decide the result (with --strict)',
      '  4   a known exploited vulnerability awaits your assessment',
      '  64  the command was not understood',
      '  65  an input cannot be read or contradicts itself, or there is no cra.yaml',
      '  69  the reference is missing, or finding nothing in it says nothing',
      '  70  a bug of ours',
    ].join('\n'),
  },
})

/** The command line: its commands, and how what goes wrong is said without control characters or stack traces. */
export function application(version: string) {
  return buildApplication(commands, {
    name: 'cradle',
    versionInfo: { currentVersion: version },
    determineExitCode: () => exitCodes.bug,
    scanner: { caseStyle: 'allow-kebab-for-camel', allowArgumentEscapeSequence: true },
    documentation: { caseStyle: 'convert-camel-to-kebab', disableAnsiColor: true, onlyRequiredInUsageLine: true },
    localization: {
      text: {
        ...text_en,
        briefs: {
          ...text_en.briefs,
          help: 'Show this help',
          version: 'Show the version',
          argumentEscapeSequence: 'What follows are arguments',
        },
        exceptionWhileParsingArguments: error =>
          error instanceof ArgumentScannerError
            ? printable(formatMessageForArgumentScannerError(error, {}))
            : internalError(error),
        noCommandRegisteredForInput: ({ input, corrections }) => {
          const nearest = corrections.length > 0 ? ` Did you mean ${corrections.join(' or ')}?` : ''
          return printable(`There is no command ${JSON.stringify(input)}.${nearest} See cradle --help.`)
        },
        exceptionWhileRunningCommand: internalError,
        exceptionWhileLoadingCommandFunction: internalError,
        exceptionWhileLoadingCommandContext: internalError,
      },
    },
  })
}
