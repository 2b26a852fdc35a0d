/* run.c - see saidby/run.h */
#include "saidby/run.h"

#include <fts.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <sys/types.h>
#include <time.h>
#include <unistd.h>

#include "saidby/interrupt.h"
#include "saidby/keeper.h"
#include "saidby/linein.h"
#include "saidby/log.h"
#include "saidby/stream.h"
#include "saidby/write.h"

enum {
	MOST_STAGES = 8,
	MOST_JOBS = 64,
	SLOTS_EACH = 4,	       /* articles in flight for each worker */
	MOST_LINE = 256 << 20, /* bytes of a filter's input line */
};

static double now(void)
{
	struct timespec t;

	clock_gettime(CLOCK_MONOTONIC, &t);
	return (double)t.tv_sec + (double)t.tv_nsec / 1e9;
}

/* ---- what is said of an article, when its turn comes ---- */

/* What an article brought along from the filter before: said there. */
struct seen {
	size_t remarks;
	bool limited;
};

static const struct seen nothing_seen = { 0, false };

static void report(struct sb_tally *tally, const struct sb_article *a,
		   enum sb_rc rc, const struct sb_err *err,
		   const struct seen *seen)
{
	for (size_t i = seen->remarks; i < a->remarks.n; i++) {
		const struct sb_remark *r = &a->remarks.v[i];
		char where[512];

		snprintf(where, sizeof(where), "%.*s", SB_FMT(r->where));
		sb_log((enum sb_level)r->level, where, r->line, 0, "%.*s",
		       SB_FMT(r->text));
	}
	tally->bytes += a->input_bytes;
	if (rc == SB_SKIP) {
		sb_log_err(SB_WARNING, err);
		tally->skipped++;
		return;
	}
	tally->articles++;
	tally->claims += a->nattributions;
	tally->limited += a->limited && !seen->limited;
}

/* ---- progress on a terminal ---- */

struct progress {
	bool on;
	double start, last;
	uint64_t total; /* bytes of the input, 0 if not known */
};

/* Bytes in all files below PATH; false if that can't be known. */
static bool count_bytes(const char *path, uint64_t *bytes)
{
	char *const roots[] = { (char *)path, NULL };
	FTS *walk = fts_open(roots, FTS_PHYSICAL | FTS_COMFOLLOW | FTS_NOCHDIR,
			     NULL);
	bool known = walk != NULL;
	FTSENT *e;

	while (known && (e = fts_read(walk)) != NULL)
		if (e->fts_info == FTS_F)
			*bytes += (uint64_t)e->fts_statp->st_size;
		else if (e->fts_info == FTS_NS || sb_interrupted())
			known = false;
	if (walk)
		fts_close(walk);
	return known;
}

static void progress_open(struct progress *p, const struct sb_config *c)
{
	uint64_t total = 0;

	p->start = p->last = now();
	p->total = 0;
	p->on = !c->quiet && isatty(STDERR_FILENO);
	for (size_t i = 0; p->on && i < c->paths.n; i++)
		if (!count_bytes(c->paths.v[i], &total))
			return;
	p->total = total;
}

static void progress_show(struct progress *p, const struct sb_tally *t)
{
	double at = now(), took = at - p->start;

	if (!p->on || at - p->last < 0.2)
		return;
	p->last = at;
	fprintf(stderr, "\r\033[K%llu articles, %.1f MB/s, %llu claims",
		(unsigned long long)t->articles,
		took > 0 ? (double)t->bytes / 1e6 / took : 0,
		(unsigned long long)t->claims);
	if (p->total > t->bytes && t->bytes)
		fprintf(stderr, ", %.0f s left",
			took * (double)(p->total - t->bytes) /
				(double)t->bytes);
}

static void progress_close(struct progress *p)
{
	if (p->on)
		fprintf(stderr, "\r\033[K");
}

/* ---- a worker's stages ---- */

struct chain {
	const struct sb_stage *stages[MOST_STAGES];
	void *ctx[MOST_STAGES];
	int n;
};

static enum sb_rc chain_close(struct chain *c, bool ok, struct sb_err *err)
{
	enum sb_rc rc = SB_OK;

	while (c->n > 0) {
		struct sb_err mine = { 0 };
		enum sb_rc r = SB_OK;

		c->n--;
		if (c->stages[c->n]->close)
			r = c->stages[c->n]->close(c->ctx[c->n], ok, &mine);
		if (r != SB_OK && rc == SB_OK) {
			rc = r;
			if (err)
				*err = mine;
		}
	}
	return rc;
}

static enum sb_rc chain_add(struct chain *c, const struct sb_stage *stage,
			    const struct sb_config *config, struct sb_err *err)
{
	enum sb_rc rc = SB_OK;

	c->ctx[c->n] = NULL;
	if (stage->open)
		rc = stage->open(&c->ctx[c->n], config, err);
	if (rc == SB_OK)
		c->stages[c->n++] = stage;
	return rc;
}

static enum sb_rc chain_run(struct chain *c, struct sb_article *a,
			    struct sb_err *err)
{
	for (int i = 0; i < c->n; i++) {
		enum sb_rc rc = c->stages[i]->run(c->ctx[i], a, err);

		if (rc != SB_OK)
			return rc;
	}
	return SB_OK;
}

/* ---- where articles go ---- */

/* The write stage, a stream of articles where --until ends before it, or a
 * keeper.
 */
struct sink {
	struct chain chain;
	struct sb_out *stream;
	const struct sb_keeper *keeper;
};

static enum sb_rc sink_put(struct sink *s, struct sb_article *a,
			   struct sb_err *err)
{
	if (s->keeper)
		return s->keeper->take(s->keeper->ctx, a, err);
	if (!s->stream)
		return chain_run(&s->chain, a, err);
	return sb_out_put(s->stream, sb_stream_format(a), err);
}

static enum sb_rc sink_close(struct sink *s, bool ok, struct sb_err *err)
{
	if (!s->stream)
		return chain_close(&s->chain, ok, err);
	return sb_out_close(s->stream, ok, err);
}

/* ---- the ring of articles ---- */

enum slot_state { SLOT_FREE, SLOT_READ, SLOT_DONE };

struct slot {
	enum slot_state state;
	struct sb_article article;
	enum sb_rc rc;
	struct sb_err err;
};

struct pool {
	const struct sb_config *config;
	const struct sb_stage *const *middle; /* the workers' stages */
	int nmiddle;
	struct chain reader;
	struct slot *slots;
	size_t nslots;
	pthread_mutex_t lock;
	pthread_cond_t changed;
	uint64_t read, taken; /* next serial to read, to work on */
	bool ended, stop;     /* no more input; give up */
};

static void mark_ended(struct pool *p)
{
	pthread_mutex_lock(&p->lock);
	p->ended = true;
	pthread_cond_broadcast(&p->changed);
	pthread_mutex_unlock(&p->lock);
}

static struct slot *wait_free(struct pool *p, uint64_t serial)
{
	struct slot *s = &p->slots[serial % p->nslots];

	pthread_mutex_lock(&p->lock);
	while (s->state != SLOT_FREE && !p->stop)
		pthread_cond_wait(&p->changed, &p->lock);
	if (p->stop || sb_interrupted())
		s = NULL;
	pthread_mutex_unlock(&p->lock);
	return s;
}

static void *read_articles(void *arg)
{
	struct pool *p = arg;
	uint64_t serial = 0;

	for (;; serial++) {
		struct slot *s = wait_free(p, serial);
		enum sb_rc rc;

		if (!s)
			break;
		sb_article_reset(&s->article);
		rc = chain_run(&p->reader, &s->article, &s->err);
		s->rc = rc;
		s->article.serial = serial;
		if (rc == SB_END)
			break;
		pthread_mutex_lock(&p->lock);
		s->state = SLOT_READ;
		p->read = serial + 1;
		pthread_cond_broadcast(&p->changed);
		pthread_mutex_unlock(&p->lock);
		/* The slot is a worker's from here on. */
		if (sb_fatal(rc))
			break;
	}
	mark_ended(p);
	return NULL;
}

/* The next slot to work on, or NULL when there will be none. */
static struct slot *take_slot(struct pool *p)
{
	struct slot *s = NULL;

	pthread_mutex_lock(&p->lock);
	while (p->taken == p->read && !p->ended && !p->stop)
		pthread_cond_wait(&p->changed, &p->lock);
	if (p->taken < p->read && !p->stop)
		s = &p->slots[p->taken++ % p->nslots];
	pthread_mutex_unlock(&p->lock);
	return s;
}

struct worker {
	struct pool *pool;
	struct chain chain;
	pthread_t thread;
	bool started;
};

static void *work(void *arg)
{
	struct worker *w = arg;
	struct pool *p = w->pool;
	struct slot *s;

	while ((s = take_slot(p)) != NULL) {
		if (s->rc == SB_OK && !s->article.known)
			s->rc = chain_run(&w->chain, &s->article, &s->err);
		pthread_mutex_lock(&p->lock);
		s->state = SLOT_DONE;
		pthread_cond_broadcast(&p->changed);
		pthread_mutex_unlock(&p->lock);
	}
	return NULL;
}

/* Waits until the slot of SERIAL is done; NULL if it never will be. */
static struct slot *wait_done(struct pool *p, uint64_t serial)
{
	struct slot *s = &p->slots[serial % p->nslots];
	bool done;

	pthread_mutex_lock(&p->lock);
	while (!(s->state == SLOT_DONE && serial < p->taken) &&
	       !(p->ended && serial >= p->read))
		pthread_cond_wait(&p->changed, &p->lock);
	done = s->state == SLOT_DONE && serial < p->read;
	pthread_mutex_unlock(&p->lock);
	return done ? s : NULL;
}

static void free_slot(struct pool *p, struct slot *s)
{
	pthread_mutex_lock(&p->lock);
	s->state = SLOT_FREE;
	pthread_cond_broadcast(&p->changed);
	pthread_mutex_unlock(&p->lock);
}

/* What one finished article leads to. */
static enum sb_rc settle(struct sink *sink, struct sb_article *a, enum sb_rc rc,
			 struct sb_err *article_err, struct sb_tally *tally,
			 struct sb_err *err)
{
	if (sb_fatal(rc)) {
		*err = *article_err;
		return rc;
	}
	report(tally, a, rc, article_err, &nothing_seen);
	if (rc != SB_OK && sink->keeper)
		sink->keeper->lost(sink->keeper->ctx, a);
	return rc == SB_OK ? sink_put(sink, a, err) : SB_OK;
}

static enum sb_rc write_articles(struct pool *p, struct sink *sink,
				 struct sb_tally *tally,
				 struct progress *progress, struct sb_err *err)
{
	enum sb_rc rc = SB_OK;
	struct slot *s;

	for (uint64_t serial = 0;
	     rc == SB_OK && (s = wait_done(p, serial)) != NULL; serial++) {
		/* What it broke off is no fault of the article's. */
		if (sb_interrupted())
			break;
		rc = settle(sink, &s->article, s->rc, &s->err, tally, err);
		progress_show(progress, tally);
		free_slot(p, s);
	}
	return rc;
}

static enum sb_rc run_threads(struct pool *p, struct worker *workers, int n,
			      struct sink *sink, struct sb_tally *tally,
			      struct progress *progress, struct sb_err *err)
{
	pthread_t reader;
	enum sb_rc rc;
	int started = 0;

	if (pthread_create(&reader, NULL, read_articles, p) != 0)
		return sb_fail(err, SB_IO, NULL, 0, "cannot start a thread");
	while (started < n && pthread_create(&workers[started].thread, NULL,
					     work, &workers[started]) == 0)
		started++;
	rc = started ? write_articles(p, sink, tally, progress, err)
		     : sb_fail(err, SB_IO, NULL, 0, "cannot start a thread");
	pthread_mutex_lock(&p->lock);
	p->stop = true;
	pthread_cond_broadcast(&p->changed);
	pthread_mutex_unlock(&p->lock);
	pthread_join(reader, NULL);
	for (int i = 0; i < started; i++)
		pthread_join(workers[i].thread, NULL);
	return rc;
}

static enum sb_rc run_alone(struct pool *p, struct worker *w, struct sink *sink,
			    struct sb_tally *tally, struct progress *progress,
			    struct sb_err *err)
{
	struct slot *s = &p->slots[0];
	enum sb_rc rc = SB_OK;

	for (uint64_t serial = 0; rc == SB_OK; serial++) {
		sb_article_reset(&s->article);
		s->rc = chain_run(&p->reader, &s->article, &s->err);
		s->article.serial = serial;
		if (s->rc == SB_END || sb_interrupted())
			break;
		if (s->rc == SB_OK && !s->article.known)
			s->rc = chain_run(&w->chain, &s->article, &s->err);
		rc = settle(sink, &s->article, s->rc, &s->err, tally, err);
		progress_show(progress, tally);
	}
	return rc;
}

/* ---- opening and closing it all ---- */

static enum sb_rc open_workers(struct pool *p, struct worker *workers, int n,
			       struct sb_err *err)
{
	for (int i = 0; i < n; i++) {
		workers[i].pool = p;
		for (int k = 0; k < p->nmiddle; k++) {
			enum sb_rc rc = chain_add(&workers[i].chain,
						  p->middle[k], p->config, err);

			if (rc != SB_OK)
				return rc;
		}
	}
	return SB_OK;
}

static enum sb_rc open_sink(struct sink *sink, const struct sb_config *c,
			    bool stream, struct sb_err *err)
{
	*sink = (struct sink) { .keeper = c->keeper };
	if (sink->keeper)
		return SB_OK;
	return stream ? sb_out_open(&sink->stream, c->output, err)
		      : chain_add(&sink->chain, &sb_write_stage, c, err);
}

/* Stages behind read and before write, up to --until. */
static int middle_stages(const struct sb_config *c)
{
	int n = 0;

	if (c->until && strcmp(c->until, "read") == 0)
		return 0;
	while (sb_stages[n + 1] != &sb_write_stage) {
		n++;
		if (c->until && strcmp(c->until, sb_stages[n]->name) == 0)
			break;
	}
	return n;
}

static int jobs(const struct sb_config *c)
{
	long n = c->jobs ? c->jobs : sysconf(_SC_NPROCESSORS_ONLN);

	if (!c->jobs && n > 8)
		n = 8;
	return n < 1 ? 1 : n > MOST_JOBS ? MOST_JOBS : (int)n;
}

static enum sb_rc interrupted(struct sb_err *err)
{
	return sb_fail(err, SB_INTERRUPTED, NULL, 0, "interrupted");
}

static enum sb_rc drive(struct pool *p, struct worker *workers, int n,
			struct sink *sink, struct sb_tally *tally,
			struct sb_err *err)
{
	struct progress progress;
	enum sb_rc rc;

	progress_open(&progress, p->config);
	if (n == 1)
		rc = run_alone(p, workers, sink, tally, &progress, err);
	else
		rc = run_threads(p, workers, n, sink, tally, &progress, err);
	progress_close(&progress);
	return sb_interrupted() ? interrupted(err) : rc;
}

/* Keeps the first error. */
static void keep_first(enum sb_rc *rc, struct sb_err *err, enum sb_rc next,
		       const struct sb_err *mine)
{
	if (*rc == SB_OK && next != SB_OK) {
		*rc = next;
		*err = *mine;
	}
}

enum sb_rc sb_run(const struct sb_config *config, struct sb_tally *tally,
		  struct sb_err *err)
{
	struct pool p = { .config = config, .middle = sb_stages + 1 };
	struct worker workers[MOST_JOBS];
	struct sink sink;
	struct sb_err mine = { 0 };
	int n = jobs(config);
	double start = now();
	bool stream = config->until && strcmp(config->until, "write") != 0;
	enum sb_rc rc;

	memset(tally, 0, sizeof(*tally));
	memset(workers, 0, sizeof(workers));
	p.nmiddle = middle_stages(config);
	p.nslots = (size_t)(n == 1 ? 1 : SLOTS_EACH * n);
	p.slots = sb_malloc(p.nslots * sizeof(*p.slots));
	memset(p.slots, 0, p.nslots * sizeof(*p.slots));
	pthread_mutex_init(&p.lock, NULL);
	pthread_cond_init(&p.changed, NULL);
	rc = chain_add(&p.reader, &sb_read_stage, config, err);
	if (rc == SB_OK)
		rc = open_workers(&p, workers, n, err);
	if (rc == SB_OK) {
		rc = open_sink(&sink, config, stream, err);
		if (rc == SB_OK) {
			rc = drive(&p, workers, n, &sink, tally, err);
			keep_first(&rc, err,
				   sink_close(&sink, rc == SB_OK, &mine),
				   &mine);
		}
	}
	for (int i = 0; i < n; i++)
		keep_first(&rc, err,
			   chain_close(&workers[i].chain, rc == SB_OK, &mine),
			   &mine);
	keep_first(&rc, err, chain_close(&p.reader, rc == SB_OK, &mine), &mine);
	for (size_t i = 0; i < p.nslots; i++)
		sb_article_release(&p.slots[i].article);
	free(p.slots);
	pthread_mutex_destroy(&p.lock);
	pthread_cond_destroy(&p.changed);
	tally->seconds = now() - start;
	return rc;
}

/* ---- one stage between two streams ---- */

struct filter {
	struct chain chain; /* the one stage */
	struct sink sink;   /* what it gives; none behind write */
	bool reads, writes; /* it is the first, the last */
	struct sb_linein in;
	struct sb_article article;
	struct seen seen;
};

static enum sb_rc next_article(struct filter *f, struct sb_err *err)
{
	struct sb_slice line = { NULL, 0 };
	enum sb_rc rc;

	do {
		rc = sb_linein_next(&f->in, &line, err);
	} while (rc == SB_OK && sb_slice_trim(line).n == 0);
	if (rc != SB_OK)
		return rc;
	rc = sb_stream_parse(&f->article, line, f->chain.stages[0]->needs, err);
	if (rc == SB_SKIP && !err->where[0]) {
		snprintf(err->where, sizeof(err->where), "%s", f->in.where);
		err->line = f->in.number;
	}
	if (f->chain.stages[0]->gives)
		sb_article_forget(&f->article, f->chain.stages[0]->gives);
	f->seen = (struct seen) { f->article.remarks.n, f->article.limited };
	return rc;
}

/* One article in and out; ERR is also what is reported of it. */
static enum sb_rc filter_one(struct filter *f, struct sb_tally *tally,
			     struct sb_err *err)
{
	struct sb_article *a = &f->article;
	enum sb_rc rc = SB_OK;

	sb_article_reset(a);
	f->seen = nothing_seen;
	if (!f->reads)
		rc = next_article(f, err);
	if (rc == SB_OK && !f->writes)
		rc = chain_run(&f->chain, a, err);
	if (sb_interrupted())
		return interrupted(err);
	if (rc == SB_END || sb_fatal(rc))
		return rc;
	report(tally, a, rc, err, &f->seen);
	if (rc != SB_OK)
		return SB_OK;
	return f->writes ? chain_run(&f->chain, a, err)
			 : sink_put(&f->sink, a, err);
}

static enum sb_rc filter_open(struct filter *f, const struct sb_stage *stage,
			      const struct sb_config *config,
			      struct sb_err *err)
{
	enum sb_rc rc;

	*f = (struct filter) {
		.reads = stage == &sb_read_stage,
		.writes = stage == &sb_write_stage,
		.in = { .fd = STDIN_FILENO,
			.most = MOST_LINE,
			.where = "standard input" },
	};
	sb_article_init(&f->article);
	rc = chain_add(&f->chain, stage, config, err);
	if (rc == SB_OK && !f->writes)
		rc = sb_out_open(&f->sink.stream, NULL, err);
	return rc;
}

static enum sb_rc filter_close(struct filter *f, enum sb_rc rc,
			       struct sb_err *err)
{
	struct sb_err mine = { 0 };

	keep_first(&rc, err, chain_close(&f->chain, rc == SB_OK, &mine), &mine);
	if (f->sink.stream)
		keep_first(&rc, err, sink_close(&f->sink, rc == SB_OK, &mine),
			   &mine);
	sb_article_release(&f->article);
	sb_linein_release(&f->in);
	return rc;
}

enum sb_rc sb_filter(const struct sb_stage *stage,
		     const struct sb_config *config, struct sb_tally *tally,
		     struct sb_err *err)
{
	struct filter f;
	double start = now();
	enum sb_rc rc = filter_open(&f, stage, config, err);

	memset(tally, 0, sizeof(*tally));
	while (rc == SB_OK)
		rc = filter_one(&f, tally, err);
	rc = filter_close(&f, rc == SB_END ? SB_OK : rc, err);
	tally->seconds = now() - start;
	return rc;
}
