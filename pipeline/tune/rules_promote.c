/* rules_promote.c - saidby rules promote: a reviewed claim to an example
 *
 * The claim's context becomes an `ok` or a `no` of the rule that found it, in
 * the rule's own file, behind its last example of that kind. An `ok` must
 * hold for the sentence alone, since that is all that an example has: fields
 * that come out otherwise without the article are left out, and where the
 * claim does, nothing is written. A `no` is written whether or not it holds.
 */
#include <stdio.h>

#include "eval.h"
#include "rules.h"
#include "saidby/file.h"
#include "saidby/nfc.h"
#include "saidby/read.h"
#include "saidby/write.h"

enum { MOST_FILE = 64 << 20 };

struct promotion {
	struct sb_arena *arena;
	struct bench bench;
	const struct sb_rule *rule;
	/* of the CSV */
	struct sb_slice sentence, claim, speaker;
	struct sb_example example;
};

/* ---- the row ---- */

static struct sb_slice cell_of(const struct sb_csv *csv,
			       const struct sb_csv_row *row, const char *name)
{
	return sb_slice_trim(
		sb_cell_unguard(sb_csv_cell(row, sb_csv_column(csv, name))));
}

static const struct sb_csv_row *row_of(const struct sb_csv *csv, const char *id)
{
	for (size_t i = 0; i < csv->nrows; i++)
		if (sb_slice_is(cell_of(csv, &csv->rows[i], "claim_id"), id))
			return &csv->rows[i];
	return NULL;
}

static enum sb_rc check_columns(const struct sb_csv *csv, const char *where,
				struct sb_err *err)
{
	static const char *const names[] = { "claim_id", "rule", "context",
					     "claim", "speaker" };

	for (size_t i = 0; i < sizeof(names) / sizeof(*names); i++)
		if (sb_csv_column(csv, names[i]) == SIZE_MAX)
			return sb_fail(err, SB_DATA, where, csv->header.line,
				       "no column \"%s\"", names[i]);
	return SB_OK;
}

/* "direct.colon" of "direct.colon@3". */
static enum sb_rc find_rule(struct promotion *p, struct sb_slice cell,
			    const char *where, unsigned line,
			    struct sb_err *err)
{
	struct sb_slice id;

	sb_slice_cut(&cell, SB_LIT("@"), &id);
	if (!id.n)
		return sb_fail(err, SB_DATA, where, line,
			       "the row names no rule: it was added by hand");
	return bench_rule(&p->bench, sb_arena_dup(p->arena, id).p, &p->rule,
			  err);
}

static enum sb_rc take_row(struct promotion *p, const struct sb_csv *csv,
			   const char *where, const char *id,
			   struct sb_err *err)
{
	const struct sb_csv_row *row = row_of(csv, id);

	if (!row)
		return sb_fail(err, SB_USAGE, where, 0, "no claim '%s'", id);
	p->sentence = sb_nfc(p->arena, cell_of(csv, row, "context"));
	p->claim = sb_nfc(p->arena, cell_of(csv, row, "claim"));
	p->speaker = sb_nfc(p->arena, cell_of(csv, row, "speaker"));
	if (!p->sentence.n ||
	    sb_slice_find(p->sentence, SB_LIT(" => ")) != SIZE_MAX)
		return sb_fail(err, SB_DATA, where, row->line,
			       p->sentence.n ? "an example cannot hold \" => \""
					     : "the row has no context");
	return find_rule(p, cell_of(csv, row, "rule"), where, row->line, err);
}

/* ---- the example ---- */

static struct sb_slice field_of(struct sb_slice expect, const char *name)
{
	struct sb_slice part, key;

	while (sb_slice_cut(&expect, SB_LIT(" | "), &part)) {
		part = sb_slice_trim(part);
		sb_slice_cut(&part, SB_LIT("="), &key);
		if (sb_slice_is(key, name))
			return part;
	}
	return (struct sb_slice) { NULL, 0 };
}

/* A sentence may be an example twice, for two claims in it. */
static bool is_there(const struct promotion *p, const struct sb_example *e)
{
	struct sb_slice claim = field_of(e->expect, "claim");

	if (!sb_slice_eq(e->text, p->example.text))
		return false;
	return !e->ok || !p->example.ok || !claim.n ||
	       sb_slice_eq(sb_claim_fold(p->arena, claim),
			   sb_claim_fold(p->arena, p->claim));
}

static enum sb_rc refuse_double(const struct promotion *p, struct sb_err *err)
{
	for (unsigned i = 0; i < p->rule->nexamples; i++) {
		const struct sb_example *e = &p->rule->examples[i];

		if (is_there(p, e))
			return sb_fail(err, SB_DATA, e->file, e->line,
				       "the sentence is an example of %.*s "
				       "already: %s%s",
				       SB_FMT(p->rule->id),
				       e->todo ? "todo-" : "",
				       e->ok ? "ok" : "no");
	}
	return SB_OK;
}

static void add_field(struct promotion *p, struct sb_text *t, const char *name,
		      struct sb_slice value)
{
	if (value.n && sb_slice_find(value, SB_LIT(" | ")) == SIZE_MAX)
		sb_text_addf(p->arena, t, "%s%s=%.*s", t->n ? " | " : "", name,
			     SB_FMT(value));
}

/* What an `ok` expects, from what the sentence alone gives. */
static enum sb_rc expect(struct promotion *p, struct sb_err *err)
{
	struct bench *b = &p->bench;
	struct sb_text t = { 0 };
	const struct sb_attribution *hit;
	enum sb_rc rc = example_text(b, p->rule, p->sentence, err);

	if (rc != SB_OK)
		return rc;
	hit = example_hit(b, p->rule, p->claim);
	if (!hit)
		return sb_fail(err, SB_DATA, NULL, 0,
			       "not written: without its article the sentence "
			       "gives no such claim by %.*s: %.*s",
			       SB_FMT(p->rule->id), SB_FMT(p->sentence));
	if (sb_slice_eq(hit->speaker, p->speaker))
		add_field(p, &t, "speaker", hit->speaker);
	add_field(p, &t, "claim",
		  sb_nfc(p->arena, claim_text(p->arena, &b->article, hit)));
	p->example.expect = sb_text_slice(&t);
	return SB_OK;
}

static enum sb_rc make_example(struct promotion *p, bool ok, struct sb_err *err)
{
	enum sb_rc rc;

	p->example = (struct sb_example) { .ok = ok, .text = p->sentence };
	rc = refuse_double(p, err);
	if (rc == SB_OK && ok)
		rc = expect(p, err);
	return rc;
}

/* ---- the file ---- */

/* The last line of the example or block line that starts at LINE: lines that
 * '+' adds belong to it. Lines count from 1.
 */
static unsigned end_of_line(struct sb_slice text, unsigned line)
{
	struct sb_slice l;
	unsigned n = 0, end = line;

	while (sb_slice_cut(&text, SB_LIT("\n"), &l)) {
		l = sb_slice_trim(l);
		if (++n <= line)
			continue;
		if (!sb_slice_starts(l, SB_LIT("+")))
			break;
		end = n;
	}
	return end;
}

/* The last line of the rule's block that says something. */
static unsigned end_of_rule(struct sb_slice text, unsigned line)
{
	struct sb_slice l;
	unsigned n = 0, end = line;

	while (sb_slice_cut(&text, SB_LIT("\n"), &l)) {
		bool indented = l.n && (l.p[0] == ' ' || l.p[0] == '\t');
		struct sb_slice words = sb_slice_trim(l);

		if (++n <= line || !words.n)
			continue;
		if (!indented && words.p[0] != '#' && words.p[0] != '+')
			break;
		if (indented && words.p[0] != '#')
			end = n;
	}
	return end;
}

/* Behind which line of the rule's file the example goes. */
static unsigned place_in(const struct promotion *p, struct sb_slice text)
{
	const struct sb_rule *r = p->rule;
	unsigned last = 0, same = 0;

	for (unsigned i = 0; i < r->nexamples; i++) {
		last = r->examples[i].line;
		if (r->examples[i].ok == p->example.ok)
			same = last;
	}
	if (same || last)
		return end_of_line(text, same ? same : last);
	return end_of_rule(text, r->line);
}

static struct sb_slice line_for(const struct promotion *p)
{
	const struct sb_example *e = &p->example;

	return sb_arena_printf(p->arena, "  %s      %.*s%s%.*s",
			       e->ok ? "ok" : "no", SB_FMT(e->text),
			       e->expect.n ? " => " : "", SB_FMT(e->expect));
}

/* TEXT with ADDED behind its line AFTER, ended as that line is. */
static struct sb_slice insert(const struct promotion *p, struct sb_slice text,
			      unsigned after, struct sb_slice added)
{
	struct sb_text t = { 0 };
	size_t at = 0;
	bool cr, open;

	for (unsigned n = 0; n < after && at < text.n; at++)
		n += text.p[at] == '\n';
	open = at && text.p[at - 1] != '\n'; /* the file's last line */
	cr = at > 1 && !open && text.p[at - 2] == '\r';
	sb_text_add(p->arena, &t, (struct sb_slice) { text.p, at });
	if (open)
		sb_text_addc(p->arena, &t, '\n');
	sb_text_add(p->arena, &t, added);
	sb_text_add(p->arena, &t, cr ? SB_LIT("\r\n") : SB_LIT("\n"));
	sb_text_add(p->arena, &t,
		    (struct sb_slice) { text.p + at, text.n - at });
	return sb_text_slice(&t);
}

static enum sb_rc write_example(struct promotion *p, struct sb_err *err)
{
	const char *path = p->rule->file;
	struct sb_slice text, line = line_for(p);
	unsigned after;
	enum sb_rc rc = sb_file_load(p->arena, path, MOST_FILE, &text, err);

	if (rc != SB_OK)
		return rc;
	after = place_in(p, text);
	rc = replace_file(path, insert(p, text, after, line), err);
	if (rc == SB_OK)
		printf("%s:%u: %.*s: %.*s\n", path, after + 1,
		       SB_FMT(p->rule->id), SB_FMT(sb_slice_trim(line)));
	return rc;
}

static void print_state(struct promotion *p)
{
	if (example_holds(&p->bench, p->rule, &p->example))
		printf("it holds\n");
	else
		printf("it fails until the rule is changed: %.*s takes it "
		       "now\n",
		       SB_FMT(p->rule->id));
	if (p->example.ok && p->speaker.n &&
	    !field_of(p->example.expect, "speaker").n)
		printf("without its speaker: who that is, the sentence alone "
		       "does not tell\n");
}

static enum sb_rc promote(struct promotion *p, const struct sb_config *config,
			  const struct sb_csv *csv, struct sb_err *err)
{
	bool ok = strcmp(config->as, "ok") == 0;
	enum sb_rc rc = check_columns(csv, config->from, err);

	if (rc == SB_OK)
		rc = bench_open(&p->bench, config, NULL, true, err);
	if (rc == SB_OK)
		rc = take_row(p, csv, config->from, config->paths.v[1], err);
	if (rc == SB_OK)
		rc = make_example(p, ok, err);
	/* It must not be wrong in what add_field left out. */
	if (rc == SB_OK && ok &&
	    !example_holds(&p->bench, p->rule, &p->example))
		rc = sb_fail(err, SB_DATA, NULL, 0,
			     "not written: it does not hold: %.*s",
			     SB_FMT(line_for(p)));
	if (rc == SB_OK)
		rc = write_example(p, err);
	if (rc == SB_OK)
		print_state(p);
	bench_close(&p->bench);
	return rc;
}

enum sb_rc rules_promote(const struct sb_config *config, struct sb_err *err)
{
	static const char *const wanted[] = { "claim_id", NULL };
	struct sb_arena arena = { 0 };
	struct promotion p = { .arena = &arena };
	struct sb_csv csv = { 0 };
	enum sb_rc rc;

	if (config->paths.n != 2 || !config->as || !config->from)
		return sb_fail(err, SB_USAGE, NULL, 0,
			       "rules promote CLAIM_ID --as ok|no --from "
			       "CLAIMS.csv");
	rc = sb_read_csv(&csv, config->from, wanted, err);
	if (rc == SB_OK)
		rc = promote(&p, config, &csv, err);
	sb_csv_release(&csv);
	sb_arena_release(&arena);
	return rc;
}
