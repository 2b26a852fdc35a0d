/* lexicon.c - see saidby/lexicon.h */
#include <stdlib.h>
#include <unicode/uchar.h>

#include "internal.h"
#include "saidby/words.h"

struct sb_lexicon *ruleset_lexicon(struct sb_ruleset *rs, struct sb_slice name,
				   bool create)
{
	struct sb_lexicon *lex;

	for (size_t i = 0; i < rs->lexicons.n; i++)
		if (sb_slice_eq(rs->lexicons.v[i]->name, name))
			return rs->lexicons.v[i];
	if (!create)
		return NULL;
	lex = SB_NEW(&rs->arena, struct sb_lexicon);
	lex->name = sb_arena_dup(&rs->arena, name);
	*sb_vec_push(&rs->arena, &rs->lexicons) = lex;
	return lex;
}

/* Where " | " starts, or the length. */
static size_t fields_at(struct sb_slice s)
{
	for (size_t i = 0; i + 1 < s.n; i++)
		if (s.p[i] == '|' && (i == 0 || s.p[i - 1] == ' ') &&
		    s.p[i + 1] == ' ')
			return i;
	return s.n;
}

/* Fields are kept with where they stand: what rules ask for, and so may stand
 * there, is known once all files are read.
 */
static struct sb_slice fields_of(struct sb_ruleset *rs, const struct line *line,
				 size_t bar)
{
	struct fields *f;
	size_t at = bar + 1;

	if (bar == line->text.n)
		return SB_LIT("");
	while (at < line->text.n && line->text.p[at] == ' ')
		at++;
	f = sb_vec_push(&rs->arena, &rs->fields);
	f->text = (struct sb_slice) { line->text.p + at, line->text.n - at };
	f->origins = line->origins;
	f->at = at;
	return f->text;
}

static void check_form(struct sb_ruleset *rs, const struct line *line,
		       struct sb_slice form)
{
	const char *bar = memchr(form.p, '|', form.n);
	const char *split = memchr(form.p, ';', form.n);

	if (split)
		ruleset_problem(rs, SB_PROBLEM_ERROR, "lexicon", &line->origins,
				(size_t)(split - line->text.p),
				"';' in a form: forms are split by ' ; '");
	if (bar)
		ruleset_problem(rs, SB_PROBLEM_ERROR, "lexicon", &line->origins,
				(size_t)(bar - line->text.p),
				"'|' in a form: fields stand behind ' | '");
}

void lexicon_add(struct sb_ruleset *rs, struct sb_lexicon *lex,
		 const struct line *line)
{
	struct sb_arena *a = &rs->arena;
	size_t bar = fields_at(line->text);
	struct sb_slice forms = { line->text.p, bar }, part;
	SB_VEC(struct sb_slice) list = { 0 };
	const char *empty = NULL;
	struct sb_entry *e;

	while (sb_slice_cut(&forms, SB_LIT(" ;"), &part)) {
		part = sb_slice_trim(part);
		if (!part.n) {
			empty = part.p;
			continue;
		}
		check_form(rs, line, part);
		*sb_vec_push(a, &list) = sb_arena_dup(a, part);
	}
	if (!list.n) {
		ruleset_problem(rs, SB_PROBLEM_ERROR, "lexicon", &line->origins,
				0, "an entry of lexicon '%.*s' without a form",
				SB_FMT(lex->name));
		return;
	}
	if (empty)
		ruleset_problem(rs, SB_PROBLEM_ERROR, "lexicon", &line->origins,
				(size_t)(empty - line->text.p),
				"an empty form");
	e = sb_vec_push(a, &lex->entries);
	e->forms = list.v;
	e->nforms = list.n;
	e->index = (unsigned)lex->entries.n - 1;
	e->file = line->file;
	e->line = line->number;
	e->fields = fields_of(rs, line, bar);
	e->watched = rs->watching ||
		     sb_slice_is(sb_entry_field(e, "watch"), "yes");
	for (size_t i = 0; i < list.n; i++) {
		struct form *f = sb_vec_push(a, &lex->forms);

		f->text = sb_fold_case(a, list.v[i]);
		f->entry = e->index;
		f->which = (uint32_t)i;
	}
}

static size_t head_of(const struct sb_lexicon *lex, struct sb_slice word)
{
	return sb_slice_hash(word, 0) & (lex->nheads - 1);
}

static int by_length(const void *x, const void *y)
{
	const struct form *a = x, *b = y;

	if (a->text.n != b->text.n)
		return a->text.n < b->text.n ? -1 : 1;
	/* The entry that came first ends up first in its chain. */
	if (a->entry != b->entry)
		return a->entry > b->entry ? -1 : 1;
	return (a->which < b->which) - (a->which > b->which);
}

static struct sb_slice first_word(struct sb_slice s)
{
	size_t end = sb_word_end(s, 0);

	return (struct sb_slice) { s.p, end ? end : s.n };
}

void lexicon_index(struct sb_ruleset *rs, struct sb_lexicon *lex)
{
	if (!lex->forms.n)
		return;
	lex->nheads = 16;
	while (lex->nheads < 2 * lex->forms.n)
		lex->nheads *= 2;
	lex->heads = SB_NEW_N(&rs->arena, uint32_t, lex->nheads);
	/* Pushed to the front, shortest first: longest ends up in front. */
	qsort(lex->forms.v, lex->forms.n, sizeof(*lex->forms.v), by_length);
	for (size_t i = 0; i < lex->forms.n; i++) {
		struct form *f = &lex->forms.v[i];
		uint32_t *h = &lex->heads[head_of(lex, first_word(f->text))];

		f->next = *h;
		*h = (uint32_t)i + 1;
	}
}

void lexicon_watch(struct sb_lexicon *lex)
{
	for (size_t i = 0; i < lex->entries.n; i++) {
		const struct sb_entry *e = &lex->entries.v[i], *first;

		if (!e->watched)
			continue;
		first = sb_lexicon_find(lex, e->forms[0], NULL);
		if (first)
			lex->entries.v[first->index].watched = true;
	}
}

const struct sb_lexicon *sb_ruleset_lexicon(const struct sb_ruleset *rules,
					    const char *name)
{
	static const struct sb_lexicon none;

	for (size_t i = 0; i < rules->lexicons.n; i++)
		if (sb_slice_is(rules->lexicons.v[i]->name, name))
			return rules->lexicons.v[i];
	return &none;
}

size_t sb_lexicon_size(const struct sb_lexicon *lex)
{
	return lex->entries.n;
}

const struct sb_entry *sb_lexicon_entry(const struct sb_lexicon *lex,
					size_t index)
{
	return &lex->entries.v[index];
}

/* The length of TEXT's start that folds to FORM, or SIZE_MAX. */
static size_t folds_to(struct sb_slice text, size_t at, struct sb_slice form)
{
	size_t i = at, j = 0;

	while (j < form.n) {
		int32_t c, d;

		if (i >= text.n)
			return SIZE_MAX;
		c = sb_next_cp(text, &i);
		d = sb_next_cp(form, &j);
		if (c < 0x80)
			c = c >= 'A' && c <= 'Z' ? c + 32 : c;
		else
			c = u_foldCase(c, U_FOLD_CASE_DEFAULT);
		if (c != d)
			return SIZE_MAX;
	}
	return i;
}

/* The first form in the chain of the word at AT, or 0. */
static uint32_t chain_at(const struct sb_lexicon *lex, struct sb_slice text,
			 size_t at, bool possessive)
{
	char buf[256];
	size_t end, i = at, n = 0;

	if (!lex->nheads)
		return 0;
	end = sb_word_end(text, at);
	if (end == at)
		end = text.n;
	if (possessive)
		end -= 2;
	if (end - at > sizeof(buf) / 2)
		return 0;
	while (i < end) {
		int32_t c = sb_next_cp(text, &i);

		if (c < 0x80) {
			buf[n++] = (char)(c >= 'A' && c <= 'Z' ? c + 32 : c);
			continue;
		}
		c = u_foldCase(c, U_FOLD_CASE_DEFAULT);
		if (c < 0x800) {
			buf[n++] = (char)(0xC0 | c >> 6);
		} else if (c < 0x10000) {
			buf[n++] = (char)(0xE0 | c >> 12);
			buf[n++] = (char)(0x80 | (c >> 6 & 0x3F));
		} else {
			buf[n++] = (char)(0xF0 | c >> 18);
			buf[n++] = (char)(0x80 | (c >> 12 & 0x3F));
			buf[n++] = (char)(0x80 | (c >> 6 & 0x3F));
		}
		buf[n++] = (char)(0x80 | (c & 0x3F));
	}
	return lex->heads[head_of(lex, (struct sb_slice) { buf, n })];
}

static bool ends_word(struct sb_slice text, size_t end)
{
	size_t next = end, last = end;

	if (end >= text.n || end == 0)
		return true;
	/* After a full stop or other mark anything may follow. */
	if (!sb_is_word_cp(sb_prev_cp(text, &last)))
		return true;
	return !sb_is_word_cp(sb_next_cp(text, &next));
}

/* Does the word at AT end in 's? */
static bool possessive_at(struct sb_slice text, size_t at)
{
	size_t end = sb_word_end(text, at);

	return end > at + 2 && text.p[end - 2] == '\'' &&
	       text.p[end - 1] == 's';
}

static const struct sb_entry *walk(const struct sb_lexicon *lex,
				   struct sb_slice text, size_t at,
				   bool possessive, bool whole, size_t *end,
				   unsigned *which)
{
	for (uint32_t k = chain_at(lex, text, at, possessive); k;) {
		const struct form *f = &lex->forms.v[k - 1];
		size_t to = folds_to(text, at, f->text);

		if (to != SIZE_MAX &&
		    (whole ? to == text.n : ends_word(text, to))) {
			if (end)
				*end = to;
			if (which)
				*which = f->which;
			return &lex->entries.v[f->entry];
		}
		k = f->next;
	}
	return NULL;
}

const struct sb_entry *sb_lexicon_find(const struct sb_lexicon *lex,
				       struct sb_slice form, unsigned *which)
{
	if (!form.n)
		return NULL;
	return walk(lex, form, 0, false, true, NULL, which);
}

const struct sb_entry *sb_lexicon_match(const struct sb_lexicon *lex,
					struct sb_slice text, size_t at,
					size_t *end, unsigned *which)
{
	const struct sb_entry *e;

	if (at >= text.n)
		return NULL;
	e = walk(lex, text, at, false, false, end, which);
	/* "CNN's": the form is in front of the ending. */
	if (!e && possessive_at(text, at))
		e = walk(lex, text, at, true, false, end, which);
	return e;
}
