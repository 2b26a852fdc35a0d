lexicon   cue
# ---- a
   say ;  says ;said  ; saying   |  class=assert  frame=quote



  tell ; tells
		+ ; told | class=assert
lexicon speaker
  Anna Lind


