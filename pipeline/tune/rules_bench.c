/* rules_bench.c - articles through the stages, with the matcher watched */
#include "rules.h"

#include <unistd.h>

#include "saidby/interrupt.h"
#include "saidby/log.h"
#include "saidby/ruleset.h"
#include "saidby/write.h"

static const struct sb_stage *const stages[BENCH_STAGES] = {
	&sb_normalise_stage, &sb_segment_stage, &sb_resolve_stage,
	&sb_score_stage
};

static void log_problem(void *arg, const struct sb_problem *p)
{
	unsigned *errors = arg;

	*errors += p->grade == SB_PROBLEM_ERROR;
	sb_log(p->grade == SB_PROBLEM_ERROR ? SB_ERROR : SB_WARNING, p->file,
	       p->line, p->col, "[%s] %s", p->kind, p->text);
}

static enum sb_rc load(struct bench *b, const char *dir, struct sb_err *err)
{
	const char *because;
	unsigned errors = 0;
	enum sb_rc rc = SB_OK;

	if (!dir)
		rc = sb_ruleset_where(&b->config, &b->arena, &dir, &because,
				      err);
	if (rc == SB_OK)
		rc = sb_ruleset_load(&b->rules, dir, &b->config.watch,
				     log_problem, &errors, err);
	if (rc != SB_OK && errors)
		sb_fail(err, rc, NULL, 0,
			"the rules are not usable: %u problem%s", errors,
			errors == 1 ? "" : "s");
	return rc;
}

static void keep_try(void *arg, const struct sb_article *a,
		     const struct sb_try *t)
{
	struct bench *b = arg;
	struct sb_try *n = sb_vec_push(&b->article.arena, &b->tries);
	struct sb_span *took;

	(void)a;
	*n = *t;
	if (!t->steps_done || !t->took)
		return;
	took = SB_NEW_N(&b->article.arena, struct sb_span, t->steps_done);
	memcpy(took, t->took, t->steps_done * sizeof(*took));
	n->took = took;
}

void bench_watch(struct bench *b)
{
	sb_matcher_trace(b->matcher, keep_try, b);
}

enum sb_rc bench_open(struct bench *b, const struct sb_config *config,
		      const char *dir, bool watching, struct sb_err *err)
{
	enum sb_rc rc;

	memset(b, 0, sizeof(*b));
	b->config = *config;
	b->watching = watching;
	rc = load(b, dir, err);
	b->config.ruleset = b->rules;
	for (int i = 0; i < BENCH_STAGES && rc == SB_OK; i++)
		if (stages[i]->open)
			rc = stages[i]->open(&b->ctx[i], &b->config, err);
	if (rc != SB_OK)
		return rc;
	b->matcher = sb_matcher_new(b->rules);
	if (watching)
		bench_watch(b);
	return SB_OK;
}

void bench_close(struct bench *b)
{
	for (int i = 0; i < BENCH_STAGES; i++)
		if (b->ctx[i] && stages[i]->close)
			stages[i]->close(b->ctx[i], true, NULL);
	sb_matcher_free(b->matcher);
	sb_article_release(&b->article);
	sb_ruleset_free(b->rules);
	sb_arena_release(&b->arena);
}

enum sb_rc bench_article(struct bench *b, struct sb_err *err)
{
	struct sb_article *a = &b->article;
	enum sb_rc rc = SB_OK;

	memset(&b->tries, 0, sizeof(b->tries));
	if (!(a->layers & SB_LAYER_MATCH))
		rc = stages[0]->run(b->ctx[0], a, err);
	if (rc == SB_OK)
		rc = stages[1]->run(b->ctx[1], a, err);
	if (rc != SB_OK)
		return rc;
	sb_matcher_run(b->matcher, a);
	for (int i = 2; i < BENCH_STAGES && rc == SB_OK; i++)
		rc = stages[i]->run(b->ctx[i], a, err);
	return rc;
}

enum sb_rc bench_normalise(struct bench *b, struct sb_article *article,
			   struct sb_err *err)
{
	return stages[0]->run(b->ctx[0], article, err);
}

enum sb_rc bench_borrow(struct bench *b, const struct sb_article *source,
			struct sb_err *err)
{
	struct sb_arena own;

	sb_article_reset(&b->article);
	own = b->article.arena;
	b->article = *source;
	b->article.arena = own;
	memset(&b->article.remarks, 0, sizeof(b->article.remarks));
	return bench_article(b, err);
}

/* Paragraph by paragraph; returns how long the first one is. */
static size_t lay_out(struct sb_arena *arena, struct sb_slice text,
		      struct sb_text *out)
{
	struct sb_slice part;
	size_t first = 0;

	while (sb_slice_cut(&text, SB_LIT("\u00b6"), &part)) {
		if (out->n)
			sb_text_add(arena, out, SB_LIT("\n\n"));
		sb_text_add(arena, out, sb_slice_trim(part));
		if (!first)
			first = out->n;
	}
	return first;
}

enum sb_rc bench_text(struct bench *b, struct sb_slice text, bool headline,
		      struct sb_err *err)
{
	struct sb_article *a = &b->article;
	struct sb_text t = { 0 };
	size_t first;

	sb_article_reset(a);
	if (sb_slice_starts(text, SB_LIT("# "))) {
		headline = true;
		text.p += 2;
		text.n -= 2;
	}
	first = lay_out(&a->arena, text, &t);
	a->own = sb_text_slice(&t);
	a->own_body = (struct sb_span) { 0, (uint32_t)a->own.n };
	if (headline) {
		a->own_title = (struct sb_span) { 0, (uint32_t)first };
		a->own_body.from = (uint32_t)first;
		a->title = sb_slice_at(a->own, a->own_title);
	}
	a->where = SB_LIT("text");
	a->layers = SB_LAYER_SOURCE;
	return bench_article(b, err);
}

static bool same_span(struct sb_span a, struct sb_span b)
{
	return a.from == b.from && a.to == b.to;
}

static bool has_piece(const struct sb_attribution *t, struct sb_span s)
{
	for (uint32_t i = 0; i < t->npieces; i++)
		if (same_span(t->pieces[i], s))
			return true;
	return false;
}

/* Later work may add pieces, change the source and drop the cue. */
static bool stems_from(const struct sb_attribution *t,
		       const struct sb_attribution *hit)
{
	if (!sb_slice_eq(t->rule, hit->rule))
		return false;
	if (!hit->npieces)
		return same_span(t->cue, hit->cue);
	return t->npieces && same_span(t->pieces[0], hit->pieces[0]) &&
	       (sb_span_empty(t->cue) || same_span(t->cue, hit->cue));
}

const struct sb_attribution *bench_kept(const struct bench *b,
					const struct sb_try *t)
{
	const struct sb_article *a = &b->article;
	size_t n = a->nattributions + a->ndoubted;

	for (size_t i = 0; t->hit && i < n; i++)
		if (stems_from(&a->attributions[i], t->hit))
			return &a->attributions[i];
	/* Another piece of what came before. */
	for (size_t i = 0; t->hit && t->rule->join && i < n; i++)
		if (has_piece(&a->attributions[i], t->hit->pieces[0]))
			return &a->attributions[i];
	return NULL;
}

const struct sb_attribution *bench_alone(struct bench *b,
					 const struct sb_try *t,
					 struct sb_err *err)
{
	struct sb_article *a = &b->article, all = *a;
	struct sb_attribution *copy;
	enum sb_rc rc = SB_OK;

	if (!t->hit)
		return NULL;
	copy = SB_NEW(&a->arena, struct sb_attribution);
	*copy = *t->hit;
	a->attributions = copy;
	a->nattributions = 1;
	for (int i = 2; i < BENCH_STAGES && rc == SB_OK; i++)
		rc = stages[i]->run(b->ctx[i], a, err);
	a->attributions = all.attributions;
	a->nattributions = all.nattributions;
	a->ndoubted = all.ndoubted;
	return rc == SB_OK ? copy : NULL;
}

enum sb_rc bench_rule(const struct bench *b, const char *id,
		      const struct sb_rule **rule, struct sb_err *err)
{
	size_t n;
	const struct sb_rule *v = sb_ruleset_rules(b->rules, &n);
	unsigned best = 8;
	size_t near = n;

	for (size_t i = 0; i < n; i++) {
		unsigned d = sb_slice_distance(v[i].id, sb_slice_of(id));

		if (d == 0) {
			*rule = &v[i];
			return SB_OK;
		}
		if (d < best) {
			best = d;
			near = i;
		}
	}
	if (near == n)
		return sb_fail(err, SB_USAGE, NULL, 0, "no rule '%s'", id);
	return sb_fail(err, SB_USAGE, NULL, 0,
		       "no rule '%s'; did you mean '%.*s'?", id,
		       SB_FMT(v[near].id));
}

struct sb_slice claim_text(struct sb_arena *arena, const struct sb_article *a,
			   const struct sb_attribution *t)
{
	return sb_claim_text(arena, sb_claim_pieces(arena, a, t), t->npieces);
}

struct sb_slice own_words(const struct sb_article *a, struct sb_span span)
{
	struct sb_span own;

	if (sb_span_empty(span))
		return SB_LIT("");
	own = sb_claim_own(a, span);
	return sb_span_empty(own) ? sb_slice_at(a->match, span)
				  : sb_slice_at(a->own, own);
}

const char *base_name(const char *path)
{
	const char *slash = path ? strrchr(path, '/') : NULL;

	return slash ? slash + 1 : path ? path : "";
}

bool is_before(const struct sb_rule *r, const struct sb_pattern *p)
{
	return p >= r->before && p < r->before + r->nbefore;
}

const char *step_word(const struct sb_rule *r, const struct sb_pattern *p)
{
	if (is_before(r, p))
		return "before";
	if (p >= r->after && p < r->after + r->nafter)
		return "after";
	if (p >= r->unless && p < r->unless + r->nunless)
		return "unless";
	if (p >= r->when && p < r->when + r->nwhen)
		return "when";
	return "pattern";
}

static enum sb_rc each_article(void *ctx, struct sb_article *article,
			       corpus_fn *each, void *arg, bool *skipped,
			       struct sb_err *err)
{
	enum sb_rc rc;

	sb_article_reset(article);
	rc = sb_read_stage.run(ctx, article, err);
	for (size_t i = 0; rc == SB_OK && i < article->remarks.n; i++) {
		const struct sb_remark *r = &article->remarks.v[i];
		char where[512];

		snprintf(where, sizeof(where), "%.*s", SB_FMT(r->where));
		sb_log((enum sb_level)r->level, where, r->line, 0, "%.*s",
		       SB_FMT(r->text));
	}
	if (rc == SB_OK)
		rc = each(arg, article, err);
	if (rc == SB_SKIP) {
		sb_log_err(SB_WARNING, err);
		*skipped = true;
		rc = SB_OK;
	}
	if (rc == SB_OK && sb_interrupted())
		rc = sb_fail(err, SB_INTERRUPTED, NULL, 0, "interrupted");
	return rc;
}

enum sb_rc corpus_each(const struct sb_config *config, const char *const *paths,
		       size_t npaths, struct sb_article *article,
		       corpus_fn *each, void *arg, struct sb_err *err)
{
	struct sb_config c = *config;
	void *ctx = NULL;
	bool skipped = false;
	enum sb_rc rc;

	c.paths.v = (const char **)paths;
	c.paths.n = npaths;
	rc = sb_read_stage.open(&ctx, &c, err);
	while (rc == SB_OK)
		rc = each_article(ctx, article, each, arg, &skipped, err);
	if (ctx)
		sb_read_stage.close(ctx, rc == SB_END, NULL);
	if (rc != SB_END)
		return rc;
	return skipped ? SB_SKIP : SB_OK;
}

/* ---- operands ---- */

unsigned line_of(const struct sb_article *a, uint32_t at)
{
	struct sb_span own;
	unsigned line = 1;

	if (a->line)
		return a->line;
	own = sb_article_own_span(a, (struct sb_span) { at, at + 1 });
	if (sb_span_empty(own))
		return 0;
	for (uint32_t i = 0; i < own.from; i++)
		line += a->own.p[i] == '\n';
	return line;
}

struct sb_slice place_of(struct sb_article *a, uint32_t at)
{
	unsigned line = line_of(a, at);

	return line ? sb_arena_printf(&a->arena, "%.*s:%u", SB_FMT(a->where),
				      line)
		    : a->where;
}

static bool is_file(const char *path)
{
	return strcmp(path, "-") == 0 || access(path, F_OK) == 0;
}

/* FILE of "FILE:LINE", with *LINE, or NULL. */
static const char *split_line(struct bench *b, const char *operand,
			      unsigned *line)
{
	const char *colon = strrchr(operand, ':');
	unsigned n = 0;
	char *file;

	if (!colon || !colon[1] || strlen(colon) > 8)
		return NULL;
	for (const char *p = colon + 1; *p; p++) {
		if (*p < '0' || *p > '9')
			return NULL;
		n = n * 10 + (unsigned)(*p - '0');
	}
	file = (char *)sb_arena_dup(&b->arena, sb_slice_of(operand)).p;
	file[colon - operand] = '\0';
	if (!is_file(file))
		return NULL;
	*line = n;
	return file;
}

/* One word with a slash in it is a path in which something is mistyped. */
static bool is_lost_path(const char *operand)
{
	return strchr(operand, '/') && !strpbrk(operand, " \t\n");
}

enum sb_rc bench_operand(struct bench *b, const char *operand, unsigned *line,
			 corpus_fn *each, void *arg, struct sb_err *err)
{
	const char *file;
	enum sb_rc rc;

	*line = 0;
	file = is_file(operand) ? operand : split_line(b, operand, line);
	if (file)
		return corpus_each(&b->config, &file, 1, &b->article, each, arg,
				   err);
	if (is_lost_path(operand))
		return sb_fail(err, SB_IO, operand, 0,
			       "no such file, and no sentence either");
	rc = bench_text(b, sb_slice_of(operand), false, err);
	return rc == SB_OK ? each(arg, &b->article, err) : rc;
}

enum sb_rc replace_file(const char *path, struct sb_slice text,
			struct sb_err *err)
{
	struct sb_out *out;
	enum sb_rc rc = sb_out_open(&out, path, err), closed;

	if (rc != SB_OK)
		return rc;
	rc = sb_out_put(out, text, err);
	closed = sb_out_close(out, rc == SB_OK, err);
	return rc == SB_OK ? closed : rc;
}
