/* ruleset.c - see saidby/ruleset.h and saidby/rule.h */
#include <dirent.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>

#include "internal.h"

/* ---- finding the files ---- */

struct files {
	char **v;
	size_t n, cap;
};

static int by_name(const void *x, const void *y)
{
	return strcmp(*(char *const *)x, *(char *const *)y);
}

static bool wanted(const char *name)
{
	struct sb_slice s = sb_slice_of(name);

	return name[0] != '.' && (sb_slice_ends(s, SB_LIT(".rules")) ||
				  sb_slice_ends(s, SB_LIT(".lex")) ||
				  sb_slice_is(s, "confidence.tsv"));
}

static bool list_files(struct sb_arena *a, const char *dir, struct files *files,
		       int depth)
{
	DIR *d = opendir(dir);
	struct dirent *e;

	if (!d)
		return false;
	while ((e = readdir(d)) != NULL) {
		struct stat st;
		char *path;

		if (e->d_name[0] == '.')
			continue;
		path = (char *)sb_arena_printf(a, "%s/%s", dir, e->d_name).p;
		if (stat(path, &st) != 0)
			continue;
		if (S_ISDIR(st.st_mode) && depth < 4)
			list_files(a, path, files, depth + 1);
		else if (S_ISREG(st.st_mode) && wanted(e->d_name))
			*sb_vec_push(a, files) = path;
	}
	closedir(d);
	return true;
}

/* ---- compiling what the files hold ---- */

static void append(struct sb_arena *a, struct sb_pattern **v, unsigned *n,
		   struct sb_pattern pattern)
{
	struct sb_pattern *w = SB_NEW_N(a, struct sb_pattern, *n + 1);

	if (*n)
		memcpy(w, *v, *n * sizeof(*w));
	w[(*n)++] = pattern;
	*v = w;
}

static void compile_pending(struct sb_ruleset *rs, const struct pending *p)
{
	struct sb_pattern pattern = { 0 };
	struct sb_arena *a = &rs->arena;
	struct sb_rule *r = &rs->rules.v[p->owner];
	enum pattern_use use = pending_looks_back(p->kind) ? USE_BEFORE
			       : p->kind == PENDING_AFTER  ? USE_AFTER
							   : USE_SEARCH;

	if (!ruleset_compile(rs, p->text, &p->origins, use, &pattern))
		return;
	switch (p->kind) {
	case PENDING_BEFORE:
		append(a, &r->before, &r->nbefore, pattern);
		break;
	case PENDING_AFTER:
		append(a, &r->after, &r->nafter, pattern);
		break;
	case PENDING_UNLESS:
		append(a, &r->unless, &r->nunless, pattern);
		break;
	case PENDING_WHEN:
		append(a, &r->when, &r->nwhen, pattern);
		break;
	case PENDING_CUT:
		rs->cuts.v[p->owner].pattern = pattern;
		break;
	case PENDING_CUT_BEFORE:
		rs->cuts.v[p->owner].before = pattern;
		break;
	case PENDING_MODAL:
		rs->modals.v[p->owner].pattern = pattern;
		break;
	case PENDING_NAMED:
		rs->patterns.v[p->owner].pattern = pattern;
		break;
	}
}

unsigned sb_entry_forms(const struct sb_entry *e, unsigned which)
{
	static const unsigned four[] = { SB_FORM_BASE, SB_FORM_S,
					 SB_FORM_PAST | SB_FORM_PP,
					 SB_FORM_ING };
	static const unsigned five[] = { SB_FORM_BASE, SB_FORM_S, SB_FORM_PAST,
					 SB_FORM_PP, SB_FORM_ING };
	const unsigned *bits = e->nforms == 4	? four
			       : e->nforms == 5 ? five
						: NULL;
	unsigned forms = 0;

	/* "put" is base, past and participle: a look-up finds the first. */
	for (unsigned i = 0; bits && i < e->nforms; i++)
		if (sb_slice_eq(e->forms[i], e->forms[which]))
			forms |= bits[i];
	return forms;
}

static unsigned form_bit(struct sb_slice name)
{
	static const char *const names[] = { "base", "s", "past", "pp", "ing" };

	for (unsigned i = 0; i < 5; i++)
		if (sb_slice_is(name, names[i]))
			return 1u << i;
	return 0;
}

/* Does the entry's KEY (a list) hold one of the condition's values? */
static bool field_holds(const struct sb_entry *e, const struct sb_condition *c)
{
	char key[32];

	if (c->key.n >= sizeof(key))
		return false;
	memcpy(key, c->key.p, c->key.n);
	key[c->key.n] = '\0';
	for (unsigned i = 0; i < c->nvalues; i++)
		if (sb_entry_has(e, key, c->values[i]))
			return true;
	return false;
}

/* Words of a form, 9 at the most: what `words=1` asks for. */
static unsigned words_in(struct sb_slice form)
{
	unsigned n = 1;

	for (size_t i = 0; i < form.n && n < 9; i++)
		n += form.p[i] == ' ';
	return n;
}

static bool condition_holds(const struct sb_condition *c,
			    const struct sb_entry *e, unsigned which)
{
	bool holds = false;

	if (sb_slice_is(c->key, "form")) {
		for (unsigned i = 0; i < c->nvalues; i++)
			holds |= (sb_entry_forms(e, which) &
				  form_bit(c->values[i])) != 0;
	} else if (sb_slice_is(c->key, "words")) {
		char n = (char)('0' + words_in(e->forms[which]));

		for (unsigned i = 0; i < c->nvalues; i++)
			holds |= c->values[i].n == 1 && c->values[i].p[0] == n;
	} else if (sb_slice_is(c->key, "lemma")) {
		for (unsigned i = 0; i < c->nvalues; i++)
			holds |= sb_slice_eq(e->forms[0], c->values[i]);
	} else {
		holds = field_holds(e, c);
	}
	return holds != c->negative;
}

static bool all_hold(const struct sb_condition *v, unsigned n,
		     const struct sb_entry *entry, unsigned which)
{
	for (unsigned i = 0; i < n; i++)
		if (!condition_holds(&v[i], entry, which))
			return false;
	return true;
}

bool sb_rule_takes(const struct sb_rule *rule, const struct sb_entry *entry,
		   unsigned which)
{
	return all_hold(rule->conditions, rule->nconditions, entry, which);
}

bool sb_modal_takes(const struct sb_modal *modal, const struct sb_entry *entry,
		    unsigned which)
{
	return all_hold(modal->conditions, modal->nconditions, entry, which);
}

/* The forms of E that R takes, as bits. */
static uint32_t forms_taken(const struct sb_rule *r, const struct sb_entry *e)
{
	uint32_t forms = 0;

	for (unsigned w = 0; w < e->nforms; w++)
		if (sb_rule_takes(r, e, w))
			forms |= 1u << (w < SB_LAST_FORM ? w : SB_LAST_FORM);
	return forms;
}

static void start_entry(struct sb_ruleset *rs, struct sb_start *s,
			const struct sb_entry *e, struct sb_starter **lists,
			uint32_t *counts)
{
	SB_VEC(struct sb_starter) list = { 0 };

	for (size_t i = 0; i < rs->rules.n; i++) {
		const struct sb_rule *r = &rs->rules.v[i];
		struct sb_starter n = { (uint32_t)i, 0 };

		if (!r->live || r->anchor != SB_AT_CUE ||
		    !sb_slice_eq(r->lexicon, s->lexicon->name))
			continue;
		n.forms = forms_taken(r, e);
		if (n.forms)
			*sb_vec_push(&rs->arena, &list) = n;
	}
	lists[e->index] = list.v;
	counts[e->index] = (uint32_t)list.n;
}

static void build_starts(struct sb_ruleset *rs)
{
	for (size_t i = 0; i < rs->lexicons.n; i++) {
		struct sb_lexicon *lex = rs->lexicons.v[i];
		struct sb_starter **lists;
		uint32_t *counts;
		struct sb_start *s = NULL;

		for (size_t j = 0; j < rs->rules.n && !s; j++)
			if (rs->rules.v[j].anchor == SB_AT_CUE &&
			    sb_slice_eq(rs->rules.v[j].lexicon, lex->name))
				s = sb_vec_push(&rs->arena, &rs->starts);
		if (!s)
			continue;
		lex->used = true;
		lists = SB_NEW_N(&rs->arena, struct sb_starter *,
				 lex->entries.n);
		counts = SB_NEW_N(&rs->arena, uint32_t, lex->entries.n);
		s->lexicon = lex;
		for (size_t k = 0; k < lex->entries.n; k++)
			start_entry(rs, s, &lex->entries.v[k], lists, counts);
		s->rules = (const struct sb_starter **)lists;
		s->nrules = counts;
	}
}

/* ---- loading ---- */

enum sb_rc sb_ruleset_files(struct sb_arena *arena, const char *dir,
			    struct sb_strings *list, struct sb_err *err)
{
	struct files files = { 0 };

	if (!list_files(arena, dir, &files, 0))
		return sb_fail(err, SB_DATA, dir, 0,
			       "cannot read the rules: %s", strerror(errno));
	if (!files.n)
		return sb_fail(err, SB_DATA, dir, 0,
			       "no *.rules or *.lex file in this folder");
	qsort(files.v, files.n, sizeof(*files.v), by_name);
	list->v = (const char **)files.v;
	list->n = files.n;
	return SB_OK;
}

static bool load_file(struct sb_ruleset *rs, const char *path, bool watching,
		      struct sb_err *err)
{
	rs->watching = watching;
	return sb_slice_ends(sb_slice_of(path), SB_LIT(".tsv"))
		       ? ruleset_load_priors(rs, path, err)
		       : ruleset_parse(rs, path, err);
}

static bool load_files(struct sb_ruleset *rs, const char *dir,
		       const struct sb_strings *watch, struct sb_err *err)
{
	struct sb_strings files = { 0 };

	if (sb_ruleset_files(&rs->arena, dir, &files, err) != SB_OK)
		return false;
	for (size_t i = 0; i < files.n; i++)
		if (!load_file(rs, files.v[i], false, err))
			return false;
	for (size_t i = 0; watch && i < watch->n; i++)
		if (!load_file(rs, watch->v[i], true, err))
			return false;
	return true;
}

/* Reads and compiles all; false if there is nothing to look at further. */
static bool load_all(struct sb_ruleset *rs, const char *dir,
		     const struct sb_strings *watch, sb_problem_fn *report,
		     void *arg, struct sb_err *err)
{
	rs->report = report;
	rs->report_arg = arg;
	rs->err = err;
	if (!load_files(rs, dir, watch, err))
		return false;
	for (size_t i = 0; i < rs->lexicons.n; i++)
		lexicon_index(rs, rs->lexicons.v[i]);
	lexicon_watch(ruleset_lexicon(rs, SB_LIT("speaker"), true));
	for (size_t i = 0; i < rs->pending.n; i++)
		compile_pending(rs, &rs->pending.v[i]);
	ruleset_check_fields(rs);
	return true;
}

static struct sb_ruleset *new_ruleset(void)
{
	struct sb_ruleset *rs = sb_malloc(sizeof(*rs));

	memset(rs, 0, sizeof(*rs));
	return rs;
}

enum sb_rc sb_ruleset_load(struct sb_ruleset **rules, const char *dir,
			   const struct sb_strings *watch,
			   sb_problem_fn *report, void *arg, struct sb_err *err)
{
	struct sb_ruleset *rs = new_ruleset();

	*rules = NULL;
	if (!load_all(rs, dir, watch, report, arg, err) || rs->errors) {
		sb_ruleset_free(rs);
		return SB_DATA;
	}
	build_starts(rs);
	ruleset_sort_priors(rs);
	rs->report = NULL;
	rs->err = NULL;
	*rules = rs;
	return SB_OK;
}

enum sb_rc sb_ruleset_check(const char *dir, const struct sb_strings *watch,
			    sb_problem_fn *report, void *arg,
			    struct sb_err *err)
{
	struct sb_ruleset *rs = new_ruleset();
	bool ok = load_all(rs, dir, watch, report, arg, err);

	if (ok)
		ruleset_lint(rs);
	ok = ok && !rs->errors;
	sb_ruleset_free(rs);
	return ok ? SB_OK : SB_DATA;
}

void sb_ruleset_free(struct sb_ruleset *rs)
{
	if (!rs)
		return;
	for (size_t i = 0; i < rs->slots.n; i++)
		pcre2_code_free(rs->slots.v[i].code);
	sb_arena_release(&rs->arena);
	free(rs);
}

/* ---- looking in ---- */

const struct sb_rule *sb_ruleset_rules(const struct sb_ruleset *rs, size_t *n)
{
	*n = rs->rules.n;
	return rs->rules.v;
}

const struct sb_rule *sb_ruleset_rule(const struct sb_ruleset *rs,
				      struct sb_slice id)
{
	for (size_t i = 0; i < rs->rules.n; i++)
		if (sb_slice_eq(rs->rules.v[i].id, id))
			return &rs->rules.v[i];
	return NULL;
}

const struct sb_cut *sb_ruleset_cuts(const struct sb_ruleset *rs, size_t *n)
{
	*n = rs->cuts.n;
	return rs->cuts.v;
}

const struct sb_modal *sb_ruleset_modals(const struct sb_ruleset *rs, size_t *n)
{
	*n = rs->modals.n;
	return rs->modals.v;
}

const struct sb_start *sb_ruleset_starts(const struct sb_ruleset *rs, size_t *n)
{
	*n = rs->starts.n;
	return rs->starts.v;
}

size_t sb_ruleset_slots(const struct sb_ruleset *rs)
{
	return rs->slots.n;
}

const struct sb_pattern *sb_ruleset_pattern(const struct sb_ruleset *rs,
					    const char *name)
{
	for (size_t i = 0; i < rs->patterns.n; i++)
		if (sb_slice_is(rs->patterns.v[i].name, name))
			return &rs->patterns.v[i].pattern;
	return NULL;
}

uint64_t sb_ruleset_digest(const struct sb_ruleset *rs)
{
	return rs->digest;
}

int sb_ruleset_gate(const struct sb_ruleset *rs)
{
	return rs->gate;
}

int sb_ruleset_nested_gate(const struct sb_ruleset *rs)
{
	return rs->nested_gate;
}

int sb_ruleset_claim_gate(const struct sb_ruleset *rs)
{
	return rs->claim_gate;
}
