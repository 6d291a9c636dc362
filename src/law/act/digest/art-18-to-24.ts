import type { Cite } from '../index.ts'

/** What Articles 18 to 24 of the Act say, provision by provision, in our own words: operators other than manufacturers. */
export const articles18To24 = {
  'Art. 18':
    'Lets a manufacturer appoint an authorised representative by written mandate, and says what the mandate cannot contain and what it must allow at least.',
  'Art. 18(1)': 'A manufacturer may appoint an authorised representative, by a mandate in writing.',
  'Art. 18(2)':
    'The mandate cannot contain the duties of Art. 13(1) to (11), the drawing up of technical documentation (Art. 13(12), first subparagraph) or the duties of Art. 13(14) on series production and changes.',
  'Art. 18(3)':
    'An authorised representative must perform the tasks of its mandate and give market surveillance authorities a copy of the mandate on request. The mandate must allow at least what points (a) to (c) list.',
  'Art. 18(3)(a)':
    'The mandate must at least allow the authorised representative to hold EU declaration of conformity and technical documentation ready for the market surveillance authorities, for 10 years or more after placing on the market or, if longer, for the support period.',
  'Art. 18(3)(b)':
    'The mandate must at least allow the authorised representative to provide all information and documentation necessary to demonstrate conformity of the product, when a market surveillance authority requests it with reasons.',
  'Art. 18(3)(c)':
    'The mandate must at least allow the authorised representative to cooperate with market surveillance authorities, when they request it, on action against the risks of a product that the mandate covers.',
  'Art. 19':
    'Sets the duties of importers: place only compliant products on the market, check beforehand what the manufacturer did, give their own contact details, react to non-conformity and vulnerabilities, keep documents, cooperate.',
  'Art. 19(1)':
    'An importer may place a product on the market only if it complies with Annex I Part I and the processes of its manufacturer comply with Annex I Part II.',
  'Art. 19(2)':
    'Before placing a product on the market, the importer must ensure that conformity assessment, technical documentation, CE marking, declaration, user information and what Art. 13(15), (16) and (19) require are in order, and must be able to provide documents that prove it.',
  'Art. 19(2), first subparagraph':
    'Before placing a product on the market, the importer must ensure all of points (a) to (d): conformity assessment, technical documentation, CE marking with declaration and user information, and what the manufacturer owes under Art. 13(15), (16) and (19).',
  'Art. 19(2)(a)':
    'Before placing a product on the market, the importer must ensure that the manufacturer has carried out the appropriate conformity assessment procedures of Art. 32.',
  'Art. 19(2)(b)':
    'Before placing a product on the market, the importer must ensure that technical documentation has been drawn up by the manufacturer.',
  'Art. 19(2)(c)':
    'Before placing a product on the market, the importer must ensure that it bears the CE marking and comes with the EU declaration of conformity as Art. 13(20) provides and with the Annex II information, in a language that users and market surveillance authorities easily understand.',
  'Art. 19(2)(d)':
    'Before placing a product on the market, the importer must ensure that the manufacturer has met Art. 13(15), identification of the product, (16), name and contact details, and (19), end date of the support period.',
  'Art. 19(2), second subparagraph':
    'The importer must be able to provide the documents that prove that the requirements of Art. 19 are fulfilled.',
  'Art. 19(3)':
    "An importer that has reason to believe that a product or its manufacturer's processes do not conform to the Act must not place it on the market until they do. It reports a significant cybersecurity risk to manufacturer and authorities, a possible one due to non-technical factors to the authorities.",
  'Art. 19(3), first subparagraph':
    "An importer that considers, or has reason to believe, a product or its manufacturer's processes not in conformity with the Act must not place it on the market until they are. If the product presents a significant cybersecurity risk, it must tell the market surveillance authorities and the manufacturer.",
  'Art. 19(3), second subparagraph':
    'An importer with reason to believe that a product may present a significant cybersecurity risk owing to non-technical risk factors must inform the market surveillance authorities, which then follow Art. 54(2).',
  'Art. 19(4)':
    'The importer must indicate its name, registered trade name or trademark, its postal address, an email or other digital contact and, where applicable, its website on the product, its packaging or an accompanying document, in a language that users and market surveillance authorities easily understand.',
  'Art. 19(5)':
    'An importer that knows or has reason to believe a product it placed on the market does not conform must immediately correct or, if appropriate, withdraw or recall it; it tells the manufacturer of vulnerabilities without undue delay, and market surveillance authorities of a significant cybersecurity risk immediately.',
  'Art. 19(5), first subparagraph':
    'An importer that knows a product it has placed on the market does not conform to the Act, or has reason to believe so, must immediately take the necessary corrective measures or, if appropriate, withdraw or recall the product.',
  'Art. 19(5), second subparagraph':
    'On becoming aware of a vulnerability, an importer must inform the manufacturer without undue delay. If the product presents a significant cybersecurity risk, it must immediately inform the authorities of each Member State where it made it available, with details, in particular of non-compliance and corrective measures.',
  'Art. 19(6)':
    'The importer must keep the EU declaration of conformity, in copy, ready for the market surveillance authorities and ensure that they can have the technical documentation on request, for at least 10 years from placing on the market or, if longer, for the support period.',
  'Art. 19(7)':
    'If a market surveillance authority so requests, with reasons, the importer must provide all that is necessary to demonstrate conformity with Annex I, on paper or electronically, in a language it easily understands. On request it must also cooperate to eliminate cybersecurity risks of products it placed on the market.',
  'Art. 19(8)':
    'An importer that becomes aware that the manufacturer has ceased its operations and so cannot comply with the Act must inform the relevant market surveillance authorities and, by any available means and as far as possible, the users of the products placed on the market.',
  'Art. 20':
    'Sets the duties of distributors: act with due care, verify before making a product available, stop and correct non-conformity, pass on vulnerabilities and risks, cooperate.',
  'Art. 20(1)':
    'A distributor must act with due care about the requirements of the Act when it makes a product available on the market.',
  'Art. 20(2)':
    'Before making a product available on the market, the distributor must verify the CE marking (a), and that manufacturer and importer have met certain duties and provided all necessary documents (b).',
  'Art. 20(2)(a)':
    'Before making a product available on the market, the distributor must verify that it bears the CE marking.',
  'Art. 20(2)(b)':
    'Before making a product available on the market, the distributor must verify that the manufacturer has met Art. 13(15), (16), (18), (19) and (20), that the importer has met Art. 19(4), and that it has received all necessary documents from them.',
  'Art. 20(3)':
    "A distributor that, on the information it has, considers or has reason to believe a product or its manufacturer's processes contrary to Annex I must not make it available until they conform. If the cybersecurity risk is significant, it must tell manufacturer and market surveillance authorities without undue delay.",
  'Art. 20(4)':
    'A distributor that knows, or on its information has reason to believe, that a product it made available does not conform must make sure that it is corrected or, if appropriate, withdrawn or recalled; it tells the manufacturer of vulnerabilities without undue delay, authorities of a significant cybersecurity risk immediately.',
  'Art. 20(4), first subparagraph':
    "A distributor that, on the information it has, knows that a product it made available, or its manufacturer's processes, do not conform to the Act, or has reason to believe so, must make sure that the necessary corrective measures are taken or, if appropriate, that the product is withdrawn or recalled.",
  'Art. 20(4), second subparagraph':
    'On becoming aware of a vulnerability, a distributor must inform the manufacturer without undue delay. If the product presents a significant cybersecurity risk, it must immediately inform the authorities of each Member State where it made it available, with details, in particular of non-compliance and corrections.',
  'Art. 20(5)':
    'If a market surveillance authority so requests, with reasons, the distributor must provide all that is necessary to demonstrate conformity with the Act, on paper or electronically, in a language it easily understands. On request it must also cooperate to eliminate cybersecurity risks of products it made available.',
  'Art. 20(6)':
    'A distributor that becomes aware, on the information it has, that the manufacturer has ceased its operations and so cannot comply with the Act must without undue delay tell the relevant market surveillance authorities and, by any available means and as far as possible, the users of the products placed on the market.',
  'Art. 21':
    'An importer or distributor counts as manufacturer, subject to Art. 13 and 14, if it places a product on the market under its own name or trademark, or substantially modifies a product that is already placed on the market.',
  'Art. 22':
    'Makes anyone else who substantially modifies a product and makes it available a manufacturer too, for the part affected or for the whole product.',
  'Art. 22(1)':
    'A natural or legal person who is not the manufacturer, importer or distributor counts as manufacturer if it substantially modifies a product and makes it available on the market.',
  'Art. 22(2)':
    'Whoever becomes a manufacturer by a substantial modification (Art. 22(1)) has the duties of Art. 13 and 14 for the affected part alone or, if the cybersecurity of the product as a whole is affected, for all of it.',
  'Art. 23':
    'Obliges economic operators to tell market surveillance authorities, on request, who supplied them and, where available, whom they supplied, for 10 years.',
  'Art. 23(1)':
    'On request, an economic operator must give market surveillance authorities the names and addresses of points (a) and (b): the economic operators that supplied it and, where available, those it supplied.',
  'Art. 23(1)(a)':
    'On request, an economic operator must give market surveillance authorities name and address of every economic operator that has supplied it with a product.',
  'Art. 23(1)(b)':
    'On request, an economic operator must give market surveillance authorities, where available, name and address of every economic operator to which it has supplied a product.',
  'Art. 23(2)':
    'An economic operator must be able to present the names and addresses of Art. 23(1) for 10 years after it was supplied with the product and for 10 years after it supplied it.',
  'Art. 24':
    'Sets the duties of open-source software stewards: a documented cybersecurity policy, cooperation with market surveillance authorities, and a limited part of Art. 14 reporting. All of it applies from 11 December 2027.',
  'Art. 24(1)':
    'A steward must put in place and verifiably document a cybersecurity policy that fosters secure development, effective vulnerability handling and voluntary reporting (Art. 15) by developers, covers documenting, addressing and remediating vulnerabilities, promotes sharing them in the community, and reflects its own set-up.',
  'Art. 24(2)':
    'A steward must cooperate with market surveillance authorities, at their request, to mitigate the risks of a free and open-source product, and give them its policy documentation on reasoned request.',
  'Art. 24(2), first subparagraph':
    'A steward must cooperate with market surveillance authorities, if they request it, so that the cybersecurity risks of a free and open-source product are mitigated.',
  'Art. 24(2), second subparagraph':
    'If a market surveillance authority so requests, with reasons, a steward must provide the documentation of its cybersecurity policy, on paper or electronically, in a language the authority easily understands.',
  'Art. 24(3)':
    'Art. 14(1) applies to stewards as far as they are involved in developing the product; Art. 14(3) and (8) as far as severe incidents affect network and information systems that they provide for its development. This applies from 11 December 2027, not from 11 September 2026 (Art. 71(2)).',
} as const satisfies Partial<Record<Cite, string>>
