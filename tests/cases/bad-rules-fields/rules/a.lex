# Fields of entries: what can't be meant is told, with its place.
lexicon cue
  say ; says ; said ; said ; saying | class=assert frame=quote,that weight=.9
  tell ; tells ; told ; telling | class=asert frame=quote,thta weight=90

lexicon speaker
  Anna Lind ; Lind | gendr=f
  Bo Berg ; Berg
  + | gender=man  watch=yes
  Eva Dahl ; Dahl | f
  Ole Moen ; Moen |gender=m
  Åse Ek ; Ek | role=mayor gender= Watch=yes
  Nils Tveit | gender=m gender=f colour=blue
