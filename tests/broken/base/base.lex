# What the broken files beside this folder need to be right otherwise.

lexicon cue
  say ; says ; said ; saying | class=assert frame=quote,that weight=.9
  tell ; tells ; told ; telling | class=assert frame=quote,objthat weight=.9

lexicon speaker
  Anna Lind ; Lind | gender=f
