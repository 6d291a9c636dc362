/** A legal act or document as a citation names it, and where it can be read. */
export interface Act {
  readonly name: string
  readonly short?: string
  readonly celex?: string
  /** Where it can be read as a whole; for the acts of the Union, their European Legislation Identifier. */
  readonly link?: string
}

const eli = 'http://data.europa.eu/eli'

/** The Regulation that this program is about. */
export const theAct: Act = {
  name: 'Regulation (EU) 2024/2847 on horizontal cybersecurity requirements for products with digital elements',
  short: 'Cyber Resilience Act',
  celex: '32024R2847',
  link: `${eli}/reg/2024/2847/oj`,
}

/** Every other act or document that is cited, by the words with which its citations begin. */
export const otherActs = {
  'Reg. (EU) 2025/2392': {
    name: 'Implementing Regulation (EU) 2025/2392 on the technical description of important and critical products',
    celex: '32025R2392',
    link: `${eli}/reg_impl/2025/2392/oj`,
  },
  'Reg. (EU) 2025/1535': {
    name: 'Delegated Regulation (EU) 2025/1535 on the exclusion of products under Regulation (EU) No 168/2013',
    celex: '32025R1535',
    link: `${eli}/reg_del/2025/1535/oj`,
  },
  'Reg. (EU) 2026/881': {
    name: 'Delegated Regulation (EU) 2026/881 on delaying the dissemination of notifications',
    celex: '32026R0881',
    link: `${eli}/reg_del/2026/881/oj`,
  },
  'Reg. (EU) 2026/339': {
    name: 'Delegated Regulation (EU) 2026/339 repealing Delegated Regulation (EU) 2022/30',
    celex: '32026R0339',
    link: `${eli}/reg_del/2026/339/oj`,
  },
  'Reg. (EU) 2025/327': {
    name: 'Regulation (EU) 2025/327 on the European Health Data Space',
    short: 'EHDS',
    celex: '32025R0327',
    link: `${eli}/reg/2025/327/oj`,
  },
  'Reg. (EU) 2017/745': {
    name: 'Regulation (EU) 2017/745 on medical devices',
    short: 'MDR',
    link: `${eli}/reg/2017/745/oj`,
  },
  'Reg. (EU) 2017/746': {
    name: 'Regulation (EU) 2017/746 on in vitro diagnostic medical devices',
    short: 'IVDR',
    link: `${eli}/reg/2017/746/oj`,
  },
  'Reg. (EU) 2024/1689': {
    name: 'Regulation (EU) 2024/1689 laying down harmonised rules on artificial intelligence',
    short: 'AI Act',
    link: `${eli}/reg/2024/1689/oj`,
  },
  'Reg. (EU) 2019/2144': {
    name: 'Regulation (EU) 2019/2144 on type-approval requirements for motor vehicles',
    link: `${eli}/reg/2019/2144/oj`,
  },
  'Reg. (EU) 2018/1139': {
    name: 'Regulation (EU) 2018/1139 on common rules in the field of civil aviation',
    link: `${eli}/reg/2018/1139/oj`,
  },
  'Reg. (EU) No 168/2013': {
    name: 'Regulation (EU) No 168/2013 on two- or three-wheel vehicles and quadricycles',
    link: `${eli}/reg/2013/168/oj`,
  },
  'Dir. 2014/90/EU': { name: 'Directive 2014/90/EU on marine equipment', link: `${eli}/dir/2014/90/oj` },
  'Dir. 2014/53/EU': { name: 'Directive 2014/53/EU on radio equipment', short: 'RED', link: `${eli}/dir/2014/53/oj` },
  'Dir. 2009/48/EC': { name: 'Directive 2009/48/EC on the safety of toys', link: `${eli}/dir/2009/48/oj` },
  'Dir. (EU) 2019/944': {
    name: 'Directive (EU) 2019/944 on the internal market for electricity',
    link: `${eli}/dir/2019/944/oj`,
  },
  'Dir. (EU) 2020/1828': {
    name: 'Directive (EU) 2020/1828 on representative actions for consumers',
    link: `${eli}/dir/2020/1828/oj`,
  },
  'Dir. (EU) 2022/2555': {
    name: 'Directive (EU) 2022/2555 on a high common level of cybersecurity',
    short: 'NIS2',
    link: `${eli}/dir/2022/2555/oj`,
  },
  'Reg. (EC) No 765/2008': {
    name: 'Regulation (EC) No 765/2008 on accreditation and the CE marking',
    link: `${eli}/reg/2008/765/oj`,
  },
  'Reg. (EU) No 910/2014': {
    name: 'Regulation (EU) No 910/2014 on electronic identification and trust services',
    short: 'eIDAS',
    link: `${eli}/reg/2014/910/oj`,
  },
  'Reg. (EU) No 1025/2012': {
    name: 'Regulation (EU) No 1025/2012 on European standardisation',
    link: `${eli}/reg/2012/1025/oj`,
  },
  'Reg. (EU) 2016/679': {
    name: 'Regulation (EU) 2016/679, the General Data Protection Regulation',
    short: 'GDPR',
    link: `${eli}/reg/2016/679/oj`,
  },
  'Reg. (EU) 2019/881': {
    name: 'Regulation (EU) 2019/881 on ENISA and cybersecurity certification',
    short: 'Cybersecurity Act',
    link: `${eli}/reg/2019/881/oj`,
  },
  'Reg. (EU) 2019/1020': {
    name: 'Regulation (EU) 2019/1020 on market surveillance and compliance of products',
    link: `${eli}/reg/2019/1020/oj`,
  },
  'Reg. (EU) 2022/30': {
    name: 'Delegated Regulation (EU) 2022/30 on the essential requirements of Article 3(3)(d) to (f) of the RED',
    link: `${eli}/reg_del/2022/30/oj`,
  },
  'Reg. (EU) 2023/988': {
    name: 'Regulation (EU) 2023/988 on general product safety',
    short: 'GPSR',
    link: `${eli}/reg/2023/988/oj`,
  },
  'Reg. (EU) 2023/1230': { name: 'Regulation (EU) 2023/1230 on machinery', link: `${eli}/reg/2023/1230/oj` },
  'Reg. (EU) 2024/482': {
    name: 'Implementing Regulation (EU) 2024/482 on the Common Criteria certification scheme',
    short: 'EUCC',
    link: `${eli}/reg_impl/2024/482/oj`,
  },
  'Reg. (EU) 2025/2509': {
    name: 'Regulation (EU) 2025/2509 on the safety of toys',
    link: `${eli}/reg/2025/2509/oj`,
  },
  'Reg. (EU) 2023/2854': {
    name: 'Regulation (EU) 2023/2854 on harmonised rules on fair access to and use of data',
    short: 'Data Act',
    link: `${eli}/reg/2023/2854/oj`,
  },
  'Reg. (EU) 2022/2554': {
    name: 'Regulation (EU) 2022/2554 on digital operational resilience for the financial sector',
    short: 'DORA',
    link: `${eli}/reg/2022/2554/oj`,
  },
  'Reg. (EU) 2025/301': {
    name: 'Delegated Regulation (EU) 2025/301 on the reporting of major ICT-related incidents',
    link: `${eli}/reg_del/2025/301/oj`,
  },
  'Dir. (EU) 2024/2853': {
    name: 'Directive (EU) 2024/2853 on liability for defective products',
    short: 'PLD',
    link: `${eli}/dir/2024/2853/oj`,
  },
  'Reg. (EEC, Euratom) No 1182/71': {
    name: 'Regulation (EEC, Euratom) No 1182/71 on periods, dates and time limits',
    link: `${eli}/reg/1971/1182/oj`,
  },
  'Recommendation 2003/361/EC': {
    name: 'Recommendation 2003/361/EC on the definition of micro, small and medium-sized enterprises',
  },
  'Blue Guide': { name: 'The Blue Guide on the implementation of EU product rules 2022' },
  Guidance: {
    name: 'Commission guidance on the Cyber Resilience Act, Annex to C(2026) 5252 final',
    link: 'https://ec.europa.eu/newsroom/dae/redirection/document/131456',
  },
  FAQ: {
    name: 'Commission FAQ on the Cyber Resilience Act, version 1.4',
    link: 'https://digital-strategy.ec.europa.eu/en/library/cyber-resilience-act-implementation-frequently-asked-questions',
  },
} as const satisfies Readonly<Record<string, Act>>
