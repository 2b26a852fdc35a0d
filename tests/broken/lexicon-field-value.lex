lexicon speaker
  Bo Berg | gender=male
