/* compile.c - from pattern text to PCRE2 code
 *
 * Patterns with the same expanded text and use share one compiled code and
 * one slot, so that a matcher that tried one at a place knows the other.
 */
#include <stdio.h>

#include "internal.h"

static const char *const capture_names[SB_CAPS] = { "source", "content", "cue",
						    "addressee", "outlet" };

static const uint32_t options = PCRE2_UTF | PCRE2_UCP | PCRE2_DUPNAMES |
				PCRE2_NO_UTF_CHECK;

/* The numbers of the groups that carry each capture's name. */
static void find_groups(const pcre2_code *code,
			uint8_t groups[SB_CAPS][SB_SAME])
{
	uint32_t n = 0, size = 0;
	PCRE2_SPTR table = NULL;

	pcre2_pattern_info(code, PCRE2_INFO_NAMECOUNT, &n);
	pcre2_pattern_info(code, PCRE2_INFO_NAMEENTRYSIZE, &size);
	pcre2_pattern_info(code, PCRE2_INFO_NAMETABLE, &table);
	for (uint32_t i = 0; i < n; i++, table += size) {
		unsigned number = (unsigned)table[0] << 8 | table[1];

		for (int c = 0; c < SB_CAPS; c++) {
			int k = 0;

			if (strcmp((const char *)table + 2, capture_names[c]) !=
			    0)
				continue;
			while (k < SB_SAME - 1 && groups[c][k])
				k++;
			if (k < SB_SAME - 1 && number < 256)
				groups[c][k] = (uint8_t)number;
		}
	}
}

/* "(?:TEXT)" or, for `before`, "(?:TEXT)\z", with what it calls behind. */
static bool expand_all(struct sb_ruleset *rs, struct sb_slice text,
		       const struct origins *origins, enum pattern_use use,
		       struct expansion *x)
{
	struct sb_arena *a = &rs->arena;

	sb_text_add(a, &x->text, SB_LIT("(?:"));
	if (!ruleset_expand(rs, text, origins, x))
		return false;
	sb_text_add(a, &x->text,
		    use == USE_BEFORE ? SB_LIT(")\\z") : SB_LIT(")"));
	return ruleset_expand_subs(rs, x);
}

static struct slot *find_slot(struct sb_ruleset *rs, struct sb_slice key)
{
	for (size_t i = 0; i < rs->slots.n; i++)
		if (sb_slice_eq(rs->slots.v[i].key, key))
			return &rs->slots.v[i];
	return NULL;
}

/* PCRE2 names the place behind what is wrong, which may be another piece's;
 * but for these two the place itself.
 */
static size_t fault_at(const struct origins *o, size_t at, int error)
{
	if (error == PCRE2_ERROR_QUANTIFIER_INVALID ||
	    error == PCRE2_ERROR_LOOKBEHIND_NOT_FIXED_LENGTH)
		return at;
	for (size_t i = 0; at > 0 && i < o->n; i++)
		if (o->v[i].at == at && ruleset_origin(o, at - 1).file)
			return at - 1;
	return at;
}

/* STEP is where the pattern itself is written, before its macros. */
static void tell(struct sb_ruleset *rs, const struct origins *step,
		 const struct expansion *x, int code, size_t at)
{
	PCRE2_UCHAR message[160];

	/* PCRE2 names where it stopped, in whatever macro that is. */
	if (code == PCRE2_ERROR_PATTERN_TOO_LARGE) {
		ruleset_problem(rs, SB_PROBLEM_ERROR, "regex", step, 0,
				"with all that it names this pattern is too "
				"large for PCRE2: name fewer lexicons and "
				"macros, or make a `define` a `sub`");
		return;
	}
	if (pcre2_get_error_message(code, message, sizeof(message)) < 0)
		message[0] = '\0';
	ruleset_problem(rs, SB_PROBLEM_ERROR, "regex", &x->origins,
			fault_at(&x->origins, at, code), "%s",
			(const char *)message);
}

static bool compile(struct sb_ruleset *rs, struct slot *slot,
		    struct sb_slice text, const struct origins *step,
		    enum pattern_use use, const struct expansion *x)
{
	uint32_t opt = options | (use == USE_AFTER ? PCRE2_ANCHORED : 0);
	PCRE2_SIZE at = 0;
	int code = 0;

	slot->code = pcre2_compile((PCRE2_SPTR)text.p, text.n, opt, &code, &at,
				   NULL);
	if (!slot->code) {
		tell(rs, step, x, code, at);
		return false;
	}
	pcre2_jit_compile(slot->code, PCRE2_JIT_COMPLETE);
	find_groups(slot->code, slot->groups);
	return true;
}

bool ruleset_compile(struct sb_ruleset *rs, struct sb_slice text,
		     const struct origins *origins, enum pattern_use use,
		     struct sb_pattern *out)
{
	struct expansion x = { 0 };
	struct sb_slice full, key;
	struct slot *slot;

	if (!expand_all(rs, text, origins, use, &x))
		return false;
	if (x.tail != SB_TAIL_NONE && use != USE_AFTER) {
		ruleset_problem(rs, SB_PROBLEM_ERROR, "tail", origins, 0,
				"%%{CLAUSE} and %%{NP} end an `after` step: "
				"here they would mean nothing");
		return false;
	}
	full = sb_text_slice(&x.text);
	key = sb_arena_printf(&rs->arena, "%d%.*s", (int)use, SB_FMT(full));
	slot = find_slot(rs, key);
	if (!slot) {
		struct slot fresh = { .key = key };

		if (!compile(rs, &fresh, full, origins, use, &x))
			return false;
		fresh.quotes = pattern_needs_token(full);
		slot = sb_vec_push(&rs->arena, &rs->slots);
		*slot = fresh;
	}
	out->code = slot->code;
	out->slot = (uint32_t)(slot - rs->slots.v);
	memcpy(out->groups, slot->groups, sizeof(out->groups));
	out->tail = x.tail;
	out->text = sb_text_slice(&x.text);
	out->quotes = slot->quotes;
	out->written = text;
	if (origins->n) {
		out->file = origins->v[0].file;
		out->line = origins->v[0].line;
	}
	return true;
}
