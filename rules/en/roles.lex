# Common nouns for those who speak: persons, groups, documents; and the words
# that the names of organisations begin or end with.
#
# lexicon role: person nouns. Forms: singular ; plural.
#   kind      person; epithet: what papers call a person whom they named just
#             before ("the Labour politician"); spokes: speaks for somebody else (spokesman, lawyer, aide)
#   gender    m or f, only where the noun itself tells
# lexicon group: collectives and organisations (the ministry, the court).
# lexicon document: what can say something without being a person (the report).
# lexicon orgword: capitalised words in names of organisations.
# lexicon lesser: what in front of a role makes it another one: the deputy mayor
#   and the former mayor are not the mayor.

lexicon lesser
  deputy ; vice ; assistant ; associate ; former ; ex ; shadow ; would-be
  aspiring ; failed ; onetime ; other

lexicon role
# ---- those who speak for somebody
  spokesman ; spokesmen | gender=m kind=spokes
  spokeswoman ; spokeswomen | gender=f kind=spokes
  spokesperson ; spokespersons ; spokespeople | kind=spokes
  press secretary ; press secretaries | kind=spokes
  deputy press secretary ; deputy press secretaries | kind=spokes
  press officer ; press officers | kind=spokes
  press attaché ; press attachés | kind=spokes
  communications director ; communications directors | kind=spokes
  communications chief ; communications chiefs | kind=spokes
  communications officer ; communications officers | kind=spokes
  communications adviser ; communications advisers | kind=spokes
  communications advisor ; communications advisors | kind=spokes
  head of communications ; heads of communications | kind=spokes
  media officer ; media officers | kind=spokes
  media relations officer ; media relations officers | kind=spokes
  media adviser ; media advisers | kind=spokes
  media advisor ; media advisors | kind=spokes
  public affairs officer ; public affairs officers | kind=spokes
  public information officer ; public information officers | kind=spokes
  public relations officer ; public relations officers | kind=spokes
  publicist ; publicists | kind=spokes
  representative ; representatives | kind=spokes
  rep ; reps | kind=spokes
  mouthpiece ; mouthpieces | kind=spokes
  lawyer ; lawyers | kind=spokes
  attorney ; attorneys | kind=spokes
  barrister ; barristers | kind=spokes
  solicitor ; solicitors | kind=spokes
  advocate ; advocates | kind=spokes
  counsel ; counsels | kind=spokes
  counselor ; counselors | kind=spokes
  defense attorney ; defense attorneys | kind=spokes
  defence lawyer ; defence lawyers | kind=spokes
  defense lawyer ; defense lawyers | kind=spokes
  defence attorney ; defence attorneys | kind=spokes
  aide ; aides | kind=spokes
  adviser ; advisers | kind=spokes
  advisor ; advisors | kind=spokes
  senior adviser ; senior advisers | kind=spokes
  senior advisor ; senior advisors | kind=spokes
  campaign manager ; campaign managers | kind=spokes
  campaign chairman ; campaign chairmen | gender=m kind=spokes
  campaign chairwoman ; campaign chairwomen | gender=f kind=spokes
  chief of staff ; chiefs of staff | kind=spokes
  deputy chief of staff ; deputy chiefs of staff | kind=spokes
  strategist ; strategists | kind=spokes
  surrogate ; surrogates | kind=spokes
  consultant ; consultants | kind=spokes
  agent ; agents | kind=person
  ambassador ; ambassadors | kind=person
  envoy ; envoys | kind=person
  special envoy ; special envoys | kind=person
  emissary ; emissaries | kind=person
  negotiator ; negotiators | kind=person
  chief negotiator ; chief negotiators | kind=person
  mediator ; mediators | kind=person
  intermediary ; intermediaries | kind=person
  interpreter ; interpreters | kind=person
  translator ; translators | kind=person
  delegate ; delegates | kind=person
  diplomat ; diplomats | kind=person
  deputy ; deputies | kind=person
  proxy ; proxies | kind=person
  attaché ; attachés | kind=person
  consul ; consuls | kind=person
  consul general ; consuls general | kind=person
# ---- state and politics
  president ; presidents | kind=person
  president-elect ; presidents-elect | kind=person
  vice president ; vice presidents | kind=person
  vice-president ; vice-presidents | kind=person
  ex-president ; ex-presidents | kind=person
  former president ; former presidents | kind=person
  prime minister ; prime ministers | kind=person
  ex-prime minister ; ex-prime ministers | kind=person
  former prime minister ; former prime ministers | kind=person
  deputy prime minister ; deputy prime ministers | kind=person
  premier ; premiers | kind=person
  chancellor ; chancellors | kind=person
  vice chancellor ; vice chancellors | kind=person
  taoiseach ; taoisigh | kind=person
  minister ; ministers | kind=person
  ex-minister ; ex-ministers | kind=person
  deputy minister ; deputy ministers | kind=person
  foreign minister ; foreign ministers | kind=person
  foreign secretary ; foreign secretaries | kind=person
  defense minister ; defense ministers | kind=person
  defence minister ; defence ministers | kind=person
  defense secretary ; defense secretaries | kind=person
  defence secretary ; defence secretaries | kind=person
  defense chief ; defense chiefs | kind=person
  defence chief ; defence chiefs | kind=person
  finance minister ; finance ministers | kind=person
  finance chief ; finance chiefs | kind=person
  interior minister ; interior ministers | kind=person
  home secretary ; home secretaries | kind=person
  justice minister ; justice ministers | kind=person
  justice secretary ; justice secretaries | kind=person
  economy minister ; economy ministers | kind=person
  energy minister ; energy ministers | kind=person
  energy secretary ; energy secretaries | kind=person
  health minister ; health ministers | kind=person
  health secretary ; health secretaries | kind=person
  education minister ; education ministers | kind=person
  education secretary ; education secretaries | kind=person
  environment minister ; environment ministers | kind=person
  climate minister ; climate ministers | kind=person
  trade minister ; trade ministers | kind=person
  trade representative ; trade representatives | kind=person
  transport minister ; transport ministers | kind=person
  transport secretary ; transport secretaries | kind=person
  agriculture minister ; agriculture ministers | kind=person
  culture minister ; culture ministers | kind=person
  labor minister ; labor ministers | kind=person
  labour minister ; labour ministers | kind=person
  industry minister ; industry ministers | kind=person
  treasury secretary ; treasury secretaries | kind=person
  commerce secretary ; commerce secretaries | kind=person
  homeland security secretary ; homeland security secretaries | kind=person
  secretary of state ; secretaries of state | kind=person
  state secretary ; state secretaries | kind=person
  secretary ; secretaries | kind=person
  undersecretary ; undersecretaries | kind=person
  under secretary ; under secretaries | kind=person
  assistant secretary ; assistant secretaries | kind=person
  secretary general ; secretaries general | kind=person
  secretary-general ; secretaries-general | kind=person
  deputy secretary-general ; deputy secretaries-general | kind=person
  first lady ; first ladies | gender=f kind=person
  first minister ; first ministers | kind=person
  head of state ; heads of state | kind=person
  head of government ; heads of government | kind=person
  national security adviser ; national security advisers | kind=person
  national security advisor ; national security advisors | kind=person
  security adviser ; security advisers | kind=person
  security advisor ; security advisors | kind=person
  economic adviser ; economic advisers | kind=person
  economic advisor ; economic advisors | kind=person
  foreign policy chief ; foreign policy chiefs | kind=person
  policy chief ; policy chiefs | kind=person
  security chief ; security chiefs | kind=person
  intelligence chief ; intelligence chiefs | kind=person
  spy chief ; spy chiefs | kind=person
  spymaster ; spymasters | kind=person
  czar ; czars | kind=person
  tsar ; tsars | kind=person
  border czar ; border czars | kind=person
  drug czar ; drug czars | kind=person
  commissioner ; commissioners | kind=person
  high commissioner ; high commissioners | kind=person
  high representative ; high representatives | kind=person
  rapporteur ; rapporteurs | kind=person
  special rapporteur ; special rapporteurs | kind=person
  special representative ; special representatives | kind=person
  governor ; governors | kind=person
  lieutenant governor ; lieutenant governors | kind=person
  lieutenant-governor ; lieutenant-governors | kind=person
  governor general ; governors general | kind=person
  mayor ; mayors | kind=person
  deputy mayor ; deputy mayors | kind=person
  ex-mayor ; ex-mayors | kind=person
  senator ; senators | kind=person
  congressman ; congressmen | gender=m kind=person
  congresswoman ; congresswomen | gender=f kind=person
  congressperson ; congresspeople | kind=person
  lawmaker ; lawmakers | kind=person
  legislator ; legislators | kind=person
  parliamentarian ; parliamentarians | kind=person,epithet
  member of parliament ; members of parliament | kind=person
  member of congress ; members of congress | kind=person
  MP ; MPs | kind=person
  MEP ; MEPs | kind=person
  MSP ; MSPs | kind=person
  assemblyman ; assemblymen | gender=m kind=person
  assemblywoman ; assemblywomen | gender=f kind=person
  councilman ; councilmen | gender=m kind=person
  councilwoman ; councilwomen | gender=f kind=person
  councilmember ; councilmembers | kind=person
  councillor ; councillors | kind=person
  councilor ; councilors | kind=person
  council member ; council members | kind=person
  board member ; board members | kind=person
  committee member ; committee members | kind=person
  commission member ; commission members | kind=person
  cabinet member ; cabinet members | kind=person
  committee chairman ; committee chairmen | gender=m kind=person
  committee chairwoman ; committee chairwomen | gender=f kind=person
  committee chair ; committee chairs | kind=person
  majority leader ; majority leaders | kind=person
  minority leader ; minority leaders | kind=person
  opposition leader ; opposition leaders | kind=person
  party leader ; party leaders | kind=person
  group leader ; group leaders | kind=person
  faction leader ; faction leaders | kind=person
  floor leader ; floor leaders | kind=person
  whip ; whips | kind=person
  majority whip ; majority whips | kind=person
  house speaker ; house speakers | kind=person
  speaker ; speakers | kind=person
  backbencher ; backbenchers | kind=person
  frontbencher ; frontbenchers | kind=person
  peer ; peers | kind=person
  politician ; politicians | kind=person,epithet
  statesman ; statesmen | gender=m kind=person
  stateswoman ; stateswomen | gender=f kind=person
  official ; officials | kind=person
  officeholder ; officeholders | kind=person
  officer ; officers | kind=person
  election official ; election officials | kind=person
  government official ; government officials | kind=person
  defense official ; defense officials | kind=person
  defence official ; defence officials | kind=person
  administration official ; administration officials | kind=person
  intelligence official ; intelligence officials | kind=person
  health official ; health officials | kind=person
  police official ; police officials | kind=person
  military official ; military officials | kind=person
  security official ; security officials | kind=person
  bureaucrat ; bureaucrats | kind=person
  civil servant ; civil servants | kind=person
  public servant ; public servants | kind=person
  functionary ; functionaries | kind=person
  technocrat ; technocrats | kind=person
  incumbent ; incumbents | kind=person
  candidate ; candidates | kind=person
  nominee ; nominees | kind=person
  front-runner ; front-runners | kind=person
  frontrunner ; frontrunners | kind=person
  running mate ; running mates | kind=person
  challenger ; challengers | kind=person
  contender ; contenders | kind=person
  rival ; rivals | kind=person
  opponent ; opponents | kind=person
  hopeful ; hopefuls | kind=person
  presidential candidate ; presidential candidates | kind=person
  presidential hopeful ; presidential hopefuls | kind=person
  lobbyist ; lobbyists | kind=person
  pollster ; pollsters | kind=person
  operative ; operatives | kind=person
  organizer ; organizers | kind=person
  organiser ; organisers | kind=person
  activist ; activists | kind=person
  campaigner ; campaigners | kind=person
  canvasser ; canvassers | kind=person
  volunteer ; volunteers | kind=person
  supporter ; supporters | kind=person
  backer ; backers | kind=person
  ally ; allies | kind=person
  loyalist ; loyalists | kind=person
  critic ; critics | kind=person
  dissident ; dissidents | kind=person
  defector ; defectors | kind=person
  separatist ; separatists | kind=person
  nationalist ; nationalists | kind=person
  populist ; populists | kind=person
  socialist ; socialists | kind=person
  communist ; communists | kind=person
  conservative ; conservatives | kind=person
  liberal ; liberals | kind=person
  progressive ; progressives | kind=person
  moderate ; moderates | kind=person
  centrist ; centrists | kind=person
  Democrat ; Democrats | kind=person
  Republican ; Republicans | kind=person
  Tory ; Tories | kind=person
  Labourite ; Labourites | kind=person
  independent candidate ; independent candidates | kind=person
  leader ; leaders | kind=person
  co-leader ; co-leaders | kind=person
  deputy leader ; deputy leaders | kind=person
  vice-chair ; vice-chairs | kind=person
  chair ; chairs | kind=person
  chairman ; chairmen | gender=m kind=person
  chairwoman ; chairwomen | gender=f kind=person
  chairperson ; chairpersons ; chairpeople | kind=person
  vice chairman ; vice chairmen | gender=m kind=person
  vice chairwoman ; vice chairwomen | gender=f kind=person
  co-chair ; co-chairs | kind=person
  co-chairman ; co-chairmen | gender=m kind=person
  member ; members | kind=person
  founder ; founders | kind=person
  co-founder ; co-founders | kind=person
  cofounder ; cofounders | kind=person
  head ; heads | kind=person
  deputy head ; deputy heads | kind=person
  chief ; chiefs | kind=person
  deputy chief ; deputy chiefs | kind=person
  boss ; bosses | kind=person
  director ; directors | kind=person
  deputy director ; deputy directors | kind=person
  executive director ; executive directors | kind=person
  director general ; directors general | kind=person
  director-general ; directors-general | kind=person
  general secretary ; general secretaries | kind=person
  coordinator ; coordinators | kind=person
  co-ordinator ; co-ordinators | kind=person
  administrator ; administrators | kind=person
  inspector general ; inspectors general | kind=person
  ombudsman ; ombudsmen | gender=m kind=person
  comptroller ; comptrollers | kind=person
  auditor ; auditors | kind=person
  regulator ; regulators | kind=person
  watchdog ; watchdogs | kind=person
  overseer ; overseers | kind=person
  superintendent ; superintendents | kind=person
  supervisor ; supervisors | kind=person
  inspector ; inspectors | kind=person
  controller ; controllers | kind=person
  monitor ; monitors | kind=person
  observer ; observers | kind=person
  election observer ; election observers | kind=person
  voter ; voters | kind=person
  resident ; residents | kind=person
  citizen ; citizens | kind=person
  constituent ; constituents | kind=person
  taxpayer ; taxpayers | kind=person
  local ; locals | kind=person
  villager ; villagers | kind=person
  townsperson ; townspeople | kind=person
  islander ; islanders | kind=person
  neighbor ; neighbors | kind=person
  neighbour ; neighbours | kind=person
  onlooker ; onlookers | kind=person
  passer-by ; passers-by | kind=person
  passerby ; passersby | kind=person
  bystander ; bystanders | kind=person
  witness ; witnesses | kind=person
  eyewitness ; eyewitnesses | kind=person
  survivor ; survivors | kind=person
  victim ; victims | kind=person
  patient ; patients | kind=person
  caller ; callers | kind=person
  protester ; protesters | kind=person
  protestor ; protestors | kind=person
  demonstrator ; demonstrators | kind=person
  marcher ; marchers | kind=person
  rioter ; rioters | kind=person
  looter ; looters | kind=person
  striker ; strikers | kind=person,epithet
  picketer ; picketers | kind=person
  refugee ; refugees | kind=person
  migrant ; migrants | kind=person
  immigrant ; immigrants | kind=person
  asylum seeker ; asylum seekers | kind=person
  evacuee ; evacuees | kind=person
  returnee ; returnees | kind=person
  expat ; expats | kind=person
  expatriate ; expatriates | kind=person
  exile ; exiles | kind=person
  pilgrim ; pilgrims | kind=person
  tourist ; tourists | kind=person
  traveler ; travelers | kind=person
  traveller ; travellers | kind=person
  visitor ; visitors | kind=person
  passenger ; passengers | kind=person
  commuter ; commuters | kind=person
  motorist ; motorists | kind=person
  cyclist ; cyclists | kind=person,epithet
  pedestrian ; pedestrians | kind=person
  hiker ; hikers | kind=person
  climber ; climbers | kind=person
  skier ; skiers | kind=person,epithet
# ---- monarchy and faith
  king ; kings | gender=m kind=person
  queen ; queens | gender=f kind=person
  prince ; princes | gender=m kind=person
  princess ; princesses | gender=f kind=person
  crown prince ; crown princes | gender=m kind=person
  crown princess ; crown princesses | gender=f kind=person
  monarch ; monarchs | kind=person
  emperor ; emperors | gender=m kind=person
  empress ; empresses | gender=f kind=person
  emir ; emirs | gender=m kind=person
  sultan ; sultans | gender=m kind=person
  sheikh ; sheikhs | gender=m kind=person
  sheik ; sheiks | gender=m kind=person
  royal ; royals | kind=person
  duchess ; duchesses | gender=f kind=person
  aristocrat ; aristocrats | kind=person
  pope ; popes | gender=m kind=person
  pontiff ; pontiffs | gender=m kind=person
  cardinal ; cardinals | gender=m kind=person
  archbishop ; archbishops | kind=person
  bishop ; bishops | kind=person
  priest ; priests | kind=person
  nun ; nuns | gender=f kind=person
  monk ; monks | gender=m kind=person
  friar ; friars | gender=m kind=person
  pastor ; pastors | kind=person
  vicar ; vicars | kind=person
  deacon ; deacons | kind=person
  reverend ; reverends | kind=person
  clergyman ; clergymen | gender=m kind=person
  clergywoman ; clergywomen | gender=f kind=person
  cleric ; clerics | kind=person
  chaplain ; chaplains | kind=person
  evangelist ; evangelists | kind=person
  televangelist ; televangelists | kind=person
  preacher ; preachers | kind=person
  missionary ; missionaries | kind=person
  rabbi ; rabbis | kind=person
  imam ; imams | kind=person
  mullah ; mullahs | kind=person
  mufti ; muftis | gender=m kind=person
  ayatollah ; ayatollahs | kind=person
  supreme leader ; supreme leaders | gender=m kind=person
  patriarch ; patriarchs | gender=m kind=person
  theologian ; theologians | kind=person
  believer ; believers | kind=person
  parishioner ; parishioners | kind=person
  worshipper ; worshippers | kind=person
# ---- law and police
  judge ; judges | kind=person
  justice ; justices | kind=person
  chief justice ; chief justices | kind=person
  magistrate ; magistrates | kind=person
  arbitrator ; arbitrators | kind=person
  arbiter ; arbiters | kind=person
  juror ; jurors | kind=person
  foreman ; foremen | gender=m kind=person
  forewoman ; forewomen | gender=f kind=person
  prosecutor ; prosecutors | kind=person
  state prosecutor ; state prosecutors | kind=person
  public prosecutor ; public prosecutors | kind=person
  federal prosecutor ; federal prosecutors | kind=person
  special prosecutor ; special prosecutors | kind=person
  special counsel ; special counsels | kind=person
  chief prosecutor ; chief prosecutors | kind=person
  district attorney ; district attorneys | kind=person
  attorney general ; attorneys general | kind=person
  solicitor general ; solicitors general | kind=person
  public defender ; public defenders | kind=person
  paralegal ; paralegals | kind=person
  law clerk ; law clerks | kind=person
  clerk ; clerks | kind=person
  notary ; notaries | kind=person
  plaintiff ; plaintiffs | kind=person
  claimant ; claimants | kind=person
  petitioner ; petitioners | kind=person
  complainant ; complainants | kind=person
  appellant ; appellants | kind=person
  defendant ; defendants | kind=person
  co-defendant ; co-defendants | kind=person
  accused | kind=person
  suspect ; suspects | kind=person
  convict ; convicts | kind=person
  inmate ; inmates | kind=person
  prisoner ; prisoners | kind=person
  detainee ; detainees | kind=person
  ex-convict ; ex-convicts | kind=person
  offender ; offenders | kind=person
  perpetrator ; perpetrators | kind=person
  accuser ; accusers | kind=person
  informant ; informants | kind=person
  whistleblower ; whistleblowers | kind=person
  whistle-blower ; whistle-blowers | kind=person
  leaker ; leakers | kind=person
  expert witness ; expert witnesses | kind=person
  police officer ; police officers | kind=person
  police chief ; police chiefs | kind=person
  chief of police ; chiefs of police | kind=person
  policeman ; policemen | gender=m kind=person
  policewoman ; policewomen | gender=f kind=person
  cop ; cops | kind=person
  sheriff ; sheriffs | kind=person
  sheriff's deputy ; sheriff's deputies | kind=person
  detective ; detectives | kind=person
  investigator ; investigators | kind=person
  chief investigator ; chief investigators | kind=person
  lead investigator ; lead investigators | kind=person
  constable ; constables | kind=person
  trooper ; troopers | kind=person
  state trooper ; state troopers | kind=person
  marshal ; marshals | kind=person
  sergeant ; sergeants | kind=person
  patrolman ; patrolmen | gender=m kind=person
  bodyguard ; bodyguards | kind=person
  security guard ; security guards | kind=person
  guard ; guards | kind=person
  warden ; wardens | kind=person
  jailer ; jailers | kind=person
  coroner ; coroners | kind=person
  medical examiner ; medical examiners | kind=person
  pathologist ; pathologists | kind=person
  forensic scientist ; forensic scientists | kind=person
  firefighter ; firefighters | kind=person
  fire chief ; fire chiefs | kind=person
  fireman ; firemen | gender=m kind=person
  paramedic ; paramedics | kind=person
  rescuer ; rescuers | kind=person
  rescue worker ; rescue workers | kind=person
  first responder ; first responders | kind=person
  emergency worker ; emergency workers | kind=person
  lifeguard ; lifeguards | kind=person
  coastguard ; coastguards | kind=person
  dispatcher ; dispatchers | kind=person
# ---- armed forces and conflict
  soldier ; soldiers | kind=person
  serviceman ; servicemen | gender=m kind=person
  servicewoman ; servicewomen | gender=f kind=person
  service member ; service members | kind=person
  troop ; troops | kind=person
  sailor ; sailors | kind=person
  airman ; airmen | gender=m kind=person
  marine ; marines | kind=person
  pilot ; pilots | kind=person
  co-pilot ; co-pilots | kind=person
  astronaut ; astronauts | kind=person
  cosmonaut ; cosmonauts | kind=person
  general ; generals | kind=person
  admiral ; admirals | kind=person
  colonel ; colonels | kind=person
  lieutenant colonel ; lieutenant colonels | kind=person
  major ; majors | kind=person
  captain ; captains | kind=person
  lieutenant ; lieutenants | kind=person
  corporal ; corporals | kind=person
  private ; privates | kind=person
  commander ; commanders | kind=person
  commander in chief ; commanders in chief | kind=person
  commander-in-chief ; commanders-in-chief | kind=person
  deputy commander ; deputy commanders | kind=person
  chief of the general staff ; chiefs of the general staff | kind=person
  general staff chief ; general staff chiefs | kind=person
  army chief ; army chiefs | kind=person
  navy chief ; navy chiefs | kind=person
  air force chief ; air force chiefs | kind=person
  joint chiefs chairman ; joint chiefs chairmen | gender=m kind=person
  strongman ; strongmen | gender=m kind=person
  warlord ; warlords | kind=person
  dictator ; dictators | kind=person
  autocrat ; autocrats | kind=person
  despot ; despots | kind=person
  veteran ; veterans | kind=person,epithet
  conscript ; conscripts | kind=person
  reservist ; reservists | kind=person
  recruit ; recruits | kind=person
  draftee ; draftees | kind=person
  fighter ; fighters | kind=person
  militant ; militants | kind=person
  insurgent ; insurgents | kind=person
  rebel ; rebels | kind=person
  rebel leader ; rebel leaders | kind=person
  guerrilla ; guerrillas | kind=person
  militiaman ; militiamen | gender=m kind=person
  mercenary ; mercenaries | kind=person
  terrorist ; terrorists | kind=person
  extremist ; extremists | kind=person
  jihadist ; jihadists | kind=person
  gunman ; gunmen | gender=m kind=person
  shooter ; shooters | kind=person
  assailant ; assailants | kind=person
  attacker ; attackers | kind=person
  hijacker ; hijackers | kind=person
  kidnapper ; kidnappers | kind=person
  captor ; captors | kind=person
  hostage ; hostages | kind=person
  captive ; captives | kind=person
  peacekeeper ; peacekeepers | kind=person
  spy ; spies | kind=person
  ex-spy ; ex-spies | kind=person
  military analyst ; military analysts | kind=person
  military expert ; military experts | kind=person
  military blogger ; military bloggers | kind=person
  war correspondent ; war correspondents | kind=person
# ---- experts, science, health
  analyst ; analysts | kind=person
  senior analyst ; senior analysts | kind=person
  chief analyst ; chief analysts | kind=person
  political analyst ; political analysts | kind=person
  security analyst ; security analysts | kind=person
  expert ; experts | kind=person
  legal expert ; legal experts | kind=person
  specialist ; specialists | kind=person
  scholar ; scholars | kind=person
  academic ; academics | kind=person
  professor ; professors | kind=person
  assistant professor ; assistant professors | kind=person
  associate professor ; associate professors | kind=person
  law professor ; law professors | kind=person
  lecturer ; lecturers | kind=person
  researcher ; researchers | kind=person
  senior researcher ; senior researchers | kind=person
  research fellow ; research fellows | kind=person
  senior fellow ; senior fellows | kind=person
  fellow ; fellows | kind=person
  lead author ; lead authors | kind=person
  co-author ; co-authors | kind=person
  coauthor ; coauthors | kind=person
  study author ; study authors | kind=person
  scientist ; scientists | kind=person
  chief scientist ; chief scientists | kind=person
  political scientist ; political scientists | kind=person
  climate scientist ; climate scientists | kind=person
  physicist ; physicists | kind=person
  astrophysicist ; astrophysicists | kind=person
  chemist ; chemists | kind=person
  biologist ; biologists | kind=person
  microbiologist ; microbiologists | kind=person
  immunologist ; immunologists | kind=person
  virologist ; virologists | kind=person
  epidemiologist ; epidemiologists | kind=person
  geneticist ; geneticists | kind=person
  botanist ; botanists | kind=person
  zoologist ; zoologists | kind=person
  ecologist ; ecologists | kind=person
  conservationist ; conservationists | kind=person
  environmentalist ; environmentalists | kind=person
  geologist ; geologists | kind=person
  seismologist ; seismologists | kind=person
  volcanologist ; volcanologists | kind=person
  glaciologist ; glaciologists | kind=person
  meteorologist ; meteorologists | kind=person
  climatologist ; climatologists | kind=person
  forecaster ; forecasters | kind=person
  oceanographer ; oceanographers | kind=person
  astronomer ; astronomers | kind=person
  mathematician ; mathematicians | kind=person
  statistician ; statisticians | kind=person
  engineer ; engineers | kind=person
  chief engineer ; chief engineers | kind=person
  architect ; architects | kind=person
  inventor ; inventors | kind=person
  economist ; economists | kind=person
  chief economist ; chief economists | kind=person
  sociologist ; sociologists | kind=person
  anthropologist ; anthropologists | kind=person
  archaeologist ; archaeologists | kind=person
  archeologist ; archeologists | kind=person
  historian ; historians | kind=person
  philosopher ; philosophers | kind=person
  linguist ; linguists | kind=person
  psychologist ; psychologists | kind=person
  psychiatrist ; psychiatrists | kind=person
  psychotherapist ; psychotherapists | kind=person
  therapist ; therapists | kind=person
  neuroscientist ; neuroscientists | kind=person
  neurologist ; neurologists | kind=person
  criminologist ; criminologists | kind=person
  theorist ; theorists | kind=person
  thinker ; thinkers | kind=person
  intellectual ; intellectuals | kind=person
  doctor ; doctors | kind=person
  physician ; physicians | kind=person
  surgeon ; surgeons | kind=person
  surgeon general ; surgeons general | kind=person
  cardiologist ; cardiologists | kind=person
  oncologist ; oncologists | kind=person
  pediatrician ; pediatricians | kind=person
  paediatrician ; paediatricians | kind=person
  gynecologist ; gynecologists | kind=person
  gynaecologist ; gynaecologists | kind=person
  radiologist ; radiologists | kind=person
  anesthetist ; anesthetists | kind=person
  anaesthetist ; anaesthetists | kind=person
  general practitioner ; general practitioners | kind=person
  GP ; GPs | kind=person
  clinician ; clinicians | kind=person
  medic ; medics | kind=person
  nurse ; nurses | kind=person
  nurse practitioner ; nurse practitioners | kind=person
  midwife ; midwives | gender=f kind=person
  dentist ; dentists | kind=person
  pharmacist ; pharmacists | kind=person
  veterinarian ; veterinarians | kind=person
  vet ; vets | kind=person
  dietitian ; dietitians | kind=person
  nutritionist ; nutritionists | kind=person
  carer ; carers | kind=person
  caregiver ; caregivers | kind=person
  care worker ; care workers | kind=person
  health worker ; health workers | kind=person
  aid worker ; aid workers | kind=person
  social worker ; social workers | kind=person
  humanitarian ; humanitarians | kind=person
  principal ; principals | kind=person
  vice principal ; vice principals | kind=person
  headteacher ; headteachers | kind=person
  head teacher ; head teachers | kind=person
  headmaster ; headmasters | gender=m kind=person
  headmistress ; headmistresses | gender=f kind=person
  teacher ; teachers | kind=person
  schoolteacher ; schoolteachers | kind=person
  tutor ; tutors | kind=person
  instructor ; instructors | kind=person
  educator ; educators | kind=person
  trainer ; trainers | kind=person
  rector ; rectors | kind=person
  librarian ; librarians | kind=person
  archivist ; archivists | kind=person
  curator ; curators | kind=person
  student ; students | kind=person
  undergraduate ; undergraduates | kind=person
  graduate ; graduates | kind=person
  postgraduate ; postgraduates | kind=person
  pupil ; pupils | kind=person
  schoolboy ; schoolboys | gender=m kind=person
  schoolgirl ; schoolgirls | gender=f kind=person
  freshman ; freshmen | gender=m kind=person
  sophomore ; sophomores | kind=person
  alumnus ; alumni | kind=person
  alumna ; alumnae | gender=f kind=person
  apprentice ; apprentices | kind=person
  trainee ; trainees | kind=person
  intern ; interns | kind=person
# ---- media and arts
  reporter ; reporters | kind=person
  journalist ; journalists | kind=person
  correspondent ; correspondents | kind=person
  columnist ; columnists | kind=person
  commentator ; commentators | kind=person
  pundit ; pundits | kind=person
  blogger ; bloggers | kind=person
  vlogger ; vloggers | kind=person
  podcaster ; podcasters | kind=person
  influencer ; influencers | kind=person
  YouTuber ; YouTubers | kind=person
  streamer ; streamers | kind=person
  editor ; editors | kind=person
  editor-in-chief ; editors-in-chief | kind=person
  editor in chief ; editors in chief | kind=person
  managing editor ; managing editors | kind=person
  deputy editor ; deputy editors | kind=person
  news editor ; news editors | kind=person
  publisher ; publishers | kind=person
  anchor ; anchors | kind=person
  anchorman ; anchormen | gender=m kind=person
  anchorwoman ; anchorwomen | gender=f kind=person
  newscaster ; newscasters | kind=person
  presenter ; presenters | kind=person
  broadcaster ; broadcasters | kind=person
  host ; hosts | kind=person
  co-host ; co-hosts | kind=person
  talk show host ; talk show hosts | kind=person
  moderator ; moderators | kind=person
  interviewer ; interviewers | kind=person
  announcer ; announcers | kind=person
  newsreader ; newsreaders | kind=person
  photographer ; photographers | kind=person
  photojournalist ; photojournalists | kind=person
  cameraman ; cameramen | gender=m kind=person
  camerawoman ; camerawomen | gender=f kind=person
  producer ; producers | kind=person
  executive producer ; executive producers | kind=person
  filmmaker ; filmmakers | kind=person
  film-maker ; film-makers | kind=person
  documentarian ; documentarians | kind=person
  screenwriter ; screenwriters | kind=person
  playwright ; playwrights | kind=person
  writer ; writers | kind=person
  author ; authors | kind=person,epithet
  novelist ; novelists | kind=person,epithet
  essayist ; essayists | kind=person
  poet ; poets | kind=person
  biographer ; biographers | kind=person
  ghostwriter ; ghostwriters | kind=person
  reviewer ; reviewers | kind=person
  actor ; actors | kind=person,epithet
  actress ; actresses | gender=f kind=person,epithet
  comedian ; comedians | kind=person,epithet
  comedienne ; comediennes | gender=f kind=person
  comic ; comics | kind=person
  star ; stars | kind=person
  co-star ; co-stars | kind=person
  celebrity ; celebrities | kind=person
  showrunner ; showrunners | kind=person
  choreographer ; choreographers | kind=person
  dancer ; dancers | kind=person
  ballerina ; ballerinas | gender=f kind=person
  singer ; singers | kind=person,epithet
  songwriter ; songwriters | kind=person
  singer-songwriter ; singer-songwriters | kind=person
  rapper ; rappers | kind=person,epithet
  musician ; musicians | kind=person,epithet
  guitarist ; guitarists | kind=person
  drummer ; drummers | kind=person
  bassist ; bassists | kind=person
  pianist ; pianists | kind=person
  violinist ; violinists | kind=person
  composer ; composers | kind=person
  conductor ; conductors | kind=person
  DJ ; DJs | kind=person
  frontman ; frontmen | gender=m kind=person
  bandmate ; bandmates | kind=person
  artist ; artists | kind=person
  painter ; painters | kind=person
  sculptor ; sculptors | kind=person
  illustrator ; illustrators | kind=person
  cartoonist ; cartoonists | kind=person
  designer ; designers | kind=person
  fashion designer ; fashion designers | kind=person
  model ; models | kind=person
  supermodel ; supermodels | kind=person
  collector ; collectors | kind=person
  gallerist ; gallerists | kind=person
  art dealer ; art dealers | kind=person
  fan ; fans | kind=person
# ---- business and work
  CEO ; CEOs | kind=person
  CFO ; CFOs | kind=person
  COO ; COOs | kind=person
  CTO ; CTOs | kind=person
  chief executive ; chief executives | kind=person
  chief executive officer ; chief executive officers | kind=person
  chief financial officer ; chief financial officers | kind=person
  chief operating officer ; chief operating officers | kind=person
  chief technology officer ; chief technology officers | kind=person
  managing director ; managing directors | kind=person
  executive ; executives | kind=person
  vice-chairman ; vice-chairmen | gender=m kind=person
  businessman ; businessmen | gender=m kind=person
  businesswoman ; businesswomen | gender=f kind=person
  businessperson ; businesspeople | kind=person
  entrepreneur ; entrepreneurs | kind=person
  industrialist ; industrialists | kind=person
  magnate ; magnates | kind=person
  mogul ; moguls | kind=person
  tycoon ; tycoons | kind=person
  oligarch ; oligarches | kind=person
  billionaire ; billionaires | kind=person
  millionaire ; millionaires | kind=person
  philanthropist ; philanthropists | kind=person
  donor ; donors | kind=person
  investor ; investors | kind=person
  venture capitalist ; venture capitalists | kind=person
  financier ; financiers | kind=person
  banker ; bankers | kind=person
  central banker ; central bankers | kind=person
  broker ; brokers | kind=person
  trader ; traders | kind=person
  dealer ; dealers | kind=person
  fund manager ; fund managers | kind=person
  money manager ; money managers | kind=person
  hedge fund manager ; hedge fund managers | kind=person
  portfolio manager ; portfolio managers | kind=person
  asset manager ; asset managers | kind=person
  bondholder ; bondholders | kind=person
  shareholder ; shareholders | kind=person
  stockholder ; stockholders | kind=person
  creditor ; creditors | kind=person
  lender ; lenders | kind=person
  debtor ; debtors | kind=person
  insurer ; insurers | kind=person
  actuary ; actuaries | kind=person
  accountant ; accountants | kind=person
  bookkeeper ; bookkeepers | kind=person
  employer ; employers | kind=person
  employee ; employees | kind=person
  worker ; workers | kind=person
  co-worker ; co-workers | kind=person
  coworker ; coworkers | kind=person
  colleague ; colleagues | kind=person
  staffer ; staffers | kind=person
  staff member ; staff members | kind=person
  staff writer ; staff writers | kind=person
  manager ; managers | kind=person
  general manager ; general managers | kind=person
  project manager ; project managers | kind=person
  owner ; owners | kind=person
  co-owner ; co-owners | kind=person
  homeowner ; homeowners | kind=person
  business owner ; business owners | kind=person
  shop owner ; shop owners | kind=person
  restaurateur ; restaurateurs | kind=person
  innkeeper ; innkeepers | kind=person
  hotelier ; hoteliers | kind=person
  landlord ; landlords | gender=m kind=person
  landlady ; landladies | gender=f kind=person
  tenant ; tenants | kind=person
  renter ; renters | kind=person
  estate agent ; estate agents | kind=person
  realtor ; realtors | kind=person
  developer ; developers | kind=person
  contractor ; contractors | kind=person
  builder ; builders | kind=person
  carpenter ; carpenters | kind=person
  electrician ; electricians | kind=person
  plumber ; plumbers | kind=person
  mechanic ; mechanics | kind=person
  technician ; technicians | kind=person
  operator ; operators | kind=person
  programmer ; programmers | kind=person
  software engineer ; software engineers | kind=person
  hacker ; hackers | kind=person
  coder ; coders | kind=person
  miner ; miners | kind=person
  steelworker ; steelworkers | kind=person
  factory worker ; factory workers | kind=person
  trade unionist ; trade unionists | kind=person
  unionist ; unionists | kind=person
  union leader ; union leaders | kind=person
  shop steward ; shop stewards | kind=person
  labor leader ; labor leaders | kind=person
  labour leader ; labour leaders | kind=person
  farmer ; farmers | kind=person
  rancher ; ranchers | kind=person
  grower ; growers | kind=person
  fisherman ; fishermen | gender=m kind=person
  fisher ; fishers | kind=person
  forester ; foresters | kind=person
  hunter ; hunters | kind=person
  beekeeper ; beekeepers | kind=person
  winemaker ; winemakers | kind=person
  brewer ; brewers | kind=person
  chef ; chefs | kind=person
  cook ; cooks | kind=person
  baker ; bakers | kind=person
  butcher ; butchers | kind=person
  waiter ; waiters | gender=m kind=person
  waitress ; waitresses | gender=f kind=person
  bartender ; bartenders | kind=person
  barista ; baristas | kind=person
  hairdresser ; hairdressers | kind=person
  barber ; barbers | kind=person
  tailor ; tailors | kind=person
  shopkeeper ; shopkeepers | kind=person
  keeper ; keepers | kind=person,epithet
  zookeeper ; zookeepers | kind=person
  storekeeper ; storekeepers | kind=person
  retailer ; retailers | kind=person
  wholesaler ; wholesalers | kind=person
  supplier ; suppliers | kind=person
  exporter ; exporters | kind=person
  importer ; importers | kind=person
  manufacturer ; manufacturers | kind=person
  seller ; sellers | kind=person
  vendor ; vendors | kind=person
  buyer ; buyers | kind=person
  salesman ; salesmen | gender=m kind=person
  saleswoman ; saleswomen | gender=f kind=person
  salesperson ; salespeople | kind=person
  customer ; customers | kind=person
  shopper ; shoppers | kind=person
  consumer ; consumers | kind=person
  client ; clients | kind=person
  user ; users | kind=person
  driver ; drivers | kind=person
  bus driver ; bus drivers | kind=person
  truck driver ; truck drivers | kind=person
  trucker ; truckers | kind=person
  taxi driver ; taxi drivers | kind=person
  courier ; couriers | kind=person
  postman ; postmen | gender=m kind=person
  mail carrier ; mail carriers | kind=person
  seafarer ; seafarers | kind=person
  skipper ; skippers | kind=person
  shipowner ; shipowners | kind=person
  flight attendant ; flight attendants | kind=person
  air traffic controller ; air traffic controllers | kind=person
  caretaker ; caretakers | kind=person
  janitor ; janitors | kind=person
  cleaner ; cleaners | kind=person
  housekeeper ; housekeepers | kind=person
  nanny ; nannies | gender=f kind=person
  babysitter ; babysitters | kind=person
  maid ; maids | gender=f kind=person
  butler ; butlers | gender=m kind=person
  receptionist ; receptionists | kind=person
  assistant ; assistants | kind=person
  personal assistant ; personal assistants | kind=person
  recruiter ; recruiters | kind=person
  jobseeker ; jobseekers | kind=person
  job seeker ; job seekers | kind=person
  pensioner ; pensioners | kind=person
  retiree ; retirees | kind=person
# ---- sport
  coach ; coaches | kind=person
  head coach ; head coaches | kind=person
  assistant coach ; assistant coaches | kind=person
  player ; players | kind=person
  team-mate ; team-mates | kind=person
  teammate ; teammates | kind=person
  athlete ; athletes | kind=person
  sportsman ; sportsmen | gender=m kind=person
  sportswoman ; sportswomen | gender=f kind=person
  footballer ; footballers | kind=person,epithet
  goalkeeper ; goalkeepers | kind=person,epithet
  midfielder ; midfielders | kind=person,epithet
  defender ; defenders | kind=person,epithet
  winger ; wingers | kind=person,epithet
  forward ; forwards | kind=person
  quarterback ; quarterbacks | kind=person
  running back ; running backs | kind=person
  wide receiver ; wide receivers | kind=person
  linebacker ; linebackers | kind=person
  pitcher ; pitchers | kind=person
  catcher ; catchers | kind=person
  shortstop ; shortstops | kind=person
  batter ; batters | kind=person
  batsman ; batsmen | gender=m kind=person
  bowler ; bowlers | kind=person
  outfielder ; outfielders | kind=person
  point guard ; point guards | kind=person
  goaltender ; goaltenders | kind=person
  golfer ; golfers | kind=person
  tennis player ; tennis players | kind=person
  runner ; runners | kind=person
  sprinter ; sprinters | kind=person,epithet
  swimmer ; swimmers | kind=person,epithet
  gymnast ; gymnasts | kind=person
  figure skater ; figure skaters | kind=person
  skater ; skaters | kind=person
  boxer ; boxers | kind=person
  wrestler ; wrestlers | kind=person
  jockey ; jockeys | kind=person
  rider ; riders | kind=person
  racer ; racers | kind=person
  racing driver ; racing drivers | kind=person
  rower ; rowers | kind=person
  referee ; referees | kind=person
  umpire ; umpires | kind=person
  linesman ; linesmen | gender=m kind=person
  selector ; selectors | kind=person
  scout ; scouts | kind=person
  champion ; champions | kind=person
  world champion ; world champions | kind=person
  Olympian ; Olympians | kind=person
  Paralympian ; Paralympians | kind=person
  medalist ; medalists | kind=person
  medallist ; medallists | kind=person
  winner ; winners | kind=person
  runner-up ; runners-up | kind=person
  rookie ; rookies | kind=person
  newcomer ; newcomers | kind=person
  debutant ; debutants | kind=person
# ---- family and people
  man ; men | gender=m kind=person
  woman ; women | gender=f kind=person
  boy ; boys | gender=m kind=person
  girl ; girls | gender=f kind=person
  child ; children | kind=person
  kid ; kids | kind=person
  baby ; babies | kind=person
  toddler ; toddlers | kind=person
  teenager ; teenagers | kind=person
  teen ; teens | kind=person
  adolescent ; adolescents | kind=person
  youth ; youths | kind=person
  adult ; adults | kind=person
  elder ; elders | kind=person
  senior ; seniors | kind=person
  person ; people | kind=person
  individual ; individuals | kind=person
  lady ; ladies | gender=f kind=person
  gentleman ; gentlemen | gender=m kind=person
  guy ; guys | gender=m kind=person
  husband ; husbands | gender=m kind=person
  wife ; wives | gender=f kind=person
  ex-husband ; ex-husbands | gender=m kind=person
  ex-wife ; ex-wives | gender=f kind=person
  spouse ; spouses | kind=person
  partner ; partners | kind=person
  fiancé ; fiancés | gender=m kind=person
  fiancée ; fiancées | gender=f kind=person
  boyfriend ; boyfriends | gender=m kind=person
  girlfriend ; girlfriends | gender=f kind=person
  widow ; widows | gender=f kind=person
  widower ; widowers | gender=m kind=person
  bride ; brides | gender=f kind=person
  groom ; grooms | gender=m kind=person
  father ; fathers | gender=m kind=person
  mother ; mothers | gender=f kind=person
  dad ; dads | gender=m kind=person
  mom ; moms | gender=f kind=person
  mum ; mums | gender=f kind=person
  parent ; parents | kind=person
  stepfather ; stepfathers | gender=m kind=person
  stepmother ; stepmothers | gender=f kind=person
  son ; sons | gender=m kind=person
  daughter ; daughters | gender=f kind=person
  stepson ; stepsons | gender=m kind=person
  stepdaughter ; stepdaughters | gender=f kind=person
  brother ; brothers | gender=m kind=person
  sister ; sisters | gender=f kind=person
  half-brother ; half-brothers | gender=m kind=person
  half-sister ; half-sisters | gender=f kind=person
  sibling ; siblings | kind=person
  twin ; twins | kind=person
  twin brother ; twin brothers | gender=m kind=person
  twin sister ; twin sisters | gender=f kind=person
  grandfather ; grandfathers | gender=m kind=person
  grandmother ; grandmothers | gender=f kind=person
  grandparent ; grandparents | kind=person
  grandson ; grandsons | gender=m kind=person
  granddaughter ; granddaughters | gender=f kind=person
  grandchild ; grandchildren | kind=person
  uncle ; uncles | gender=m kind=person
  aunt ; aunts | gender=f kind=person
  nephew ; nephews | gender=m kind=person
  niece ; nieces | gender=f kind=person
  cousin ; cousins | kind=person
  father-in-law ; fathers-in-law | gender=m kind=person
  mother-in-law ; mothers-in-law | gender=f kind=person
  son-in-law ; sons-in-law | gender=m kind=person
  daughter-in-law ; daughters-in-law | gender=f kind=person
  brother-in-law ; brothers-in-law | gender=m kind=person
  sister-in-law ; sisters-in-law | gender=f kind=person
  godfather ; godfathers | gender=m kind=person
  godmother ; godmothers | gender=f kind=person
  relative ; relatives | kind=person
  family member ; family members | kind=person
  heir ; heirs | kind=person
  heiress ; heiresses | gender=f kind=person
  friend ; friends | kind=person
  close friend ; close friends | kind=person
  family friend ; family friends | kind=person
  childhood friend ; childhood friends | kind=person
  best friend ; best friends | kind=person
  buddy ; buddies | kind=person
  pal ; pals | kind=person
  acquaintance ; acquaintances | kind=person
  confidant ; confidants | kind=person
  confidante ; confidantes | gender=f kind=person
  roommate ; roommates | kind=person
  flatmate ; flatmates | kind=person
  housemate ; housemates | kind=person
  classmate ; classmates | kind=person
  schoolmate ; schoolmates | kind=person
  mentor ; mentors | kind=person
  protégé ; protégés | kind=person
  protégée ; protégées | gender=f kind=person
  predecessor ; predecessors | kind=person
  successor ; successors | kind=person
  counterpart ; counterparts | kind=person
  opposite number ; opposite numbers | kind=person
  insider ; insiders | kind=person
  outsider ; outsiders | kind=person
  source ; sources | kind=person
  anonymous source ; anonymous sources | kind=person
  government source ; government sources | kind=person
  intelligence source ; intelligence sources | kind=person
  military source ; military sources | kind=person
  police source ; police sources | kind=person
  security source ; security sources | kind=person
  industry source ; industry sources | kind=person
  participant ; participants | kind=person
  attendee ; attendees | kind=person
  guest ; guests | kind=person
  panelist ; panelists | kind=person
  panellist ; panellists | kind=person
  keynote speaker ; keynote speakers | kind=person
  audience member ; audience members | kind=person
  respondent ; respondents | kind=person
  interviewee ; interviewees | kind=person
  applicant ; applicants | kind=person
  recipient ; recipients | kind=person
  beneficiary ; beneficiaries | kind=person
  settler ; settlers | kind=person
  sponsor ; sponsors | kind=person
  promoter ; promoters | kind=person
  skeptic ; skeptics | kind=person
  sceptic ; sceptics | kind=person
  detractor ; detractors | kind=person
  admirer ; admirers | kind=person
  apologist ; apologists | kind=person
  proponent ; proponents | kind=person
  enthusiast ; enthusiasts | kind=person
  follower ; followers | kind=person
  hero ; heroes | kind=person
  heroine ; heroines | gender=f kind=person
  pioneer ; pioneers | kind=person
  trailblazer ; trailblazers | kind=person
  reformer ; reformers | kind=person
  reformist ; reformists | kind=person
  hard-liner ; hard-liners | kind=person
  hardliner ; hardliners | kind=person
  hawk ; hawks | kind=person
  dove ; doves | kind=person
  maverick ; mavericks | kind=person
  firebrand ; firebrands | kind=person
  ideologue ; ideologues | kind=person
  demagogue ; demagogues | kind=person
  provocateur ; provocateurs | kind=person
  conspiracy theorist ; conspiracy theorists | kind=person
  figure ; figures | kind=person
  public figure ; public figures | kind=person
  personality ; personalities | kind=person
  dignitary ; dignitaries | kind=person
  VIP ; VIPs | kind=person
  newlywed ; newlyweds | kind=person
  stranger ; strangers | kind=person
  shaman ; shamans | kind=person
# ---- trades, crafts, and others of whom news tells
  abbess ; abbesses | kind=person gender=f
  acrobat ; acrobats | kind=person
  alderman ; aldermen | kind=person gender=m
  alderwoman ; alderwomen | kind=person gender=f
  arsonist ; arsonists | kind=person
  asylum-seeker ; asylum-seekers | kind=person
  bailiff ; bailiffs | kind=person
  baritone ; baritones | kind=person
  barmaid ; barmaids | kind=person gender=f
  barman ; barmen | kind=person gender=m
  bellhop ; bellhops | kind=person
  benefactor ; benefactors | kind=person
  binman ; binmen | kind=person gender=m
  blacksmith ; blacksmiths | kind=person
  bookseller ; booksellers | kind=person
  bosun ; bosuns | kind=person
  bouncer ; bouncers | kind=person
  bricklayer ; bricklayers | kind=person
  bridegroom ; bridegrooms | kind=person gender=m
  burglar ; burglars | kind=person
  busker ; buskers | kind=person
  cabbie ; cabbies | kind=person
  cadet ; cadets | kind=person
  camper ; campers | kind=person
  cashier ; cashiers | kind=person
  caterer ; caterers | kind=person
  cellist ; cellists | kind=person
  chiropractor ; chiropractors | kind=person
  cinematographer ; cinematographers | kind=person
  clockmaker ; clockmakers | kind=person
  clown ; clowns | kind=person
  cobbler ; cobblers | kind=person
  concierge ; concierges | kind=person
  confectioner ; confectioners | kind=person
  conservator ; conservators | kind=person
  counsellor ; counsellors | kind=person
  cowboy ; cowboys | kind=person gender=m
  curate ; curates | kind=person
  decorator ; decorators | kind=person
  distiller ; distillers | kind=person
  diver ; divers | kind=person
  docker ; dockers | kind=person
  dramatist ; dramatists | kind=person
  draughtsman ; draughtsmen | kind=person
  dressmaker ; dressmakers | kind=person
  dustman ; dustmen | kind=person gender=m
  fishmonger ; fishmongers | kind=person
  fitter ; fitters | kind=person
  florist ; florists | kind=person
  forger ; forgers | kind=person
  furrier ; furriers | kind=person
  gardener ; gardeners | kind=person
  geophysicist ; geophysicists | kind=person
  glazier ; glaziers | kind=person
  goldsmith ; goldsmiths | kind=person
  gravedigger ; gravediggers | kind=person
  greengrocer ; greengrocers | kind=person
  grocer ; grocers | kind=person
  herder ; herders | kind=person
  holidaymaker ; holidaymakers | kind=person
  ironmonger ; ironmongers | kind=person
  jeweller ; jewellers | kind=person
  joiner ; joiners | kind=person
  juggler ; jugglers | kind=person
  landscaper ; landscapers | kind=person
  librettist ; librettists | kind=person
  locksmith ; locksmiths | kind=person
  lodger ; lodgers | kind=person
  logger ; loggers | kind=person
  longshoreman ; longshoremen | kind=person gender=m
  lumberjack ; lumberjacks | kind=person
  machinist ; machinists | kind=person
  magician ; magicians | kind=person
  mailman ; mailmen | kind=person gender=m
  milkman ; milkmen | kind=person gender=m
  milliner ; milliners | kind=person
  mountaineer ; mountaineers | kind=person
  navigator ; navigators | kind=person
  optician ; opticians | kind=person
  optometrist ; optometrists | kind=person
  organist ; organists | kind=person
  orphan ; orphans | kind=person
  osteopath ; osteopaths | kind=person
  paperboy ; paperboys | kind=person gender=m
  paratrooper ; paratroopers | kind=person
  physiotherapist ; physiotherapists | kind=person
  pickpocket ; pickpockets | kind=person
  publican ; publicans | kind=person
  puppeteer ; puppeteers | kind=person
  purser ; pursers | kind=person
  quarryman ; quarrymen | kind=person gender=m
  rambler ; ramblers | kind=person
  registrar ; registrars | kind=person
  robber ; robbers | kind=person
  roofer ; roofers | kind=person
  roughneck ; roughnecks | kind=person
  sapper ; sappers | kind=person
  seaman ; seamen | kind=person gender=m
  seamstress ; seamstresses | kind=person gender=f
  sexton ; sextons | kind=person
  shoemaker ; shoemakers | kind=person
  silversmith ; silversmiths | kind=person
  smuggler ; smugglers | kind=person
  sniper ; snipers | kind=person
  snowboarder ; snowboarders | kind=person
  soprano ; sopranos | kind=person
  speechwriter ; speechwriters | kind=person
  squatter ; squatters | kind=person
  stevedore ; stevedores | kind=person
  steward ; stewards | kind=person
  stewardess ; stewardesses | kind=person gender=f
  surveyor ; surveyors | kind=person
  sweeper ; sweepers | kind=person
  teller ; tellers | kind=person
  tenor ; tenors | kind=person
  thief ; thieves | kind=person
  toolmaker ; toolmakers | kind=person
  trapper ; trappers | kind=person
  typist ; typists | kind=person
  undertaker ; undertakers | kind=person
  verger ; vergers | kind=person
  vintner ; vintners | kind=person
  watchmaker ; watchmakers | kind=person
  welder ; welders | kind=person
  wicketkeeper ; wicketkeepers | kind=person

lexicon group
# ---- state
  administration ; administrations
  agency ; agencies
  alliance ; alliances
  army ; armies
  authority ; authorities
  ministry ; ministries
  government ; governments
  cabinet ; cabinets
  department ; departments
  bureau ; bureaus
  office ; offices
  press office ; press offices
  parliament ; parliaments
  congress ; congresses
  legislature ; legislatures
  senate ; senates
  assembly ; assemblies
  national assembly ; national assemblies
  chamber ; chambers
  lower house ; lower houses
  upper house ; upper houses
  house ; houses
  council ; councils
  city council ; city councils
  town council ; town councils
  city hall ; city halls
  security council ; security councils
  commission ; commissions
  committee ; committees
  select committee ; select committees
  subcommittee ; subcommittees
  panel ; panels
  task force ; task forces
  working group ; working groups
  taskforce ; taskforces
  delegation ; delegations
  mission ; missions
  embassy ; embassies
  consulate ; consulates
  secretariat ; secretariats
  presidency ; presidencies
  chancellery ; chancelleries
  foreign office ; foreign offices
  home office ; home offices
  state ; states
  nation ; nations
  country ; countries
  city ; cities
  county ; counties
  municipality ; municipalities
  town ; towns
  village ; villages
  province ; provinces
  region ; regions
  republic ; republics
  kingdom ; kingdoms
  regime ; regimes
  junta ; juntas
  monarchy ; monarchies
  palace ; palaces
  royal household ; royal households
  court ; courts
  high court ; high courts
  supreme court ; supreme courts
  appeals court ; appeals courts
  tribunal ; tribunals
  jury ; juries
  bench
  judiciary
  prosecution
  defense team ; defense teams
  defence team ; defence teams
  defense
  defence
  grand jury ; grand juries
  police
  police department ; police departments
  police force ; police forces
  force ; forces
  armed forces
  air force ; air forces
  navy ; navies
  coast guard ; coast guards
  border guard ; border guards
  general staff ; general staffs
  command ; commands
  military ; militaries
  militia ; militias
  brigade ; brigades
  battalion ; battalions
  regiment ; regiments
  troops
  intelligence service ; intelligence services
  security service ; security services
  secret service ; secret services
  spy agency ; spy agencies
  intelligence agency ; intelligence agencies
  intelligence community ; intelligence communities
  border agency ; border agencies
  customs
  fire department ; fire departments
  fire service ; fire services
  fire brigade ; fire brigades
  ambulance service ; ambulance services
  rescue service ; rescue services
  weather service ; weather services
  met office ; met offices
  central bank ; central banks
  treasury ; treasuries
  tax authority ; tax authorities
  tax agency ; tax agencies
  electoral commission ; electoral commissions
  election commission ; election commissions
  board of elections ; boards of elections
  board ; boards
  school board ; school boards
  school district ; school districts
  ombudsman's office ; ombudsman's offices
  attorney general's office ; attorney general's offices
  prosecutor's office ; prosecutor's offices
  sheriff's office ; sheriff's offices
  sheriff's department ; sheriff's departments
  mayor's office ; mayor's offices
  governor's office ; governor's offices
  president's office ; president's offices
  presidential office ; presidential offices
  prime minister's office ; prime minister's offices
  state department ; state departments
  justice department ; justice departments
  defense department ; defense departments
  defense ministry ; defense ministries
  defence ministry ; defence ministries
  foreign ministry ; foreign ministries
  interior ministry ; interior ministries
  health ministry ; health ministries
  finance ministry ; finance ministries
  energy ministry ; energy ministries
  justice ministry ; justice ministries
  education ministry ; education ministries
  health department ; health departments
  White House
  Oval Office
  Kremlin
  Pentagon
  Downing Street
  No. 10 ; No 10 ; Number 10
  Whitehall
  Westminster
  Holyrood
  Stormont
  Élysée ; Elysee
  Quai d'Orsay
  Matignon
  Bundestag
  Bundesrat
  Bundeswehr
  Knesset
  Duma
  State Duma
  Verkhovna Rada
  Rada
  Storting
  Riksdag
  Folketing
  Eduskunta
  Sejm
  Dáil
  Seanad
  Oireachtas
  Lok Sabha
  Rajya Sabha
  Diet
  Majlis
  Bankova
  Zhongnanhai
  Blue House
  Capitol Hill
  Foggy Bottom
  Langley
  Vatican
  Holy See
  Buckingham Palace
  Kensington Palace
  Brussels
  Wall Street
  Silicon Valley
  Hollywood
  Fleet Street
  Big Tech
# ---- politics and society
  party ; parties
  opposition
  coalition ; coalitions
  ruling party ; ruling parties
  ruling coalition ; ruling coalitions
  campaign ; campaigns
  transition team ; transition teams
  caucus ; caucuses
  bloc ; blocs
  faction ; factions
  wing ; wings
  leadership
  movement ; movements
  organization ; organizations
  organisation ; organisations
  group ; groups
  advocacy group ; advocacy groups
  rights group ; rights groups
  human rights group ; human rights groups
  civil rights group ; civil rights groups
  interest group ; interest groups
  lobby ; lobbies
  lobby group ; lobby groups
  industry group ; industry groups
  trade group ; trade groups
  business group ; business groups
  think tank ; think tanks
  think-tank ; think-tanks
  NGO ; NGOs
  nonprofit ; nonprofits
  non-profit ; non-profits
  charity ; charities
  foundation ; foundations
  institute ; institutes
  institution ; institutions
  association ; associations
  federation ; federations
  confederation ; confederations
  society ; societies
  club ; clubs
  league ; leagues
  network ; networks
  union ; unions
  trade union ; trade unions
  labor union ; labor unions
  labour union ; labour unions
  guild ; guilds
  chamber of commerce ; chambers of commerce
  cooperative ; cooperatives
  church ; churches
  diocese ; dioceses
  archdiocese ; archdioceses
  mosque ; mosques
  synagogue ; synagogues
  temple ; temples
  congregation ; congregations
  community ; communities
  family ; families
  couple ; couples
  public
  crowd ; crowds
  majority ; majorities
  minority ; minorities
  youth wing ; youth wings
  electorate
  diaspora
  cartel ; cartels
  gang ; gangs
  terror group ; terror groups
  terrorist group ; terrorist groups
  militant group ; militant groups
  rebel group ; rebel groups
  resistance
  insurgency ; insurgencies
  body ; bodies
  governing body ; governing bodies
  watchdog group ; watchdog groups
  side ; sides
  camp ; camps
  team ; teams
  staff
  crew ; crews
  squad ; squads
  workforce
  generation ; generations
# ---- business
  company ; companies
  firm ; firms
  corporation ; corporations
  conglomerate ; conglomerates
  business ; businesses
  start-up ; start-ups
  startup ; startups
  enterprise ; enterprises
  subsidiary ; subsidiaries
  parent company ; parent companies
  holding company ; holding companies
  bank ; banks
  investment bank ; investment banks
  hedge fund ; hedge funds
  fund ; funds
  wealth fund ; wealth funds
  private equity firm ; private equity firms
  law firm ; law firms
  consultancy ; consultancies
  consulting firm ; consulting firms
  accounting firm ; accounting firms
  brokerage ; brokerages
  exchange ; exchanges
  stock exchange ; stock exchanges
  carmaker ; carmakers
  automaker ; automakers
  planemaker ; planemakers
  drugmaker ; drugmakers
  drug company ; drug companies
  chipmaker ; chipmakers
  airline ; airlines
  airport ; airports
  railway ; railways
  railroad ; railroads
  train operator ; train operators
  utility ; utilities
  energy company ; energy companies
  oil company ; oil companies
  oil giant ; oil giants
  tech company ; tech companies
  tech giant ; tech giants
  social media company ; social media companies
  supermarket ; supermarkets
  store ; stores
  chain ; chains
  restaurant ; restaurants
  hotel ; hotels
  factory ; factories
  plant ; plants
  shipyard ; shipyards
  yard ; yards
  port ; ports
  studio ; studios
  label ; labels
  record label ; record labels
  film studio ; film studios
  streaming service ; streaming services
  platform ; platforms
  site ; sites
  website ; websites
  app ; apps
  publishing house ; publishing houses
  newspaper ; newspapers
  paper ; papers
  magazine ; magazines
  channel ; channels
  station ; stations
  news agency ; news agencies
  news outlet ; news outlets
  outlet ; outlets
  media
  press
  newsroom ; newsrooms
  editorial board ; editorial boards
  industry ; industries
  sector ; sectors
  market ; markets
  management
  shipping company ; shipping companies
  security firm ; security firms
  cybersecurity firm ; cybersecurity firms
  intelligence firm ; intelligence firms
  research firm ; research firms
  polling firm ; polling firms
# ---- learning, health, culture, sport
  university ; universities
  college ; colleges
  school ; schools
  faculty ; faculties
  academy ; academies
  laboratory ; laboratories
  lab ; labs
  research center ; research centers
  research centre ; research centres
  research team ; research teams
  center ; centers
  centre ; centres
  hospital ; hospitals
  clinic ; clinics
  health service ; health services
  health authority ; health authorities
  trust ; trusts
  museum ; museums
  gallery ; galleries
  library ; libraries
  theater ; theaters
  theatre ; theatres
  orchestra ; orchestras
  festival ; festivals
  band ; bands
  film academy ; film academies
  zoo ; zoos
  football club ; football clubs
  football association ; football associations
  national team ; national teams
  franchise ; franchises
  organizing committee ; organizing committees
  organising committee ; organising committees

lexicon document
  report ; reports
  interim report ; interim reports
  annual report ; annual reports
  police report ; police reports
  police statement ; police statements
  study ; studies
  case study ; case studies
  research paper ; research papers
  paper ; papers
  working paper ; working papers
  white paper ; white papers
  green paper ; green papers
  position paper ; position papers
  preprint ; preprints
  poll ; polls
  exit poll ; exit polls
  opinion poll ; opinion polls
  survey ; surveys
  census ; censuses
  analysis ; analyses
  assessment ; assessments
  review ; reviews
  audit ; audits
  evaluation ; evaluations
  inquiry ; inquiries
  investigation ; investigations
  probe ; probes
  finding ; findings
  result ; results
  conclusion ; conclusions
  data
  figure ; figures
  statistic ; statistics
  estimate ; estimates
  forecast ; forecasts
  projection ; projections
  index ; indexes ; indices
  table ; tables
  chart ; charts
  graphic ; graphics
  map ; maps
  graph ; graphs
  dataset ; datasets
  database ; databases
  spreadsheet ; spreadsheets
  record ; records
  log ; logs
  transcript ; transcripts
  recording ; recordings
  footage
  video ; videos
  clip ; clips
  audio
  tape ; tapes
  photo ; photos
  photograph ; photographs
  image ; images
  screenshot ; screenshots
  statement ; statements
  joint statement ; joint statements
  press statement ; press statements
  written statement ; written statements
  press release ; press releases
  news release ; news releases
  release ; releases
  communiqué ; communique ; communiqués ; communiques
  declaration ; declarations
  resolution ; resolutions
  proclamation ; proclamations
  manifesto ; manifestos
  platform ; platforms
  program ; programs
  programme ; programmes
  agenda ; agendas
  blueprint ; blueprints
  framework ; frameworks
  plan ; plans
  peace plan ; peace plans
  proposal ; proposals
  draft ; drafts
  draft resolution ; draft resolutions
  draft law ; draft laws
  text ; texts
  wording
  letter ; letters
  open letter ; open letters
  cover letter ; cover letters
  note ; notes
  memo ; memos
  memorandum ; memorandums ; memoranda
  internal memo ; internal memos
  email ; emails
  e-mail ; e-mails
  message ; messages
  text message ; text messages
  tweet ; tweets
  post ; posts
  blog post ; blog posts
  Facebook post ; Facebook posts
  Instagram post ; Instagram posts
  Telegram post ; Telegram posts
  social media post ; social media posts
  blog ; blogs
  thread ; threads
  comment ; comments
  cable ; cables
  diplomatic cable ; diplomatic cables
  telegram ; telegrams
  dispatch ; dispatches
  bulletin ; bulletins
  newsletter ; newsletters
  notice ; notices
  alert ; alerts
  advisory ; advisories
  warning ; warnings
  briefing ; briefings
  fact sheet ; fact sheets
  factsheet ; factsheets
  brochure ; brochures
  leaflet ; leaflets
  flyer ; flyers
  pamphlet ; pamphlets
  poster ; posters
  placard ; placards
  banner ; banners
  sign ; signs
  billboard ; billboards
  ad ; ads
  advert ; adverts
  advertisement ; advertisements
  commercial ; commercials
  slogan ; slogans
  caption ; captions
  headline ; headlines
  article ; articles
  news article ; news articles
  story ; stories
  news story ; news stories
  news report ; news reports
  media report ; media reports
  column ; columns
  op-ed ; op-eds
  editorial ; editorials
  essay ; essays
  opinion piece ; opinion pieces
  obituary ; obituaries
  profile ; profiles
  feature ; features
  book ; books
  memoir ; memoirs
  biography ; biographies
  autobiography ; autobiographies
  novel ; novels
  chapter ; chapters
  preface ; prefaces
  foreword ; forewords
  diary ; diaries
  journal ; journals
  magazine ; magazines
  page ; pages
  web page ; web pages
  website ; websites
  entry ; entries
  encyclopedia ; encyclopedias
  dictionary ; dictionaries
  textbook ; textbooks
  manual ; manuals
  handbook ; handbooks
  guide ; guides
  guideline ; guidelines
  rulebook ; rulebooks
  code ; codes
  code of conduct ; codes of conduct
  policy ; policies
  protocol ; protocols
  regulation ; regulations
  directive ; directives
  rule ; rules
  order ; orders
  executive order ; executive orders
  court order ; court orders
  injunction ; injunctions
  warrant ; warrants
  arrest warrant ; arrest warrants
  search warrant ; search warrants
  subpoena ; subpoenas
  summons ; summonses
  decree ; decrees
  edict ; edicts
  law ; laws
  act ; acts
  statute ; statutes
  bill ; bills
  amendment ; amendments
  legislation
  ordinance ; ordinances
  constitution ; constitutions
  charter ; charters
  clause ; clauses
  provision ; provisions
  article of impeachment ; articles of impeachment
  treaty ; treaties
  pact ; pacts
  accord ; accords
  agreement ; agreements
  deal ; deals
  memorandum of understanding ; memorandums of understanding
  contract ; contracts
  convention ; conventions
  truce ; truces
  ceasefire deal ; ceasefire deals
  settlement ; settlements
  will ; wills
  testament ; testaments
  licence ; licences
  license ; licenses
  permit ; permits
  certificate ; certificates
  patent ; patents
  passport ; passports
  lawsuit ; lawsuits
  suit ; suits
  complaint ; complaints
  criminal complaint ; criminal complaints
  petition ; petitions
  filing ; filings
  court filing ; court filings
  court document ; court documents
  court paper ; court papers
  court record ; court records
  legal filing ; legal filings
  regulatory filing ; regulatory filings
  motion ; motions
  brief ; briefs
  indictment ; indictments
  charge sheet ; charge sheets
  affidavit ; affidavits
  deposition ; depositions
  testimony
  plea agreement ; plea agreements
  plea deal ; plea deals
  verdict ; verdicts
  judgment ; judgments
  judgement ; judgements
  ruling ; rulings
  opinion ; opinions
  dissent ; dissents
  decision ; decisions
  document ; documents
  internal document ; internal documents
  leaked document ; leaked documents
  dossier ; dossiers
  file ; files
  presentation ; presentations
  slide ; slides
  speech ; speeches
  address ; addresses
  keynote ; keynotes
  sermon ; sermons
  interview ; interviews
  podcast ; podcasts
  broadcast ; broadcasts
  documentary ; documentaries
  film ; films
  show ; shows
  song ; songs
  lyric ; lyrics
  poem ; poems
  scripture ; scriptures
  Bible ; Bibles
  Quran ; Qurans
  Koran ; Korans
  hadith ; hadiths
  prospectus ; prospectuses
  balance sheet ; balance sheets
  earnings report ; earnings reports
  budget ; budgets
  invoice ; invoices
  receipt ; receipts
  minutes
  registry ; registries
  register ; registers
  ledger ; ledgers
  dispatch log ; dispatch logs
  autopsy ; autopsies
  autopsy report ; autopsy reports
  test ; tests
  screening ; screenings
  experiment ; experiments
  trial ; trials
  model ; models
  simulation ; simulations
  evidence
  research

lexicon orgword
  A/S
  AB
  Academy
  Administration
  Aerospace
  Affairs
  AG
  Agency
  Airlines
  Airlines Group
  Airport
  Airways
  Alliance
  Analytics
  Archdiocese
  Army
  AS
  ASA
  Assembly
  Associates
  Association
  Authority
  Automotive
  Bank
  Banking
  Battalion
  Board
  Brigade
  Brigades
  Broadcasting
  Brotherhood
  Brothers
  Bureau
  BV
  Cabinet
  Capital
  Caucus
  Center
  Centre
  Chamber
  Chancellery
  Chemicals
  Church
  City Council
  Clinic
  Club
  Co.
  Coalition
  College
  Command
  Commission
  Committee
  Communications
  Company
  Confederation
  Conference
  Congress
  Conservancy
  Consortium
  Consulate
  Consulting
  Convention
  Cooperative
  Corp
  Corp.
  Corporation
  Corps
  Council
  County
  Court
  Courts
  Department
  Diocese
  Directorate
  District
  Division
  Duma
  Electric
  Embassy
  Energy
  Enterprises
  Entertainment
  Exchange
  Executive
  Federation
  Fellowship
  Financial
  Fleet
  Foods
  Force
  Forces
  Forum
  Foundation
  Front
  Fund
  Gas
  GmbH
  Government
  Group
  Groups
  Guard
  Guards
  Guild
  Headquarters
  Holding
  Holdings
  Hospital
  Hotel
  House
  Inc
  Inc.
  Industries
  Initiative
  Institute
  Institutes
  Institution
  Insurance
  Intelligence
  International
  Investments
  Jihad
  Jury
  KG
  Laboratories
  Laboratory
  Labs
  League
  Legion
  Library
  Limited
  LLC
  LLP
  Lobby
  Logistics
  Ltd
  Ltd.
  Management
  Media
  Military
  Militia
  Militias
  Ministry
  Mission
  Mosque
  Motor
  Motors
  Movement
  Museum
  Navy
  Network
  Networks
  NV
  Observatory
  Office
  Oil
  Orchestra
  Organisation
  Organization
  Oy
  Parliament
  Partners
  Partnership
  Party
  Petroleum
  Pharmaceuticals
  Pictures
  PLC
  Police
  Political Action Committee
  Polls
  Press
  Prison
  Productions
  Project
  Publishers
  Publishing
  Railway
  Railways
  Records
  Regiment
  Relations
  Republic
  Research
  Reserve
  Resistance
  Resources
  Rights
  Roundtable
  SA
  School
  Schools
  SE
  Secretariat
  Securities
  Senate
  Service
  Services
  Society
  Software
  Solutions
  SpA
  Squad
  Squadron
  Staff
  Standards
  Steel
  Strategies
  Studies
  Studio
  Studios
  Summit
  Survey
  Synagogue
  Synod
  Systems
  Task Force
  Team
  Technologies
  Technology
  Telecom
  Temple
  Theater
  Theatre
  Treasury
  Tribunal
  Trust
  Union
  Unit
  United
  University
  Ventures
  Watch
  Working Group
  Works
  Zoo
