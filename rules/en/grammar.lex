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
#   takes=agent where it tells who does it ("was asked by Lind").
# lexicon relative, conjunction: what ends or joins noun phrases.
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
  a ; an | kind=indefinite
  his ; her ; my ; their | kind=owner
  its ; our ; this ; that

lexicon preposition
  by | takes=agent
  in | takes=place
  of | takes=owner,whole
  for | takes=owner
  to ; at ; with ; from ; on ; under ; near ; against ; about ; behind
  between ; over ; as

lexicon relative
  who ; that

lexicon conjunction
  and ; or

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
  then ; there ; here ; what ; who ; how ; why ; where ; which
  not ; no ; yes ; also ; however ; both ; some ; many ; most ; several ; all
  one ; two ; three ; four ; five ; other ; another ; such ; few ; more ; less
  every ; each
  it's ; he's ; she's ; i'm ; we're ; they're ; let's ; don't ; that's
  there's ; what's
  according ; asked ; speaking ; although ; though ; because ; once
  meanwhile ; earlier ; later ; instead ; even ; just ; only ; still ; now
  today ; is ; was ; are ; were ; do ; did ; does
