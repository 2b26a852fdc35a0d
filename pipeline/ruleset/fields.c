/* fields.c - what stands behind an entry's " | ": "gender=f role=a,b"
 *
 * A value goes to the next " KEY=" or the end, so it may hold spaces. A field
 * that nothing reads, or a value that nothing asks for, is a mistake in
 * typing: with it an entry would silently do less than its line says.
 */
#include "internal.h"

static bool key_char(char c)
{
	return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' ||
	       c == '_';
}

/* The length of the key that stands at AT with its '=', or 0. */
static size_t key_at(struct sb_slice s, size_t at)
{
	size_t end = at;

	while (end < s.n && key_char(s.p[end]))
		end++;
	return end > at && end < s.n && s.p[end] == '=' ? end - at : 0;
}

/* Where the next " key=" starts behind AT, or the length. */
static size_t next_key(struct sb_slice s, size_t at)
{
	for (size_t i = at; i < s.n; i++)
		if (s.p[i] == ' ' && key_at(s, i + 1))
			return i;
	return s.n;
}

struct sb_slice sb_entry_field(const struct sb_entry *entry, const char *key)
{
	struct sb_slice s = entry->fields, k = sb_slice_of(key);
	size_t at = 0;

	while (at < s.n) {
		size_t end = next_key(s, at);
		struct sb_slice field =
			sb_slice_trim((struct sb_slice) { s.p + at, end - at });

		if (field.n > k.n && sb_slice_starts(field, k) &&
		    field.p[k.n] == '=')
			return (struct sb_slice) { field.p + k.n + 1,
						   field.n - k.n - 1 };
		at = end + 1;
	}
	return (struct sb_slice) { NULL, 0 };
}

bool sb_entry_has(const struct sb_entry *entry, const char *key,
		  struct sb_slice word)
{
	struct sb_slice list = sb_entry_field(entry, key), part;

	while (sb_slice_cut(&list, SB_LIT(","), &part))
		if (sb_slice_eq(sb_slice_trim(part), word))
			return true;
	return false;
}

/* ---- are they meant? ---- */

enum { MOST_WORDS = 16 };

/* What a field may say: words of its own, or any. */
struct known {
	const char *key;
	enum { ONE, LIST, SHARE, ANY } how;
	const char *words[MOST_WORDS]; /* ended by NULL */
};

static const struct known table[] = {
	{ "gender", ONE, { "m", "f", "n", "u" } },
	{ "watch", ONE, { "yes", "no" } },
	{ "noun", ONE, { "yes", "no" } },
	{ "name", ONE, { "given" } },
	{ "only", LIST, { "quote", "first" } },
	{ "polarity",
	  ONE,
	  { "asserted", "denied", "hypothetical", "question" } },
	{ "class", LIST, { "assert", "speechact", "mental", "evidence" } },
	{ "frame",
	  LIST,
	  { "quote", "that", "bare", "wh", "inf", "np", "ing", "as", "of",
	    "for", "objthat", "objinf", "objobj", "trail" } },
	{ "weight", SHARE, { NULL } },
	{ "number", ONE, { "many" } },
	{ "person", ONE, { "speech" } },
	{ "case", ONE, { "subject" } },
	{ "refers", ONE, { "thing" } },
	{ "takes", LIST, { "addressee", "agent", "place", "owner", "whole" } },
	{ "tells", ONE, { "subject", "topic" } },
	{ "kind", ANY, { NULL } },
	{ "role", ANY, { NULL } },
};

/* At byte `at` of the fields' text. */
struct field {
	struct sb_slice key, value;
	size_t at;
};

#define PROBLEM(rs, f, offset, ...)                                            \
	ruleset_problem((rs), SB_PROBLEM_ERROR, "field", &(f)->origins,        \
			(f)->at + (offset), __VA_ARGS__)

static const struct known *find_known(struct sb_slice key)
{
	for (size_t i = 0; i < sizeof(table) / sizeof(*table); i++)
		if (sb_slice_is(key, table[i].key))
			return &table[i];
	return NULL;
}

/* Does a rule's condition name KEY - with VALUE, unless that is absent? */
static bool asked_for(const struct sb_ruleset *rs, struct sb_slice key,
		      struct sb_slice value)
{
	for (size_t i = 0; i < rs->asked.n; i++) {
		const struct sb_condition *c = &rs->asked.v[i];

		if (!sb_slice_eq(c->key, key))
			continue;
		for (unsigned k = 0; k < c->nvalues && value.p; k++)
			if (sb_slice_eq(c->values[k], value))
				return true;
		if (!value.p)
			return true;
	}
	return false;
}

static bool is_word_of(const struct known *k, struct sb_slice word)
{
	for (int i = 0; i < MOST_WORDS && k->words[i]; i++)
		if (sb_slice_is(word, k->words[i]))
			return true;
	return false;
}

/* "1", "0.8", ".92": a share of one. */
static bool is_share(struct sb_slice s)
{
	size_t i = 0, digits;

	if (sb_slice_is(s, "1") || sb_slice_is(s, "0"))
		return true;
	if (s.n && s.p[0] == '0')
		i++;
	if (i == s.n || s.p[i++] != '.')
		return false;
	for (digits = i; i < s.n && s.p[i] >= '0' && s.p[i] <= '9';)
		i++;
	return i == s.n && i > digits;
}

static void unknown_field(struct sb_ruleset *rs, const struct fields *f,
			  const struct field *field)
{
	const char *near = NULL;
	unsigned best = 3;

	if (asked_for(rs, field->key, (struct sb_slice) { NULL, 0 }))
		return;
	for (size_t i = 0; i < sizeof(table) / sizeof(*table); i++) {
		unsigned d = sb_slice_distance(sb_slice_of(table[i].key),
					       field->key);

		if (d < best) {
			best = d;
			near = table[i].key;
		}
	}
	if (near)
		PROBLEM(rs, f, field->at,
			"nothing reads a field '%.*s'; did you mean '%s'?",
			SB_FMT(field->key), near);
	else
		PROBLEM(rs, f, field->at, "nothing reads a field '%.*s'",
			SB_FMT(field->key));
}

static void bad_word(struct sb_ruleset *rs, const struct fields *f,
		     const struct known *k, struct sb_slice word)
{
	struct sb_text t = { 0 };

	for (int i = 0; i < MOST_WORDS && k->words[i]; i++)
		sb_text_addf(&rs->arena, &t, "%s%s", i ? ", " : "",
			     k->words[i]);
	PROBLEM(rs, f, (size_t)(word.p - f->text.p),
		"'%.*s' is no %s, which %s %.*s", SB_FMT(word), k->key,
		k->words[1] ? "is one of" : "can only be",
		SB_FMT(sb_text_slice(&t)));
}

static void check_words(struct sb_ruleset *rs, const struct fields *f,
			const struct field *field, const struct known *k)
{
	struct sb_slice list = field->value, part;

	if (k->how == ONE && !is_word_of(k, list))
		bad_word(rs, f, k, list);
	while (k->how == LIST && sb_slice_cut(&list, SB_LIT(","), &part)) {
		part = sb_slice_trim(part);
		if (is_word_of(k, part) || asked_for(rs, field->key, part))
			continue;
		bad_word(rs, f, k, part);
	}
}

static void check_field(struct sb_ruleset *rs, const struct fields *f,
			const struct field *field)
{
	const struct known *k = find_known(field->key);

	if (!field->value.n)
		PROBLEM(rs, f, field->at, "field '%.*s' has no value",
			SB_FMT(field->key));
	else if (!k)
		unknown_field(rs, f, field);
	else if (memchr(field->value.p, '=', field->value.n))
		PROBLEM(rs, f, (size_t)(field->value.p - f->text.p),
			"'=' in a value: a field is KEY=VALUE, its key in "
			"small letters");
	else if (k->how == SHARE && !is_share(field->value))
		PROBLEM(rs, f, (size_t)(field->value.p - f->text.p),
			"%s is a share from 0 to 1: .92", k->key);
	else
		check_words(rs, f, field, k);
}

static bool seen_before(const struct field *seen, unsigned n,
			struct sb_slice key)
{
	for (unsigned i = 0; i < n; i++)
		if (sb_slice_eq(seen[i].key, key))
			return true;
	return false;
}

static void check_fields(struct sb_ruleset *rs, const struct fields *f)
{
	struct field seen[MOST_WORDS];
	unsigned n = 0;

	if (!key_at(f->text, 0)) {
		PROBLEM(rs, f, 0, "a field is KEY=VALUE");
		return;
	}
	for (size_t at = 0; at < f->text.n; n++) {
		size_t end = next_key(f->text, at), key = key_at(f->text, at);
		struct field one = { { f->text.p + at, key },
				     { f->text.p + at + key + 1,
				       end - at - key - 1 },
				     at };

		one.value = sb_slice_trim(one.value);
		if (n == MOST_WORDS || seen_before(seen, n, one.key)) {
			PROBLEM(rs, f, at, "field '%.*s' stands twice",
				SB_FMT(one.key));
			return;
		}
		seen[n] = one;
		check_field(rs, f, &one);
		at = end + 1;
	}
}

void ruleset_check_fields(struct sb_ruleset *rs)
{
	for (size_t i = 0; i < rs->fields.n; i++)
		check_fields(rs, &rs->fields.v[i]);
}
