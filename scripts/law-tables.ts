import { annex1, ceilings, type Due, reportingStages } from '../src/law/index.ts'

function cell(text: string): string {
  return text.replaceAll('|', '\\|')
}

function limitOf({ within, of, withoutUndueDelay, unlessAlreadyProvided }: Due): string {
  const limit =
    within === undefined
      ? 'no period in the Act'
      : `${within.count} ${within.count === 1 ? within.unit.slice(0, -1) : within.unit} from: ${of}`
  return [
    ...(withoutUndueDelay ? ['without undue delay'] : []),
    limit,
    ...(unlessAlreadyProvided ? ['unless already provided'] : []),
  ].join('; ')
}

function stageRows(): readonly string[] {
  return Object.entries(reportingStages).flatMap(([trigger, stages]) =>
    Object.entries<Due>(stages).map(([stage, due]) => {
      const content = due.content.map(({ says, when }) => (when === 'always' ? says : `${says} (${when})`)).join('; ')
      return `| ${trigger} | ${stage} | ${cell(limitOf(due))} | ${cell(content)} | ${due.cite} |`
    }),
  )
}

/** The tables of the Act that stand beside the rules: requirements, steps of a report, highest fines. */
export function lawTables(): readonly string[] {
  return [
    '## The essential requirements, one by one',
    '',
    'What can show each is what a team can produce; none of it gives a presumption of conformity.',
    '',
    '| requirement | asks | shown by | provision |',
    '|---|---|---|---|',
    ...annex1.map(
      ({ title, asks, shownBy, cite }) => `| ${title} | ${cell(asks)} | ${cell(shownBy.join('; '))} | ${cite} |`,
    ),
    '',
    '## The steps of a report',
    '',
    '| event | step | until when | what it tells | provision |',
    '|---|---|---|---|---|',
    ...stageRows(),
    '',
    '## The highest fines',
    '',
    'From 11 December 2027. The higher of the two amounts; the share of turnover only where the offender is an undertaking. What no paragraph names has national penalties (Art. 64(1)).',
    '',
    '| for | euro | share of worldwide turnover in the year before | provision |',
    '|---|---|---|---|',
    ...ceilings.map(
      ({ says, euros, percentOfTurnover, cite }) =>
        `| ${says} | ${euros.toLocaleString('en-GB')} | ${percentOfTurnover} % | ${cite} |`,
    ),
    '',
  ]
}
