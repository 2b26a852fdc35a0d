/* shape.c - repetitions that cost too much, found in a pattern's text
 *
 * A small reader of PCRE2's syntax. It follows groups, classes, escapes and
 * quantifiers, and knows of each item whether it may be empty and whether it
 * may be repeated without bound. Three shapes are faults:
 *
 *	nested-repeat	  (?:\w+\s*)+: the same text splits in exponentially
 *			  many ways between inner and outer repetition
 *	unbounded-start	  .*foo in a pattern that is searched: each start is
 *			  tried, and each goes through the whole text
 *	repeated-capture  (?<source>...)+: only the last round is kept, and the
 *			  JIT needs stack for every round
 */
#include "internal.h"

struct item {
	bool empty;	/* may match nothing */
	bool unbounded; /* repeats without bound */
	bool capture;	/* holds a capture */
	bool token;	/* can't match without a quotation's token */
	bool runs;	/* an alternative that is nothing else than one
			   unbounded item and what may be empty */
	size_t at;
};

struct reader {
	struct sb_slice s;
	size_t at;
	bool before;
	unsigned depth;
	bool started; /* something that takes text has been read */
	struct shape *out;
	size_t n, most;
};

static void fault(struct reader *r, const char *kind, const char *text,
		  size_t at)
{
	for (size_t i = 0; i < r->n; i++)
		if (r->out[i].at == at)
			return;
	if (r->n < r->most)
		r->out[r->n++] = (struct shape) { kind, text, at };
}

static char peek(const struct reader *r, size_t ahead)
{
	return r->at + ahead < r->s.n ? r->s.p[r->at + ahead] : '\0';
}

static bool looking_at(const struct reader *r, const char *z)
{
	struct sb_slice rest = { r->s.p + r->at, r->s.n - r->at };

	return sb_slice_starts(rest, sb_slice_of(z));
}

/* Behind the class that starts here. */
static void skip_class(struct reader *r)
{
	r->at++;
	if (peek(r, 0) == '^')
		r->at++;
	if (peek(r, 0) == ']')
		r->at++;
	while (r->at < r->s.n && peek(r, 0) != ']') {
		if (peek(r, 0) == '\\')
			r->at++;
		else if (looking_at(r, "[:"))
			while (r->at < r->s.n && !looking_at(r, ":]"))
				r->at++;
		r->at++;
	}
	r->at++;
}

/* Behind the escape that starts here; does it take text? */
static bool skip_escape(struct reader *r)
{
	char c = peek(r, 1);

	r->at += 2;
	if (strchr("pPxogk", c) && peek(r, 0) == '{') {
		while (r->at < r->s.n && peek(r, 0) != '}')
			r->at++;
		r->at++;
	} else if (c == 'p' || c == 'P') {
		r->at++;
	} else if (c == 'Q') {
		while (r->at < r->s.n && !looking_at(r, "\\E"))
			r->at++;
		r->at += 2;
	}
	return !strchr("bBAzZGKE", c);
}

static unsigned number(struct reader *r)
{
	unsigned n = 0;

	while (peek(r, 0) >= '0' && peek(r, 0) <= '9' && n < 100000)
		n = n * 10 + (unsigned)(r->s.p[r->at++] - '0');
	return n;
}

struct quantifier {
	bool present, empty, unbounded, many, possessive;
};

static struct quantifier read_quantifier(struct reader *r)
{
	struct quantifier q = { 0 };
	size_t start = r->at;
	unsigned least, most;

	switch (peek(r, 0)) {
	case '*':
		q = (struct quantifier) { true, true, true, true, false };
		r->at++;
		break;
	case '+':
		q = (struct quantifier) { true, false, true, true, false };
		r->at++;
		break;
	case '?':
		q = (struct quantifier) { true, true, false, false, false };
		r->at++;
		break;
	case '{':
		r->at++;
		least = most = number(r);
		if (peek(r, 0) == ',') {
			r->at++;
			q.unbounded = peek(r, 0) == '}';
			most = number(r);
		}
		if (peek(r, 0) != '}' || r->at == start + 1) {
			r->at = start;
			return (struct quantifier) { 0 };
		}
		r->at++;
		q.present = true;
		q.empty = least == 0;
		q.many = q.unbounded || most > 1;
		break;
	default:
		return q;
	}
	q.possessive = peek(r, 0) == '+';
	if (peek(r, 0) == '+' || peek(r, 0) == '?')
		r->at++;
	return q;
}

static struct item read_alternatives(struct reader *r);

/* Behind "(" and what tells the group's kind: which it is. */
enum group {
	GROUP_PLAIN,
	GROUP_CAPTURE,
	GROUP_ATOMIC,
	GROUP_LOOK,
	GROUP_NOTHING
};

static enum group open_group(struct reader *r)
{
	r->at++;
	if (peek(r, 0) == '*') {
		while (r->at < r->s.n && peek(r, 0) != ')')
			r->at++;
		return GROUP_NOTHING;
	}
	if (peek(r, 0) != '?')
		return GROUP_CAPTURE;
	r->at++;
	if (looking_at(r, "<=") || looking_at(r, "<!")) {
		r->at += 2;
		return GROUP_LOOK;
	}
	switch (peek(r, 0)) {
	case '=':
	case '!':
		r->at++;
		return GROUP_LOOK;
	case '>':
		r->at++;
		return GROUP_ATOMIC;
	case '#':
	case '&':
		while (r->at < r->s.n && peek(r, 0) != ')')
			r->at++;
		return GROUP_NOTHING;
	case '<':
	case 'P':
	case '\'':
		r->at++;
		while (r->at < r->s.n && !strchr(">')", peek(r, 0)))
			r->at++;
		r->at++;
		return GROUP_CAPTURE;
	case '(': /* a condition, or (?(DEFINE) */
		while (r->at < r->s.n && peek(r, 0) != ')')
			r->at++;
		r->at++;
		return GROUP_PLAIN;
	default: /* (?: (?i: (?i) */
		while (r->at < r->s.n && !strchr(":)", peek(r, 0)))
			r->at++;
		if (peek(r, 0) == ')')
			return GROUP_NOTHING;
		r->at++;
		return GROUP_PLAIN;
	}
}

static struct item read_group(struct reader *r)
{
	struct item g = { .at = r->at };
	bool call = looking_at(r, "(?&"), condition = looking_at(r, "(?(");
	enum group kind = open_group(r);
	bool started = r->started;

	if (kind == GROUP_NOTHING) {
		r->at++;
		g.empty = !call;
		return g;
	}
	/* What looks ahead isn't the start, and rarely looks far. */
	if (kind == GROUP_LOOK)
		r->started = true;
	if (r->depth++ < 200)
		g = read_alternatives(r);
	r->depth--;
	r->at++;
	if (kind == GROUP_LOOK) {
		r->started = started;
		return (struct item) { .empty = true };
	}
	if (kind == GROUP_ATOMIC)
		g.runs = g.unbounded = false;
	if (condition)
		g.token = false;
	g.capture |= kind == GROUP_CAPTURE;
	return g;
}

/* [\x{E000}-\x{E0FF}...], as %{QUOTE} is put in: nothing else starts so. */
static bool is_token_class(const struct reader *r)
{
	size_t end = r->at;

	if (!looking_at(r, "[\\x{E"))
		return false;
	while (end < r->s.n && r->s.p[end] != ']') {
		if (!strchr("\\x{}-0123456789ABCDEF", r->s.p[end]) &&
		    end > r->at)
			return false;
		end++;
	}
	return true;
}

/* One item without its quantifier. */
static struct item read_atom(struct reader *r)
{
	struct item i = { .at = r->at };

	switch (peek(r, 0)) {
	case '(':
		i = read_group(r);
		break;
	case '[':
		i.token = is_token_class(r);
		skip_class(r);
		break;
	case '\\':
		i.empty = !skip_escape(r);
		break;
	case '^':
	case '$':
		r->at++;
		i.empty = true;
		/* Whatever follows is tried at one place. */
		r->started = true;
		break;
	default:
		r->at++;
	}
	return i;
}

static struct item read_item(struct reader *r)
{
	size_t at = r->at;
	bool group = peek(r, 0) == '(', first = !r->started;
	struct item i = read_atom(r);
	struct quantifier q = read_quantifier(r);

	if (group && q.unbounded && !q.possessive && i.runs)
		fault(r, "nested-repeat",
		      "a repetition of a repetition: a text that doesn't "
		      "match takes exponential time",
		      at);
	else if (group && q.unbounded && i.capture)
		fault(r, "repeated-capture",
		      "a capture within a repetition keeps its last round "
		      "only, and takes JIT stack for each",
		      at);
	else if (r->before && first && q.unbounded && !q.possessive)
		fault(r, "unbounded-start",
		      "a `before` pattern that starts with a repetition "
		      "without bound is tried from every character: start it "
		      "with ^ or a bound",
		      at);
	i.empty |= q.present && q.empty;
	i.token &= !(q.present && q.empty);
	i.unbounded = q.unbounded && !q.possessive;
	i.runs = i.unbounded || (i.runs && !q.possessive);
	i.at = at;
	if (!i.empty)
		r->started = true;
	return i;
}

static struct item read_sequence(struct reader *r)
{
	struct item all = { .empty = true };
	unsigned runs = 0, solid = 0;

	while (r->at < r->s.n && peek(r, 0) != '|' && peek(r, 0) != ')') {
		struct item i = read_item(r);

		all.empty &= i.empty;
		all.capture |= i.capture;
		all.token |= i.token;
		if (i.runs)
			runs++;
		else if (!i.empty)
			solid++;
	}
	all.runs = runs > 0 && solid == 0;
	return all;
}

static struct item read_alternatives(struct reader *r)
{
	bool started = r->started, after = false;
	struct item all = { .token = true };

	for (;;) {
		struct item i = read_sequence(r);

		after |= r->started;
		all.empty |= i.empty;
		all.capture |= i.capture;
		all.runs |= i.runs;
		all.token &= i.token;
		if (peek(r, 0) != '|')
			break;
		r->at++;
		r->started = started;
	}
	r->started = after;
	return all;
}

size_t pattern_shape(struct sb_slice pattern, bool before, struct shape *out,
		     size_t most)
{
	struct reader r = {
		.s = pattern, .before = before, .out = out, .most = most
	};

	while (r.at < r.s.n) {
		read_alternatives(&r);
		r.at++; /* a ) without its (: a regex error, told elsewhere */
	}
	return r.n;
}

enum { MOST_OPEN = 200 };

/* Behind the next END, or the text's. */
static void skip_to(struct reader *r, char end)
{
	while (r->at < r->s.n && peek(r, 0) != end)
		r->at++;
	r->at++;
}

const char *pattern_unbalanced(struct sb_slice pattern, size_t *at)
{
	struct reader r = { .s = pattern };
	size_t open[MOST_OPEN], n = 0;

	while (r.at < pattern.n) {
		*at = r.at;
		if (peek(&r, 0) == '\\') {
			if (r.at + 1 == pattern.n)
				return "\\ at the end, with nothing to escape";
			skip_escape(&r);
		} else if (peek(&r, 0) == '[') {
			skip_class(&r);
			if (r.at > pattern.n || pattern.p[r.at - 1] != ']')
				return "[ without ]";
		} else if (looking_at(&r, "%{")) {
			skip_to(&r, '}');
		} else if (looking_at(&r, "(?#")) {
			skip_to(&r, ')');
		} else if (peek(&r, 0) == '(' && n < MOST_OPEN) {
			open[n++] = r.at++;
		} else if (peek(&r, 0) == ')') {
			if (n-- == 0)
				return ") without (";
			r.at++;
		} else {
			r.at++;
		}
	}
	if (n)
		*at = open[n - 1];
	return n ? "( without )" : NULL;
}

bool pattern_needs_token(struct sb_slice pattern)
{
	struct shape none;
	struct reader r = { .s = pattern, .out = &none };

	return read_alternatives(&r).token && r.at >= pattern.n;
}

size_t sb_pattern_items(struct sb_slice text, size_t *ends, size_t most)
{
	struct shape none;
	struct reader r = { .s = text, .out = &none };
	size_t n = 0;

	while (r.at < text.n && n < most) {
		if (peek(&r, 0) == '|')
			return 0;
		if (looking_at(&r, "%{")) {
			while (r.at < text.n && peek(&r, 0) != '}')
				r.at++;
			r.at++;
			read_quantifier(&r);
		} else {
			read_item(&r);
		}
		ends[n++] = r.at < text.n ? r.at : text.n;
	}
	return n;
}
