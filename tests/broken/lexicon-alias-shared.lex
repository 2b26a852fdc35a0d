lexicon speaker
  Bo Berg ; Berg | gender=m
  Siv Berg ; Berg | gender=f
