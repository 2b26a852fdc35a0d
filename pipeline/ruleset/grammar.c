/* grammar.c - see saidby/grammar.h */
#include "saidby/grammar.h"

#include "saidby/words.h"

struct sb_grammar sb_ruleset_grammar(const struct sb_ruleset *rs)
{
	return (struct sb_grammar) {
		.pronoun = sb_ruleset_lexicon(rs, "pronoun"),
		.determiner = sb_ruleset_lexicon(rs, "determiner"),
		.preposition = sb_ruleset_lexicon(rs, "preposition"),
		.relative = sb_ruleset_lexicon(rs, "relative"),
		.conjunction = sb_ruleset_lexicon(rs, "conjunction"),
		.finite = sb_ruleset_lexicon(rs, "finite"),
		.function_word = sb_ruleset_lexicon(rs, "function-word"),
	};
}

bool sb_grammar_is_source(const struct sb_grammar *g, struct sb_slice s)
{
	const struct sb_entry *e = sb_lexicon_find(g->pronoun, s, NULL);

	return e && sb_entry_has(e, "case", SB_LIT("subject"));
}

const struct sb_entry *sb_grammar_determiner(const struct sb_grammar *g,
					     struct sb_slice s)
{
	struct sb_slice w = sb_word_at(s, 0);

	return w.n && w.n + 1 < s.n && s.p[w.n] == ' '
		       ? sb_lexicon_find(g->determiner, w, NULL)
		       : NULL;
}

static bool is_of(const struct sb_entry *e, const char *kind)
{
	return e && sb_slice_is(sb_entry_field(e, "kind"), kind);
}

bool sb_grammar_is(const struct sb_grammar *g, struct sb_slice word,
		   const char *kind)
{
	return is_of(sb_lexicon_find(g->determiner, word, NULL), kind);
}

bool sb_grammar_starts(const struct sb_grammar *g, struct sb_slice s,
		       const char *kind)
{
	return is_of(sb_grammar_determiner(g, s), kind);
}

struct sb_slice sb_grammar_bare(const struct sb_grammar *g, struct sb_slice s)
{
	size_t n = sb_grammar_determiner(g, s) ? sb_word_at(s, 0).n + 1 : 0;

	return (struct sb_slice) { s.p + n, s.n - n };
}

static bool ends_phrase(const struct sb_grammar *g, struct sb_slice word)
{
	return sb_lexicon_find(g->preposition, word, NULL) ||
	       sb_lexicon_find(g->relative, word, NULL);
}

struct sb_slice sb_grammar_head(const struct sb_grammar *g, struct sb_slice s)
{
	struct sb_slice head = { s.p, 0 };
	struct sb_span w;
	size_t at = 0, before = 0;

	while (sb_word_next(s, &at, &w)) {
		struct sb_slice word = sb_slice_at(s, w);

		if (head.n && (ends_phrase(g, word) ||
			       memchr(s.p + before, ',', w.from - before)))
			break;
		head = word;
		before = w.to;
	}
	return head;
}

bool sb_grammar_ends_in_preposition(const struct sb_grammar *g,
				    struct sb_slice s)
{
	struct sb_slice last = sb_word_last(s);

	return last.n < s.n && sb_lexicon_find(g->preposition, last, NULL);
}

const struct sb_entry *sb_grammar_preposition_before(const struct sb_grammar *g,
						     struct sb_slice s,
						     size_t at)
{
	return sb_lexicon_find(g->preposition,
			       sb_slice_at(s, sb_word_before(s, at)), NULL);
}

bool sb_grammar_takes(const struct sb_grammar *g, struct sb_slice s, size_t at,
		      const char *what)
{
	const struct sb_entry *e = sb_grammar_preposition_before(g, s, at);

	return e && sb_entry_has(e, "takes", sb_slice_of(what));
}

bool sb_grammar_relative_at(const struct sb_grammar *g, struct sb_slice s,
			    size_t at)
{
	size_t from = at + 2;

	if (from >= s.n || s.p[at] != ',' || s.p[at + 1] != ' ')
		return false;
	return sb_lexicon_find(g->relative, sb_word_at(s, from), NULL) != NULL;
}

bool sb_grammar_goes_on(const struct sb_grammar *g, struct sb_slice s)
{
	struct sb_slice w = sb_word_at(s, 0);

	return w.n &&
	       (ends_phrase(g, w) || sb_lexicon_find(g->conjunction, w, NULL));
}
