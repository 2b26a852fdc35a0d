/* rules_diff.c - saidby rules diff: what a change of rules does to a corpus
 *
 * Each article is read and normalised once and goes through the rest with
 * both rulesets. Claims are the same where the CSV would give them the same
 * claim_id; "raw" counts are hits before overlaps.
 */
#include <csv.h>
#include <stdio.h>
#include <stdlib.h>

#include "rules.h"
#include "saidby/write.h"

enum { FIELDS = 9 };

static const char *const field_names[FIELDS] = {
	"speaker", "speaker_as_written", "source_outlet", "type", "polarity",
	"cue",	   "verbatim",		 "confidence",	  "rule"
};

struct row {
	struct sb_slice id, claim;
	const struct sb_attribution *t;
	uint64_t hash;
	uint32_t place;
	unsigned occurrence;
	struct sb_slice fields[FIELDS];
};

/* What became of a rule's rows. The rules of both sides, by id. */
struct tally {
	struct sb_slice id;
	uint64_t same, fresh, lost, changed, raw_old, raw_new;
};

struct diff {
	struct bench old, new;
	struct sb_article source; /* as read and normalised */
	struct sb_arena arena;
	SB_VEC(struct tally) rules;
	uint64_t fields[FIELDS];
	struct tally all;
	uint64_t articles;
	bool csv;
	struct review *review; /* NULL: nobody is asked */
	enum sb_rc asked;      /* SB_END: the person has had enough */
	struct sb_err *err;
};

/* ---- rows ---- */

static int in_text_order(const void *x, const void *y)
{
	const struct sb_attribution *a = ((const struct row *)x)->t;
	const struct sb_attribution *b = ((const struct row *)y)->t;

	if (a->pieces[0].from != b->pieces[0].from)
		return a->pieces[0].from < b->pieces[0].from ? -1 : 1;
	if (a->cue.from != b->cue.from)
		return a->cue.from < b->cue.from ? -1 : 1;
	return (a > b) - (a < b);
}

static int by_hash(const void *x, const void *y)
{
	const struct row *a = x, *b = y;

	if (a->hash != b->hash)
		return a->hash < b->hash ? -1 : 1;
	return (a->place > b->place) - (a->place < b->place);
}

static int by_id(const void *x, const void *y)
{
	return sb_slice_cmp(((const struct row *)x)->id,
			    ((const struct row *)y)->id);
}

static void fill_fields(struct sb_article *a, struct row *r)
{
	const struct sb_attribution *t = r->t;
	struct sb_slice *f = r->fields;

	f[0] = t->speaker;
	f[1] = own_words(a, t->source);
	f[2] = t->source_outlet.n ? t->source_outlet : a->publisher;
	f[3] = sb_slice_of(sb_type_name(t->type));
	f[4] = sb_slice_of(sb_polarity_name(t->polarity));
	f[5] = own_words(a, t->cue);
	f[6] = sb_slice_of(sb_verbatim_name(t->verbatim));
	f[7] = sb_arena_printf(&a->arena, "%d", t->confidence);
	f[8] = sb_arena_printf(&a->arena, "%.*s@%u", SB_FMT(t->rule), t->rev);
}

/* The article's claims, in the order of their ids. */
static struct row *rows_of(struct sb_article *a)
{
	size_t n = a->nattributions;
	struct row *v = SB_NEW_N(&a->arena, struct row, n + 1);

	for (size_t i = 0; i < n; i++)
		v[i].t = &a->attributions[i];
	if (n)
		qsort(v, n, sizeof(*v), in_text_order);
	for (size_t i = 0; i < n; i++) {
		v[i].place = (uint32_t)i;
		v[i].claim = claim_text(&a->arena, a, v[i].t);
		v[i].hash = sb_slice_hash(sb_claim_fold(&a->arena, v[i].claim),
					  0);
	}
	if (n)
		qsort(v, n, sizeof(*v), by_hash);
	for (size_t i = 0; i < n; i++) {
		if (i && v[i].hash == v[i - 1].hash)
			v[i].occurrence = v[i - 1].occurrence + 1;
		v[i].id = sb_claim_id(&a->arena, a->id,
				      sb_claim_fold(&a->arena, v[i].claim),
				      v[i].occurrence);
		fill_fields(a, &v[i]);
	}
	if (n)
		qsort(v, n, sizeof(*v), by_id);
	return v;
}

/* ---- counting ---- */

static struct tally *tally_of(struct diff *d, struct sb_slice id)
{
	struct tally *t;

	for (size_t i = 0; i < d->rules.n; i++)
		if (sb_slice_eq(d->rules.v[i].id, id))
			return &d->rules.v[i];
	t = sb_vec_push(&d->arena, &d->rules);
	t->id = id;
	return t;
}

static void count_raw(struct diff *d, const struct sb_try *t, bool fresh)
{
	struct tally *y;

	if (t->outcome != SB_MATCHED)
		return;
	y = tally_of(d, t->rule->id);
	if (fresh)
		y->raw_new++;
	else
		y->raw_old++;
}

static void count_old(void *arg, const struct sb_article *a,
		      const struct sb_try *t)
{
	(void)a;
	count_raw(arg, t, false);
}

static void count_new(void *arg, const struct sb_article *a,
		      const struct sb_try *t)
{
	(void)a;
	count_raw(arg, t, true);
}

/* ---- telling ---- */

/* Behind another cell. Words of the article are guarded, as in claims. */
static void put_cell(struct sb_arena *arena, struct sb_slice s, bool words)
{
	struct sb_slice c = words ? sb_cell_text(arena, s) : s;

	putchar(',');
	csv_fwrite(stdout, sb_slice_chars(c), c.n);
}

static bool is_words(int field)
{
	return field <= 2 || field == 5;
}

static void print_csv_header(void)
{
	printf("\uFEFFstatus,claim_id,article_id,changed");
	for (int i = 0; i < FIELDS; i++)
		printf(",%s_old,%s_new", field_names[i], field_names[i]);
	printf(",claim\r\n");
}

static void print_csv(struct sb_article *a, const char *status,
		      const struct row *old, const struct row *new,
		      struct sb_slice changed)
{
	const struct row *r = new ? new : old;
	struct sb_slice none = SB_LIT("");

	if (!r)
		return;
	printf("%s,%.*s", status, SB_FMT(r->id));
	put_cell(&a->arena, a->id, true);
	put_cell(&a->arena, changed, false);
	for (int i = 0; i < FIELDS; i++) {
		put_cell(&a->arena, old ? old->fields[i] : none, is_words(i));
		put_cell(&a->arena, new ? new->fields[i] : none, is_words(i));
	}
	put_cell(&a->arena, r->claim, true);
	printf("\r\n");
}

static void print_row(struct sb_article *a, char sign, const struct row *r)
{
	struct sb_slice who = r->fields[0].n ? r->fields[0] : r->fields[1];

	printf("%c %.*s: %.*s %.*s %%\n    %.*s: %.*s\n", sign,
	       SB_FMT(place_of(a, r->t->context.from)), SB_FMT(r->fields[8]),
	       SB_FMT(r->fields[7]), SB_FMT(who.n ? who : SB_LIT("(nobody)")),
	       SB_FMT(r->claim));
}

/* ---- asking ---- */

/* NOTE says what became of the row. */
static void ask(struct diff *d, struct sb_article *a, const struct row *r,
		struct sb_slice note)
{
	const struct sb_slice *f = r->fields;
	struct sb_row row = {
		.claim_id = r->id,
		.notes = note,
		.confidence = f[7],
		.speaker = f[0],
		.claim = sb_claim_cell(&a->arena, r->claim, r->t->verbatim),
		.type = f[3],
		.polarity = f[4],
		.source_outlet = f[2],
		.publisher = a->publisher,
		.published = a->published,
		.title = a->title,
		.context = own_words(a, r->t->context),
		.speaker_as_written = f[1],
		.cue = f[5],
		.verbatim = f[6],
		.rule = f[8],
		.article_id = a->id,
	};

	if (d->review && d->asked == SB_OK)
		d->asked = review_ask(d->review, &row, d->err);
}

static void tell_one(struct diff *d, struct sb_article *a, const struct row *r,
		     bool fresh)
{
	struct tally *y = tally_of(d, r->t->rule);

	if (fresh) {
		y->fresh++;
		d->all.fresh++;
	} else {
		y->lost++;
		d->all.lost++;
	}
	if (d->csv)
		print_csv(a, fresh ? "new" : "lost", fresh ? NULL : r,
			  fresh ? r : NULL, SB_LIT(""));
	else
		print_row(a, fresh ? '+' : '-', r);
	ask(d, a, r, fresh ? SB_LIT("new") : SB_LIT("lost"));
}

static void tell_changed(struct diff *d, struct sb_article *a,
			 const struct row *old, const struct row *new,
			 struct sb_slice changed)
{
	if (d->csv) {
		print_csv(a, "changed", old, new, changed);
		return;
	}
	print_row(a, '~', new);
	for (int i = 0; i < FIELDS; i++)
		if (!sb_slice_eq(old->fields[i], new->fields[i]))
			printf("    %s: \u201c%.*s\u201d is now "
			       "\u201c%.*s\u201d\n",
			       field_names[i], SB_FMT(old->fields[i]),
			       SB_FMT(new->fields[i]));
	ask(d, a, new,
	    sb_arena_printf(&a->arena, "changed: %.*s", SB_FMT(changed)));
}

static void tell_both(struct diff *d, struct sb_article *a,
		      const struct row *old, const struct row *new)
{
	struct tally *y = tally_of(d, new->t->rule);
	struct sb_text changed = { 0 };

	for (int i = 0; i < FIELDS; i++) {
		if (sb_slice_eq(old->fields[i], new->fields[i]))
			continue;
		d->fields[i]++;
		sb_text_addf(&a->arena, &changed, "%s%s", changed.n ? " " : "",
			     field_names[i]);
	}
	if (changed.n) {
		y->changed++;
		d->all.changed++;
		tell_changed(d, a, old, new, sb_text_slice(&changed));
	} else {
		y->same++;
		d->all.same++;
	}
}

static void compare(struct diff *d)
{
	struct sb_article *a = &d->old.article, *b = &d->new.article;
	const struct row *x = rows_of(a), *y = rows_of(b);
	size_t i = 0, k = 0;

	while (d->asked == SB_OK &&
	       (i < a->nattributions || k < b->nattributions)) {
		int c = i == a->nattributions ? 1
			: k == b->nattributions
				? -1
				: sb_slice_cmp(x[i].id, y[k].id);

		if (c == 0)
			tell_both(d, b, &x[i++], &y[k++]);
		else if (c < 0)
			tell_one(d, a, &x[i++], false);
		else
			tell_one(d, b, &y[k++], true);
	}
}

/* ---- the corpus ---- */

static enum sb_rc diff_article(void *arg, struct sb_article *source,
			       struct sb_err *err)
{
	struct diff *d = arg;
	enum sb_rc rc = bench_normalise(&d->old, source, err);

	if (rc == SB_OK)
		rc = bench_borrow(&d->old, source, err);
	if (rc == SB_OK)
		rc = bench_borrow(&d->new, source, err);
	if (rc != SB_OK)
		return rc;
	d->articles++;
	d->err = err;
	compare(d);
	return d->asked;
}

/* ---- rules that changed ---- */

static bool same_patterns(const struct sb_pattern *a, unsigned na,
			  const struct sb_pattern *b, unsigned nb)
{
	for (unsigned i = 0; na == nb && i < na; i++)
		if (!sb_slice_eq(a[i].text, b[i].text))
			return false;
	return na == nb;
}

static bool same_rule(const struct sb_rule *a, const struct sb_rule *b)
{
	return same_patterns(a->before, a->nbefore, b->before, b->nbefore) &&
	       same_patterns(a->after, a->nafter, b->after, b->nafter) &&
	       same_patterns(a->unless, a->nunless, b->unless, b->nunless) &&
	       same_patterns(a->when, a->nwhen, b->when, b->nwhen);
}

/* What reviews say of a rule's old steps isn't true of its new ones. */
static void print_same_rev(const struct diff *d)
{
	size_t n, m;
	const struct sb_rule *a = sb_ruleset_rules(d->old.rules, &n);
	const struct sb_rule *b = sb_ruleset_rules(d->new.rules, &m);

	for (size_t i = 0; i < m; i++)
		for (size_t k = 0; k < n; k++)
			if (sb_slice_eq(b[i].id, a[k].id) &&
			    b[i].rev == a[k].rev && !same_rule(&a[k], &b[i]))
				printf("rev: the steps of %.*s (%s:%u) have "
				       "changed, its rev is still %u\n",
				       SB_FMT(b[i].id), b[i].file, b[i].line,
				       b[i].rev);
}

static void print_tally(const struct tally *t)
{
	printf("%-26.*s %8llu %8llu %8llu %8llu %8llu %8llu\n", SB_FMT(t->id),
	       (unsigned long long)t->same, (unsigned long long)t->fresh,
	       (unsigned long long)t->lost, (unsigned long long)t->changed,
	       (unsigned long long)t->raw_old, (unsigned long long)t->raw_new);
}

static bool moved(const struct tally *t)
{
	return t->fresh || t->lost || t->changed || t->raw_old != t->raw_new;
}

static void print_sums(struct diff *d)
{
	printf("\n%-26s %8s %8s %8s %8s %8s %8s\n", "rule", "same", "new",
	       "lost", "changed", "raw old", "raw new");
	for (size_t i = 0; i < d->rules.n; i++) {
		const struct tally *t = &d->rules.v[i];

		d->all.raw_old += t->raw_old;
		d->all.raw_new += t->raw_new;
		if (moved(t))
			print_tally(t);
	}
	d->all.id = SB_LIT("all");
	print_tally(&d->all);
	for (int i = 0; i < FIELDS; i++)
		if (d->fields[i])
			printf("changed %s: %llu\n", field_names[i],
			       (unsigned long long)d->fields[i]);
	print_same_rev(d);
	printf("%llu articles\n", (unsigned long long)d->articles);
}

static enum sb_rc open_both(struct diff *d, const struct sb_config *config,
			    struct sb_err *err)
{
	enum sb_rc rc = bench_open(&d->old, config, config->paths.v[1], false,
				   err);

	if (rc == SB_OK)
		rc = bench_open(&d->new, config, config->paths.v[2], false,
				err);
	if (rc != SB_OK)
		return rc;
	sb_matcher_trace(d->old.matcher, count_old, d);
	sb_matcher_trace(d->new.matcher, count_new, d);
	return SB_OK;
}

static enum sb_rc check(const struct sb_config *config, struct sb_err *err)
{
	if (config->paths.n < 4)
		return sb_fail(err, SB_USAGE, NULL, 0,
			       "rules diff OLD NEW PATH...: two folders of "
			       "rules and a corpus");
	if (!config->interactive && config->output)
		return sb_fail(err, SB_USAGE, NULL, 0, "-o FILE goes with -i");
	if (!config->interactive)
		return SB_OK;
	if (!config->output || config->csv)
		return sb_fail(err, SB_USAGE, NULL, 0,
			       "-i goes with -o FILE and without --csv");
	for (size_t i = 3; i < config->paths.n; i++)
		if (strcmp(config->paths.v[i], "-") == 0)
			return sb_fail(err, SB_USAGE, NULL, 0,
				       "the answers come from standard input, "
				       "so the corpus can't");
	return SB_OK;
}

static enum sb_rc compare_all(struct diff *d, const struct sb_config *config,
			      struct sb_err *err)
{
	enum sb_rc rc = SB_OK;

	if (d->csv)
		print_csv_header();
	if (config->interactive)
		rc = review_open(&d->review, config->output, err);
	if (rc == SB_OK)
		rc = corpus_each(config, config->paths.v + 3,
				 config->paths.n - 3, &d->source, diff_article,
				 d, err);
	/* Who ended it early has seen a part: its sums would mislead. */
	if (!sb_fatal(rc) && !d->csv && d->asked == SB_OK)
		print_sums(d);
	return review_close(d->review, rc, err);
}

enum sb_rc rules_diff(const struct sb_config *config, struct sb_err *err)
{
	struct diff d = { .csv = config->csv };
	enum sb_rc rc = check(config, err);

	if (rc != SB_OK)
		return rc;
	rc = open_both(&d, config, err);
	if (rc == SB_OK)
		rc = compare_all(&d, config, err);
	bench_close(&d.old);
	bench_close(&d.new);
	sb_article_release(&d.source);
	sb_arena_release(&d.arena);
	return rc;
}
