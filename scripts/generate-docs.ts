import { allProblems } from '../src/actions/index.ts'
import type { Generated } from './generate-cites.ts'
import { lawPage } from './law-page.ts'
import { ledgerPage } from './ledger.ts'

const banner = '<!-- Written by npm run generate. Do not edit. -->'

function problemsPage(): string {
  const rows = Object.entries(allProblems).map(([code, { means, remedy }]) => `| \`${code}\` | ${means} | ${remedy} |`)
  const intro = 'What a person can mend. The code never changes its meaning; `cradle explain CODE` says the same.'
  return [
    banner,
    '# Problems',
    '',
    intro,
    '',
    '| code | what it means | what to do |',
    '|---|---|---|',
    ...rows,
    '',
  ].join('\n')
}

/** The documents that follow from the rules and the registers of problems. */
export function generateDocs(): readonly Generated[] {
  return [
    { path: 'docs/law.md', text: lawPage() },
    { path: 'docs/ledger.md', text: ledgerPage() },
    { path: 'docs/problems.md', text: problemsPage() },
  ]
}
