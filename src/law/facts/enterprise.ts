import type { Cite } from '../act/index.ts'
import { type MemberState, memberStates } from '../dated/member-states.ts'
import { type Choice, choice, number, truth } from './define.ts'

const cascade: readonly Cite[] = ['Art. 14(7)']

/** Each Member State as an answer to where something is, made once for all the facts that ask so. */
const inMemberState = Object.fromEntries(
  Object.entries(memberStates).map(([state, name]): [string, Choice] => [state, { says: name, cites: cascade }]),
) as Readonly<Record<MemberState, Choice>>

const tie = {
  'a tie': {
    says: 'several Member States are equal',
    cites: ['Art. 14(7), second subparagraph', 'Art. 14(7), third subparagraph', 'Our reading'],
  },
} as const

/** How large the enterprise is, by the Recommendation to which Art. 3(19) refers. */
const sizeFacts = {
  headcount: number({
    says: 'how many people work in your enterprise',
    question: 'How many people work in your enterprise, in full-time years?',
    why: 'Small firms are spared one fine, and support is meant for them.',
    counts:
      'Everyone who works for it or in it, owners who manage it too, in the last closed financial year: a full year at full time is one, all else a fraction. Without apprentices, and without time of maternity or parental leave. Add linked enterprises in full and partner enterprises (a share of 25 % or more) in proportion. One year above or below a ceiling changes nothing, only two in a row do: in the first, state the figures of the year before.',
    example: '8 at full time and 4 at half time: 10',
    whoKnows: 'human resources',
    cites: ['Art. 3(19)', 'Rec. 5', 'Recommendation 2003/361/EC'],
  }),
  turnoverEur: number({
    says: 'the annual turnover of your enterprise, in euros',
    question: 'What is the annual turnover of your enterprise, in euros?',
    why: 'Beside the staff, turnover or balance sheet decides the size; one of the two is enough.',
    counts:
      'Of the last closed financial year, without value added tax; an honest estimate if there is none yet. Add linked enterprises in full and partner enterprises in proportion. One year above or below a ceiling changes nothing, only two in a row do: in the first, state the figures of the year before.',
    example: 'one million two hundred thousand: 1200000',
    whoKnows: 'accounting',
    cites: ['Art. 3(19)', 'Rec. 5', 'Recommendation 2003/361/EC'],
  }),
  balanceSheetEur: number({
    says: 'the annual balance sheet total of your enterprise, in euros',
    question: 'What is the annual balance sheet total of your enterprise, in euros?',
    why: 'Beside the staff, turnover or balance sheet decides the size; one of the two is enough.',
    counts:
      'Of the last closed financial year; an honest estimate if there is none yet. Add linked enterprises in full and partner enterprises in proportion. One year above or below a ceiling changes nothing, only two in a row do: in the first, state the figures of the year before.',
    example: 'eight hundred thousand: 800000',
    whoKnows: 'accounting',
    cites: ['Art. 3(19)', 'Rec. 5', 'Recommendation 2003/361/EC'],
  }),
  figuresIncludeLinkedEnterprises: truth({
    says: 'the figures include linked and partner enterprises',
    question: 'Do these figures include all linked enterprises, and partner enterprises in proportion?',
    why: 'A firm that belongs to a large group is not a small one.',
    counts:
      'Linked: one holds the majority of the votes in the other, or dominates it by appointment, contract or agreement, also by way of others. Partner: a share of 25 % or more in capital or votes, without being linked. Yes also if you have neither.',
    example: 'an independent firm of its founders: yes',
    whoKnows: 'accounting',
    cites: ['Rec. 5', 'Recommendation 2003/361/EC'],
  }),
  publicBodyControls25Percent: truth({
    says: 'public bodies control a quarter or more of it',
    question: 'Do public bodies control 25 % or more of its capital or votes?',
    why: 'Such a firm counts as none of the small or medium-sized ones, whatever its figures.',
    counts:
      'Alone or together, directly or by way of others. Not counted are public investment corporations, universities, research centres without profit, funds for regional development, and small autonomous local authorities (budget below 10 million euros, fewer than 5 000 inhabitants), unless they dominate it.',
    example: 'a spin-off in which a university holds 30 %: no',
    whoKnows: 'management',
    cites: ['Art. 3(19)', 'Rec. 5', 'Recommendation 2003/361/EC'],
  }),
} as const

/** Where the manufacturer, those around it and its users are: what leads to the coordinator that receives its reports. */
const placeFacts = {
  mainEstablishmentState: choice({
    says: 'where decisions on the cybersecurity of your products are predominantly taken',
    question: 'In which Member State are decisions on the cybersecurity of your products predominantly taken?',
    why: 'Your reports go to the coordinator of that Member State.',
    counts:
      'Where those work who steer the security of your products; the registered seat, the place of taxation and the place of an incident do not matter. “cannot be told” if you have establishments in the Union and no Member State stands out, or the decisions are taken outside it. “none in the Union” if you have no establishment there.',
    example: 'the security lead and the product owners sit in Lyon: FR',
    whoKnows: 'management',
    cites: ['Art. 14(7), second subparagraph', 'Art. 14(7), third subparagraph', 'Our reading'],
    choices: {
      ...inMemberState,
      'cannot be told': {
        says: 'that Member State cannot be determined',
        cites: ['Art. 14(7), second subparagraph'],
      },
      'none in the Union': {
        says: 'you have no main establishment in the Union',
        cites: ['Art. 14(7), third subparagraph'],
      },
    },
  }),
  mostEmployeesState: choice({
    says: 'where your establishment with the most employees in the Union is',
    question: 'In which Member State is your establishment with the most employees in the Union?',
    why: 'It decides where it cannot be told where decisions on cybersecurity are predominantly taken.',
    counts: 'Compare single establishments in the Union, not countries, and leave out those elsewhere.',
    example: 'an office of 40 in Ghent, two of 30 in Germany: BE',
    whoKnows: 'human resources',
    cites: ['Art. 14(7), second subparagraph', 'Our reading'],
    choices: { ...inMemberState, ...tie },
  }),
  representativeState: choice({
    says: 'where the authorised representative for most of your products is established',
    question: 'In which Member State is the authorised representative established who acts for most of your products?',
    why: 'Without a main establishment in the Union, this decides first where you report.',
    counts:
      'Count products, not units sold; what you can know is enough. “none” if no authorised representative acts for you.',
    example: 'one representative in Dublin for all products: IE',
    whoKnows: 'regulatory affairs',
    cites: ['Art. 14(7)(a)', 'Our reading'],
    choices: {
      ...inMemberState,
      none: { says: 'you have no authorised representative', cites: ['Art. 14(7)(a)'] },
      ...tie,
    },
  }),
  importerState: choice({
    says: 'where the importer of most of your products is established',
    question: 'In which Member State is the importer established who places most of your products on the market?',
    why: 'Where no authorised representative decides it, this decides where you report.',
    counts: 'Count products, not units sold; what you can know is enough. “none” if nobody imports them.',
    example: 'a wholesaler in Rotterdam imports three of four products: NL',
    whoKnows: 'sales',
    cites: ['Art. 14(7)(b)', 'Our reading'],
    choices: {
      ...inMemberState,
      none: { says: 'there is no importer of your products', cites: ['Art. 14(7)(b)'] },
      ...tie,
    },
  }),
  distributorState: choice({
    says: 'where the distributor of most of your products is established',
    question: 'In which Member State is the distributor established who makes most of your products available?',
    why: 'Where neither representative nor importer decides it, this decides where you report.',
    counts:
      'Count products, not units sold; what you can know is enough. “none” if nobody but you supplies them in the Union.',
    example: 'an online shop in Warsaw sells all of them: PL',
    whoKnows: 'sales',
    cites: ['Art. 14(7)(c)', 'Our reading'],
    choices: {
      ...inMemberState,
      none: { says: 'there is no distributor of your products in the Union', cites: ['Art. 14(7)(c)'] },
      ...tie,
    },
  }),
  usersState: choice({
    says: 'where most users of your products in the Union are',
    question: 'In which Member State are most users of your products?',
    why: 'Where nobody in between decides it, this decides where you report.',
    counts:
      'Users of all your products together, as far as you can know, for example from accounts or downloads. A good estimate will do.',
    example: 'most downloads come from Spain: ES',
    whoKnows: 'sales',
    cites: ['Art. 14(7)(d)', 'Our reading'],
    choices: { ...inMemberState, ...tie },
  }),
  chosenCoordinatorState: choice({
    says: 'which of the equal Member States you report in',
    question: 'Several Member States are equal: in which of them do you report?',
    why: 'The Act does not resolve such a tie.',
    counts:
      'The one that you chose and recorded, with reasons, before anything happened; or the one that the authorities agreed on, once they have. Keep to it.',
    example: 'France and Germany are equal, and you decided for France: FR',
    whoKnows: 'management',
    cites: ['Art. 14(7), second subparagraph', 'Art. 14(7), third subparagraph', 'Our reading'],
    choices: inMemberState,
  }),
  reportedWhereMostUsersWere: truth({
    says: 'you have reported before, in the Member State where most of your users were then',
    question: 'Have you reported before, in the Member State where most of your users were then?',
    why: 'Then you may go on to report there, although most users are elsewhere now.',
    counts: 'Only if you reported there because of your users: for the other criteria the Act has no such rule.',
    example: 'a first report to the coordinator in Spain, and now more users in Italy: yes',
    whoKnows: 'security',
    cites: ['Art. 14(7), fourth subparagraph'],
  }),
} as const

/** What the Act makes depend on the enterprise as a whole: its size, and where it reports (Art. 3(19), 14(7)). */
export const enterpriseFacts = { ...sizeFacts, ...placeFacts } as const
