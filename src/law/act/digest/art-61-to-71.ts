import type { Cite } from '../index.ts'

/** What Articles 61 to 71 ask, in our own words: delegated powers, penalties, transition, application. */
export const articles61To71 = {
  'Art. 61':
    'Sets the conditions on which the Commission may adopt delegated acts: for how long, how the power ends, whom it consults, and how Parliament or Council can object.',
  'Art. 61(1)': 'The Commission may adopt delegated acts under the conditions of this article.',
  'Art. 61(2)':
    'The power to adopt delegated acts (Art. 2(5), 7(3), 8(1), (2), 13(8), 14(9), 25, 27(9), 28(5), 31(5)) lasts five years from 10 December 2024, with a report nine months or more before they end. It renews tacitly for equal periods unless Parliament or Council opposes this three months or more before a period ends.',
  'Art. 61(3)':
    'Parliament or Council may revoke the power at any time, as far as its decision specifies. The decision takes effect the day after its publication in the Official Journal, or later if it says so; delegated acts already in force stay valid.',
  'Art. 61(4)':
    'Before the Commission adopts a delegated act, it must consult experts whom each Member State designated, on the principles of the Better Law-Making agreement of 13 April 2016.',
  'Art. 61(5)':
    'Once it has adopted a delegated act, the Commission must at once notify it to Parliament and Council, both at the same time.',
  'Art. 61(6)':
    'A delegated act enters into force only if neither Parliament nor Council objects within two months of its notification to them, or if both say earlier that they will not. Either of them can have the period extended by two months.',

  'Art. 62': 'Gives the Commission a committee for its implementing acts and names the examination procedure.',
  'Art. 62(1)': 'A committee within the meaning of Reg. (EU) No 182/2011 assists the Commission.',
  'Art. 62(2)':
    'Where the Act refers to this paragraph, the examination procedure applies (Art. 5 of Reg. (EU) No 182/2011).',
  'Art. 62(3)':
    'A written procedure for the committee’s opinion ends without result if, within the time allowed for that opinion, the chair so decides or a member asks for it.',

  'Art. 63': 'Binds everyone who applies the Act to confidentiality, and says what may still be exchanged.',
  'Art. 63(1)':
    'All parties involved in applying the Act must keep what they obtain in their tasks confidential, so as to protect in particular trade secrets and other private rights, effective implementation, public and national security interests, and the integrity of proceedings.',
  'Art. 63(1)(a)':
    'Confidentiality must protect anyone’s intellectual property, confidential business information or trade secrets, source code included, except in the cases of Art. 5 of Dir. (EU) 2016/943.',
  'Art. 63(1)(b)':
    'Confidentiality must protect the effective carrying out of the Act, above all of inspections, investigations or audits.',
  'Art. 63(1)(c)': 'Confidentiality must protect public security and national security interests.',
  'Art. 63(1)(d)': 'Confidentiality must protect the integrity of criminal or administrative proceedings.',
  'Art. 63(2)':
    'What market surveillance authorities exchange in confidence, among themselves or with the Commission, must not be disclosed unless the authority it came from has agreed beforehand. Paragraph 1 still applies.',
  'Art. 63(3)':
    'Confidentiality does not affect how the Commission, Member States and notified bodies exchange information and spread warnings, nor duties to give information under the criminal law of Member States.',
  'Art. 63(4)':
    'Where necessary, sensitive information may be exchanged between the Commission or Member States and relevant authorities of third countries, if agreed confidentiality arrangements with these guarantee adequate protection.',

  'Art. 64':
    'Sets the penalties for infringements, with ceilings for administrative fines in three tiers and two exceptions. Applies from 11 December 2027.',
  'Art. 64(1)':
    'Member States must lay down effective, proportionate and dissuasive penalties for infringements of the Act, see that they are carried out, and notify these rules and measures, and later changes to them, to the Commission without delay.',
  'Art. 64(2)':
    'Not complying with Annex I, Art. 13 or Art. 14: administrative fines with a ceiling of EUR 15 000 000 or, for an undertaking, of 2.5 % of its total annual turnover worldwide in the preceding financial year, whichever is higher.',
  'Art. 64(3)':
    'Not complying with Art. 18 to 23, 28, 30(1) to (4), 31(1) to (4), 32(1) to (3), 33(5), 39, 41, 47, 49 or 53: administrative fines with a ceiling of EUR 10 000 000 or, for an undertaking, of 2 % of its total annual turnover worldwide in the preceding financial year, whichever is higher.',
  'Art. 64(4)':
    'Answering a request from a notified body or market surveillance authority with incorrect, incomplete or misleading information: administrative fines with a ceiling of EUR 5 000 000 or, for an undertaking, of 1 % of its total annual turnover worldwide in the preceding financial year, whichever is higher.',
  'Art. 64(5)':
    'In setting a fine, all relevant circumstances of the case must be taken into account, with due regard to points (a) to (c): gravity and duration, earlier fines, size and market share.',
  'Art. 64(5)(a)':
    'The amount of a fine must have due regard to how long and grave the infringement and its consequences were, and to their nature.',
  'Art. 64(5)(b)':
    'The amount of a fine must have due regard to whether this or another market surveillance authority has already fined the same operator for a similar infringement.',
  'Art. 64(5)(c)':
    'The amount of a fine must have due regard to the size of the economic operator, in particular if it is a micro, small or medium-sized enterprise or a start-up, and to its market share.',
  'Art. 64(6)':
    'An authority that imposes a fine must tell the market surveillance authorities of the other Member States, through the information system of Art. 34 of Reg. (EU) 2019/1020.',
  'Art. 64(7)':
    'Each Member State must lay down whether, and how far, public authorities and bodies established there can be given administrative fines.',
  'Art. 64(8)':
    'Depending on the legal system of a Member State, courts or other bodies competent under national law may be the ones to impose the fines; the effect must be equivalent.',
  'Art. 64(9)':
    'Depending on the circumstances, a fine may come on top of other corrective or restrictive measures that the market surveillance authorities apply for the same infringement.',
  'Art. 64(10)':
    'The fines of paragraphs 2 to 9 (so corrected by 32024R2847R(02)) do not apply to micro and small manufacturers that miss the deadline of an early warning (a), nor to any infringement by open-source software stewards (b).',
  'Art. 64(10)(a)':
    'Manufacturers that are micro or small enterprises are not fined for missing the 24-hour deadline of the early warning in Art. 14(2)(a) or 14(4)(a). Other deadlines are not exempt.',
  'Art. 64(10)(b)':
    'Open-source software stewards face none of these administrative fines, whatever provision of the Act they infringe.',

  'Art. 65':
    'Opens representative actions under Dir. (EU) 2020/1828 against economic operators whose infringements of the Act harm, or could harm, consumers collectively.',

  'Art. 66':
    'Adds the Act, as point 72, to Annex I of Reg. (EU) 2019/1020, the list of Union harmonisation legislation under general market surveillance.',

  'Art. 67':
    'Adds the Act to Annex I of Dir. (EU) 2020/1828 on representative actions, as point 72 (corrected from 69 by 32024R2847R(04)).',

  'Art. 68':
    'Adds the protection of vehicles against cyberattacks to the type-approval table in Annex II, Part C1 of Reg. (EU) No 168/2013 (two- or three-wheel vehicles and quadricycles).',

  'Art. 69':
    'Says what holds for certificates issued under other law, and for products already placed on the market when the Act applies as a whole (11 December 2027).',
  'Art. 69(1)':
    'EU type-examination certificates and approval decisions on cybersecurity requirements under other Union harmonisation legislation keep their validity until 11 June 2028, unless their own term ends sooner, or unless that legislation specifies otherwise, in which case its terms decide.',
  'Art. 69(2)':
    'A product that was placed on the market earlier than 11 December 2027 falls under the requirements of the Act only if it undergoes a substantial modification from that date on.',
  'Art. 69(3)':
    'Contrary to paragraph 2, the reporting obligations of Art. 14 hold for all products in scope, also those placed on the market earlier than 11 December 2027.',

  'Art. 70': 'Has the Commission report on how the Act and the single reporting platform work.',
  'Art. 70(1)':
    'The Commission must report to Parliament and Council on the evaluation and review of the Act by 11 December 2030, then every four years; these reports are public.',
  'Art. 70(2)':
    'By 11 September 2028, having consulted ENISA and the CSIRTs network, the Commission must report to Parliament and Council on how effective the single reporting platform is, and on how delays on cybersecurity grounds (Art. 16(2)) affect whether notifications reach other CSIRTs in time.',

  'Art. 71':
    'Says when the Act enters into force (10 December 2024) and from when it applies: as a whole from 11 December 2027, Art. 14 from 11 September 2026, Chapter IV from 11 June 2026.',
  'Art. 71(1)':
    'The Act enters into force twenty days after its publication in the Official Journal (20 November 2024): on 10 December 2024.',
  'Art. 71(2)':
    'The Act applies from 11 December 2027; Art. 14 already from 11 September 2026, and Chapter IV (Art. 35 to 51) already from 11 June 2026.',
  'Art. 71(2), first subparagraph': 'Except for Art. 14 and Chapter IV, the Act applies from 11 December 2027.',
  'Art. 71(2), second subparagraph':
    'Art. 14 applies from 11 September 2026, and Chapter IV (Art. 35 to 51, notified bodies) from 11 June 2026.',
} as const satisfies Partial<Record<Cite, string>>
