# Where sentences end.
#
# lexicon starter: words that a sentence starts with behind an abbreviation
#   or behind a quotation that ends in "?" ("... in the U.S. The ...").
#   Leave out what can be a name's first word there.
# lexicon behind-hour: words that go with "a.m." and "p.m." before them
#   ("5 p.m. Monday"). Time zones are needed for the stamps of live blogs only
#   ("16:30 GMT Two roads are closed").

lexicon starter
  the ; a ; an
  this ; that ; these ; those
  he ; she ; it ; they ; we ; you ; i
  he's ; she's ; it's ; they're ; we're ; you're ; i'm ; that's ; there's
  he'd ; she'd ; they'd ; we'd ; i'd ; i've ; we've ; they've ; i'll ; we'll
  his ; her ; its ; their ; our ; my ; your
  but ; and ; or ; so ; yet ; nor
  in ; on ; at ; by ; for ; from ; with ; to ; of ; under ; over
  after ; before ; since ; until ; during ; among ; amid ; despite ; within
  as ; if ; when ; while ; where ; because ; although ; though ; unless
  once ; whether ; what ; who ; why ; how ; which
  there ; here ; then ; now ; also ; still ; meanwhile ; however ; instead
  not ; no ; yes ; some ; many ; most ; several ; all ; both ; each ; few
  one ; two ; three ; another ; other ; others ; such ; more ; even ; only
  according ; asked ; earlier ; later ; last ; next ; today ; both
  is ; are ; was ; were ; do ; does ; did ; has ; have ; had ; can ; will

lexicon behind-hour
  Monday ; Tuesday ; Wednesday ; Thursday ; Friday ; Saturday ; Sunday
  January ; February ; March ; April ; May ; June ; July ; August
  September ; October ; November ; December
  Jan ; Feb ; Mar ; Apr ; Jun ; Jul ; Aug ; Sept ; Sep ; Oct ; Nov ; Dec
  Eastern ; Central ; Pacific ; Mountain ; Greenwich ; Moscow ; London
  GMT ; BST ; UTC ; CET ; CEST ; EET ; ET ; EST ; EDT ; IST ; EAT ; WAT ; SAST
  AEST ; AEDT ; NZST

# What a clause in front of the main one begins with: "Asked whether he trusted
# the envoy, the minister paused". Who is named there is not its subject;
# tells=subject where the words tell what its subject does or is asked, and any
# other in them is somebody else; tells=topic where they name its subject.
lexicon lead-in
  asked ; pressed ; questioned ; told ; speaking ; addressing | tells=subject
  responding ; reacting ; replying ; referring ; citing | tells=subject
  standing ; joined ; unlike ; like ; besides
  after ; before ; when ; while ; as ; if ; since ; because ; although ; though
  despite ; following ; alongside ; together with
  as for ; for | tells=topic

# What somebody asks with, and what a question begins with behind that: "Lind
# asked Moe whether it was true. He" is Moe.
lexicon asking
  ask ; asks ; asked ; press ; presses ; pressed
  question ; questions ; questioned

lexicon question
  if ; whether ; about ; what ; why ; how ; when ; where ; who ; which
