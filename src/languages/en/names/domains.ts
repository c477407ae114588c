const set = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

/**
 * Words that name the field of a ministry, committee or envoy. Inside a title they are no names. The core comes from the
 * office titles of the office-holders' table (Wikidata, CC0): words that stand in titles of several states.
 */
export const domains = set(`
abroad academic accountability action active activities addiction administration administrative advancement affairs africa african aged ageing
agency agenda agrarian agricultural agriculture agri-food aid air aliyah alliance america american americas analysis animal antiquities
aquaculture arab armed arms army art arts asia asian assembly assets assistance asylum atlantic atomic austrian authority aviation
balkan balkans bank banking biodiversity biological board bodies border borders broadcasting budget budgetary building buildings bureau business
businesses cabinet capital care caribbean caucasus central chamber chemical child children childhood church cities citizen citizens citizenship civic civil
civilian climate co-operation co-ordination coal coalition coast cohesion college combating commerce commercial commission committee commodities commonwealth communication communications
communities community compatriots competition competitiveness compliance conference conflict congress conservation constitution constitutional construction consular consumer
control conventional cooperation coordination corporate corporation corruption council counter-terrorism counterterrorism court crime crimes criminal crisis cultural culture
customs cyber cyberspace cybersecurity data decentralisation decentralization defence defense delegation delivery democracy democratic department deputies
development diaspora dialogue digital digitalisation digitalization digitization diplomacy diplomatic directorate disabilities disability disarmament disaster diversity
division domestic drug duma eastern ecological ecology economic economics economy education efficiency elderly election elections electricity electronic elimination embassy
emergencies emergency emerging emigration employment empowerment energy enforcement engagement engineering enlargement enterprise enterprises entrepreneurship environment environmental
equality equal equality eurasia eurasian euro-atlantic europe european euroatlantic exchange exchanges executive expatriates export exports external
faction families family federation finance finances financial fiscal fisheries fishing fleet food force forces foreign forest forestry forests forum foundation francophonie
freedom fund gas gender general global good governance government governmental green group growth health healthcare heritage high higher highways holocaust home homeland
horn hospital house household housing human humanitarian humanities hydrocarbons immigration implementation inclusion inclusive independent indigenous industrial industries industry
information informatization infrastructure inland innovation inspection institute institution institutional institutions insurance integration integrity intelligence inter-ethnic inter-korean interior internal
international investigation investigative investment investments irrigation islamic islands issues joint judicial judiciary justice juvenile korean labor labour land lands
language languages latin law leadership legal legislation legislative legislature local logistics maghreb management manufacturing marine maritime market markets mass
material materials matters media mediation medical mediterranean mejlis mental middle migrant migrants migration military mineral minerals mines mining ministers ministry minorities minority mission missions
mobility modernisation modernization monetary monitoring monuments multilateral multicultural municipal narcotics national nationalities nationality nations natural nature naval navy
near negotiations neighborhood neighbourhood non-proliferation nonproliferation northern nuclear observer occupied occupation ocean oceans office oil operations opportunities opposition order
organisation organisations organization organizations oversight overseas pacific parliament parliamentary participation parties partnership partnerships party peace peacebuilding peacekeeping pensions
people peoples people's persons petroleum philharmonic orchestra theatre theater museum library hall physical pipeline planning police policies policy political politico-military politburo population populations port ports post posts
poverty power presidency presidential press preparedness prevention primary private privatisation privatization problems procurement production productivity professional programme
programmes programs projects proliferation promotion property prosperity protection protocol provincial public quality racial rail railways rapid reception reconciliation reconstruction
recovery reduction reform reforms refugee refugees region regional regions registry regulation regulatory reintegration relations relief religion religious renewable renewal republic
research resettlement resilience resolution resource resources response restoration return revenue rights risk road roads royal rule rural sabha safeguards safety sahel sanitation sanctions
science sciences scientific sea secondary secretariat sector security senate service services settlement settlements shipping skills social society soil solidarity southern sovereignty space
spatial special sport sports staff stability stabilisation stabilization standards state states statistics status strategic strategy studies supervision supply support supreme sustainability
sustainable system systems tax taxation taxes technical technological technologies technology telecommunications territorial territories territory terrorism threats tourism town trade tradition traditional
trafficking training transformation transition transnational transparency transport transportation treasury treaty tribal tribunal union unions universities university urban utilities
verification veterans victims violence vocational war waste water waterways welfare wellbeing western women women's works workers workforce world worship yard year young youth zone zones
administrative-territorial arctic antarctic annex argentine extremism hate antisemitism hostage hostages nazism democratization democratisation narcotic organised organized repatriation
reparation reparations artificial intelligence ai space outer commissioned science-based nutrition drugs ballistic missile missiles strait straits indo-pacific hemisphere transatlantic
spokesperson's president's minister's prime-minister-level compatriot investor privacy semiconductor semiconductors supply-chain chain chains sub-saharan
`)

/** Words before the head of a title that belong to it. */
export const modifiers = set(`
deputy vice first second third acting interim caretaker prime foreign assistant under special permanent high senior chief principal lead executive federal state national general
presidential parliamentary personal associate honorary cabinet royal military press economic financial top joint assistant-secretary grand supreme
majority minority legal regional resident plenipotentiary extraordinary coordinating co independent alternate provincial ruling opposition rebel
communist republican democratic conservative labour social liberal christian party white house congressional political cyber nuclear veteran
finance defence defense interior justice trade energy health education agriculture transport environment labor tourism culture economy commerce treasury
intelligence security police army navy marine air force commission council ministry department parliament senate administration government embassy delegation mission office bank
team faction bloc chamber assembly committee directorate agency bureau board secretariat investigative humanitarian peace human rights
development climate migration european external international domestic public affairs policy strategic homeland central eastern western northern southern union
constitutional electoral central-bank spokesperson deputy-prime minister-counsellor designate charge chargé news tv television radio
`)

/** Words between determiner and title that are no part of the title. */
export const states = set(`
former then current new newly elected re-elected reelected late incumbent outgoing incoming visiting ex long-time longtime veteran long-serving appointed
newly-elected newly-appointed ousted deposed exiled one-time onetime then-president previous future sitting next own fellow esteemed distinguished dear
ailing embattled beleaguered powerful influential respected 's self-proclaimed self-styled de facto defacto present respective hard-line hardline moderate
reformist right-wing left-wing far-right far-left populist pro-western pro-russian pro-kremlin elder younger eldest
`)

export const past = set('former formerly late ex ousted deposed one-time onetime previous previously')
