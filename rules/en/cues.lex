# Cues: the words that say that somebody says something.
#
# lexicon cue: verbs, alone and in fixed phrases. Forms: base ; third person ;
# past ; past participle (only where it isn't the past) ; -ing.
#   class     assert, speechact: reported speech; evidence: what documents,
#             polls, studies show; mental: belief, wish, plan, which is no speech
#   frame     what it takes: quote, that, bare (clause without "that"), wh, inf
#             (promised to go), np (announced a deal), ing (denied going), as
#             (described it as dead), of (accused him of lying), for (blamed him
#             for it), objthat (told them that), objinf (urged them to go), objobj
#             (called it dead), trail (may follow its content: ..., he said)
#   weight    share of its tokens that are cues, 0 to 1, from annotated news
#   noun      yes: a form is a common noun or adjective too
#   polarity  denied: the content is what the source says is not so
#   only      quote: a cue only where a quotation stands next to it
#
# lexicon belief: verbs that tell somebody's view, in the present.
# lexicon source-prep: words before a source ("according to ...").
# lexicon cue-about: who speaks briefly about something, writes to her about it.
# lexicon cue-noun: what somebody makes, issues or repeats: a fierce attack on
#   something, a claim that it is so. frame: np, that, inf
# lexicon light-verb: that making, issuing, repeating.
# lexicon cue-is: what somebody's words are: her answer was that it is so.

lexicon cue
# ---- assert: Saying and writing
  add ; adds ; added ; adding | class=assert frame=quote,that,bare,wh,trail weight=.79
  affirm ; affirms ; affirmed ; affirming | class=assert frame=quote,that,np,trail weight=.76
  allege ; alleges ; alleged ; alleging | class=assert frame=quote,that,bare,np,trail weight=.72
  announce ; announces ; announced ; announcing | class=assert frame=quote,that,bare,wh,np,trail weight=.85
  argue ; argues ; argued ; arguing | class=assert frame=quote,that,bare,wh,np,trail weight=.90
  articulate ; articulates ; articulated ; articulating | class=assert frame=wh,np weight=.68 noun=yes
  assert ; asserts ; asserted ; asserting | class=assert frame=quote,that,bare,np,trail weight=.81
  assess ; assesses ; assessed ; assessing | class=assert frame=quote,that,wh,np weight=.62
  attest ; attests ; attested ; attesting | class=assert frame=quote,that,np weight=.80
  aver ; avers ; averred ; averring | class=assert frame=quote,that,bare,trail weight=.80
  avow ; avows ; avowed ; avowing | class=assert frame=quote,that,np weight=.82
  bet ; bets ; bet ; betting | class=assert frame=that,bare weight=.23 noun=yes
  brief ; briefs ; briefed ; briefing | class=assert frame=objthat,wh weight=.28 noun=yes
  broadcast ; broadcasts ; broadcast ; broadcasting | class=assert frame=that,np weight=.29 noun=yes
  calculate ; calculates ; calculated ; calculating | class=assert frame=that,bare,np weight=.61
  certify ; certifies ; certified ; certifying | class=assert frame=that,np,as weight=.58
  chronicle ; chronicles ; chronicled ; chronicling | class=assert frame=wh,np weight=.65 noun=yes
  cite ; cites ; cited ; citing | class=assert frame=quote,np,as weight=.90
  claim ; claims ; claimed ; claiming | class=assert frame=quote,that,bare,inf,np,trail weight=.71 noun=yes
  clarify ; clarifies ; clarified ; clarifying | class=assert frame=quote,that,wh,np,trail weight=.83
  comment ; comments ; commented ; commenting | class=assert frame=quote,that,trail weight=.52 noun=yes
  communicate ; communicates ; communicated ; communicating | class=assert frame=that,np weight=.71
  confirm ; confirms ; confirmed ; confirming | class=assert frame=quote,that,bare,wh,np,trail weight=.65
  contend ; contends ; contended ; contending | class=assert frame=quote,that,bare,trail weight=.71
  convey ; conveys ; conveyed ; conveying | class=assert frame=that,wh,np weight=.84
  declare ; declares ; declared ; declaring | class=assert frame=quote,that,bare,np,objobj,trail weight=.76
  decree ; decrees ; decreed ; decreeing | class=assert frame=quote,that,np weight=.65 noun=yes
  describe ; describes ; described ; describing | class=assert frame=quote,wh,np,as weight=.82
  detail ; details ; detailed ; detailing | class=assert frame=wh,np weight=.54 noun=yes
  echo ; echoes ; echoed ; echoing | class=assert frame=quote,that,np weight=.64 noun=yes
  editorialize ; editorializes ; editorialized ; editorializing | class=assert frame=quote,that weight=.80
  elaborate ; elaborates ; elaborated ; elaborating | class=assert frame=quote,trail weight=.56
  emphasise ; emphasises ; emphasised ; emphasising | class=assert frame=quote,that,wh,np,trail weight=.80
  emphasize ; emphasizes ; emphasized ; emphasizing | class=assert frame=quote,that,wh,np,trail weight=.80
  enunciate ; enunciates ; enunciated ; enunciating | class=assert frame=np weight=.80
  explain ; explains ; explained ; explaining | class=assert frame=quote,that,bare,wh,np,trail weight=.79
  expound ; expounds ; expounded ; expounding | class=assert frame=quote weight=.80
  guess ; guesses ; guessed ; guessing | class=assert frame=quote,that,bare,wh,trail weight=.56 noun=yes
  hypothesize ; hypothesizes ; hypothesized ; hypothesizing | class=assert frame=quote,that,trail weight=.82
  impart ; imparts ; imparted ; imparting | class=assert frame=that,np weight=.82
  insist ; insists ; insisted ; insisting | class=assert frame=quote,that,bare,trail weight=.89
  lecture ; lectures ; lectured ; lecturing | class=assert frame=quote,objthat weight=.63 noun=yes
  maintain ; maintains ; maintained ; maintaining | class=assert frame=quote,that,bare,np,trail weight=.28
  mention ; mentions ; mentioned ; mentioning | class=assert frame=quote,that,wh,np,ing,trail weight=.72 noun=yes
  narrate ; narrates ; narrated ; narrating | class=assert frame=quote,np weight=.71
  note ; notes ; noted ; noting | class=assert frame=quote,that,bare,wh,np,trail weight=.95 noun=yes
  observe ; observes ; observed ; observing | class=assert frame=quote,that,bare,trail weight=.76
  opine ; opines ; opined ; opining | class=assert frame=quote,that,bare,trail weight=.84
  outline ; outlines ; outlined ; outlining | class=assert frame=wh,np weight=.68 noun=yes
  paraphrase ; paraphrases ; paraphrased ; paraphrasing | class=assert frame=np weight=.69 noun=yes
  parrot ; parrots ; parroted ; parroting | class=assert frame=np weight=.69 noun=yes
  philosophize ; philosophizes ; philosophized ; philosophizing | class=assert frame=quote weight=.80
  pontificate ; pontificates ; pontificated ; pontificating | class=assert frame=quote weight=.80
  posit ; posits ; posited ; positing | class=assert frame=quote,that,np weight=.85
  postulate ; postulates ; postulated ; postulating | class=assert frame=quote,that,np weight=.80
  preach ; preaches ; preached ; preaching | class=assert frame=quote,that,np weight=.78
  proclaim ; proclaims ; proclaimed ; proclaiming | class=assert frame=quote,that,bare,np,objobj,trail weight=.83
  profess ; professes ; professed ; professing | class=assert frame=quote,that,inf,np weight=.82
  pronounce ; pronounces ; pronounced ; pronouncing | class=assert frame=quote,that,np,objobj weight=.78
  publicise ; publicises ; publicised ; publicising | class=assert frame=that,wh,np weight=.80
  publicize ; publicizes ; publicized ; publicizing | class=assert frame=that,wh,np weight=.84
  quote ; quotes ; quoted ; quoting | class=assert frame=quote,np weight=.66 noun=yes
  reaffirm ; reaffirms ; reaffirmed ; reaffirming | class=assert frame=quote,that,np weight=.88
  reassert ; reasserts ; reasserted ; reasserting | class=assert frame=quote,that,np weight=.80
  recall ; recalls ; recalled ; recalling | class=assert frame=quote,that,wh,np,ing,trail weight=.85 noun=yes
  recite ; recites ; recited ; reciting | class=assert frame=quote,np weight=.89
  reckon ; reckons ; reckoned ; reckoning | class=assert frame=that,bare,trail weight=.65
  recollect ; recollects ; recollected ; recollecting | class=assert frame=quote,that,wh,np,trail weight=.80
  recount ; recounts ; recounted ; recounting | class=assert frame=quote,that,wh,np,trail weight=.79
  reference ; references ; referenced ; referencing | class=assert frame=np weight=.74 noun=yes
  reiterate ; reiterates ; reiterated ; reiterating | class=assert frame=quote,that,wh,np,trail weight=.89
  relate ; relates ; related ; relating | class=assert frame=that,wh,np weight=.32
  relay ; relays ; relayed ; relaying | class=assert frame=quote,that,wh,np weight=.52 noun=yes
  remark ; remarks ; remarked ; remarking | class=assert frame=quote,that,trail weight=.81 noun=yes
  reminisce ; reminisces ; reminisced ; reminiscing | class=assert frame=quote,trail weight=.71
  repeat ; repeats ; repeated ; repeating | class=assert frame=quote,that,np,trail weight=.55 noun=yes
  report ; reports ; reported ; reporting | class=assert frame=quote,that,bare,wh,np,ing,trail weight=.75 noun=yes
  restate ; restates ; restated ; restating | class=assert frame=quote,that,np weight=.82
  rule ; rules ; ruled ; ruling | class=assert frame=that,np weight=.50 noun=yes
  say ; says ; said ; saying | class=assert frame=quote,that,bare,wh,trail weight=.92
  share ; shares ; shared ; sharing | class=assert frame=quote,that,wh,np weight=.40 noun=yes
  specify ; specifies ; specified ; specifying | class=assert frame=quote,that,wh,np,trail weight=.82
  speculate ; speculates ; speculated ; speculating | class=assert frame=quote,that,wh,trail weight=.81
  state ; states ; stated ; stating | class=assert frame=quote,that,bare,wh,np,trail weight=.76 noun=yes
  stipulate ; stipulates ; stipulated ; stipulating | class=assert frame=that,np weight=.80
  stress ; stresses ; stressed ; stressing | class=assert frame=quote,that,bare,wh,np,trail weight=.84 noun=yes
  summarise ; summarises ; summarised ; summarising | class=assert frame=quote,wh,np,as weight=.80
  summarize ; summarizes ; summarized ; summarizing | class=assert frame=quote,wh,np,as weight=.80
  surmise ; surmises ; surmised ; surmising | class=assert frame=quote,that,trail weight=.84
  tell ; tells ; told ; telling | class=assert frame=quote,bare,objthat,wh,objinf,trail weight=.81
  testify ; testifies ; testified ; testifying | class=assert frame=quote,that,bare,wh,trail weight=.62
  theorise ; theorises ; theorised ; theorising | class=assert frame=quote,that,bare,trail weight=.80
  theorize ; theorizes ; theorized ; theorizing | class=assert frame=quote,that,bare,trail weight=.80
  underline ; underlines ; underlined ; underlining | class=assert frame=quote,that,wh,np weight=.67
  underscore ; underscores ; underscored ; underscoring | class=assert frame=quote,that,wh,np weight=.44
  wager ; wagers ; wagered ; wagering | class=assert frame=that,bare weight=.65 noun=yes
  write ; writes ; wrote ; written ; writing | class=assert frame=quote,that,bare,wh,trail weight=.80
# ---- assert: Answering and objecting
  answer ; answers ; answered ; answering | class=assert frame=quote,that,np,trail weight=.42 noun=yes
  concur ; concurs ; concurred ; concurring | class=assert frame=quote,that weight=.80
  contest ; contests ; contested ; contesting | class=assert frame=np weight=.16 noun=yes polarity=denied
  contradict ; contradicts ; contradicted ; contradicting | class=assert frame=np weight=.76 polarity=denied
  correct ; corrects ; corrected ; correcting | class=assert frame=quote,np weight=.58 noun=yes
  counter ; counters ; countered ; countering | class=assert frame=quote,that,trail weight=.60 noun=yes
  debunk ; debunks ; debunked ; debunking | class=assert frame=np weight=.67 polarity=denied
  deflect ; deflects ; deflected ; deflecting | class=assert frame=quote weight=.72
  demur ; demurs ; demurred ; demurring | class=assert frame=quote weight=.57
  deny ; denies ; denied ; denying | class=assert frame=quote,that,bare,np,ing,trail weight=.60 polarity=denied
  disagree ; disagrees ; disagreed ; disagreeing | class=assert frame=quote,that weight=.57
  dispute ; disputes ; disputed ; disputing | class=assert frame=that,wh,np weight=.71 noun=yes polarity=denied
  dissent ; dissents ; dissented ; dissenting | class=assert frame=quote,that weight=.65 noun=yes
  equivocate ; equivocates ; equivocated ; equivocating | class=assert frame=quote weight=.80
  hedge ; hedges ; hedged ; hedging | class=assert frame=quote weight=.52 noun=yes
  interject ; interjects ; interjected ; interjecting | class=assert frame=quote,that,trail weight=.78
  interpose ; interposes ; interposed ; interposing | class=assert frame=quote weight=.80
  interrupt ; interrupts ; interrupted ; interrupting | class=assert frame=quote,np weight=.39
  intervene ; intervenes ; intervened ; intervening | class=assert frame=quote weight=.40
  quibble ; quibbles ; quibbled ; quibbling | class=assert frame=quote,that weight=.65 noun=yes
  rebut ; rebuts ; rebutted ; rebutting | class=assert frame=quote,np weight=.89 polarity=denied
  refute ; refutes ; refuted ; refuting | class=assert frame=quote,that,np weight=.84 polarity=denied
  rejoin ; rejoins ; rejoined ; rejoining | class=assert frame=quote weight=.71
  reply ; replies ; replied ; replying | class=assert frame=quote,that,trail weight=.81 noun=yes
  respond ; responds ; responded ; responding | class=assert frame=quote,that,trail weight=.54
  retort ; retorts ; retorted ; retorting | class=assert frame=quote,that,trail weight=.69 noun=yes
  riposte ; ripostes ; riposted ; riposting | class=assert frame=quote weight=.65 noun=yes
# ---- assert: Admitting, disclosing, confiding
  acknowledge ; acknowledges ; acknowledged ; acknowledging | class=assert frame=quote,that,bare,wh,np,ing,trail weight=.85
  admit ; admits ; admitted ; admitting | class=assert frame=quote,that,bare,wh,np,ing,trail weight=.64
  concede ; concedes ; conceded ; conceding | class=assert frame=quote,that,bare,wh,np,trail weight=.85
  confess ; confesses ; confessed ; confessing | class=assert frame=quote,that,bare,np,ing,trail weight=.82
  confide ; confides ; confided ; confiding | class=assert frame=quote,that,objthat,trail weight=.82
  disclose ; discloses ; disclosed ; disclosing | class=assert frame=quote,that,wh,np,trail weight=.63
  divulge ; divulges ; divulged ; divulging | class=assert frame=that,wh,np weight=.80
  leak ; leaks ; leaked ; leaking | class=assert frame=that,np weight=.37 noun=yes
  reveal ; reveals ; revealed ; revealing | class=assert frame=quote,that,wh,np,trail weight=.72
# ---- assert: Predicting, hinting, supposing
  estimate ; estimates ; estimated ; estimating | class=assert frame=quote,that,bare,np,trail weight=.55 noun=yes
  forecast ; forecasts ; forecast ; forecasting | class=assert frame=that,np weight=.64 noun=yes
  foretell ; foretells ; foretold ; foretelling | class=assert frame=that,np weight=.74
  hazard ; hazards ; hazarded ; hazarding | class=assert frame=quote weight=.65 noun=yes
  hint ; hints ; hinted ; hinting | class=assert frame=quote,that,bare,trail weight=.72 noun=yes
  imply ; implies ; implied ; implying | class=assert frame=quote,that,bare,np,trail weight=.65
  insinuate ; insinuates ; insinuated ; insinuating | class=assert frame=quote,that,np weight=.82
  intimate ; intimates ; intimated ; intimating | class=assert frame=quote,that,trail weight=.72 noun=yes
  muse ; muses ; mused ; musing | class=assert frame=quote,wh,trail weight=.72 noun=yes
  predict ; predicts ; predicted ; predicting | class=assert frame=quote,that,bare,wh,np,trail weight=.73
  project ; projects ; projected ; projecting | class=assert frame=that weight=.51 noun=yes
  prophesy ; prophesies ; prophesied ; prophesying | class=assert frame=quote,that,np weight=.80
  suggest ; suggests ; suggested ; suggesting | class=assert frame=quote,that,bare,wh,np,ing,trail weight=.84
  tease ; teases ; teased ; teasing | class=assert frame=quote,that,np weight=.65 noun=yes
  venture ; ventures ; ventured ; venturing | class=assert frame=quote,that weight=.65 noun=yes
  wonder ; wonders ; wondered ; wondering | class=assert frame=quote,wh,trail weight=.66 noun=yes
# ---- assert: Telling somebody
  advise ; advises ; advised ; advising | class=assert frame=quote,that,objthat,objinf,ing,trail weight=.33
  alert ; alerts ; alerted ; alerting | class=assert frame=objthat weight=.62 noun=yes
  apprise ; apprises ; apprised ; apprising | class=assert frame=objthat weight=.80
  assure ; assures ; assured ; assuring | class=assert frame=quote,bare,objthat weight=.66
  caution ; cautions ; cautioned ; cautioning | class=assert frame=quote,that,objthat,objinf,trail weight=.85 noun=yes
  inform ; informs ; informed ; informing | class=assert frame=quote,bare,objthat,wh,that,trail weight=.81
  notify ; notifies ; notified ; notifying | class=assert frame=objthat weight=.80
  reassure ; reassures ; reassured ; reassuring | class=assert frame=quote,bare,objthat weight=.74
  remind ; reminds ; reminded ; reminding | class=assert frame=quote,of,objthat,wh,objinf weight=.69
  update ; updates ; updated ; updating | class=assert frame=objthat weight=.19 noun=yes
  warn ; warns ; warned ; warning | class=assert frame=quote,that,bare,objthat,wh,objinf,trail weight=.90
# ---- assert: Posting and sending
  blog ; blogs ; blogged ; blogging | class=assert frame=quote,that weight=.69 noun=yes
  cable ; cables ; cabled ; cabling | class=assert frame=quote,that weight=.65 noun=yes
  caption ; captions ; captioned ; captioning | class=assert frame=quote weight=.65 noun=yes
  e-mail ; e-mails ; e-mailed ; e-mailing | class=assert frame=quote,that,objthat weight=.65 noun=yes
  email ; emails ; emailed ; emailing | class=assert frame=quote,that,objthat weight=.37 noun=yes
  message ; messages ; messaged ; messaging | class=assert frame=quote,objthat weight=.35 noun=yes
  pen ; pens ; penned ; penning | class=assert frame=np weight=.58 noun=yes
  post ; posts ; posted ; posting | class=assert frame=quote,that,wh,np weight=.51 noun=yes
  read ; reads ; read ; reading | class=assert frame=quote,np weight=.34 noun=yes
  repost ; reposts ; reposted ; reposting | class=assert frame=np weight=.65 noun=yes
  retweet ; retweets ; retweeted ; retweeting | class=assert frame=quote,np weight=.68 noun=yes
  scrawl ; scrawls ; scrawled ; scrawling | class=assert frame=quote weight=.65 noun=yes
  scribble ; scribbles ; scribbled ; scribbling | class=assert frame=quote weight=.65 noun=yes
  text ; texts ; texted ; texting | class=assert frame=quote,that,objthat weight=.65 noun=yes
  tweet ; tweets ; tweeted ; tweeting | class=assert frame=quote,that,bare,wh,np,trail weight=.85 noun=yes
  type ; types ; typed ; typing | class=assert frame=quote weight=.65 noun=yes
# ---- assert: Calling and comparing
  brand ; brands ; branded ; branding | class=assert frame=as,objobj weight=.65 noun=yes
  call ; calls ; called ; calling | class=assert frame=quote,inf,np,objobj weight=.68 noun=yes
  characterise ; characterises ; characterised ; characterising | class=assert frame=as weight=.80
  characterize ; characterizes ; characterized ; characterizing | class=assert frame=as weight=.89
  compare ; compares ; compared ; comparing | class=assert frame=np weight=.23
  dub ; dubs ; dubbed ; dubbing | class=assert frame=quote,objobj weight=.81
  equate ; equates ; equated ; equating | class=assert frame=np weight=.80
  herald ; heralds ; heralded ; heralding | class=assert frame=np,as weight=.72 noun=yes
  hype ; hypes ; hyped ; hyping | class=assert frame=np weight=.65 noun=yes
  label ; labels ; labeled ; labeling | class=assert frame=quote,as,objobj weight=.70 noun=yes
  liken ; likens ; likened ; likening | class=assert frame=np weight=.89
  nickname ; nicknames ; nicknamed ; nicknaming | class=assert frame=objobj weight=.69 noun=yes
  peg ; pegs ; pegged ; pegging | class=assert frame=as weight=.72 noun=yes
  style ; styles ; styled ; styling | class=assert frame=objobj weight=.65 noun=yes
  term ; terms ; termed ; terming | class=assert frame=quote,as,objobj weight=.65 noun=yes
  tout ; touts ; touted ; touting | class=assert frame=np,as weight=.90 noun=yes
  trumpet ; trumpets ; trumpeted ; trumpeting | class=assert frame=np weight=.75 noun=yes
# ---- assert: Joking, boasting, complaining
  bemoan ; bemoans ; bemoaned ; bemoaning | class=assert frame=wh,np weight=.89
  bewail ; bewails ; bewailed ; bewailing | class=assert frame=np weight=.80
  boast ; boasts ; boasted ; boasting | class=assert frame=quote,that,bare,np,trail weight=.69 noun=yes
  brag ; brags ; bragged ; bragging | class=assert frame=quote,that,bare,trail weight=.60 noun=yes
  bristle ; bristles ; bristled ; bristling | class=assert frame=quote weight=.62 noun=yes
  carp ; carps ; carped ; carping | class=assert frame=quote weight=.62 noun=yes
  complain ; complains ; complained ; complaining | class=assert frame=quote,that,bare,trail weight=.83
  crack ; cracks ; cracked ; cracking | class=assert frame=quote weight=.40 noun=yes only=quote
  crow ; crows ; crowed ; crowing | class=assert frame=quote,that,trail weight=.65 noun=yes
  deadpan ; deadpans ; deadpanned ; deadpanning | class=assert frame=quote,trail weight=.65 noun=yes
  decry ; decries ; decried ; decrying | class=assert frame=np,as weight=.91
  enthuse ; enthuses ; enthused ; enthusing | class=assert frame=quote,that,trail weight=.80
  fume ; fumes ; fumed ; fuming | class=assert frame=quote,that,trail weight=.69 noun=yes
  gloat ; gloats ; gloated ; gloating | class=assert frame=quote,that,trail weight=.82
  gripe ; gripes ; griped ; griping | class=assert frame=quote,that,trail weight=.65 noun=yes
  grouse ; grouses ; groused ; grousing | class=assert frame=quote,that,trail weight=.72 noun=yes
  grumble ; grumbles ; grumbled ; grumbling | class=assert frame=quote,that,trail weight=.58 noun=yes
  gush ; gushes ; gushed ; gushing | class=assert frame=quote,trail weight=.65 noun=yes
  jest ; jests ; jested ; jesting | class=assert frame=quote,that weight=.65 noun=yes
  joke ; jokes ; joked ; joking | class=assert frame=quote,that,bare,trail weight=.73 noun=yes
  kid ; kids ; kidded ; kidding | class=assert frame=quote weight=.40 noun=yes only=quote
  lament ; laments ; lamented ; lamenting | class=assert frame=quote,that,wh,np,trail weight=.91 noun=yes
  moan ; moans ; moaned ; moaning | class=assert frame=quote,that,trail weight=.52 noun=yes
  quip ; quips ; quipped ; quipping | class=assert frame=quote,that,trail weight=.72 noun=yes
  rage ; rages ; raged ; raging | class=assert frame=quote weight=.65 noun=yes
  rail ; rails ; railed ; railing | class=assert frame=quote weight=.76 noun=yes only=quote
  rant ; rants ; ranted ; ranting | class=assert frame=quote,that,trail weight=.52 noun=yes
  rave ; raves ; raved ; raving | class=assert frame=quote,trail weight=.65 noun=yes
  rhapsodize ; rhapsodizes ; rhapsodized ; rhapsodizing | class=assert frame=quote weight=.80
  scoff ; scoffs ; scoffed ; scoffing | class=assert frame=quote,that,trail weight=.72 noun=yes
  sneer ; sneers ; sneered ; sneering | class=assert frame=quote weight=.58 noun=yes
  sniff ; sniffs ; sniffed ; sniffing | class=assert frame=quote,trail weight=.65 noun=yes
  snipe ; snipes ; sniped ; sniping | class=assert frame=quote weight=.62 noun=yes
  vent ; vents ; vented ; venting | class=assert frame=quote weight=.69 noun=yes
  whine ; whines ; whined ; whining | class=assert frame=quote,that,trail weight=.65 noun=yes
  wisecrack ; wisecracks ; wisecracked ; wisecracking | class=assert frame=quote weight=.65 noun=yes
# ---- assert: Ways of speaking: with a quotation only
  ad-lib ; ad-libs ; ad-libbed ; ad-libbing | class=assert frame=quote weight=.40 noun=yes only=quote
  babble ; babbles ; babbled ; babbling | class=assert frame=quote weight=.40 noun=yes only=quote
  bark ; barks ; barked ; barking | class=assert frame=quote weight=.52 noun=yes only=quote
  bawl ; bawls ; bawled ; bawling | class=assert frame=quote weight=.40 only=quote
  beam ; beams ; beamed ; beaming | class=assert frame=quote weight=.30 noun=yes only=quote
  begin ; begins ; began ; begun ; beginning | class=assert frame=quote weight=.12 only=quote
  bellow ; bellows ; bellowed ; bellowing | class=assert frame=quote weight=.40 noun=yes only=quote
  blurt ; blurts ; blurted ; blurting | class=assert frame=quote weight=.40 only=quote
  boom ; booms ; boomed ; booming | class=assert frame=quote weight=.33 noun=yes only=quote
  bray ; brays ; brayed ; braying | class=assert frame=quote weight=.40 only=quote
  cackle ; cackles ; cackled ; cackling | class=assert frame=quote weight=.40 noun=yes only=quote
  chant ; chants ; chanted ; chanting | class=assert frame=quote,that weight=.74 noun=yes
  chirp ; chirps ; chirped ; chirping | class=assert frame=quote weight=.40 noun=yes only=quote
  chortle ; chortles ; chortled ; chortling | class=assert frame=quote weight=.40 only=quote
  chuckle ; chuckles ; chuckled ; chuckling | class=assert frame=quote weight=.36 noun=yes only=quote
  continue ; continues ; continued ; continuing | class=assert frame=quote weight=.35 only=quote
  coo ; coos ; cooed ; cooing | class=assert frame=quote weight=.40 only=quote
  croak ; croaks ; croaked ; croaking | class=assert frame=quote weight=.40 noun=yes only=quote
  croon ; croons ; crooned ; crooning | class=assert frame=quote weight=.40 only=quote
  cry ; cries ; cried ; crying | class=assert frame=quote weight=.47 noun=yes only=quote
  drawl ; drawls ; drawled ; drawling | class=assert frame=quote weight=.40 noun=yes only=quote
  drone ; drones ; droned ; droning | class=assert frame=quote weight=.40 noun=yes only=quote
  exclaim ; exclaims ; exclaimed ; exclaiming | class=assert frame=quote,that,trail weight=.84
  explode ; explodes ; exploded ; exploding | class=assert frame=quote weight=.21 only=quote
  finish ; finishes ; finished ; finishing | class=assert frame=quote weight=.09 noun=yes only=quote
  fret ; frets ; fretted ; fretting | class=assert frame=quote,that weight=.40 only=quote
  frown ; frowns ; frowned ; frowning | class=assert frame=quote weight=.36 noun=yes only=quote
  gasp ; gasps ; gasped ; gasping | class=assert frame=quote weight=.40 noun=yes only=quote
  giggle ; giggles ; giggled ; giggling | class=assert frame=quote weight=.36 noun=yes only=quote
  grimace ; grimaces ; grimaced ; grimacing | class=assert frame=quote weight=.40 noun=yes only=quote
  grin ; grins ; grinned ; grinning | class=assert frame=quote weight=.36 noun=yes only=quote
  groan ; groans ; groaned ; groaning | class=assert frame=quote weight=.40 noun=yes only=quote
  growl ; growls ; growled ; growling | class=assert frame=quote weight=.40 noun=yes only=quote
  grunt ; grunts ; grunted ; grunting | class=assert frame=quote weight=.40 noun=yes only=quote
  gulp ; gulps ; gulped ; gulping | class=assert frame=quote weight=.40 noun=yes only=quote
  holler ; hollers ; hollered ; hollering | class=assert frame=quote weight=.40 noun=yes only=quote
  howl ; howls ; howled ; howling | class=assert frame=quote weight=.40 noun=yes only=quote
  huff ; huffs ; huffed ; huffing | class=assert frame=quote weight=.40 noun=yes only=quote
  intone ; intones ; intoned ; intoning | class=assert frame=quote,trail weight=.80
  laugh ; laughs ; laughed ; laughing | class=assert frame=quote weight=.27 noun=yes only=quote
  lisp ; lisps ; lisped ; lisping | class=assert frame=quote weight=.40 noun=yes only=quote
  marvel ; marvels ; marveled ; marveling | class=assert frame=quote,that weight=.52 noun=yes only=quote
  mouth ; mouths ; mouthed ; mouthing | class=assert frame=quote weight=.47 noun=yes only=quote
  mumble ; mumbles ; mumbled ; mumbling | class=assert frame=quote weight=.40 noun=yes only=quote
  murmur ; murmurs ; murmured ; murmuring | class=assert frame=quote,that weight=.40 noun=yes only=quote
  mutter ; mutters ; muttered ; muttering | class=assert frame=quote,that weight=.40 noun=yes only=quote
  nod ; nods ; nodded ; nodding | class=assert frame=quote weight=.38 noun=yes only=quote
  pant ; pants ; panted ; panting | class=assert frame=quote weight=.40 noun=yes only=quote
  persist ; persists ; persisted ; persisting | class=assert frame=quote weight=.38 only=quote
  purr ; purrs ; purred ; purring | class=assert frame=quote weight=.40 noun=yes only=quote
  ramble ; rambles ; rambled ; rambling | class=assert frame=quote weight=.32 noun=yes only=quote
  rasp ; rasps ; rasped ; rasping | class=assert frame=quote weight=.40 noun=yes only=quote
  resume ; resumes ; resumed ; resuming | class=assert frame=quote weight=.29 only=quote
  roar ; roars ; roared ; roaring | class=assert frame=quote weight=.27 noun=yes only=quote
  scream ; screams ; screamed ; screaming | class=assert frame=quote,that weight=.56 noun=yes
  screech ; screeches ; screeched ; screeching | class=assert frame=quote weight=.36 noun=yes only=quote
  seethe ; seethes ; seethed ; seething | class=assert frame=quote weight=.47 only=quote
  shoot ; shoots ; shot ; shooting | class=assert frame=quote weight=.07 noun=yes only=quote
  shout ; shouts ; shouted ; shouting | class=assert frame=quote,that,objthat weight=.54 noun=yes
  shriek ; shrieks ; shrieked ; shrieking | class=assert frame=quote weight=.40 noun=yes only=quote
  shrug ; shrugs ; shrugged ; shrugging | class=assert frame=quote weight=.40 noun=yes only=quote
  sigh ; sighs ; sighed ; sighing | class=assert frame=quote weight=.36 noun=yes only=quote
  sing ; sings ; sang ; sung ; singing | class=assert frame=quote weight=.48 only=quote
  slur ; slurs ; slurred ; slurring | class=assert frame=quote weight=.40 noun=yes only=quote
  smile ; smiles ; smiled ; smiling | class=assert frame=quote weight=.22 noun=yes only=quote
  smirk ; smirks ; smirked ; smirking | class=assert frame=quote weight=.36 noun=yes only=quote
  snap ; snaps ; snapped ; snapping | class=assert frame=quote weight=.36 noun=yes only=quote
  snarl ; snarls ; snarled ; snarling | class=assert frame=quote weight=.40 noun=yes only=quote
  snicker ; snickers ; snickered ; snickering | class=assert frame=quote weight=.40 noun=yes only=quote
  snigger ; sniggers ; sniggered ; sniggering | class=assert frame=quote weight=.40 noun=yes only=quote
  snort ; snorts ; snorted ; snorting | class=assert frame=quote weight=.36 noun=yes only=quote
  sob ; sobs ; sobbed ; sobbing | class=assert frame=quote weight=.36 noun=yes only=quote
  speak ; speaks ; spoke ; spoken ; speaking | class=assert frame=quote weight=.23 only=quote
  splutter ; splutters ; spluttered ; spluttering | class=assert frame=quote weight=.40 only=quote
  sputter ; sputters ; sputtered ; sputtering | class=assert frame=quote weight=.36 only=quote
  squeal ; squeals ; squealed ; squealing | class=assert frame=quote weight=.40 noun=yes only=quote
  stammer ; stammers ; stammered ; stammering | class=assert frame=quote weight=.40 only=quote
  start ; starts ; started ; starting | class=assert frame=quote weight=.12 noun=yes only=quote
  storm ; storms ; stormed ; storming | class=assert frame=quote weight=.36 noun=yes only=quote
  stutter ; stutters ; stuttered ; stuttering | class=assert frame=quote weight=.40 noun=yes only=quote
  thunder ; thunders ; thundered ; thundering | class=assert frame=quote weight=.47 noun=yes only=quote
  utter ; utters ; uttered ; uttering | class=assert frame=quote,np weight=.66 noun=yes
  vouch ; vouches ; vouched ; vouching | class=assert frame=quote weight=.40 only=quote
  wail ; wails ; wailed ; wailing | class=assert frame=quote weight=.40 noun=yes only=quote
  whimper ; whimpers ; whimpered ; whimpering | class=assert frame=quote weight=.40 noun=yes only=quote
  whisper ; whispers ; whispered ; whispering | class=assert frame=quote,that weight=.56 noun=yes
  whoop ; whoops ; whooped ; whooping | class=assert frame=quote weight=.40 noun=yes only=quote
  wince ; winces ; winced ; wincing | class=assert frame=quote weight=.36 only=quote
  wink ; winks ; winked ; winking | class=assert frame=quote weight=.42 noun=yes only=quote
  yell ; yells ; yelled ; yelling | class=assert frame=quote,that weight=.76 noun=yes
  yelp ; yelps ; yelped ; yelping | class=assert frame=quote weight=.40 noun=yes only=quote
# ---- speechact: Asking and urging
  admonish ; admonishes ; admonished ; admonishing | class=speechact frame=quote,objthat,objinf,np,for weight=.73
  advocate ; advocates ; advocated ; advocating | class=speechact frame=quote,that,np,ing weight=.49 noun=yes
  appeal ; appeals ; appealed ; appealing | class=speechact frame=quote,inf weight=.49 noun=yes
  ask ; asks ; asked ; asking | class=speechact frame=quote,wh,inf,objinf,np,trail weight=.73
  beg ; begs ; begged ; begging | class=speechact frame=quote,inf,objinf weight=.54
  beseech ; beseeches ; besought ; beseeching | class=speechact frame=quote,objinf weight=.70
  bid ; bids ; bid ; bidding | class=speechact frame=inf,objinf weight=.08 noun=yes
  cajole ; cajoles ; cajoled ; cajoling | class=speechact frame=objinf weight=.55
  challenge ; challenges ; challenged ; challenging | class=speechact frame=quote,objinf,np weight=.33 noun=yes
  coax ; coaxes ; coaxed ; coaxing | class=speechact frame=quote,objinf weight=.70
  command ; commands ; commanded ; commanding | class=speechact frame=quote,that,objinf weight=.16 noun=yes
  counsel ; counsels ; counseled ; counseling | class=speechact frame=quote,that,objinf,np weight=.40 noun=yes
  dare ; dares ; dared ; daring | class=speechact frame=objinf weight=.60 noun=yes
  demand ; demands ; demanded ; demanding | class=speechact frame=quote,that,inf,np,trail weight=.54 noun=yes
  dictate ; dictates ; dictated ; dictating | class=speechact frame=that,np weight=.44 noun=yes
  direct ; directs ; directed ; directing | class=speechact frame=that,objinf weight=.31 noun=yes
  discourage ; discourages ; discouraged ; discouraging | class=speechact frame=np weight=.56
  encourage ; encourages ; encouraged ; encouraging | class=speechact frame=quote,that,objinf,np weight=.48
  enquire ; enquires ; enquired ; enquiring | class=speechact frame=quote,wh,trail weight=.70
  entreat ; entreats ; entreated ; entreating | class=speechact frame=quote,objinf weight=.70
  exhort ; exhorts ; exhorted ; exhorting | class=speechact frame=quote,objinf weight=.76
  forbid ; forbids ; forbade ; forbidden ; forbidding | class=speechact frame=objinf,np weight=.55
  goad ; goads ; goaded ; goading | class=speechact frame=objinf weight=.62
  grill ; grills ; grilled ; grilling | class=speechact frame=np weight=.49 noun=yes
  implore ; implores ; implored ; imploring | class=speechact frame=quote,objinf weight=.73
  inquire ; inquires ; inquired ; inquiring | class=speechact frame=quote,wh,trail weight=.62
  instruct ; instructs ; instructed ; instructing | class=speechact frame=quote,that,objinf weight=.69
  interrogate ; interrogates ; interrogated ; interrogating | class=speechact frame=np weight=.70
  invite ; invites ; invited ; inviting | class=speechact frame=objinf,np weight=.30 noun=yes
  lobby ; lobbies ; lobbied ; lobbying | class=speechact frame=inf,objinf weight=.23 noun=yes
  mandate ; mandates ; mandated ; mandating | class=speechact frame=that,np weight=.45 noun=yes
  nudge ; nudges ; nudged ; nudging | class=speechact frame=objinf weight=.49 noun=yes
  order ; orders ; ordered ; ordering | class=speechact frame=quote,that,objinf,np weight=.81 noun=yes
  petition ; petitions ; petitioned ; petitioning | class=speechact frame=inf,objinf,np weight=.55 noun=yes
  plead ; pleads ; pleaded ; pleading | class=speechact frame=quote,that,inf weight=.66
  pray ; prays ; prayed ; praying | class=speechact frame=quote,that,inf,objinf weight=.55
  press ; presses ; pressed ; pressing | class=speechact frame=objinf,np weight=.44 noun=yes
  pressure ; pressures ; pressured ; pressuring | class=speechact frame=objinf weight=.53 noun=yes
  prod ; prods ; prodded ; prodding | class=speechact frame=quote,objinf weight=.55 noun=yes
  propose ; proposes ; proposed ; proposing | class=speechact frame=quote,that,inf,np,ing,trail weight=.60 noun=yes
  push ; pushes ; pushed ; pushing | class=speechact frame=objinf weight=.40 noun=yes
  query ; queries ; queried ; querying | class=speechact frame=quote,wh,np weight=.60 noun=yes
  question ; questions ; questioned ; questioning | class=speechact frame=quote,wh,np weight=.77 noun=yes
  quiz ; quizzes ; quizzed ; quizzing | class=speechact frame=wh,np weight=.55 noun=yes
  recommend ; recommends ; recommended ; recommending | class=speechact frame=quote,that,objinf,np,ing,trail weight=.54
  request ; requests ; requested ; requesting | class=speechact frame=quote,that,objinf,np weight=.54 noun=yes
  require ; requires ; required ; requiring | class=speechact frame=that,np weight=.21
  summon ; summons ; summoned ; summoning | class=speechact frame=objinf,np weight=.43
  urge ; urges ; urged ; urging | class=speechact frame=quote,that,objinf,np weight=.79 noun=yes
# ---- speechact: Promising and threatening
  agree ; agrees ; agreed ; agreeing | class=speechact frame=quote,that,bare,inf,trail weight=.57
  consent ; consents ; consented ; consenting | class=speechact frame=inf weight=.55 noun=yes
  forswear ; forswears ; forswore ; forsworn ; forswearing | class=speechact frame=np weight=.70
  guarantee ; guarantees ; guaranteed ; guaranteeing | class=speechact frame=quote,that,objthat,inf,np weight=.46 noun=yes
  offer ; offers ; offered ; offering | class=speechact frame=quote,inf,np weight=.49 noun=yes
  pledge ; pledges ; pledged ; pledging | class=speechact frame=quote,that,inf,np,trail weight=.36 noun=yes
  promise ; promises ; promised ; promising | class=speechact frame=quote,that,bare,objthat,inf,np,trail weight=.78 noun=yes
  swear ; swears ; swore ; sworn ; swearing | class=speechact frame=quote,that,bare,objthat,inf weight=.69
  threaten ; threatens ; threatened ; threatening | class=speechact frame=quote,that,inf,np weight=.53
  undertake ; undertakes ; undertook ; undertaken ; undertaking | class=speechact frame=that,inf weight=.56
  volunteer ; volunteers ; volunteered ; volunteering | class=speechact frame=quote,that,inf,np weight=.42 noun=yes
  vow ; vows ; vowed ; vowing | class=speechact frame=quote,that,bare,inf,np,trail weight=.93 noun=yes
# ---- speechact: Accusing and criticizing
  accuse ; accuses ; accused ; accusing | class=speechact frame=of weight=.81
  assail ; assails ; assailed ; assailing | class=speechact frame=np,as,for weight=.84
  attack ; attacks ; attacked ; attacking | class=speechact frame=quote,np,as,for weight=.48 noun=yes
  bad-mouth ; bad-mouths ; bad-mouthed ; bad-mouthing | class=speechact frame=np weight=.70
  badmouth ; badmouths ; badmouthed ; badmouthing | class=speechact frame=np weight=.70
  bash ; bashes ; bashed ; bashing | class=speechact frame=np,as,for weight=.57 noun=yes
  belittle ; belittles ; belittled ; belittling | class=speechact frame=np,as weight=.69
  berate ; berates ; berated ; berating | class=speechact frame=quote,np,for weight=.66
  blame ; blames ; blamed ; blaming | class=speechact frame=np,for weight=.72 noun=yes
  blast ; blasts ; blasted ; blasting | class=speechact frame=quote,np,as,for weight=.91 noun=yes
  boo ; boos ; booed ; booing | class=speechact frame=quote,np weight=.40 noun=yes
  castigate ; castigates ; castigated ; castigating | class=speechact frame=quote,np,as,for weight=.73
  censure ; censures ; censured ; censuring | class=speechact frame=np,for weight=.55 noun=yes
  charge ; charges ; charged ; charging | class=speechact frame=quote,that weight=.46 noun=yes
  chastise ; chastises ; chastised ; chastising | class=speechact frame=quote,np,for weight=.73
  chide ; chides ; chided ; chiding | class=speechact frame=quote,np,for weight=.84
  condemn ; condemns ; condemned ; condemning | class=speechact frame=quote,np,as,for weight=.66
  confront ; confronts ; confronted ; confronting | class=speechact frame=np weight=.29
  criticise ; criticises ; criticised ; criticising | class=speechact frame=quote,np,as,for weight=.76
  criticize ; criticizes ; criticized ; criticizing | class=speechact frame=quote,np,as,for weight=.82
  crucify ; crucifies ; crucified ; crucifying | class=speechact frame=np weight=.70
  curse ; curses ; cursed ; cursing | class=speechact frame=quote,np weight=.55 noun=yes
  demonise ; demonises ; demonised ; demonising | class=speechact frame=np,as weight=.70
  demonize ; demonizes ; demonized ; demonizing | class=speechact frame=np,as weight=.73
  denigrate ; denigrates ; denigrated ; denigrating | class=speechact frame=np,as weight=.70
  denounce ; denounces ; denounced ; denouncing | class=speechact frame=quote,np,as,for weight=.81
  deplore ; deplores ; deplored ; deploring | class=speechact frame=that,np weight=.73
  deride ; derides ; derided ; deriding | class=speechact frame=quote,np,as weight=.84
  disparage ; disparages ; disparaged ; disparaging | class=speechact frame=np,as weight=.72
  eviscerate ; eviscerates ; eviscerated ; eviscerating | class=speechact frame=np weight=.66
  excoriate ; excoriates ; excoriated ; excoriating | class=speechact frame=np,as,for weight=.66
  fault ; faults ; faulted ; faulting | class=speechact frame=np,for weight=.55 noun=yes
  flay ; flays ; flayed ; flaying | class=speechact frame=np weight=.70
  hammer ; hammers ; hammered ; hammering | class=speechact frame=np,as,for weight=.49 noun=yes
  heckle ; heckles ; heckled ; heckling | class=speechact frame=quote,np weight=.69
  implicate ; implicates ; implicated ; implicating | class=speechact frame=np weight=.70
  impugn ; impugns ; impugned ; impugning | class=speechact frame=np weight=.73
  insult ; insults ; insulted ; insulting | class=speechact frame=quote,np weight=.30 noun=yes
  jeer ; jeers ; jeered ; jeering | class=speechact frame=quote,np weight=.45 noun=yes
  knock ; knocks ; knocked ; knocking | class=speechact frame=np,as,for weight=.55 noun=yes
  lambaste ; lambastes ; lambasted ; lambasting | class=speechact frame=quote,np,as,for weight=.82
  lampoon ; lampoons ; lampooned ; lampooning | class=speechact frame=np,as weight=.55 noun=yes
  malign ; maligns ; maligned ; maligning | class=speechact frame=np,as weight=.55 noun=yes
  mock ; mocks ; mocked ; mocking | class=speechact frame=quote,np,as,for weight=.71 noun=yes
  needle ; needles ; needled ; needling | class=speechact frame=np weight=.60 noun=yes
  pan ; pans ; panned ; panning | class=speechact frame=np,as weight=.54 noun=yes
  pillory ; pillories ; pilloried ; pillorying | class=speechact frame=np,for weight=.55 noun=yes
  pummel ; pummels ; pummeled ; pummeling | class=speechact frame=np,for weight=.73
  rebuke ; rebukes ; rebuked ; rebuking | class=speechact frame=quote,np,for weight=.67 noun=yes
  reprimand ; reprimands ; reprimanded ; reprimanding | class=speechact frame=np,for weight=.64 noun=yes
  reproach ; reproaches ; reproached ; reproaching | class=speechact frame=np,for weight=.55 noun=yes
  reprove ; reproves ; reproved ; reproving | class=speechact frame=np,for weight=.70
  ridicule ; ridicules ; ridiculed ; ridiculing | class=speechact frame=np,as,for weight=.49 noun=yes
  rip ; rips ; ripped ; ripping | class=speechact frame=np,as,for weight=.46 noun=yes
  roast ; roasts ; roasted ; roasting | class=speechact frame=np,for weight=.55 noun=yes
  satirise ; satirises ; satirised ; satirising | class=speechact frame=np,as weight=.70
  satirize ; satirizes ; satirized ; satirizing | class=speechact frame=np,as weight=.76
  savage ; savages ; savaged ; savaging | class=speechact frame=np,as,for weight=.62 noun=yes
  scold ; scolds ; scolded ; scolding | class=speechact frame=quote,np,for weight=.64 noun=yes
  scorn ; scorns ; scorned ; scorning | class=speechact frame=np weight=.40 noun=yes
  shame ; shames ; shamed ; shaming | class=speechact frame=np,for weight=.40 noun=yes
  shred ; shreds ; shredded ; shredding | class=speechact frame=np weight=.55 noun=yes
  skewer ; skewers ; skewered ; skewering | class=speechact frame=np,for weight=.49 noun=yes
  slam ; slams ; slammed ; slamming | class=speechact frame=quote,np,as,for weight=.79 noun=yes
  slander ; slanders ; slandered ; slandering | class=speechact frame=np weight=.55 noun=yes
  slate ; slates ; slated ; slating | class=speechact frame=np,as,for weight=.34 noun=yes
  smear ; smears ; smeared ; smearing | class=speechact frame=np,as weight=.55 noun=yes
  stigmatise ; stigmatises ; stigmatised ; stigmatising | class=speechact frame=np,as weight=.70
  stigmatize ; stigmatizes ; stigmatized ; stigmatizing | class=speechact frame=np,as weight=.70
  taunt ; taunts ; taunted ; taunting | class=speechact frame=quote,np weight=.64 noun=yes
  torch ; torches ; torched ; torching | class=speechact frame=np,for weight=.55 noun=yes
  trash ; trashes ; trashed ; trashing | class=speechact frame=np,as weight=.58 noun=yes
  troll ; trolls ; trolled ; trolling | class=speechact frame=np weight=.55 noun=yes
  upbraid ; upbraids ; upbraided ; upbraiding | class=speechact frame=np,for weight=.70
  vilify ; vilifies ; vilified ; vilifying | class=speechact frame=np,as weight=.70
  zing ; zings ; zinged ; zinging | class=speechact frame=np weight=.55 noun=yes
# ---- speechact: Rejecting
  deprecate ; deprecates ; deprecated ; deprecating | class=speechact frame=np weight=.70
  disavow ; disavows ; disavowed ; disavowing | class=speechact frame=np weight=.83 polarity=denied
  disclaim ; disclaims ; disclaimed ; disclaiming | class=speechact frame=np weight=.70 polarity=denied
  discount ; discounts ; discounted ; discounting | class=speechact frame=np weight=.49 noun=yes polarity=denied
  dismiss ; dismisses ; dismissed ; dismissing | class=speechact frame=quote,that,np,as weight=.79 polarity=denied
  disown ; disowns ; disowned ; disowning | class=speechact frame=np weight=.70 polarity=denied
  downplay ; downplays ; downplayed ; downplaying | class=speechact frame=that,np weight=.64
  minimise ; minimises ; minimised ; minimising | class=speechact frame=np weight=.70
  minimize ; minimizes ; minimized ; minimizing | class=speechact frame=np weight=.60
  object ; objects ; objected ; objecting | class=speechact frame=quote,that weight=.55 noun=yes
  oppose ; opposes ; opposed ; opposing | class=speechact frame=np weight=.55
  pooh-pooh ; pooh-poohs ; pooh-poohed ; pooh-poohing | class=speechact frame=np weight=.70 polarity=denied
  protest ; protests ; protested ; protesting | class=speechact frame=quote,that,np weight=.49 noun=yes
  reject ; rejects ; rejected ; rejecting | class=speechact frame=quote,that,np,as weight=.67 noun=yes polarity=denied
  renounce ; renounces ; renounced ; renouncing | class=speechact frame=np weight=.72
  repudiate ; repudiates ; repudiated ; repudiating | class=speechact frame=np weight=.80 polarity=denied
  rubbish ; rubbishes ; rubbished ; rubbishing | class=speechact frame=np weight=.60 noun=yes polarity=denied
# ---- speechact: Praising and defending
  apologise ; apologises ; apologised ; apologising | class=speechact frame=quote,that,trail weight=.70
  apologize ; apologizes ; apologized ; apologizing | class=speechact frame=quote,that,trail weight=.52
  applaud ; applauds ; applauded ; applauding | class=speechact frame=quote,np,for weight=.60
  celebrate ; celebrates ; celebrated ; celebrating | class=speechact frame=np,as weight=.29
  champion ; champions ; championed ; championing | class=speechact frame=np weight=.58 noun=yes
  cheer ; cheers ; cheered ; cheering | class=speechact frame=quote,np weight=.28 noun=yes
  commend ; commends ; commended ; commending | class=speechact frame=quote,np,as,for weight=.73
  compliment ; compliments ; complimented ; complimenting | class=speechact frame=quote,np,for weight=.55 noun=yes
  congratulate ; congratulates ; congratulated ; congratulating | class=speechact frame=quote,np,for weight=.85
  defend ; defends ; defended ; defending | class=speechact frame=quote,np,as weight=.60
  endorse ; endorses ; endorsed ; endorsing | class=speechact frame=np,as weight=.64
  eulogise ; eulogises ; eulogised ; eulogising | class=speechact frame=quote,np,as weight=.70
  eulogize ; eulogizes ; eulogized ; eulogizing | class=speechact frame=quote,np,as weight=.70
  exalt ; exalts ; exalted ; exalting | class=speechact frame=np,as weight=.62
  extol ; extols ; extolled ; extolling | class=speechact frame=np,as weight=.78
  glorify ; glorifies ; glorified ; glorifying | class=speechact frame=np,as weight=.70
  hail ; hails ; hailed ; hailing | class=speechact frame=quote,np,as weight=.69 noun=yes
  justify ; justifies ; justified ; justifying | class=speechact frame=np,as weight=.64
  laud ; lauds ; lauded ; lauding | class=speechact frame=quote,np,as,for weight=.63
  lionize ; lionizes ; lionized ; lionizing | class=speechact frame=np,as weight=.70
  mourn ; mourns ; mourned ; mourning | class=speechact frame=quote,np weight=.60
  pitch ; pitches ; pitched ; pitching | class=speechact frame=np,as weight=.42 noun=yes
  plug ; plugs ; plugged ; plugging | class=speechact frame=np weight=.55 noun=yes
  praise ; praises ; praised ; praising | class=speechact frame=quote,np,as,for weight=.81 noun=yes
  promote ; promotes ; promoted ; promoting | class=speechact frame=np,as weight=.49
  salute ; salutes ; saluted ; saluting | class=speechact frame=quote,np,as,for weight=.55 noun=yes
  second ; seconds ; seconded ; seconding | class=speechact frame=np weight=.55 noun=yes
  thank ; thanks ; thanked ; thanking | class=speechact frame=quote,for weight=.80
  toast ; toasts ; toasted ; toasting | class=speechact frame=np weight=.55 noun=yes
  welcome ; welcomes ; welcomed ; welcoming | class=speechact frame=quote,that,np,as weight=.28 noun=yes
# ---- speechact: Naming a cause, a view, a topic
  address ; addresses ; addressed ; addressing | class=speechact frame=np weight=.30 noun=yes
  air ; airs ; aired ; airing | class=speechact frame=np weight=.20 noun=yes
  ascribe ; ascribes ; ascribed ; ascribing | class=speechact frame=np weight=.70
  attribute ; attributes ; attributed ; attributing | class=speechact frame=np weight=.61 noun=yes
  cast ; casts ; cast ; casting | class=speechact frame=as weight=.31 noun=yes
  credit ; credits ; credited ; crediting | class=speechact frame=np,for weight=.71 noun=yes
  debate ; debates ; debated ; debating | class=speechact frame=wh,np weight=.45 noun=yes
  depict ; depicts ; depicted ; depicting | class=speechact frame=np,as weight=.63
  discuss ; discusses ; discussed ; discussing | class=speechact frame=wh,np weight=.66
  express ; expresses ; expressed ; expressing | class=speechact frame=that,np weight=.78 noun=yes
  flag ; flags ; flagged ; flagging | class=speechact frame=that,np weight=.44 noun=yes
  float ; floats ; floated ; floating | class=speechact frame=np weight=.53 noun=yes
  frame ; frames ; framed ; framing | class=speechact frame=as weight=.44 noun=yes
  highlight ; highlights ; highlighted ; highlighting | class=speechact frame=that,wh,np weight=.55 noun=yes
  invoke ; invokes ; invoked ; invoking | class=speechact frame=np weight=.58
  issue ; issues ; issued ; issuing | class=speechact frame=np weight=.50 noun=yes
  paint ; paints ; painted ; painting | class=speechact frame=as weight=.47 noun=yes
  portray ; portrays ; portrayed ; portraying | class=speechact frame=as weight=.74
  present ; presents ; presented ; presenting | class=speechact frame=np,as weight=.40 noun=yes
  publish ; publishes ; published ; publishing | class=speechact frame=that,np weight=.31
  register ; registers ; registered ; registering | class=speechact frame=np weight=.10 noun=yes
  release ; releases ; released ; releasing | class=speechact frame=np weight=.28 noun=yes
  signal ; signals ; signaled ; signaling | class=speechact frame=quote,that,np weight=.60 noun=yes
  spotlight ; spotlights ; spotlighted ; spotlighting | class=speechact frame=np weight=.60 noun=yes
  telegraph ; telegraphs ; telegraphed ; telegraphing | class=speechact frame=that,np weight=.60 noun=yes
  unveil ; unveils ; unveiled ; unveiling | class=speechact frame=np weight=.76
  voice ; voices ; voiced ; voicing | class=speechact frame=np weight=.72 noun=yes
# ---- evidence: What documents, polls and studies do
  chart ; charts ; charted ; charting | class=evidence frame=np weight=.35 noun=yes
  conclude ; concludes ; concluded ; concluding | class=assert frame=quote,that,bare,np,trail weight=.76
  contain ; contains ; contained ; containing | class=evidence frame=np weight=.17
  corroborate ; corroborates ; corroborated ; corroborating | class=evidence frame=that,np weight=.42
  cover ; covers ; covered ; covering | class=evidence frame=np weight=.26 noun=yes
  demonstrate ; demonstrates ; demonstrated ; demonstrating | class=evidence frame=that,wh,np weight=.26
  detect ; detects ; detected ; detecting | class=evidence frame=that,np weight=.22
  disprove ; disproves ; disproved ; disproving | class=evidence frame=that,np weight=.35 polarity=denied
  document ; documents ; documented ; documenting | class=evidence frame=that,wh,np weight=.52 noun=yes
  entitle ; entitles ; entitled ; entitling | class=evidence frame=quote weight=.29
  establish ; establishes ; established ; establishing | class=evidence frame=that,wh,np weight=.26
  evidence ; evidences ; evidenced ; evidencing | class=evidence frame=np weight=.28 noun=yes
  expose ; exposes ; exposed ; exposing | class=evidence frame=np weight=.31
  feature ; features ; featured ; featuring | class=evidence frame=np weight=.23 noun=yes
  find ; finds ; found ; finding | class=evidence frame=that,bare,wh,np weight=.33 noun=yes
  headline ; headlines ; headlined ; headlining | class=evidence frame=quote weight=.35 noun=yes
  identify ; identifies ; identified ; identifying | class=evidence frame=np,as weight=.40
  illustrate ; illustrates ; illustrated ; illustrating | class=evidence frame=that,wh,np weight=.45
  include ; includes ; included ; including | class=evidence frame=np weight=.05
  indicate ; indicates ; indicated ; indicating | class=evidence frame=quote,that,bare,wh,np,trail weight=.74
  list ; lists ; listed ; listing | class=evidence frame=np,as weight=.69 noun=yes
  measure ; measures ; measured ; measuring | class=evidence frame=np weight=.40 noun=yes
  prove ; proves ; proved ; proven ; proving | class=evidence frame=that,wh,np weight=.15
  rank ; ranks ; ranked ; ranking | class=evidence frame=np,as weight=.17 noun=yes
  rate ; rates ; rated ; rating | class=evidence frame=np,as weight=.15 noun=yes
  record ; records ; recorded ; recording | class=evidence frame=that,np weight=.30 noun=yes
  reflect ; reflects ; reflected ; reflecting | class=evidence frame=that,np weight=.15
  show ; shows ; showed ; shown ; showing | class=evidence frame=that,bare,wh,np weight=.58 noun=yes
  signify ; signifies ; signified ; signifying | class=evidence frame=that,np weight=.35
  title ; titles ; titled ; titling | class=evidence frame=quote weight=.65 noun=yes
  track ; tracks ; tracked ; tracking | class=evidence frame=np weight=.24 noun=yes
  uncover ; uncovers ; uncovered ; uncovering | class=evidence frame=that,np weight=.27
  validate ; validates ; validated ; validating | class=evidence frame=np weight=.23
  verify ; verifies ; verified ; verifying | class=evidence frame=that,wh,np weight=.42
# ---- mental: Believing and knowing: no speech
  anticipate ; anticipates ; anticipated ; anticipating | class=mental frame=that,np weight=.50
  assume ; assumes ; assumed ; assuming | class=mental frame=that,bare weight=.48
  believe ; believes ; believed ; believing | class=mental frame=quote,that,bare,np,trail weight=.37
  conceive ; conceives ; conceived ; conceiving | class=mental frame=that,np weight=.56
  consider ; considers ; considered ; considering | class=mental frame=np,as,objobj,ing weight=.42
  deduce ; deduces ; deduced ; deducing | class=mental frame=that weight=.50
  deem ; deems ; deemed ; deeming | class=mental frame=objobj weight=.72
  discern ; discerns ; discerned ; discerning | class=mental frame=that,np weight=.50
  discover ; discovers ; discovered ; discovering | class=mental frame=that,wh,np weight=.35
  dream ; dreams ; dreamed ; dreamt ; dreaming | class=mental frame=that,bare weight=.50 noun=yes
  envisage ; envisages ; envisaged ; envisaging | class=mental frame=np,ing weight=.50
  envision ; envisions ; envisioned ; envisioning | class=mental frame=np,ing weight=.69
  fathom ; fathoms ; fathomed ; fathoming | class=mental frame=wh,np weight=.50 noun=yes
  figure ; figures ; figured ; figuring | class=mental frame=that,bare weight=.38 noun=yes
  foresee ; foresees ; foresaw ; foreseen ; foreseeing | class=mental frame=that,np weight=.64
  forget ; forgets ; forgot ; forgotten ; forgetting | class=mental frame=that,wh,inf,np weight=.53
  gather ; gathers ; gathered ; gathering | class=mental frame=that weight=.08 noun=yes
  hear ; hears ; heard ; hearing | class=mental frame=that,np weight=.10
  imagine ; imagines ; imagined ; imagining | class=mental frame=that,wh,np,ing weight=.55
  infer ; infers ; inferred ; inferring | class=mental frame=that,np weight=.50
  interpret ; interprets ; interpreted ; interpreting | class=mental frame=np,as weight=.64
  judge ; judges ; judged ; judging | class=mental frame=that,wh,np,objobj weight=.42 noun=yes
  know ; knows ; knew ; known ; knowing | class=mental frame=that,bare,wh,np weight=.32
  learn ; learns ; learned ; learnt ; learning | class=mental frame=that,wh,inf,np weight=.38
  misunderstand ; misunderstands ; misunderstood ; misunderstanding | class=mental frame=np weight=.50
  notice ; notices ; noticed ; noticing | class=mental frame=that,np weight=.56 noun=yes
  perceive ; perceives ; perceived ; perceiving | class=mental frame=np,as weight=.41
  ponder ; ponders ; pondered ; pondering | class=mental frame=wh,np weight=.55
  presume ; presumes ; presumed ; presuming | class=mental frame=that,bare weight=.38
  realise ; realises ; realised ; realising | class=mental frame=that,bare,wh,np weight=.50
  realize ; realizes ; realized ; realizing | class=mental frame=that,bare,wh,np weight=.69
  recognise ; recognises ; recognised ; recognising | class=mental frame=that,np,as weight=.50
  recognize ; recognizes ; recognized ; recognizing | class=mental frame=that,np,as weight=.46
  regard ; regards ; regarded ; regarding | class=mental frame=as weight=.33 noun=yes
  remember ; remembers ; remembered ; remembering | class=mental frame=quote,that,wh,inf,np,ing weight=.50
  see ; sees ; saw ; seen ; seeing | class=mental frame=that,wh,np,as weight=.29
  sense ; senses ; sensed ; sensing | class=mental frame=that,np weight=.56 noun=yes
  suppose ; supposes ; supposed ; supposing | class=mental frame=that,bare weight=.17
  suspect ; suspects ; suspected ; suspecting | class=mental frame=that,bare,np weight=.62 noun=yes
  think ; thinks ; thought ; thinking | class=mental frame=quote,that,bare,wh,trail weight=.23
  trust ; trusts ; trusted ; trusting | class=mental frame=that,np weight=.40 noun=yes
  understand ; understands ; understood ; understanding | class=mental frame=that,bare,wh,np weight=.19
  view ; views ; viewed ; viewing | class=mental frame=np,as weight=.41 noun=yes
  watch ; watches ; watched ; watching | class=mental frame=np weight=.27 noun=yes
# ---- mental: Wishing, planning, deciding
  aim ; aims ; aimed ; aiming | class=mental frame=inf weight=.40 noun=yes
  aspire ; aspires ; aspired ; aspiring | class=mental frame=inf weight=.44 noun=yes
  attempt ; attempts ; attempted ; attempting | class=mental frame=inf,np weight=.30 noun=yes
  avoid ; avoids ; avoided ; avoiding | class=mental frame=np,ing weight=.17
  choose ; chooses ; chose ; chosen ; choosing | class=mental frame=wh,inf,np weight=.16
  commit ; commits ; committed ; committing | class=mental frame=inf,np weight=.33
  contemplate ; contemplates ; contemplated ; contemplating | class=mental frame=np,ing weight=.56
  crave ; craves ; craved ; craving | class=mental frame=np weight=.50
  decide ; decides ; decided ; deciding | class=mental frame=that,bare,wh,inf weight=.38
  decline ; declines ; declined ; declining | class=mental frame=inf,np weight=.75 noun=yes
  desire ; desires ; desired ; desiring | class=mental frame=inf,np weight=.44 noun=yes
  determine ; determines ; determined ; determining | class=mental frame=that,wh,inf weight=.29
  endeavor ; endeavors ; endeavored ; endeavoring | class=mental frame=inf,np weight=.50 noun=yes
  endeavour ; endeavours ; endeavoured ; endeavouring | class=mental frame=inf,np weight=.50 noun=yes
  expect ; expects ; expected ; expecting | class=mental frame=that,bare,inf,objinf,np weight=.68
  hope ; hopes ; hoped ; hoping | class=mental frame=quote,that,bare,inf,trail weight=.62 noun=yes
  ignore ; ignores ; ignored ; ignoring | class=mental frame=np weight=.33
  intend ; intends ; intended ; intending | class=mental frame=inf,np weight=.39
  long ; longs ; longed ; longing | class=mental frame=inf weight=.50 noun=yes
  look ; looks ; looked ; looking | class=mental frame=np weight=.23 noun=yes
  mull ; mulls ; mulled ; mulling | class=mental frame=wh,np,ing weight=.64 noun=yes
  need ; needs ; needed ; needing | class=mental frame=inf,np weight=.06 noun=yes
  plan ; plans ; planned ; planning | class=mental frame=inf,np weight=.39 noun=yes
  prefer ; prefers ; preferred ; preferring | class=mental frame=inf,np weight=.65
  pursue ; pursues ; pursued ; pursuing | class=mental frame=np weight=.27
  refuse ; refuses ; refused ; refusing | class=mental frame=inf,np weight=.72 noun=yes
  resolve ; resolves ; resolved ; resolving | class=mental frame=that,inf weight=.31 noun=yes
  seek ; seeks ; sought ; seeking | class=mental frame=inf,np weight=.48
  strive ; strives ; strove ; striven ; striving | class=mental frame=inf weight=.54
  struggle ; struggles ; struggled ; struggling | class=mental frame=inf weight=.19 noun=yes
  try ; tries ; tried ; trying | class=mental frame=inf,np weight=.16 noun=yes
  want ; wants ; wanted ; wanting | class=mental frame=inf,objinf,np weight=.28
  wish ; wishes ; wished ; wishing | class=mental frame=that,bare,inf,np weight=.56 noun=yes
  yearn ; yearns ; yearned ; yearning | class=mental frame=inf weight=.56
# ---- mental: Feeling
  abhor ; abhors ; abhorred ; abhorring | class=mental frame=np weight=.50
  accept ; accepts ; accepted ; accepting | class=assert frame=that weight=.45
  admire ; admires ; admired ; admiring | class=mental frame=np weight=.64
  adore ; adores ; adored ; adoring | class=mental frame=np weight=.36
  appear ; appears ; appeared ; appearing | class=mental frame=inf weight=.46
  appreciate ; appreciates ; appreciated ; appreciating | class=mental frame=that,np weight=.56
  care ; cares ; cared ; caring | class=mental frame=that,wh weight=.50 noun=yes
  cherish ; cherishes ; cherished ; cherishing | class=mental frame=np weight=.42
  despise ; despises ; despised ; despising | class=mental frame=np weight=.56
  detest ; detests ; detested ; detesting | class=mental frame=np weight=.50
  disapprove ; disapproves ; disapproved ; disapproving | class=mental frame=np weight=.56
  dislike ; dislikes ; disliked ; disliking | class=mental frame=np weight=.64 noun=yes
  distrust ; distrusts ; distrusted ; distrusting | class=mental frame=np weight=.56 noun=yes
  doubt ; doubts ; doubted ; doubting | class=mental frame=that,bare,wh,np weight=.56 noun=yes
  dread ; dreads ; dreaded ; dreading | class=mental frame=np weight=.50 noun=yes
  embrace ; embraces ; embraced ; embracing | class=mental frame=np weight=.35 noun=yes
  enjoy ; enjoys ; enjoyed ; enjoying | class=mental frame=np,ing weight=.30
  envy ; envies ; envied ; envying | class=mental frame=np weight=.50 noun=yes
  favor ; favors ; favored ; favoring | class=mental frame=np weight=.40 noun=yes
  favour ; favours ; favoured ; favouring | class=mental frame=np weight=.50 noun=yes
  fear ; fears ; feared ; fearing | class=mental frame=quote,that,bare,np weight=.66 noun=yes
  feel ; feels ; felt ; feeling | class=mental frame=quote,that,bare,as weight=.28 noun=yes
  hate ; hates ; hated ; hating | class=mental frame=np weight=.56 noun=yes
  like ; likes ; liked ; liking | class=mental frame=inf,np weight=.28 noun=yes
  loathe ; loathes ; loathed ; loathing | class=mental frame=np weight=.36
  love ; loves ; loved ; loving | class=mental frame=inf,np weight=.21 noun=yes
  mean ; means ; meant ; meaning | class=mental frame=that weight=.10 noun=yes
  regret ; regrets ; regretted ; regretting | class=mental frame=that,inf,np,ing weight=.50 noun=yes
  rejoice ; rejoices ; rejoiced ; rejoicing | class=mental frame=quote weight=.50
  relish ; relishes ; relished ; relishing | class=mental frame=np weight=.64 noun=yes
  resent ; resents ; resented ; resenting | class=mental frame=np weight=.50
  respect ; respects ; respected ; respecting | class=mental frame=np weight=.38 noun=yes
  seem ; seems ; seemed ; seeming | class=mental frame=inf weight=.60
  support ; supports ; supported ; supporting | class=mental frame=np weight=.36 noun=yes
  sympathise ; sympathises ; sympathised ; sympathising | class=mental frame=np weight=.50
  sympathize ; sympathizes ; sympathized ; sympathizing | class=mental frame=np weight=.50
  worry ; worries ; worried ; worrying | class=mental frame=quote,that,bare,trail weight=.56 noun=yes
# ---- mental: Effects on the hearer
  alarm ; alarms ; alarmed ; alarming | class=mental frame=np weight=.47 noun=yes
  anger ; angers ; angered ; angering | class=mental frame=np weight=.63 noun=yes
  concern ; concerns ; concerned ; concerning | class=mental frame=np weight=.32 noun=yes
  convince ; convinces ; convinced ; convincing | class=mental frame=objthat,objinf weight=.53
  dedicate ; dedicates ; dedicated ; dedicating | class=mental frame=np weight=.43
  dissuade ; dissuades ; dissuaded ; dissuading | class=mental frame=np weight=.50
  excite ; excites ; excited ; exciting | class=mental frame=np weight=.44
  outrage ; outrages ; outraged ; outraging | class=mental frame=np weight=.58 noun=yes
  persuade ; persuades ; persuaded ; persuading | class=mental frame=objthat,objinf weight=.51
  satisfy ; satisfies ; satisfied ; satisfying | class=mental frame=np weight=.44
  shock ; shocks ; shocked ; shocking | class=mental frame=np weight=.50 noun=yes
  surprise ; surprises ; surprised ; surprising | class=mental frame=np weight=.31 noun=yes
  thrill ; thrills ; thrilled ; thrilling | class=mental frame=np weight=.54 noun=yes
  upset ; upsets ; upset ; upsetting | class=mental frame=np weight=.43 noun=yes
# ---- assert: Several words: saying, adding, explaining
  admit to ; admits to ; admitted to ; admitting to | class=assert frame=np,ing weight=.85
  advance the argument ; advances the argument ; advanced the argument ; advancing the argument | class=assert frame=that weight=.80
  advance the claim ; advances the claim ; advanced the claim ; advancing the claim | class=assert frame=that weight=.80
  allude to ; alludes to ; alluded to ; alluding to | class=assert frame=np weight=.83
  attest to ; attests to ; attested to ; attesting to | class=assert frame=np weight=.80
  be adamant ; is adamant ; was adamant ; been adamant ; being adamant | class=assert frame=that,bare weight=.74
  be at pains to point out ; is at pains to point out ; was at pains to point out ; been at pains to point out ; being at pains to point out | class=assert frame=that,bare weight=.80
  be at pains to stress ; is at pains to stress ; was at pains to stress ; been at pains to stress ; being at pains to stress | class=assert frame=that,bare weight=.80
  be careful to note ; is careful to note ; was careful to note ; been careful to note ; being careful to note | class=assert frame=that,bare weight=.80
  be careful to say ; is careful to say ; was careful to say ; been careful to say ; being careful to say | class=assert frame=that,bare weight=.80
  be on record as saying ; is on record as saying ; was on record as saying ; been on record as saying ; being on record as saying | class=assert frame=quote,that,bare weight=.80
  be quick to add ; is quick to add ; was quick to add ; been quick to add ; being quick to add | class=assert frame=quote,that,bare weight=.82
  be quick to note ; is quick to note ; was quick to note ; been quick to note ; being quick to note | class=assert frame=quote,that,bare weight=.80
  be quick to point out ; is quick to point out ; was quick to point out ; been quick to point out ; being quick to point out | class=assert frame=quote,that,bare weight=.82
  be quick to say ; is quick to say ; was quick to say ; been quick to say ; being quick to say | class=assert frame=quote,that,bare weight=.80
  boast about ; boasts about ; boasted about ; boasting about | class=assert frame=np weight=.88
  boast of ; boasts of ; boasted of ; boasting of | class=assert frame=np weight=.89
  brag about ; brags about ; bragged about ; bragging about | class=assert frame=np weight=.85
  brag of ; brags of ; bragged of ; bragging of | class=assert frame=np weight=.80
  break the news ; breaks the news ; broke the news ; broken the news ; breaking the news | class=assert frame=that,np weight=.80
  bring attention to ; brings attention to ; brought attention to ; bringing attention to | class=assert frame=np weight=.80
  bring up ; brings up ; brought up ; bringing up | class=assert frame=np weight=.69
  call attention to ; calls attention to ; called attention to ; calling attention to | class=assert frame=np weight=.82
  catch saying ; catches saying ; caught saying ; catching saying | class=assert frame=quote weight=.80
  caution about ; cautions about ; cautioned about ; cautioning about | class=assert frame=np weight=.80
  circle back to ; circles back to ; circled back to ; circling back to | class=assert frame=np weight=.80
  claim credit for ; claims credit for ; claimed credit for ; claiming credit for | class=assert frame=np weight=.84
  claim responsibility for ; claims responsibility for ; claimed responsibility for ; claiming responsibility for | class=assert frame=np weight=.76
  come clean ; comes clean ; came clean ; come clean ; coming clean | class=assert frame=quote weight=.80
  come clean about ; comes clean about ; came clean about ; come clean about ; coming clean about | class=assert frame=np weight=.80
  comment about ; comments about ; commented about ; commenting about | class=assert frame=np weight=.85
  comment on ; comments on ; commented on ; commenting on | class=assert frame=wh,np weight=.82
  confess to ; confesses to ; confessed to ; confessing to | class=assert frame=np,ing weight=.82
  cop to ; cops to ; copped to ; copping to | class=assert frame=np,ing weight=.82
  crow about ; crows about ; crowed about ; crowing about | class=assert frame=np weight=.80
  dish on ; dishes on ; dished on ; dishing on | class=assert frame=np weight=.80
  draw a comparison with ; draws a comparison with ; drew a comparison with ; drawn a comparison with ; drawing a comparison with | class=assert frame=np weight=.80
  draw a line between ; draws a line between ; drew a line between ; drawn a line between ; drawing a line between | class=assert frame=np weight=.80
  draw a parallel with ; draws a parallel with ; drew a parallel with ; drawn a parallel with ; drawing a parallel with | class=assert frame=np weight=.80
  draw attention to ; draws attention to ; drew attention to ; drawn attention to ; drawing attention to | class=assert frame=np weight=.70
  draw parallels with ; draws parallels with ; drew parallels with ; drawn parallels with ; drawing parallels with | class=assert frame=np weight=.80
  dwell on ; dwells on ; dwelt on ; dwelling on | class=assert frame=np weight=.82
  elaborate on ; elaborates on ; elaborated on ; elaborating on | class=assert frame=wh,np weight=.84
  elaborate upon ; elaborates upon ; elaborated upon ; elaborating upon | class=assert frame=np weight=.80
  expand on ; expands on ; expanded on ; expanding on | class=assert frame=np weight=.76
  expand upon ; expands upon ; expanded upon ; expanding upon | class=assert frame=np weight=.82
  expound on ; expounds on ; expounded on ; expounding on | class=assert frame=np weight=.80
  express the opinion ; expresses the opinion ; expressed the opinion ; expressing the opinion | class=assert frame=that weight=.80
  express the view ; expresses the view ; expressed the view ; expressing the view | class=assert frame=that,bare weight=.80
  fess up to ; fesses up to ; fessed up to ; fessing up to | class=assert frame=np,ing weight=.82
  flesh out ; fleshes out ; fleshed out ; fleshing out | class=assert frame=np weight=.71
  give an account of ; gives an account of ; gave an account of ; given an account of ; giving an account of | class=assert frame=np weight=.82
  give assurances ; gives assurances ; gave assurances ; given assurances ; giving assurances | class=assert frame=that weight=.80
  give details of ; gives details of ; gave details of ; given details of ; giving details of | class=assert frame=np weight=.80
  give evidence ; gives evidence ; gave evidence ; given evidence ; giving evidence | class=assert frame=that weight=.80
  give notice ; gives notice ; gave notice ; given notice ; giving notice | class=assert frame=that weight=.80
  give testimony ; gives testimony ; gave testimony ; given testimony ; giving testimony | class=assert frame=that weight=.80
  give voice to ; gives voice to ; gave voice to ; given voice to ; giving voice to | class=assert frame=np weight=.71
  give warning ; gives warning ; gave warning ; given warning ; giving warning | class=assert frame=that weight=.80
  gloat about ; gloats about ; gloated about ; gloating about | class=assert frame=np weight=.80
  gloat over ; gloats over ; gloated over ; gloating over | class=assert frame=np weight=.80
  go as far as to say ; goes as far as to say ; went as far as to say ; gone as far as to say ; going as far as to say | class=assert frame=quote,that,bare weight=.80
  go as far as to suggest ; goes as far as to suggest ; went as far as to suggest ; gone as far as to suggest ; going as far as to suggest | class=assert frame=that,bare weight=.80
  go further ; goes further ; went further ; gone further ; going further | class=assert frame=quote weight=.27 only=quote
  go on ; goes on ; went on ; gone on ; going on | class=assert frame=quote weight=.41 only=quote
  go on record ; goes on record ; went on record ; gone on record ; going on record | class=assert frame=quote,that weight=.80
  go on to add ; goes on to add ; went on to add ; gone on to add ; going on to add | class=assert frame=quote,that,bare weight=.80
  go on to argue ; goes on to argue ; went on to argue ; gone on to argue ; going on to argue | class=assert frame=quote,that,bare weight=.80
  go on to claim ; goes on to claim ; went on to claim ; gone on to claim ; going on to claim | class=assert frame=quote,that,bare weight=.80
  go on to describe ; goes on to describe ; went on to describe ; gone on to describe ; going on to describe | class=assert frame=np weight=.80
  go on to explain ; goes on to explain ; went on to explain ; gone on to explain ; going on to explain | class=assert frame=quote,that,bare weight=.84
  go on to say ; goes on to say ; went on to say ; gone on to say ; going on to say | class=assert frame=quote,that,bare weight=.91
  go on to write ; goes on to write ; went on to write ; gone on to write ; going on to write | class=assert frame=quote,that,bare weight=.80
  go so far as to call ; goes so far as to call ; went so far as to call ; gone so far as to call ; going so far as to call | class=assert frame=np,objobj weight=.80
  go so far as to say ; goes so far as to say ; went so far as to say ; gone so far as to say ; going so far as to say | class=assert frame=quote,that,bare weight=.82
  go so far as to suggest ; goes so far as to suggest ; went so far as to suggest ; gone so far as to suggest ; going so far as to suggest | class=assert frame=that,bare weight=.80
  gush about ; gushes about ; gushed about ; gushing about | class=assert frame=np weight=.84
  gush over ; gushes over ; gushed over ; gushing over | class=assert frame=np weight=.80
  harp on ; harps on ; harped on ; harping on | class=assert frame=np weight=.71
  hasten to add ; hastens to add ; hastened to add ; hastening to add | class=assert frame=quote,that,bare weight=.80
  have more to say ; has more to say ; had more to say ; having more to say | class=assert frame=quote weight=.82
  have the following to say ; has the following to say ; had the following to say ; having the following to say | class=assert frame=quote weight=.80
  have this to say ; has this to say ; had this to say ; having this to say | class=assert frame=quote weight=.82
  hear saying ; hears saying ; heard saying ; hearing saying | class=assert frame=quote weight=.80
  hint at ; hints at ; hinted at ; hinting at | class=assert frame=np weight=.78
  hold forth ; holds forth ; held forth ; holding forth | class=assert frame=quote weight=.40 only=quote
  hold forth on ; holds forth on ; held forth on ; holding forth on | class=assert frame=np weight=.84
  inform of ; informs of ; informed of ; informing of | class=assert frame=np weight=.84
  issue a statement ; issues a statement ; issued a statement ; issuing a statement | class=assert frame=quote,that weight=.89
  issue a warning ; issues a warning ; issued a warning ; issuing a warning | class=assert frame=that weight=.80
  joke about ; jokes about ; joked about ; joking about | class=assert frame=wh,np weight=.84
  kid about ; kids about ; kidded about ; kidding about | class=assert frame=np weight=.80
  lay out ; lays out ; laid out ; laying out | class=assert frame=wh,np weight=.82
  submit ; submits ; submitted ; submitting | class=assert frame=that weight=.80
  put it to ; puts it to ; put it to ; putting it to | class=assert frame=objthat weight=.85
  let it be known ; lets it be known ; let it be known ; letting it be known | class=assert frame=that,bare weight=.80
  let on ; lets on ; let on ; letting on | class=assert frame=that,bare weight=.80
  let slip ; lets slip ; let slip ; letting slip | class=assert frame=that,np weight=.80
  make a case for ; makes a case for ; made a case for ; making a case for | class=assert frame=np weight=.82
  make a point of saying ; makes a point of saying ; made a point of saying ; making a point of saying | class=assert frame=that,bare weight=.82
  make clear ; makes clear ; made clear ; making clear | class=assert frame=quote,that,wh,np,trail weight=.90
  make it clear ; makes it clear ; made it clear ; making it clear | class=assert frame=that,wh weight=.88
  make it plain ; makes it plain ; made it plain ; making it plain | class=assert frame=that,wh weight=.80
  make known ; makes known ; made known ; making known | class=assert frame=that,np weight=.80
  make light of ; makes light of ; made light of ; making light of | class=assert frame=np weight=.82
  make mention of ; makes mention of ; made mention of ; making mention of | class=assert frame=np weight=.80
  make no bones about ; makes no bones about ; made no bones about ; making no bones about | class=assert frame=np weight=.80
  make no mention of ; makes no mention of ; made no mention of ; making no mention of | class=assert frame=np weight=.80
  make no secret of ; makes no secret of ; made no secret of ; making no secret of | class=assert frame=np weight=.85
  make plain ; makes plain ; made plain ; making plain | class=assert frame=that,wh,np weight=.80
  make public ; makes public ; made public ; making public | class=assert frame=np weight=.53
  make reference to ; makes reference to ; made reference to ; making reference to | class=assert frame=np weight=.80
  make the argument ; makes the argument ; made the argument ; making the argument | class=assert frame=that weight=.71
  make the case ; makes the case ; made the case ; making the case | class=assert frame=quote,that weight=.89
  make the case for ; makes the case for ; made the case for ; making the case for | class=assert frame=np weight=.85
  make the claim ; makes the claim ; made the claim ; making the claim | class=assert frame=that weight=.80
  make the point ; makes the point ; made the point ; making the point | class=assert frame=quote,that weight=.84
  map out ; maps out ; mapped out ; mapping out | class=assert frame=wh,np weight=.58
  muse about ; muses about ; mused about ; musing about | class=assert frame=wh,np weight=.84
  muse on ; muses on ; mused on ; musing on | class=assert frame=np weight=.80
  offer the view ; offers the view ; offered the view ; offering the view | class=assert frame=that weight=.80
  open up ; opens up ; opened up ; opening up | class=assert frame=quote weight=.41 only=quote
  open up about ; opens up about ; opened up about ; opening up about | class=assert frame=wh,np weight=.85
  opine on ; opines on ; opined on ; opining on | class=assert frame=np weight=.82
  overhear saying ; overhears saying ; overheard saying ; overhearing saying | class=assert frame=quote weight=.80
  own up to ; owns up to ; owned up to ; owning up to | class=assert frame=np,ing weight=.80
  point out ; points out ; pointed out ; pointing out | class=assert frame=quote,that,bare,wh,np,trail weight=.95
  point to ; points to ; pointed to ; pointing to | class=assert frame=np weight=.73
  pontificate on ; pontificates on ; pontificated on ; pontificating on | class=assert frame=np weight=.80
  put forth ; puts forth ; put forth ; putting forth | class=assert frame=np weight=.76
  put forward ; puts forward ; put forward ; putting forward | class=assert frame=np weight=.74
  put it ; puts it ; put it ; putting it | class=assert frame=quote weight=.88
  put it bluntly ; puts it bluntly ; put it bluntly ; putting it bluntly | class=assert frame=quote weight=.80
  put it this way ; puts it this way ; put it this way ; putting it this way | class=assert frame=quote weight=.80
  put out a statement ; puts out a statement ; put out a statement ; putting out a statement | class=assert frame=quote,that weight=.84
  quip about ; quips about ; quipped about ; quipping about | class=assert frame=np weight=.80
  rattle off ; rattles off ; rattled off ; rattling off | class=assert frame=np weight=.85
  rave about ; raves about ; raved about ; raving about | class=assert frame=np weight=.80
  read aloud ; reads aloud ; read aloud ; reading aloud | class=assert frame=quote,np weight=.80
  read out ; reads out ; read out ; reading out | class=assert frame=quote,np weight=.80
  record saying ; records saying ; recorded saying ; recording saying | class=assert frame=quote weight=.80
  reel off ; reels off ; reeled off ; reeling off | class=assert frame=np weight=.71
  refer to ; refers to ; referred to ; referring to | class=assert frame=np,as weight=.86
  reflect on ; reflects on ; reflected on ; reflecting on | class=assert frame=wh,np weight=.61
  reflect upon ; reflects upon ; reflected upon ; reflecting upon | class=assert frame=np weight=.80
  release a statement ; releases a statement ; released a statement ; releasing a statement | class=assert frame=quote,that weight=.92
  remark on ; remarks on ; remarked on ; remarking on | class=assert frame=wh,np weight=.57
  remark upon ; remarks upon ; remarked upon ; remarking upon | class=assert frame=np weight=.85
  remind of ; reminds of ; reminded of ; reminding of | class=assert frame=np weight=.80
  reminisce about ; reminisces about ; reminisced about ; reminiscing about | class=assert frame=np weight=.82
  report as saying ; reports as saying ; reported as saying ; reporting as saying | class=assert frame=quote,that,bare weight=.80
  return to the theme of ; returns to the theme of ; returned to the theme of ; returning to the theme of | class=assert frame=np weight=.80
  rhapsodize about ; rhapsodizes about ; rhapsodized about ; rhapsodizing about | class=assert frame=np weight=.80
  send out a statement ; sends out a statement ; sent out a statement ; sending out a statement | class=assert frame=quote weight=.82
  set forth ; sets forth ; set forth ; setting forth | class=assert frame=wh,np weight=.80
  set out ; sets out ; set out ; setting out | class=assert frame=wh,np weight=.64
  sketch out ; sketches out ; sketched out ; sketching out | class=assert frame=wh,np weight=.74
  sound off ; sounds off ; sounded off ; sounding off | class=assert frame=quote,that weight=.82
  sound off about ; sounds off about ; sounded off about ; sounding off about | class=assert frame=np weight=.80
  sound off on ; sounds off on ; sounded off on ; sounding off on | class=assert frame=np weight=.84
  speak about ; speaks about ; spoke about ; spoken about ; speaking about | class=assert frame=wh,np weight=.89
  speak highly of ; speaks highly of ; spoke highly of ; spoken highly of ; speaking highly of | class=assert frame=np weight=.74
  speak ill of ; speaks ill of ; spoke ill of ; spoken ill of ; speaking ill of | class=assert frame=np weight=.80
  speak in favor of ; speaks in favor of ; spoke in favor of ; spoken in favor of ; speaking in favor of | class=assert frame=np weight=.80
  speak in favour of ; speaks in favour of ; spoke in favour of ; spoken in favour of ; speaking in favour of | class=assert frame=np weight=.80
  speak in support of ; speaks in support of ; spoke in support of ; spoken in support of ; speaking in support of | class=assert frame=np weight=.80
  speak of ; speaks of ; spoke of ; spoken of ; speaking of | class=assert frame=np weight=.85
  speak out ; speaks out ; spoke out ; spoken out ; speaking out | class=assert frame=quote weight=.51 only=quote
  speak out about ; speaks out about ; spoke out about ; spoken out about ; speaking out about | class=assert frame=np weight=.88
  speak out on ; speaks out on ; spoke out on ; spoken out on ; speaking out on | class=assert frame=np weight=.80
  speak to the need for ; speaks to the need for ; spoke to the need for ; spoken to the need for ; speaking to the need for | class=assert frame=np weight=.80
  speak up ; speaks up ; spoke up ; spoken up ; speaking up | class=assert frame=quote weight=.32 only=quote
  speak up about ; speaks up about ; spoke up about ; spoken up about ; speaking up about | class=assert frame=np weight=.82
  speak up for ; speaks up for ; spoke up for ; spoken up for ; speaking up for | class=assert frame=np weight=.80
  speculate about ; speculates about ; speculated about ; speculating about | class=assert frame=wh,np weight=.84
  speculate on ; speculates on ; speculated on ; speculating on | class=assert frame=wh,np weight=.82
  spell out ; spells out ; spelled out ; spelt out ; spelling out | class=assert frame=wh,np weight=.84
  spill the beans about ; spills the beans about ; spilled the beans about ; spilling the beans about | class=assert frame=np weight=.80
  spill the beans on ; spills the beans on ; spilled the beans on ; spilling the beans on | class=assert frame=np weight=.80
  spread rumors about ; spreads rumors about ; spread rumors about ; spreading rumors about | class=assert frame=np weight=.80
  spread rumours about ; spreads rumours about ; spread rumours about ; spreading rumours about | class=assert frame=np weight=.80
  sum it up ; sums it up ; summed it up ; summing it up | class=assert frame=quote weight=.80
  sum up ; sums up ; summed up ; summing up | class=assert frame=quote,wh,np weight=.70
  swear to ; swears to ; swore to ; sworn to ; swearing to | class=assert frame=np weight=.71
  take credit for ; takes credit for ; took credit for ; taken credit for ; taking credit for | class=assert frame=np weight=.84
  take the position ; takes the position ; took the position ; taken the position ; taking the position | class=assert frame=that weight=.80
  take to Facebook to announce ; takes to Facebook to announce ; took to Facebook to announce ; taken to Facebook to announce ; taking to Facebook to announce | class=assert frame=that,np weight=.80
  take to Facebook to say ; takes to Facebook to say ; took to Facebook to say ; taken to Facebook to say ; taking to Facebook to say | class=assert frame=quote,that,bare weight=.80
  take to Instagram to announce ; takes to Instagram to announce ; took to Instagram to announce ; taken to Instagram to announce ; taking to Instagram to announce | class=assert frame=that,np weight=.80
  take to Instagram to say ; takes to Instagram to say ; took to Instagram to say ; taken to Instagram to say ; taking to Instagram to say | class=assert frame=quote,that,bare weight=.80
  take to social media to announce ; takes to social media to announce ; took to social media to announce ; taken to social media to announce ; taking to social media to announce | class=assert frame=that,np weight=.80
  take to social media to criticise ; takes to social media to criticise ; took to social media to criticise ; taken to social media to criticise ; taking to social media to criticise | class=assert frame=np weight=.80
  take to social media to criticize ; takes to social media to criticize ; took to social media to criticize ; taken to social media to criticize ; taking to social media to criticize | class=assert frame=np weight=.80
  take to social media to express ; takes to social media to express ; took to social media to express ; taken to social media to express ; taking to social media to express | class=assert frame=np weight=.80
  take to social media to say ; takes to social media to say ; took to social media to say ; taken to social media to say ; taking to social media to say | class=assert frame=quote,that,bare weight=.80
  take to Telegram to say ; takes to Telegram to say ; took to Telegram to say ; taken to Telegram to say ; taking to Telegram to say | class=assert frame=quote,that,bare weight=.80
  take to the airwaves to say ; takes to the airwaves to say ; took to the airwaves to say ; taken to the airwaves to say ; taking to the airwaves to say | class=assert frame=quote,that,bare weight=.80
  take to Truth Social to announce ; takes to Truth Social to announce ; took to Truth Social to announce ; taken to Truth Social to announce ; taking to Truth Social to announce | class=assert frame=that,np weight=.80
  take to Truth Social to say ; takes to Truth Social to say ; took to Truth Social to say ; taken to Truth Social to say ; taking to Truth Social to say | class=assert frame=quote,that,bare weight=.80
  take to Twitter to announce ; takes to Twitter to announce ; took to Twitter to announce ; taken to Twitter to announce ; taking to Twitter to announce | class=assert frame=that,np weight=.80
  take to Twitter to criticize ; takes to Twitter to criticize ; took to Twitter to criticize ; taken to Twitter to criticize ; taking to Twitter to criticize | class=assert frame=np weight=.80
  take to Twitter to say ; takes to Twitter to say ; took to Twitter to say ; taken to Twitter to say ; taking to Twitter to say | class=assert frame=quote,that,bare weight=.82
  take to Twitter to slam ; takes to Twitter to slam ; took to Twitter to slam ; taken to Twitter to slam ; taking to Twitter to slam | class=assert frame=np weight=.80
  take to Twitter to write ; takes to Twitter to write ; took to Twitter to write ; taken to Twitter to write ; taking to Twitter to write | class=assert frame=quote weight=.80
  take to X to announce ; takes to X to announce ; took to X to announce ; taken to X to announce ; taking to X to announce | class=assert frame=that,np weight=.80
  take to X to say ; takes to X to say ; took to X to say ; taken to X to say ; taking to X to say | class=assert frame=quote,that,bare weight=.80
  take to X to write ; takes to X to write ; took to X to write ; taken to X to write ; taking to X to write | class=assert frame=quote weight=.80
  talk about ; talks about ; talked about ; talking about | class=assert frame=wh,np weight=.86
  talk of ; talks of ; talked of ; talking of | class=assert frame=np weight=.69 noun=yes
  talk up ; talks up ; talked up ; talking up | class=assert frame=np weight=.85
  tell of ; tells of ; told of ; telling of | class=assert frame=np weight=.71
  testify about ; testifies about ; testified about ; testifying about | class=assert frame=wh,np weight=.80
  testify to ; testifies to ; testified to ; testifying to | class=assert frame=np weight=.80
  theorize about ; theorizes about ; theorized about ; theorizing about | class=assert frame=np weight=.80
  think aloud ; thinks aloud ; thought aloud ; thinking aloud | class=assert frame=quote weight=.40 only=quote
  think out loud ; thinks out loud ; thought out loud ; thinking out loud | class=assert frame=quote weight=.40 only=quote
  tick off ; ticks off ; ticked off ; ticking off | class=assert frame=np weight=.85
  tip off ; tips off ; tipped off ; tipping off | class=assert frame=objthat weight=.71
  touch on ; touches on ; touched on ; touching on | class=assert frame=np weight=.85
  touch upon ; touches upon ; touched upon ; touching upon | class=assert frame=np weight=.80
  trot out ; trots out ; trotted out ; trotting out | class=assert frame=np weight=.80
  voice the view ; voices the view ; voiced the view ; voicing the view | class=assert frame=that weight=.80
  vouch for ; vouches for ; vouched for ; vouching for | class=assert frame=np weight=.89
  warn about ; warns about ; warned about ; warning about | class=assert frame=np weight=.85
  warn of ; warns of ; warned of ; warning of | class=assert frame=np weight=.89
  weigh in ; weighs in ; weighed in ; weighing in | class=assert frame=quote,that weight=.67
  weigh in on ; weighs in on ; weighed in on ; weighing in on | class=assert frame=wh,np weight=.72
  wonder about ; wonders about ; wondered about ; wondering about | class=assert frame=wh,np weight=.82
  wonder aloud ; wonders aloud ; wondered aloud ; wondering aloud | class=assert frame=quote,wh weight=.82
  wonder out loud ; wonders out loud ; wondered out loud ; wondering out loud | class=assert frame=quote,wh weight=.80
  wrap up ; wraps up ; wrapped up ; wrapping up | class=assert frame=quote weight=.30 only=quote
  write about ; writes about ; wrote about ; written about ; writing about | class=assert frame=wh,np weight=.83
  write back ; writes back ; wrote back ; written back ; writing back | class=assert frame=quote weight=.84
# ---- assert: Several words: joining in, answering, interrupting
  agree about ; agrees about ; agreed about ; agreeing about | class=assert frame=np weight=.80
  agree on ; agrees on ; agreed on ; agreeing on | class=assert frame=np weight=.78
  agree with ; agrees with ; agreed with ; agreeing with | class=assert frame=np weight=.87
  answer back ; answers back ; answered back ; answering back | class=assert frame=quote weight=.71
  back away from ; backs away from ; backed away from ; backing away from | class=assert frame=np weight=.70
  back down from ; backs down from ; backed down from ; backing down from | class=assert frame=np weight=.71
  backtrack on ; backtracks on ; backtracked on ; backtracking on | class=assert frame=np weight=.80
  beg to differ ; begs to differ ; begged to differ ; begging to differ | class=assert frame=quote weight=.80
  bite back ; bites back ; bit back ; bitten back ; biting back | class=assert frame=quote weight=.80
  blurt out ; blurts out ; blurted out ; blurting out | class=assert frame=quote,that weight=.80
  break in ; breaks in ; broke in ; broken in ; breaking in | class=assert frame=quote weight=.53
  burst out ; bursts out ; burst out ; bursting out | class=assert frame=quote weight=.80
  butt in ; butts in ; butted in ; butting in | class=assert frame=quote weight=.80
  call out ; calls out ; called out ; calling out | class=assert frame=quote,np weight=.79
  chime in ; chimes in ; chimed in ; chiming in | class=assert frame=quote,that weight=.65
  chip in ; chips in ; chipped in ; chipping in | class=assert frame=quote weight=.80
  clap back ; claps back ; clapped back ; clapping back | class=assert frame=quote weight=.80
  clap back at ; claps back at ; clapped back at ; clapping back at | class=assert frame=np weight=.80
  come back ; comes back ; came back ; come back ; coming back | class=assert frame=quote weight=.29 only=quote
  come back with ; comes back with ; came back with ; come back with ; coming back with | class=assert frame=quote weight=.80
  concur with ; concurs with ; concurred with ; concurring with | class=assert frame=np weight=.84
  cry out ; cries out ; cried out ; crying out | class=assert frame=quote weight=.76
  cut in ; cuts in ; cut in ; cutting in | class=assert frame=quote weight=.67
  differ with ; differs with ; differed with ; differing with | class=assert frame=np weight=.80
  disagree about ; disagrees about ; disagreed about ; disagreeing about | class=assert frame=wh,np weight=.80
  disagree on ; disagrees on ; disagreed on ; disagreeing on | class=assert frame=np weight=.76
  disagree with ; disagrees with ; disagreed with ; disagreeing with | class=assert frame=np weight=.85
  double down ; doubles down ; doubled down ; doubling down | class=assert frame=quote,that weight=.82
  double down on ; doubles down on ; doubled down on ; doubling down on | class=assert frame=np weight=.76
  fire back ; fires back ; fired back ; firing back | class=assert frame=quote,that weight=.69
  fire back at ; fires back at ; fired back at ; firing back at | class=assert frame=np weight=.30
  fire off ; fires off ; fired off ; firing off | class=assert frame=np weight=.82
  fire off at ; fires off at ; fired off at ; firing off at | class=assert frame=np weight=.80
  hit back ; hits back ; hit back ; hitting back | class=assert frame=quote,that weight=.74
  hit back at ; hits back at ; hit back at ; hitting back at | class=assert frame=np weight=.80
  jump in ; jumps in ; jumped in ; jumping in | class=assert frame=quote weight=.80
  pipe up ; pipes up ; piped up ; piping up | class=assert frame=quote weight=.80
  punch back ; punches back ; punched back ; punching back | class=assert frame=quote weight=.80
  punch back at ; punches back at ; punched back at ; punching back at | class=assert frame=np weight=.71
  push back ; pushes back ; pushed back ; pushing back | class=assert frame=quote,that weight=.58
  push back against ; pushes back against ; pushed back against ; pushing back against | class=assert frame=np weight=.78
  push back at ; pushes back at ; pushed back at ; pushing back at | class=assert frame=np weight=.80
  push back on ; pushes back on ; pushed back on ; pushing back on | class=assert frame=np weight=.76
  reply to ; replies to ; replied to ; replying to | class=assert frame=np weight=.70
  respond in kind ; responds in kind ; responded in kind ; responding in kind | class=assert frame=quote weight=.71
  respond to ; responds to ; responded to ; responding to | class=assert frame=np weight=.55
  roll back ; rolls back ; rolled back ; rolling back | class=assert frame=np weight=.64
  row back on ; rows back on ; rowed back on ; rowing back on | class=assert frame=np weight=.80
  scream out ; screams out ; screamed out ; screaming out | class=assert frame=quote weight=.80
  set the record straight ; sets the record straight ; set the record straight ; setting the record straight | class=assert frame=quote weight=.80
  set the record straight on ; sets the record straight on ; set the record straight on ; setting the record straight on | class=assert frame=np weight=.80
  shoot back ; shoots back ; shot back ; shooting back | class=assert frame=quote,that weight=.80
  shoot off ; shoots off ; shot off ; shooting off | class=assert frame=quote weight=.80
  shout back ; shouts back ; shouted back ; shouting back | class=assert frame=quote weight=.80
  shout out ; shouts out ; shouted out ; shouting out | class=assert frame=quote weight=.69 noun=yes
  snap back ; snaps back ; snapped back ; snapping back | class=assert frame=quote weight=.80
  strike back at ; strikes back at ; struck back at ; striking back at | class=assert frame=np weight=.80
  take back ; takes back ; took back ; taken back ; taking back | class=assert frame=np weight=.58
  talk back ; talks back ; talked back ; talking back | class=assert frame=quote weight=.80
  walk back ; walks back ; walked back ; walking back | class=assert frame=np weight=.87
  yell out ; yells out ; yelled out ; yelling out | class=assert frame=quote weight=.80
# ---- speechact: Several words: asking, urging, demanding
  advise against ; advises against ; advised against ; advising against | class=speechact frame=np,ing weight=.80
  advocate for ; advocates for ; advocated for ; advocating for | class=speechact frame=np weight=.70
  agitate for ; agitates for ; agitated for ; agitating for | class=speechact frame=np weight=.71
  apologise for ; apologises for ; apologised for ; apologising for | class=speechact frame=np,ing weight=.80
  apologise to ; apologises to ; apologised to ; apologising to | class=speechact frame=quote weight=.80
  apologize for ; apologizes for ; apologized for ; apologizing for | class=speechact frame=np,ing weight=.89
  apologize to ; apologizes to ; apologized to ; apologizing to | class=speechact frame=quote weight=.80
  appeal for ; appeals for ; appealed for ; appealing for | class=speechact frame=np weight=.37
  appeal to ; appeals to ; appealed to ; appealing to | class=speechact frame=objinf,np weight=.34
  argue against ; argues against ; argued against ; arguing against | class=speechact frame=np weight=.84
  argue for ; argues for ; argued for ; arguing for | class=speechact frame=np weight=.88
  argue in favor of ; argues in favor of ; argued in favor of ; arguing in favor of | class=speechact frame=np weight=.82
  argue in favour of ; argues in favour of ; argued in favour of ; arguing in favour of | class=speechact frame=np weight=.80
  ask about ; asks about ; asked about ; asking about | class=speechact frame=wh,np weight=.75
  ask for ; asks for ; asked for ; asking for | class=speechact frame=np weight=.93
  beg for ; begs for ; begged for ; begging for | class=speechact frame=np weight=.80
  call for ; calls for ; called for ; calling for | class=speechact frame=np,objinf weight=.92 noun=yes
  call on ; calls on ; called on ; calling on | class=speechact frame=objinf,np weight=.88
  call upon ; calls upon ; called upon ; calling upon | class=speechact frame=objinf,np weight=.85
  caution against ; cautions against ; cautioned against ; cautioning against | class=speechact frame=np,ing weight=.85
  clamor for ; clamors for ; clamored for ; clamoring for | class=speechact frame=np weight=.64
  clamour for ; clamours for ; clamoured for ; clamouring for | class=speechact frame=np weight=.80
  counsel against ; counsels against ; counseled against ; counseling against | class=speechact frame=np,ing weight=.80
  echo calls for ; echoes calls for ; echoed calls for ; echoing calls for | class=speechact frame=np weight=.80
  enquire about ; enquires about ; enquired about ; enquiring about | class=speechact frame=wh,np weight=.80
  express concern ; expresses concern ; expressed concern ; expressing concern | class=speechact frame=that,bare,np weight=.89
  express concern about ; expresses concern about ; expressed concern about ; expressing concern about | class=speechact frame=wh,np weight=.85
  express concern at ; expresses concern at ; expressed concern at ; expressing concern at | class=speechact frame=np weight=.80
  express concern over ; expresses concern over ; expressed concern over ; expressing concern over | class=speechact frame=np weight=.80
  express concerns about ; expresses concerns about ; expressed concerns about ; expressing concerns about | class=speechact frame=wh,np weight=.82
  express concerns over ; expresses concerns over ; expressed concerns over ; expressing concerns over | class=speechact frame=np weight=.80
  express condolences to ; expresses condolences to ; expressed condolences to ; expressing condolences to | class=speechact frame=np weight=.80
  express confidence ; expresses confidence ; expressed confidence ; expressing confidence | class=speechact frame=that,bare weight=.85
  express confidence in ; expresses confidence in ; expressed confidence in ; expressing confidence in | class=speechact frame=np weight=.80
  express disappointment ; expresses disappointment ; expressed disappointment ; expressing disappointment | class=speechact frame=that weight=.80
  express disappointment at ; expresses disappointment at ; expressed disappointment at ; expressing disappointment at | class=speechact frame=np weight=.80
  express disappointment in ; expresses disappointment in ; expressed disappointment in ; expressing disappointment in | class=speechact frame=np weight=.80
  express disappointment with ; expresses disappointment with ; expressed disappointment with ; expressing disappointment with | class=speechact frame=np weight=.80
  express dismay at ; expresses dismay at ; expressed dismay at ; expressing dismay at | class=speechact frame=np weight=.84
  express dismay over ; expresses dismay over ; expressed dismay over ; expressing dismay over | class=speechact frame=np weight=.80
  express doubt ; expresses doubt ; expressed doubt ; expressing doubt | class=speechact frame=that,bare weight=.82
  express doubt about ; expresses doubt about ; expressed doubt about ; expressing doubt about | class=speechact frame=wh,np weight=.80
  express doubts about ; expresses doubts about ; expressed doubts about ; expressing doubts about | class=speechact frame=wh,np weight=.84
  express frustration at ; expresses frustration at ; expressed frustration at ; expressing frustration at | class=speechact frame=np weight=.80
  express frustration over ; expresses frustration over ; expressed frustration over ; expressing frustration over | class=speechact frame=np weight=.82
  express frustration with ; expresses frustration with ; expressed frustration with ; expressing frustration with | class=speechact frame=np weight=.80
  express gratitude for ; expresses gratitude for ; expressed gratitude for ; expressing gratitude for | class=speechact frame=np weight=.80
  express gratitude to ; expresses gratitude to ; expressed gratitude to ; expressing gratitude to | class=speechact frame=np weight=.80
  express hope ; expresses hope ; expressed hope ; expressing hope | class=speechact frame=that,bare weight=.80
  express hope for ; expresses hope for ; expressed hope for ; expressing hope for | class=speechact frame=np weight=.80
  express interest in ; expresses interest in ; expressed interest in ; expressing interest in | class=speechact frame=np,ing weight=.82
  express openness to ; expresses openness to ; expressed openness to ; expressing openness to | class=speechact frame=np,ing weight=.80
  express opposition to ; expresses opposition to ; expressed opposition to ; expressing opposition to | class=speechact frame=np weight=.80
  express optimism ; expresses optimism ; expressed optimism ; expressing optimism | class=speechact frame=that weight=.80
  express optimism about ; expresses optimism about ; expressed optimism about ; expressing optimism about | class=speechact frame=np weight=.82
  express outrage at ; expresses outrage at ; expressed outrage at ; expressing outrage at | class=speechact frame=np weight=.80
  express outrage over ; expresses outrage over ; expressed outrage over ; expressing outrage over | class=speechact frame=np weight=.80
  express regret ; expresses regret ; expressed regret ; expressing regret | class=speechact frame=that weight=.80
  express regret for ; expresses regret for ; expressed regret for ; expressing regret for | class=speechact frame=np,ing weight=.82
  express regret over ; expresses regret over ; expressed regret over ; expressing regret over | class=speechact frame=np weight=.80
  express remorse for ; expresses remorse for ; expressed remorse for ; expressing remorse for | class=speechact frame=np weight=.80
  express reservations about ; expresses reservations about ; expressed reservations about ; expressing reservations about | class=speechact frame=wh,np weight=.80
  express satisfaction with ; expresses satisfaction with ; expressed satisfaction with ; expressing satisfaction with | class=speechact frame=np weight=.80
  express scepticism about ; expresses scepticism about ; expressed scepticism about ; expressing scepticism about | class=speechact frame=wh,np weight=.80
  express shock at ; expresses shock at ; expressed shock at ; expressing shock at | class=speechact frame=np weight=.80
  express skepticism about ; expresses skepticism about ; expressed skepticism about ; expressing skepticism about | class=speechact frame=wh,np weight=.80
  express solidarity with ; expresses solidarity with ; expressed solidarity with ; expressing solidarity with | class=speechact frame=np weight=.80
  express support for ; expresses support for ; expressed support for ; expressing support for | class=speechact frame=np weight=.85
  express surprise ; expresses surprise ; expressed surprise ; expressing surprise | class=speechact frame=that weight=.80
  express surprise at ; expresses surprise at ; expressed surprise at ; expressing surprise at | class=speechact frame=np weight=.80
  express sympathy for ; expresses sympathy for ; expressed sympathy for ; expressing sympathy for | class=speechact frame=np weight=.82
  express willingness ; expresses willingness ; expressed willingness ; expressing willingness | class=speechact frame=inf weight=.80
  express worry about ; expresses worry about ; expressed worry about ; expressing worry about | class=speechact frame=np weight=.80
  float the idea of ; floats the idea of ; floated the idea of ; floating the idea of | class=speechact frame=np,ing weight=.80
  inquire about ; inquires about ; inquired about ; inquiring about | class=speechact frame=wh,np weight=.80
  inquire after ; inquires after ; inquired after ; inquiring after | class=speechact frame=np weight=.80
  insist on ; insists on ; insisted on ; insisting on | class=speechact frame=np,ing weight=.72
  insist upon ; insists upon ; insisted upon ; insisting upon | class=speechact frame=np,ing weight=.80
  issue a call for ; issues a call for ; issued a call for ; issuing a call for | class=speechact frame=np weight=.80
  issue a plea for ; issues a plea for ; issued a plea for ; issuing a plea for | class=speechact frame=np weight=.80
  issue an apology for ; issues an apology for ; issued an apology for ; issuing an apology for | class=speechact frame=np weight=.80
  issue calls for ; issues calls for ; issued calls for ; issuing calls for | class=speechact frame=np weight=.80
  join calls for ; joins calls for ; joined calls for ; joining calls for | class=speechact frame=np weight=.80
  lead calls for ; leads calls for ; led calls for ; leading calls for | class=speechact frame=np weight=.80
  lobby against ; lobbies against ; lobbied against ; lobbying against | class=speechact frame=np weight=.80
  lobby for ; lobbies for ; lobbied for ; lobbying for | class=speechact frame=np weight=.84
  make a plea for ; makes a plea for ; made a plea for ; making a plea for | class=speechact frame=np weight=.82
  make an appeal for ; makes an appeal for ; made an appeal for ; making an appeal for | class=speechact frame=np weight=.80
  make an appeal to ; makes an appeal to ; made an appeal to ; making an appeal to | class=speechact frame=objinf weight=.80
  make the case against ; makes the case against ; made the case against ; making the case against | class=speechact frame=np weight=.80
  offer an apology for ; offers an apology for ; offered an apology for ; offering an apology for | class=speechact frame=np weight=.80
  offer condolences to ; offers condolences to ; offered condolences to ; offering condolences to | class=speechact frame=np weight=.80
  offer support to ; offers support to ; offered support to ; offering support to | class=speechact frame=np weight=.80
  petition for ; petitions for ; petitioned for ; petitioning for | class=speechact frame=np weight=.74
  plead for ; pleads for ; pleaded for ; pleading for | class=speechact frame=np weight=.82
  plead guilty ; pleads guilty ; pleaded guilty ; pleading guilty | class=speechact frame=np weight=.88
  plead not guilty ; pleads not guilty ; pleaded not guilty ; pleading not guilty | class=speechact frame=np weight=.82
  plead with ; pleads with ; pleaded with ; pleading with | class=speechact frame=quote,objinf weight=.70
  pray for ; prays for ; prayed for ; praying for | class=speechact frame=np weight=.80
  preach against ; preaches against ; preached against ; preaching against | class=speechact frame=np weight=.80
  press for ; presses for ; pressed for ; pressing for | class=speechact frame=np weight=.80
  push for ; pushes for ; pushed for ; pushing for | class=speechact frame=np weight=.77
  raise an alarm about ; raises an alarm about ; raised an alarm about ; raising an alarm about | class=speechact frame=np weight=.80
  raise the alarm about ; raises the alarm about ; raised the alarm about ; raising the alarm about | class=speechact frame=np weight=.80
  raise the alarm over ; raises the alarm over ; raised the alarm over ; raising the alarm over | class=speechact frame=np weight=.80
  raise the issue of ; raises the issue of ; raised the issue of ; raising the issue of | class=speechact frame=np weight=.82
  raise the possibility of ; raises the possibility of ; raised the possibility of ; raising the possibility of | class=speechact frame=np,ing weight=.71
  raise the prospect of ; raises the prospect of ; raised the prospect of ; raising the prospect of | class=speechact frame=np weight=.64
  raise the question of ; raises the question of ; raised the question of ; raising the question of | class=speechact frame=wh,np weight=.71
  raise the specter of ; raises the specter of ; raised the specter of ; raising the specter of | class=speechact frame=np weight=.71
  raise the spectre of ; raises the spectre of ; raised the spectre of ; raising the spectre of | class=speechact frame=np weight=.80
  recommend against ; recommends against ; recommended against ; recommending against | class=speechact frame=np,ing weight=.80
  register concern about ; registers concern about ; registered concern about ; registering concern about | class=speechact frame=np weight=.80
  register opposition to ; registers opposition to ; registered opposition to ; registering opposition to | class=speechact frame=np weight=.80
  reiterate calls for ; reiterates calls for ; reiterated calls for ; reiterating calls for | class=speechact frame=np weight=.80
  renew calls for ; renews calls for ; renewed calls for ; renewing calls for | class=speechact frame=np weight=.80
  repeat calls for ; repeats calls for ; repeated calls for ; repeating calls for | class=speechact frame=np weight=.80
  sound a note of caution ; sounds a note of caution ; sounded a note of caution ; sounding a note of caution | class=speechact frame=quote weight=.80
  sound a warning ; sounds a warning ; sounded a warning ; sounding a warning | class=speechact frame=that weight=.80
  sound alarm over ; sounds alarm over ; sounded alarm over ; sounding alarm over | class=speechact frame=np weight=.80
  sound the alarm ; sounds the alarm ; sounded the alarm ; sounding the alarm | class=speechact frame=quote,that weight=.80
  sound the alarm about ; sounds the alarm about ; sounded the alarm about ; sounding the alarm about | class=speechact frame=np weight=.80
  sound the alarm on ; sounds the alarm on ; sounded the alarm on ; sounding the alarm on | class=speechact frame=np weight=.80
  sound the alarm over ; sounds the alarm over ; sounded the alarm over ; sounding the alarm over | class=speechact frame=np weight=.80
  swear off ; swears off ; swore off ; sworn off ; swearing off | class=speechact frame=np weight=.80
  throw support behind ; throws support behind ; threw support behind ; thrown support behind ; throwing support behind | class=speechact frame=np weight=.80
  voice alarm over ; voices alarm over ; voiced alarm over ; voicing alarm over | class=speechact frame=np weight=.80
  voice concern ; voices concern ; voiced concern ; voicing concern | class=speechact frame=that,bare weight=.80
  voice concern about ; voices concern about ; voiced concern about ; voicing concern about | class=speechact frame=wh,np weight=.80
  voice concern over ; voices concern over ; voiced concern over ; voicing concern over | class=speechact frame=np weight=.82
  voice concerns about ; voices concerns about ; voiced concerns about ; voicing concerns about | class=speechact frame=wh,np weight=.82
  voice concerns over ; voices concerns over ; voiced concerns over ; voicing concerns over | class=speechact frame=np weight=.82
  voice confidence ; voices confidence ; voiced confidence ; voicing confidence | class=speechact frame=that,bare weight=.82
  voice doubt about ; voices doubt about ; voiced doubt about ; voicing doubt about | class=speechact frame=np weight=.80
  voice doubts about ; voices doubts about ; voiced doubts about ; voicing doubts about | class=speechact frame=np weight=.80
  voice frustration with ; voices frustration with ; voiced frustration with ; voicing frustration with | class=speechact frame=np weight=.80
  voice hope ; voices hope ; voiced hope ; voicing hope | class=speechact frame=that,bare weight=.80
  voice opposition to ; voices opposition to ; voiced opposition to ; voicing opposition to | class=speechact frame=np weight=.80
  voice outrage over ; voices outrage over ; voiced outrage over ; voicing outrage over | class=speechact frame=np weight=.80
  voice skepticism about ; voices skepticism about ; voiced skepticism about ; voicing skepticism about | class=speechact frame=np weight=.80
  voice support for ; voices support for ; voiced support for ; voicing support for | class=speechact frame=np weight=.84
  warn against ; warns against ; warned against ; warning against | class=speechact frame=np,ing weight=.87
# ---- speechact: Several words: attacking, blaming, doubting
  balk at ; balks at ; balked at ; balking at | class=speechact frame=np weight=.88
  be critical of ; is critical of ; was critical of ; been critical of ; being critical of | class=speechact frame=np weight=.83
  be dismissive of ; is dismissive of ; was dismissive of ; been dismissive of ; being dismissive of | class=speechact frame=np weight=.80
  be scathing about ; is scathing about ; was scathing about ; been scathing about ; being scathing about | class=speechact frame=np weight=.80
  bridle at ; bridles at ; bridled at ; bridling at | class=speechact frame=np weight=.80
  bristle at ; bristles at ; bristled at ; bristling at | class=speechact frame=np weight=.76
  call into doubt ; calls into doubt ; called into doubt ; calling into doubt | class=speechact frame=np weight=.82
  call into question ; calls into question ; called into question ; calling into question | class=speechact frame=np weight=.85
  carp about ; carps about ; carped about ; carping about | class=speechact frame=np weight=.80
  cast aspersions on ; casts aspersions on ; cast aspersions on ; casting aspersions on | class=speechact frame=np weight=.80
  cast doubt on ; casts doubt on ; cast doubt on ; casting doubt on | class=speechact frame=np weight=.74
  cast doubt upon ; casts doubt upon ; cast doubt upon ; casting doubt upon | class=speechact frame=np weight=.80
  cast doubts on ; casts doubts on ; cast doubts on ; casting doubts on | class=speechact frame=np weight=.80
  clash with ; clashes with ; clashed with ; clashing with | class=speechact frame=np weight=.36
  come out against ; comes out against ; came out against ; come out against ; coming out against | class=speechact frame=np weight=.87
  come out swinging against ; comes out swinging against ; came out swinging against ; come out swinging against ; coming out swinging against | class=speechact frame=np weight=.80
  complain about ; complains about ; complained about ; complaining about | class=speechact frame=wh,np weight=.78
  complain of ; complains of ; complained of ; complaining of | class=speechact frame=np weight=.84
  cry foul ; cries foul ; cried foul ; crying foul | class=speechact frame=quote,that weight=.71
  cry foul over ; cries foul over ; cried foul over ; crying foul over | class=speechact frame=np weight=.80
  dress down ; dresses down ; dressed down ; dressing down | class=speechact frame=np weight=.82
  find fault with ; finds fault with ; found fault with ; finding fault with | class=speechact frame=np weight=.80
  fulminate against ; fulminates against ; fulminated against ; fulminating against | class=speechact frame=np weight=.82
  fume about ; fumes about ; fumed about ; fuming about | class=speechact frame=np weight=.80
  fume at ; fumes at ; fumed at ; fuming at | class=speechact frame=np weight=.80
  fume over ; fumes over ; fumed over ; fuming over | class=speechact frame=np weight=.80
  gang up on ; gangs up on ; ganged up on ; ganging up on | class=speechact frame=np weight=.80
  go after ; goes after ; went after ; gone after ; going after | class=speechact frame=np weight=.56
  gripe about ; gripes about ; griped about ; griping about | class=speechact frame=np weight=.80
  grouse about ; grouses about ; groused about ; grousing about | class=speechact frame=np weight=.80
  grumble about ; grumbles about ; grumbled about ; grumbling about | class=speechact frame=np weight=.80
  have a go at ; has a go at ; had a go at ; having a go at | class=speechact frame=np weight=.80
  have a pop at ; has a pop at ; had a pop at ; having a pop at | class=speechact frame=np weight=.80
  have choice words for ; has choice words for ; had choice words for ; having choice words for | class=speechact frame=np weight=.80
  have harsh words for ; has harsh words for ; had harsh words for ; having harsh words for | class=speechact frame=np weight=.82
  have kind words for ; has kind words for ; had kind words for ; having kind words for | class=speechact frame=np weight=.82
  have nothing but contempt for ; has nothing but contempt for ; had nothing but contempt for ; having nothing but contempt for | class=speechact frame=np weight=.80
  have nothing but praise for ; has nothing but praise for ; had nothing but praise for ; having nothing but praise for | class=speechact frame=np weight=.82
  have sharp words for ; has sharp words for ; had sharp words for ; having sharp words for | class=speechact frame=np weight=.71
  have strong words for ; has strong words for ; had strong words for ; having strong words for | class=speechact frame=np weight=.80
  heap criticism on ; heaps criticism on ; heaped criticism on ; heaping criticism on | class=speechact frame=np weight=.82
  heap scorn on ; heaps scorn on ; heaped scorn on ; heaping scorn on | class=speechact frame=np weight=.80
  hit out ; hits out ; hit out ; hitting out | class=speechact frame=quote weight=.80
  hit out at ; hits out at ; hit out at ; hitting out at | class=speechact frame=np weight=.80
  inveigh against ; inveighs against ; inveighed against ; inveighing against | class=speechact frame=np weight=.82
  jeer at ; jeers at ; jeered at ; jeering at | class=speechact frame=np weight=.80
  kvetch about ; kvetches about ; kvetched about ; kvetching about | class=speechact frame=np weight=.80
  lace into ; laces into ; laced into ; lacing into | class=speechact frame=np weight=.80
  lash out ; lashes out ; lashed out ; lashing out | class=speechact frame=quote weight=.71
  lash out against ; lashes out against ; lashed out against ; lashing out against | class=speechact frame=np weight=.80
  lash out at ; lashes out at ; lashed out at ; lashing out at | class=speechact frame=np weight=.89
  laugh at ; laughs at ; laughed at ; laughing at | class=speechact frame=np weight=.64
  lay blame for ; lays blame for ; laid blame for ; laying blame for | class=speechact frame=np weight=.80
  lay blame on ; lays blame on ; laid blame on ; laying blame on | class=speechact frame=np weight=.80
  lay into ; lays into ; laid into ; laying into | class=speechact frame=np weight=.80
  lay the blame on ; lays the blame on ; laid the blame on ; laying the blame on | class=speechact frame=np weight=.80
  level accusations against ; levels accusations against ; leveled accusations against ; leveling accusations against | class=speechact frame=np weight=.80
  level accusations at ; levels accusations at ; leveled accusations at ; leveling accusations at | class=speechact frame=np weight=.80
  level charges against ; levels charges against ; leveled charges against ; leveling charges against | class=speechact frame=np weight=.80
  level criticism at ; levels criticism at ; leveled criticism at ; leveling criticism at | class=speechact frame=np weight=.80
  light into ; lights into ; lit into ; lighting into | class=speechact frame=np weight=.74
  make fun of ; makes fun of ; made fun of ; making fun of | class=speechact frame=np weight=.80
  moan about ; moans about ; moaned about ; moaning about | class=speechact frame=np weight=.80
  mouth off about ; mouths off about ; mouthed off about ; mouthing off about | class=speechact frame=np weight=.80
  object to ; objects to ; objected to ; objecting to | class=speechact frame=np,ing weight=.82
  pick apart ; picks apart ; picked apart ; picking apart | class=speechact frame=np weight=.80
  pick holes in ; picks holes in ; picked holes in ; picking holes in | class=speechact frame=np weight=.80
  pile on ; piles on ; piled on ; piling on | class=speechact frame=np weight=.60
  pin blame on ; pins blame on ; pinned blame on ; pinning blame on | class=speechact frame=np weight=.80
  pin the blame on ; pins the blame on ; pinned the blame on ; pinning the blame on | class=speechact frame=np weight=.80
  place blame on ; places blame on ; placed blame on ; placing blame on | class=speechact frame=np weight=.80
  place the blame on ; places the blame on ; placed the blame on ; placing the blame on | class=speechact frame=np weight=.82
  point a finger at ; points a finger at ; pointed a finger at ; pointing a finger at | class=speechact frame=np weight=.80
  point fingers at ; points fingers at ; pointed fingers at ; pointing fingers at | class=speechact frame=np weight=.82
  point the finger at ; points the finger at ; pointed the finger at ; pointing the finger at | class=speechact frame=np weight=.80
  poke fun at ; pokes fun at ; poked fun at ; poking fun at | class=speechact frame=np weight=.85
  poke holes in ; pokes holes in ; poked holes in ; poking holes in | class=speechact frame=np weight=.80
  pour cold water on ; pours cold water on ; poured cold water on ; pouring cold water on | class=speechact frame=np weight=.80
  pour scorn on ; pours scorn on ; poured scorn on ; pouring scorn on | class=speechact frame=np weight=.80
  protest against ; protests against ; protested against ; protesting against | class=speechact frame=np weight=.76
  put down ; puts down ; put down ; putting down | class=speechact frame=np weight=.64
  put the blame on ; puts the blame on ; put the blame on ; putting the blame on | class=speechact frame=np weight=.80
  rage about ; rages about ; raged about ; raging about | class=speechact frame=np weight=.80
  rage against ; rages against ; raged against ; raging against | class=speechact frame=np weight=.80
  rage at ; rages at ; raged at ; raging at | class=speechact frame=np weight=.80
  rail about ; rails about ; railed about ; railing about | class=speechact frame=np weight=.82
  rail against ; rails against ; railed against ; railing against | class=speechact frame=np weight=.92
  rail at ; rails at ; railed at ; railing at | class=speechact frame=np weight=.82
  raise a question about ; raises a question about ; raised a question about ; raising a question about | class=speechact frame=np weight=.80
  raise concern about ; raises concern about ; raised concern about ; raising concern about | class=speechact frame=np weight=.80
  raise concerns about ; raises concerns about ; raised concerns about ; raising concerns about | class=speechact frame=wh,np weight=.71
  raise concerns over ; raises concerns over ; raised concerns over ; raising concerns over | class=speechact frame=np weight=.80
  raise doubts about ; raises doubts about ; raised doubts about ; raising doubts about | class=speechact frame=wh,np weight=.64
  raise doubts over ; raises doubts over ; raised doubts over ; raising doubts over | class=speechact frame=np weight=.80
  raise fears of ; raises fears of ; raised fears of ; raising fears of | class=speechact frame=np weight=.80
  raise objections to ; raises objections to ; raised objections to ; raising objections to | class=speechact frame=np weight=.80
  raise questions about ; raises questions about ; raised questions about ; raising questions about | class=speechact frame=wh,np weight=.61
  raise questions over ; raises questions over ; raised questions over ; raising questions over | class=speechact frame=np weight=.80
  rant about ; rants about ; ranted about ; ranting about | class=speechact frame=np weight=.82
  rant against ; rants against ; ranted against ; ranting against | class=speechact frame=np weight=.82
  rip into ; rips into ; ripped into ; ripping into | class=speechact frame=np weight=.84
  run down ; runs down ; ran down ; run down ; running down | class=speechact frame=np weight=.80
  scoff at ; scoffs at ; scoffed at ; scoffing at | class=speechact frame=np weight=.82
  shift blame to ; shifts blame to ; shifted blame to ; shifting blame to | class=speechact frame=np weight=.80
  shift the blame to ; shifts the blame to ; shifted the blame to ; shifting the blame to | class=speechact frame=np weight=.80
  shout down ; shouts down ; shouted down ; shouting down | class=speechact frame=np weight=.82
  slag off ; slags off ; slagged off ; slagging off | class=speechact frame=np weight=.80
  slap down ; slaps down ; slapped down ; slapping down | class=speechact frame=np weight=.80
  sneer at ; sneers at ; sneered at ; sneering at | class=speechact frame=np weight=.80
  spar with ; spars with ; sparred with ; sparring with | class=speechact frame=np weight=.80
  speak against ; speaks against ; spoke against ; spoken against ; speaking against | class=speechact frame=np weight=.71
  speak out against ; speaks out against ; spoke out against ; spoken out against ; speaking out against | class=speechact frame=np weight=.84
  speak up against ; speaks up against ; spoke up against ; spoken up against ; speaking up against | class=speechact frame=np weight=.80
  take a dig at ; takes a dig at ; took a dig at ; taken a dig at ; taking a dig at | class=speechact frame=np weight=.80
  take a hard line against ; takes a hard line against ; took a hard line against ; taken a hard line against ; taking a hard line against | class=speechact frame=np weight=.80
  take a jab at ; takes a jab at ; took a jab at ; taken a jab at ; taking a jab at | class=speechact frame=np weight=.80
  take a potshot at ; takes a potshot at ; took a potshot at ; taken a potshot at ; taking a potshot at | class=speechact frame=np weight=.80
  take a shot at ; takes a shot at ; took a shot at ; taken a shot at ; taking a shot at | class=speechact frame=np weight=.84
  take a stand against ; takes a stand against ; took a stand against ; taken a stand against ; taking a stand against | class=speechact frame=np weight=.80
  take a swipe at ; takes a swipe at ; took a swipe at ; taken a swipe at ; taking a swipe at | class=speechact frame=np weight=.82
  take aim at ; takes aim at ; took aim at ; taken aim at ; taking aim at | class=speechact frame=np weight=.76
  take exception to ; takes exception to ; took exception to ; taken exception to ; taking exception to | class=speechact frame=np weight=.80
  take issue with ; takes issue with ; took issue with ; taken issue with ; taking issue with | class=speechact frame=np weight=.88
  take jabs at ; takes jabs at ; took jabs at ; taken jabs at ; taking jabs at | class=speechact frame=np weight=.80
  take offence at ; takes offence at ; took offence at ; taken offence at ; taking offence at | class=speechact frame=np weight=.80
  take offense at ; takes offense at ; took offense at ; taken offense at ; taking offense at | class=speechact frame=np weight=.80
  take potshots at ; takes potshots at ; took potshots at ; taken potshots at ; taking potshots at | class=speechact frame=np weight=.80
  take shots at ; takes shots at ; took shots at ; taken shots at ; taking shots at | class=speechact frame=np weight=.64
  take swipes at ; takes swipes at ; took swipes at ; taken swipes at ; taking swipes at | class=speechact frame=np weight=.82
  take to task ; takes to task ; took to task ; taken to task ; taking to task | class=speechact frame=for weight=.80
  take umbrage at ; takes umbrage at ; took umbrage at ; taken umbrage at ; taking umbrage at | class=speechact frame=np weight=.80
  take umbrage with ; takes umbrage with ; took umbrage with ; taken umbrage with ; taking umbrage with | class=speechact frame=np weight=.80
  talk down ; talks down ; talked down ; talking down | class=speechact frame=np weight=.80
  tear into ; tears into ; tore into ; torn into ; tearing into | class=speechact frame=np weight=.80
  tell off ; tells off ; told off ; telling off | class=speechact frame=np weight=.80
  throw cold water on ; throws cold water on ; threw cold water on ; thrown cold water on ; throwing cold water on | class=speechact frame=np weight=.80
  throw doubt on ; throws doubt on ; threw doubt on ; thrown doubt on ; throwing doubt on | class=speechact frame=np weight=.80
  throw shade at ; throws shade at ; threw shade at ; thrown shade at ; throwing shade at | class=speechact frame=np weight=.80
  thunder against ; thunders against ; thundered against ; thundering against | class=speechact frame=np weight=.80
  trade accusations over ; trades accusations over ; traded accusations over ; trading accusations over | class=speechact frame=np weight=.80
  trade barbs over ; trades barbs over ; traded barbs over ; trading barbs over | class=speechact frame=np weight=.80
  trade insults with ; trades insults with ; traded insults with ; trading insults with | class=speechact frame=np weight=.71
  vent about ; vents about ; vented about ; venting about | class=speechact frame=np weight=.82
  whine about ; whines about ; whined about ; whining about | class=speechact frame=np weight=.80
# ---- speechact: Several words: rejecting, playing down
  brush aside ; brushes aside ; brushed aside ; brushing aside | class=speechact frame=np weight=.82 polarity=denied
  brush off ; brushes off ; brushed off ; brushing off | class=speechact frame=np weight=.85 polarity=denied
  deflect questions about ; deflects questions about ; deflected questions about ; deflecting questions about | class=speechact frame=np weight=.80
  explain away ; explains away ; explained away ; explaining away | class=speechact frame=np weight=.80
  fend off ; fends off ; fended off ; fending off | class=speechact frame=np weight=.71 polarity=denied
  knock down ; knocks down ; knocked down ; knocking down | class=speechact frame=np weight=.71 polarity=denied
  laugh off ; laughs off ; laughed off ; laughing off | class=speechact frame=np weight=.82 polarity=denied
  play down ; plays down ; played down ; playing down | class=speechact frame=np weight=.76
  play up ; plays up ; played up ; playing up | class=speechact frame=np weight=.82
  push aside ; pushes aside ; pushed aside ; pushing aside | class=speechact frame=np weight=.80
  rule out ; rules out ; ruled out ; ruling out | class=speechact frame=that,np,ing weight=.69
  say no to ; says no to ; said no to ; saying no to | class=speechact frame=np weight=.85
  shoot down ; shoots down ; shot down ; shooting down | class=speechact frame=np weight=.71 polarity=denied
  shrug off ; shrugs off ; shrugged off ; shrugging off | class=speechact frame=np weight=.80 polarity=denied
  tamp down ; tamps down ; tamped down ; tamping down | class=speechact frame=np weight=.74
  turn down ; turns down ; turned down ; turning down | class=speechact frame=np weight=.74
  wave aside ; waves aside ; waved aside ; waving aside | class=speechact frame=np weight=.80 polarity=denied
  wave away ; waves away ; waved away ; waving away | class=speechact frame=np weight=.80 polarity=denied
  wave off ; waves off ; waved off ; waving off | class=speechact frame=np weight=.82 polarity=denied
  write off ; writes off ; wrote off ; written off ; writing off | class=speechact frame=np,as weight=.74
# ---- speechact: Several words: praising, defending, announcing
  back up ; backs up ; backed up ; backing up | class=speechact frame=np weight=.58 noun=yes
  come out for ; comes out for ; came out for ; come out for ; coming out for | class=speechact frame=np weight=.82
  come out in favor of ; comes out in favor of ; came out in favor of ; come out in favor of ; coming out in favor of | class=speechact frame=np weight=.80
  come out in favour of ; comes out in favour of ; came out in favour of ; come out in favour of ; coming out in favour of | class=speechact frame=np weight=.80
  come out in support of ; comes out in support of ; came out in support of ; come out in support of ; coming out in support of | class=speechact frame=np weight=.74
  come to the defence of ; comes to the defence of ; came to the defence of ; come to the defence of ; coming to the defence of | class=speechact frame=np weight=.80
  come to the defense of ; comes to the defense of ; came to the defense of ; come to the defense of ; coming to the defense of | class=speechact frame=np weight=.80
  declare support for ; declares support for ; declared support for ; declaring support for | class=speechact frame=np weight=.80
  deliver a message ; delivers a message ; delivered a message ; delivering a message | class=speechact frame=that weight=.71
  deliver a speech on ; delivers a speech on ; delivered a speech on ; delivering a speech on | class=speechact frame=np weight=.74
  deliver a warning ; delivers a warning ; delivered a warning ; delivering a warning | class=speechact frame=that weight=.80
  deliver remarks on ; delivers remarks on ; delivered remarks on ; delivering remarks on | class=speechact frame=np weight=.80
  emphasise the importance of ; emphasises the importance of ; emphasised the importance of ; emphasising the importance of | class=speechact frame=np,ing weight=.80
  emphasise the need for ; emphasises the need for ; emphasised the need for ; emphasising the need for | class=speechact frame=np weight=.80
  emphasize the importance of ; emphasizes the importance of ; emphasized the importance of ; emphasizing the importance of | class=speechact frame=np,ing weight=.80
  emphasize the need ; emphasizes the need ; emphasized the need ; emphasizing the need | class=speechact frame=inf weight=.80
  emphasize the need for ; emphasizes the need for ; emphasized the need for ; emphasizing the need for | class=speechact frame=np weight=.82
  give credit to ; gives credit to ; gave credit to ; given credit to ; giving credit to | class=speechact frame=np weight=.80
  give thanks for ; gives thanks for ; gave thanks for ; given thanks for ; giving thanks for | class=speechact frame=np weight=.80
  give thanks to ; gives thanks to ; gave thanks to ; given thanks to ; giving thanks to | class=speechact frame=np weight=.80
  heap praise on ; heaps praise on ; heaped praise on ; heaping praise on | class=speechact frame=np weight=.84
  heap praise upon ; heaps praise upon ; heaped praise upon ; heaping praise upon | class=speechact frame=np weight=.80
  highlight the importance of ; highlights the importance of ; highlighted the importance of ; highlighting the importance of | class=speechact frame=np,ing weight=.80
  highlight the need for ; highlights the need for ; highlighted the need for ; highlighting the need for | class=speechact frame=np weight=.80
  jump to the defense of ; jumps to the defense of ; jumped to the defense of ; jumping to the defense of | class=speechact frame=np weight=.80
  lavish praise on ; lavishes praise on ; lavished praise on ; lavishing praise on | class=speechact frame=np weight=.80
  leap to the defence of ; leaps to the defence of ; leaped to the defence of ; leapt to the defence of ; leaping to the defence of | class=speechact frame=np weight=.80
  leap to the defense of ; leaps to the defense of ; leaped to the defense of ; leapt to the defense of ; leaping to the defense of | class=speechact frame=np weight=.80
  pay homage to ; pays homage to ; paid homage to ; paying homage to | class=speechact frame=np weight=.71
  pay tribute to ; pays tribute to ; paid tribute to ; paying tribute to | class=speechact frame=np weight=.60
  pledge allegiance to ; pledges allegiance to ; pledged allegiance to ; pledging allegiance to | class=speechact frame=np weight=.80
  pledge support for ; pledges support for ; pledged support for ; pledging support for | class=speechact frame=np weight=.80
  pledge support to ; pledges support to ; pledged support to ; pledging support to | class=speechact frame=np weight=.80
  reaffirm commitment to ; reaffirms commitment to ; reaffirmed commitment to ; reaffirming commitment to | class=speechact frame=np weight=.80
  reaffirm support for ; reaffirms support for ; reaffirmed support for ; reaffirming support for | class=speechact frame=np weight=.80
  reiterate support for ; reiterates support for ; reiterated support for ; reiterating support for | class=speechact frame=np weight=.80
  rise to the defense of ; rises to the defense of ; rose to the defense of ; risen to the defense of ; rising to the defense of | class=speechact frame=np weight=.82
  roll out ; rolls out ; rolled out ; rolling out | class=speechact frame=np weight=.59
  say thank you to ; says thank you to ; said thank you to ; saying thank you to | class=speechact frame=np weight=.80
  send a message ; sends a message ; sent a message ; sending a message | class=speechact frame=that weight=.64
  send a warning ; sends a warning ; sent a warning ; sending a warning | class=speechact frame=that weight=.80
  shower praise on ; showers praise on ; showered praise on ; showering praise on | class=speechact frame=np weight=.80
  side with ; sides with ; sided with ; siding with | class=speechact frame=np weight=.73
  sing the praises of ; sings the praises of ; sang the praises of ; sung the praises of ; singing the praises of | class=speechact frame=np weight=.80
  single out ; singles out ; singled out ; singling out | class=speechact frame=np,for weight=.81
  stand by ; stands by ; stood by ; standing by | class=speechact frame=np weight=.66 noun=yes
  stand up for ; stands up for ; stood up for ; standing up for | class=speechact frame=np weight=.71
  stick up for ; sticks up for ; stuck up for ; sticking up for | class=speechact frame=np weight=.80
  stress the importance of ; stresses the importance of ; stressed the importance of ; stressing the importance of | class=speechact frame=np,ing weight=.71
  stress the need ; stresses the need ; stressed the need ; stressing the need | class=speechact frame=inf weight=.82
  stress the need for ; stresses the need for ; stressed the need for ; stressing the need for | class=speechact frame=np weight=.82
  talk in favor of ; talks in favor of ; talked in favor of ; talking in favor of | class=speechact frame=np weight=.80
  tip a hat to ; tips a hat to ; tipped a hat to ; tipping a hat to | class=speechact frame=np weight=.80
  underline the importance of ; underlines the importance of ; underlined the importance of ; underlining the importance of | class=speechact frame=np,ing weight=.80
  underline the need for ; underlines the need for ; underlined the need for ; underlining the need for | class=speechact frame=np weight=.80
  underscore the importance of ; underscores the importance of ; underscored the importance of ; underscoring the importance of | class=speechact frame=np,ing weight=.71
  underscore the need for ; underscores the need for ; underscored the need for ; underscoring the need for | class=speechact frame=np weight=.80
# ---- mental: Several words: believing, wishing, fearing: no speech
  agonize over ; agonizes over ; agonized over ; agonizing over | class=mental frame=np weight=.56
  approve of ; approves of ; approved of ; approving of | class=mental frame=np weight=.50
  be afraid ; is afraid ; was afraid ; been afraid ; being afraid | class=mental frame=that,bare,inf,np weight=.50
  be alarmed ; is alarmed ; was alarmed ; been alarmed ; being alarmed | class=mental frame=that weight=.44
  be anxious ; is anxious ; was anxious ; been anxious ; being anxious | class=mental frame=that weight=.50
  be aware ; is aware ; was aware ; been aware ; being aware | class=mental frame=that,bare weight=.56
  be certain ; is certain ; was certain ; been certain ; being certain | class=mental frame=that,bare weight=.36
  be committed to ; is committed to ; was committed to ; been committed to ; being committed to | class=mental frame=np,ing weight=.50
  be concerned ; is concerned ; was concerned ; been concerned ; being concerned | class=mental frame=that,bare weight=.50
  be concerned about ; is concerned about ; was concerned about ; been concerned about ; being concerned about | class=mental frame=wh,np weight=.56
  be confident ; is confident ; was confident ; been confident ; being confident | class=mental frame=that,bare weight=.50
  be confident in ; is confident in ; was confident in ; been confident in ; being confident in | class=mental frame=np weight=.56
  be convinced ; is convinced ; was convinced ; been convinced ; being convinced | class=mental frame=that,bare weight=.60
  be determined ; is determined ; was determined ; been determined ; being determined | class=mental frame=inf weight=.56
  be disappointed ; is disappointed ; was disappointed ; been disappointed ; being disappointed | class=mental frame=that weight=.56
  be doubtful ; is doubtful ; was doubtful ; been doubtful ; being doubtful | class=mental frame=that weight=.50
  be eager ; is eager ; was eager ; been eager ; being eager | class=mental frame=inf weight=.75
  be hopeful ; is hopeful ; was hopeful ; been hopeful ; being hopeful | class=mental frame=that,bare weight=.56
  be in favor of ; is in favor of ; was in favor of ; been in favor of ; being in favor of | class=mental frame=np weight=.50
  be in favour of ; is in favour of ; was in favour of ; been in favour of ; being in favour of | class=mental frame=np weight=.50
  be keen ; is keen ; was keen ; been keen ; being keen | class=mental frame=inf weight=.50
  be mindful of ; is mindful of ; was mindful of ; been mindful of ; being mindful of | class=mental frame=np weight=.50
  be of the opinion ; is of the opinion ; was of the opinion ; been of the opinion ; being of the opinion | class=mental frame=that weight=.50
  be of the view ; is of the view ; was of the view ; been of the view ; being of the view | class=mental frame=that weight=.50
  be open to ; is open to ; was open to ; been open to ; being open to | class=mental frame=np,ing weight=.45
  be opposed to ; is opposed to ; was opposed to ; been opposed to ; being opposed to | class=mental frame=np weight=.50
  be optimistic ; is optimistic ; was optimistic ; been optimistic ; being optimistic | class=mental frame=that,bare weight=.40
  be pleased ; is pleased ; was pleased ; been pleased ; being pleased | class=mental frame=that,bare weight=.56
  be prepared ; is prepared ; was prepared ; been prepared ; being prepared | class=mental frame=inf weight=.40
  be proud ; is proud ; was proud ; been proud ; being proud | class=mental frame=that,bare weight=.44
  be ready ; is ready ; was ready ; been ready ; being ready | class=mental frame=inf weight=.54
  be reluctant ; is reluctant ; was reluctant ; been reluctant ; being reluctant | class=mental frame=inf weight=.60
  be sceptical about ; is sceptical about ; was sceptical about ; been sceptical about ; being sceptical about | class=mental frame=np weight=.50
  be sceptical of ; is sceptical of ; was sceptical of ; been sceptical of ; being sceptical of | class=mental frame=np weight=.50
  be skeptical about ; is skeptical about ; was skeptical about ; been skeptical about ; being skeptical about | class=mental frame=np weight=.50
  be skeptical of ; is skeptical of ; was skeptical of ; been skeptical of ; being skeptical of | class=mental frame=np weight=.50
  be supportive of ; is supportive of ; was supportive of ; been supportive of ; being supportive of | class=mental frame=np weight=.50
  be sure ; is sure ; was sure ; been sure ; being sure | class=mental frame=that,bare weight=.29
  be surprised ; is surprised ; was surprised ; been surprised ; being surprised | class=mental frame=that,bare weight=.56
  be unaware ; is unaware ; was unaware ; been unaware ; being unaware | class=mental frame=that weight=.50
  be unwilling ; is unwilling ; was unwilling ; been unwilling ; being unwilling | class=mental frame=inf weight=.50
  be wary of ; is wary of ; was wary of ; been wary of ; being wary of | class=mental frame=np weight=.50
  be willing ; is willing ; was willing ; been willing ; being willing | class=mental frame=inf weight=.45
  be worried ; is worried ; was worried ; been worried ; being worried | class=mental frame=that,bare weight=.64
  be worried about ; is worried about ; was worried about ; been worried about ; being worried about | class=mental frame=wh,np weight=.60
  believe in ; believes in ; believed in ; believing in | class=mental frame=np weight=.62
  care about ; cares about ; cared about ; caring about | class=mental frame=wh,np weight=.50
  decide against ; decides against ; decided against ; deciding against | class=mental frame=np,ing weight=.55
  decide on ; decides on ; decided on ; deciding on | class=mental frame=np weight=.50
  dream of ; dreams of ; dreamed of ; dreamt of ; dreaming of | class=mental frame=np,ing weight=.44
  focus on ; focuses on ; focused on ; focusing on | class=mental frame=np weight=.46
  have confidence ; has confidence ; had confidence ; having confidence | class=mental frame=that weight=.50
  have confidence in ; has confidence in ; had confidence in ; having confidence in | class=mental frame=np weight=.50
  have doubts about ; has doubts about ; had doubts about ; having doubts about | class=mental frame=wh,np weight=.50
  have faith in ; has faith in ; had faith in ; having faith in | class=mental frame=np weight=.50
  have reservations about ; has reservations about ; had reservations about ; having reservations about | class=mental frame=np weight=.50
  hope for ; hopes for ; hoped for ; hoping for | class=mental frame=np weight=.72
  lean toward ; leans toward ; leaned toward ; leaning toward | class=mental frame=np weight=.50
  lean towards ; leans towards ; leaned towards ; leaning towards | class=mental frame=np weight=.44
  look for ; looks for ; looked for ; looking for | class=mental frame=np weight=.48
  look forward to ; looks forward to ; looked forward to ; looking forward to | class=mental frame=np,ing weight=.64
  plan on ; plans on ; planned on ; planning on | class=mental frame=np,ing weight=.56
  take for granted ; takes for granted ; took for granted ; taken for granted ; taking for granted | class=mental frame=that weight=.50
  take the view ; takes the view ; took the view ; taken the view ; taking the view | class=mental frame=that weight=.50
  think about ; thinks about ; thought about ; thinking about | class=mental frame=wh,np weight=.71
  think of ; thinks of ; thought of ; thinking of | class=mental frame=np,as weight=.53
  toy with ; toys with ; toyed with ; toying with | class=mental frame=np weight=.56
  worry about ; worries about ; worried about ; worrying about | class=mental frame=wh,np weight=.73
  worry over ; worries over ; worried over ; worrying over | class=mental frame=np weight=.50
# ---- evidence: Several words: what documents and figures do
  bear out ; bears out ; bore out ; borne out ; bearing out | class=evidence frame=np weight=.31
  give a glimpse of ; gives a glimpse of ; gave a glimpse of ; given a glimpse of ; giving a glimpse of | class=evidence frame=np weight=.35
  lend credence to ; lends credence to ; lent credence to ; lending credence to | class=evidence frame=np weight=.35
  lend weight to ; lends weight to ; lent weight to ; lending weight to | class=evidence frame=np weight=.35
  shed light on ; sheds light on ; shed light on ; shedding light on | class=evidence frame=np weight=.38
  shine a light on ; shines a light on ; shone a light on ; shining a light on | class=evidence frame=np weight=.35
  suggest otherwise ; suggests otherwise ; suggested otherwise ; suggesting otherwise | class=evidence frame=np weight=.42
# ---- British past forms of verbs above whose base is the same; only the
# forms that differ, repeated to keep the order
  labelled ; labelled ; labelled ; labelling | class=assert frame=quote,as,objobj weight=.70
  signalled ; signalled ; signalled ; signalling | class=speechact frame=quote,that,np weight=.60
  counselled ; counselled ; counselled ; counselling | class=speechact frame=quote,that,objinf,np weight=.40
  marvelled ; marvelled ; marvelled ; marvelling | class=assert frame=quote,that weight=.52 only=quote
  pummelled ; pummelled ; pummelled ; pummelling | class=speechact frame=np,for weight=.73
  levelled criticism at ; levelled criticism at ; levelled criticism at ; levelling criticism at | class=speechact frame=np weight=.70
  levelled accusations against ; levelled accusations against ; levelled accusations against ; levelling accusations against | class=speechact frame=np weight=.70
  levelled accusations at ; levelled accusations at ; levelled accusations at ; levelling accusations at | class=speechact frame=np weight=.70
  levelled charges against ; levelled charges against ; levelled charges against ; levelling charges against | class=speechact frame=np weight=.70

lexicon source-prep
  according to | class=assert frame=np,quote,trail weight=.95
  according to remarks by ; according to comments by | class=assert frame=np,quote,trail weight=.90
  as announced by | class=assert frame=np,trail weight=.75
  as described by | class=assert frame=np,trail weight=.75
  as explained by | class=assert frame=np,trail weight=.70
  as first reported by | class=assert frame=np,trail weight=.85
  as noted by | class=assert frame=np,trail weight=.75
  as per | class=assert frame=np,trail weight=.40
  as quoted by | class=assert frame=np,quote,trail weight=.80
  as recounted by | class=assert frame=np,trail weight=.80
  as reported by | class=assert frame=np,trail weight=.80
  as stated by | class=assert frame=np,quote,trail weight=.75
  as told by | class=assert frame=np,trail weight=.60
  by the account of | class=assert frame=np,trail weight=.70
  by the reckoning of | class=assert frame=np,trail weight=.70
  citing | class=assert frame=np,trail weight=.75
  in a comment by ; in comments by | class=assert frame=np,quote,trail weight=.60
  in a letter by ; in a letter from ; in a letter signed by | class=assert frame=np,quote,trail weight=.60
  in a memo by ; in a memo from | class=assert frame=np,quote,trail weight=.60
  in a post by ; in a post from | class=assert frame=np,quote,trail weight=.60
  in a report by ; in a report from | class=assert frame=np,quote,trail weight=.50
  in a statement by ; in a statement from ; in a statement issued by | class=assert frame=np,quote,trail weight=.70
  in a tweet by ; in a tweet from | class=assert frame=np,quote,trail weight=.60
  in remarks by | class=assert frame=np,quote,trail weight=.60
  in the account of | class=assert frame=np,trail weight=.60
  in the description of | class=assert frame=np,trail weight=.40
  in the estimation of | class=mental frame=np,trail weight=.60
  in the eyes of | class=mental frame=np,trail weight=.50
  in the judgment of ; in the judgement of | class=mental frame=np,trail weight=.60
  in the mind of ; in the minds of | class=mental frame=np,trail weight=.40
  in the opinion of | class=mental frame=np,trail weight=.70
  in the phrase of | class=assert frame=np,quote,trail weight=.70
  in the telling of | class=assert frame=np,trail weight=.60
  in the view of | class=mental frame=np,trail weight=.70
  in the words of | class=assert frame=np,quote,trail weight=.90
  on the evidence of | class=evidence frame=np,trail weight=.50
  per | class=assert frame=np,trail weight=.25
  quoting | class=assert frame=np,quote,trail weight=.75
  to quote ; to paraphrase ; to borrow a phrase from | class=assert frame=np,quote,trail weight=.70

lexicon cue-about
  complain ; complains ; complained ; complaining
  lecture ; lectures ; lectured ; lecturing
  lie ; lies ; lied ; lying
  preach ; preaches ; preached ; preaching
  speak ; speaks ; spoke ; spoken ; speaking
  talk ; talks ; talked ; talking
  testify ; testifies ; testified ; testifying
  write ; writes ; wrote ; written ; writing

lexicon cue-noun
  accusation against ; accusations against ; accusation of ; accusations of | frame=np
  accusation ; accusations ; allegation ; allegations | frame=that
  account of | frame=np
  alarm over ; alarm about ; alarm at | frame=np
  amusement ; anger ; astonishment ; certainty ; confidence ; disappointment ; dismay | frame=that
  anger at ; anger over ; anger about | frame=np
  announcement ; assertion ; argument ; arguments | frame=that
  apology for ; apology to | frame=np
  appeal to ; appeals to ; appeal for ; appeals for | frame=np
  argument for ; argument against ; arguments for ; arguments against | frame=np
  assault on ; offensive against ; onslaught on ; onslaught against ; broadside against ; tirade against | frame=np
  assessment of ; description of ; explanation of ; explanation for ; overview of | frame=np
  attack on ; attacks on ; attack against ; attacks against | frame=np
  call for ; calls for ; call to ; calls to | frame=np
  call ; calls ; demand ; demands ; plea ; pleas | frame=that
  case for ; case against | frame=np
  case ; point ; fear ; fears ; frustration ; hope ; hopes ; optimism ; regret ; surprise ; worry ; worries | frame=that
  charge against ; charges against | frame=np
  claim ; claims ; prediction ; predictions ; statement ; statements ; warning ; warnings | frame=that
  claim about ; claims about ; claim of ; claims of | frame=np
  comment on ; comments on ; comment about ; comments about | frame=np
  complaint about ; complaints about ; complaint against ; complaints against | frame=np
  concern about ; concerns about ; concern over ; concerns over ; concern at | frame=np
  concern ; concerns ; doubt ; doubts ; scepticism ; skepticism | frame=that
  condemnation of ; denunciation of ; rebuke of ; rebuke to | frame=np
  criticism of ; criticisms of ; critique of ; critiques of | frame=np
  defence of ; defense of | frame=np
  demand for ; demands for | frame=np
  dig at ; digs at ; jab at ; jabs at ; swing at ; swings at ; swipe at ; swipes at | frame=np
  disappointment at ; disappointment in ; disappointment over ; disappointment with | frame=np
  displeasure at ; displeasure with ; frustration at ; frustration over ; frustration with | frame=np
  doubt about ; doubts about ; scepticism about ; skepticism about | frame=np
  endorsement of ; praise for ; tribute to | frame=np
  enthusiasm about ; enthusiasm for ; optimism about ; pride in ; sympathy for ; sympathy with | frame=np
  joke about ; jokes about | frame=np
  note about ; note on | frame=np
  offer ; offers ; threat ; threats | frame=inf
  opinion about ; opinion on ; opinions about ; opinions on | frame=np
  opposition to ; objection to ; objections to | frame=np
  outrage at ; outrage over ; regret for ; regret over ; surprise at | frame=np
  plea for ; pleas for ; plea to ; pleas to | frame=np
  prediction of ; predictions of ; prediction about ; predictions about | frame=np
  promise ; promises ; pledge ; pledges ; vow ; vows | frame=that,inf
  promise of ; promises of ; pledge of ; pledges of | frame=np
  proposal for ; proposals for | frame=np
  question about ; questions about ; question over ; questions over | frame=np
  reference to ; references to | frame=np
  remark about ; remarks about ; remark on ; remarks on | frame=np
  statement about ; statements about ; statement on ; statements on | frame=np
  warning about ; warnings about ; warning of ; warnings of ; warning against ; warnings against | frame=np

lexicon light-verb
  air ; airs ; aired ; airing
  back up ; backs up ; backed up ; backing up
  continue ; continues ; continued ; continuing
  deliver ; delivers ; delivered ; delivering
  escalate ; escalates ; escalated ; escalating
  express ; expresses ; expressed ; expressing
  give ; gives ; gave ; given ; giving
  hurl ; hurls ; hurled ; hurling
  intensify ; intensifies ; intensified ; intensifying
  issue ; issues ; issued ; issuing
  join ; joins ; joined ; joining
  keep up ; keeps up ; kept up ; keeping up
  launch ; launches ; launched ; launching
  level ; levels ; leveled ; levelled ; leveling ; levelling
  make ; makes ; made ; making
  mount ; mounts ; mounted ; mounting
  offer ; offers ; offered ; offering
  pose ; poses ; posed ; posing
  post ; posts ; posted ; posting
  raise ; raises ; raised ; raising
  ratchet up ; ratchets up ; ratcheted up ; ratcheting up
  reiterate ; reiterates ; reiterated ; reiterating
  renew ; renews ; renewed ; renewing
  repeat ; repeats ; repeated ; repeating
  resume ; resumes ; resumed ; resuming
  sharpen ; sharpens ; sharpened ; sharpening
  sound ; sounds ; sounded ; sounding
  step up ; steps up ; stepped up ; stepping up
  unleash ; unleashes ; unleashed ; unleashing
  voice ; voices ; voiced ; voicing

lexicon cue-is
  accusation
  advice
  allegation
  answer
  argument
  assertion
  assessment
  charge
  claim
  complaint
  conclusion
  contention
  criticism
  defence ; defense
  demand
  excuse
  explanation
  guess
  mantra
  message
  motto
  plea
  point
  prediction
  promise
  rationale
  reasoning
  refrain
  reply
  response
  slogan
  suggestion
  theory
  verdict
  view
  warning

lexicon belief
  believes ; thinks ; fears ; hopes ; suspects
