lexicon speaker
  Anna Lind ; Lind | gender=q
