# The words that tests/rules/tiny.rules needs.

lexicon cue
  say ; says ; said ; said ; saying | class=assert frame=quote,that weight=.9
  tell ; tells ; told ; told ; telling | class=assert frame=quote,that weight=.8

lexicon speaker
  Anna Lind ; Lind | gender=f watch=yes
  Bo Berg ; Berg | gender=m
