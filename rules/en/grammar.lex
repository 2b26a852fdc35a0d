# Function words: what the program must know of grammar to tell a name from a
# sentence's first word, the head of a noun phrase from the rest of it, and whom
# "she" can stand for.
#
# lexicon pronoun: gender, or number=many, or person=speech for those who speak
#   and are spoken to; case=subject for what stands as a source ("he", and "his"
#   in "his answer was").
# lexicon determiner: what a noun phrase starts with; kind=definite,
#   kind=indefinite, or kind=owner for what belongs to a person.
# lexicon preposition: takes=place where a name behind it is one ("in Salem"),
#   takes=owner where it tells of whom something is ("a lawyer for Lind"),
#   takes=whole where that may be left out ("the chief of the bank"),
#   takes=agent where it tells who does it ("was asked by Lind"),
#   takes=addressee where it tells to whom ("a note to the Post").
# lexicon relative, conjunction: what ends or joins noun phrases; refers=thing
#   where it goes with no person.
# lexicon naming: what tells somebody's name ("a smith named Bo Berg").
# lexicon finite: verbs that tell that a name before them is a subject, besides
#   words in -ed.
# lexicon function-word: what is no part of a name though a capital starts it.

lexicon pronoun
  he ; his | gender=m case=subject
  she ; her | gender=f case=subject
  it | gender=n case=subject
  they ; we ; their | number=many case=subject
  i ; you | person=speech case=subject
  him ; himself | gender=m
  herself | gender=f
  its ; who | gender=n
  them ; us | number=many
  me | person=speech

lexicon determiner
  the | kind=definite
  a ; an ; another ; one | kind=indefinite
  his ; her ; my ; their | kind=owner
  its ; our ; this ; that

lexicon preposition
  by | takes=agent
  in | takes=place
  of | takes=owner,whole
  for | takes=owner
  to | takes=addressee
  at ; with ; from ; on ; under ; near ; against ; about ; behind
  between ; over ; as ; around ; among ; outside ; inside ; beside ; alongside

lexicon relative
  who ; whom ; that
  which | refers=thing

lexicon conjunction
  and ; or

lexicon naming
  named ; called ; identified as ; known as

lexicon finite
  is ; was ; has ; had ; did ; does ; will ; would ; says ; said ; told

lexicon function-word
  a ; an ; the
  he ; she ; it ; they ; we ; i ; you
  his ; her ; its ; their ; our ; my ; your
  this ; that ; these ; those
  but ; and ; or ; so ; yet ; if ; when ; while ; as
  in ; on ; at ; for ; with ; from ; to ; by ; of ; after ; before ; since
  until ; during ; about ; under ; over ; like ; despite
  outside ; inside ; near ; against ; among ; between ; behind ; beyond ; above
  below ; across ; around ; within ; without ; upon ; toward ; towards
  through ; throughout ; amid ; besides ; except
  then ; there ; here ; what ; who ; how ; why ; where ; which
  not ; no ; yes ; also ; however ; both ; some ; many ; most ; several ; all
  one ; two ; three ; four ; five ; other ; another ; such ; few ; more ; less
  every ; each ; any ; either ; neither ; nor ; none ; nobody ; everyone
  whether ; unless ; whatever ; perhaps ; maybe ; indeed ; rather ; thus
  therefore ; soon ; often ; sometimes ; never ; already ; nearly ; much
  together
  it's ; he's ; she's ; i'm ; we're ; they're ; let's ; don't ; that's
  there's ; what's
  according ; asked ; speaking ; although ; though ; because ; once
  meanwhile ; earlier ; later ; instead ; even ; just ; only ; still ; now
  today ; is ; was ; are ; were ; do ; did ; does ; has ; had ; have ; can
  could ; should ; would ; must

# For patterns (00-macros.rules).
#
# lexicon verb: finite verbs that a clause has and a noun phrase hasn't, besides
#   those in -ed.
# lexicon verb-alone: what ends the noun phrase that a sentence begins with; in
#   the forms that are no nouns.
# lexicon phrase-end: words that no noun phrase runs over.
# lexicon no-object: words that no noun phrase behind a cue begins with.

lexicon verb
  intend ; intends ; ask ; asks ; claims ; sees ; sits ; start ; starts
  begin ; begins ; ends ; help ; helps ; leads ; moves ; require ; requires
  is ; are ; was ; were ; has ; have ; had ; will ; would ; can ; could
  should ; may ; might ; must ; do ; does ; did ; am ; wo ; ca ; went ; made
  took ; came ; got ; gave ; knew ; saw ; found ; left ; felt ; lost ; won
  held ; kept ; led ; met ; paid ; put ; ran ; sent ; set ; spent ; stood
  told ; thought ; understood ; began ; became ; broke ; brought ; built
  bought ; chose ; drew ; fell ; fought ; grew ; heard ; hit ; hurt ; let
  meant ; read ; rose ; said ; sold ; spoke ; wrote ; adds ; allows ; appears
  becomes ; belongs ; brings ; carries ; causes ; contains ; continues ; costs
  covers ; creates ; depends ; employs ; enters ; exists ; falls ; follows
  gains ; grows ; happens ; holds ; includes ; involves ; lacks ; lasts
  leaves ; loses ; meets ; owns ; pays ; produces ; provides ; raises
  reaches ; receives ; reflects ; rises ; sends ; serves ; spends ; stands
  stays ; suffers ; tends ; tries ; turns ; wins ; accepts ; needs ; wants
  makes ; takes ; comes ; goes ; gets ; gives ; knows ; thinks ; seems ; looks
  remains ; means ; feels ; believes ; supports ; says ; plans ; hopes
  expects ; opposes ; deserves ; faces ; shows ; works ; keeps ; represents
  want ; need ; believe ; think ; know ; support ; deserve ; remain

lexicon verb-alone
  put ; hit ; went ; made ; took ; came ; gave ; got ; wrote ; held ; kept
  met ; ran ; sat ; stood ; fell ; drew ; threw ; began ; became ; brought
  sold ; led ; won ; lost ; sent ; broke ; spoke ; shut ; fled ; hung ; flew
  drove ; grew ; knew ; paid ; rang ; rose ; bought ; built ; heard ; felt
  thought ; taught ; caught ; fought ; struck ; shook ; chose ; spent ; stole
  swore ; sought ; saw ; found ; wore ; understood ; laid ; slept ; swept
  sang ; swam ; lay ; hid ; rode ; forgot ; beat ; woke ; has ; seeks ; wants ; says
  seems ; gets ; goes ; takes ; makes ; gives ; comes ; keeps ; puts ; sees
  knows ; thinks ; feels ; becomes ; remains ; wears ; holds ; stands ; sits
  speaks ; tells ; writes ; tries ; describes ; continues ; suggests
  believes ; insists ; often ; sometimes ; usually ; always ; rarely

lexicon phrase-end
  in ; on ; at ; to ; for ; with ; by ; from ; of ; that ; which ; who ; whom
  whose ; when ; where ; while ; as ; if ; because ; and ; or ; but ; nor ; is
  are ; was ; were ; be ; been ; being ; am ; has ; have ; had ; do ; does
  did ; would ; can ; could ; might ; shall ; should ; must ; not ; than
  then ; after ; before ; since ; until ; during ; about ; against ; between
  among ; into ; over ; under ; through ; though ; although ; there ; he ; she
  they ; it ; we ; i ; you ; him ; them ; me ; the ; a ; an ; this ; these
  those ; his ; her ; its ; their ; our ; my ; your ; told ; said ; says ; say
  asked ; what ; how ; why ; whether ; so ; just ; also ; likewise ; himself
  herself ; itself ; themselves ; later ; already ; too ; again ; never
  without ; within ; upon ; despite ; amid ; via ; according

lexicon no-object
  later ; recently ; daily ; since ; outside ; inside ; near ; behind ; around
  across ; throughout ; under ; against ; about ; amid ; toward ; towards
  within ; without ; beyond ; ago ; earlier ; alongside ; before ; after
  that ; to ; by ; in ; on ; at ; and ; or ; but ; with ; from ; for ; as ; of
  when ; during ; off ; up ; out ; into ; over ; if ; how ; whether ; why ; what
  not ; this ; these ; those ; so ; more
