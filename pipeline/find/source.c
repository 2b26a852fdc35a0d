/* source.c - what kind of source a span is
 *
 * Patterns take a source by its shape; here its head noun is looked up, so
 * that "officials said" and "previously said" weigh differently.
 */
#include "internal.h"
#include "saidby/words.h"

static bool known(const struct sb_matcher *m, struct sb_slice w,
		  enum sb_source_kind *kind)
{
	if (sb_lexicon_find(m->role, w, NULL))
		*kind = SB_SRC_NOUN;
	else if (sb_lexicon_find(m->group, w, NULL) ||
		 sb_lexicon_find(m->document, w, NULL))
		*kind = SB_SRC_GROUP;
	else
		return false;
	return true;
}

/* A capitalised word that isn't a function word; at a sentence's start it
 * must not be a common noun, as far as the lexicons know.
 */
static bool has_name(const struct sb_matcher *m, struct sb_span source)
{
	struct sb_slice s = sb_slice_at(m->article->match, source);
	uint32_t sentence = sb_article_sentence_at(m->article, source.from);
	bool start = m->article->sentences[sentence].span.from == source.from;
	enum sb_source_kind kind;
	struct sb_span w;
	size_t at = 0;

	while (sb_word_next(s, &at, &w)) {
		struct sb_slice word = sb_slice_at(s, w);
		size_t i = w.from;

		if (!sb_is_upper_cp(sb_next_cp(s, &i)) ||
		    sb_lexicon_find(m->grammar.function_word, word, NULL))
			continue;
		if (w.from > 0 || !start || !known(m, word, &kind))
			return true;
	}
	return false;
}

/* "Russian" alone, as in "Russian demands": no source. */
static bool is_adjective(const struct sb_matcher *m, struct sb_slice s)
{
	unsigned which;

	return sb_lexicon_find(m->place, s, &which) && which > 0 &&
	       s.p[s.n - 1] != 's';
}

enum sb_source_kind source_kind(const struct sb_matcher *m,
				struct sb_span source)
{
	struct sb_slice s = sb_slice_at(m->article->match, source);
	enum sb_source_kind kind;

	if (sb_span_empty(source))
		return SB_SRC_NONE;
	if (sb_grammar_is_source(&m->grammar, s))
		return SB_SRC_PRONOUN;
	if (is_adjective(m, s))
		return SB_SRC_OTHER;
	if (has_name(m, source))
		return SB_SRC_NAME;
	return known(m, sb_grammar_head(&m->grammar, s), &kind) ? kind
								: SB_SRC_OTHER;
}
