lexicon speaker
  Bo Berg ; ; Berg | gender=m
