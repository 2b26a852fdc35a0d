# The words that few.rules needs.

lexicon cue
  say ; says ; said ; saying | class=assert frame=quote,that,bare,trail weight=.92
  warn ; warns ; warned ; warning | class=assert frame=quote,that,objthat weight=.9
  insist ; insists ; insisted ; insisting | class=assert frame=that weight=.9
  tell ; tells ; told ; telling | class=assert frame=quote,objthat weight=.9
  deny ; denies ; denied ; denying | class=assert frame=that,np polarity=denied weight=.9
  announce ; announces ; announced ; announcing | class=assert frame=that,np weight=.85
  unveil ; unveils ; unveiled ; unveiling | class=assert frame=np weight=.9
  quip ; quips ; quipped ; quipping | class=assert frame=quote weight=.9
  rumble ; rumbles ; rumbled ; rumbling | class=assert frame=that weight=.2

lexicon source-prep
  according to | class=assert weight=.9

lexicon speaker
  Anna Lind ; Lind | gender=f
  Bo Berg ; Berg | gender=m
