lexicon speaker
  Carl Dahl ; Dahl | gender=m
