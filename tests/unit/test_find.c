/* test_find.c - skeleton, steps, cuts, overlap, gate, inheritance, anchors
 *
 * The rules are the test's own and few, so that tuning the rule files changes
 * nothing here; only the oracle takes the real ones. An attribution is
 * written as
 *
 *	RULE: SOURCE / CUE / CONTENT + CONTENT (what is not usual)
 */
#include "stages.h"

#include "find/internal.h"
#include "saidby/words.h"

static const char lexicon[] =
	"lexicon cue\n"
	"  say ; says ; said ; saying | class=assert frame=that,quote "
	"weight=.9\n"
	"  add ; adds ; added ; adding | class=assert frame=that weight=.9\n"
	"  deny ; denies ; denied ; denying | class=assert frame=that "
	"weight=.8 polarity=denied\n"
	"  ask ; asks ; asked ; asking | class=speechact frame=quote "
	"weight=1\n"
	"  point out ; points out ; pointed out ; pointing out | "
	"class=assert frame=that weight=1\n"
	"  note ; notes ; noted ; noting | class=assert frame=that "
	"weight=.3\n"
	"lexicon nouncue\n"
	"  claim ; claims | weight=1\n"
	"lexicon role\n"
	"  mayor ; minister\n"
	"lexicon group\n"
	"  police ; ministry\n"
	"lexicon place\n"
	"  Norway ; Norwegian\n";

static const char rules[] =
	"sub NAME     \\p{Lu}[\\p{L}-]+(?:\\s\\p{Lu}[\\p{L}-]+)*\n"
	"sub NOUN     (?:[Tt]he\\s)?\\p{Ll}+\n"
	"define SRC   (?<source>%{NAME}|[Hh]e|[Ss]he|%{NOUN})\n"
	"cut clause weight=90 ,\\swhile\\s\n"
	"cut clause weight=60 \\sbefore\\s\n"
	"cut np weight=70     \\son\\s\n"
	"cut clause weight=80 before=^Bo\\s.* ,\\s(?=it\\s)\n"
	"modal drop           \\bnot\\s\n"
	"modal hypothetical   \\bwould\\s\n"
	"modal question       \\bdid\\s\n"
	"pattern passive      \\bwas\\s\n"
	"gate 40 nested 60\n"
	"rule quote.cue-source\n"
	"  cue     frame=quote\n"
	"  before  %{QUOTE:content},?\\s\n"
	"  after   \\s%{SRC}\n"
	"  weight  95\n"
	"  unless  ^\\S+\\ssaid\\sJaws\n"
	"rule quote.split\n"
	"  cue     frame=quote\n"
	"  before  %{QUOTE ends=,:content}\\s\n"
	"  after   \\s%{SRC}\n"
	"  after   ,\\s%{QUOTE lower=yes:content}\n"
	"  weight  98\n"
	"rule source-cue-that\n"
	"  cue     class=assert\n"
	"  before  "
	"(?:^|,\\s|\\sand\\s|that\\s)%{SRC}\\s(?:would\\s|not\\s|did\\s)?\n"
	"  after   (?:\\sto\\s%{NAME:addressee})?\\sthat\\s%{CLAUSE:content}\n"
	"  weight  90\n"
	"rule passive\n"
	"  cue     class=speechact form=pp\n"
	"  voice   passive\n"
	"  after   \\sby\\s%{SRC}\\swhether\\s%{CLAUSE:content}\n"
	"  weight  90\n"
	"rule agent\n"
	"  cue     class=speechact form=pp\n"
	"  after   \\sby\\s%{SRC}\n"
	"  before  %{QUOTE:content}\\s.*\n"
	"  weight  90\n"
	"rule and-cue-that\n"
	"  cue     class=assert form=ing\n"
	"  before  ,\\s\n"
	"  after   \\sthat\\s%{CLAUSE:content}\n"
	"  inherit yes\n"
	"  weight  90\n"
	"rule noun\n"
	"  cue     lexicon=nouncue\n"
	"  before  %{NAME:source}'s\\s\n"
	"  after   \\sof\\s%{NP:content}\n"
	"  weight  80\n"
	"rule hearsay\n"
	"  cue     class=assert form=pp\n"
	"  voice   passive\n"
	"  before  (?<content>%{NAME})\\swas\\s\n"
	"  after   \\s(?<content>to\\s[^.]+)\n"
	"  type    hearsay\n"
	"  weight  90\n"
	"rule outlet\n"
	"  cue     class=assert\n"
	"  before  ^%{SRC}\\s\n"
	"  after   \\sin\\s%{NAME:outlet}:\\s%{QUOTE:content}\n"
	"  when    %{QUOTE words>=3}\n"
	"  weight  90\n"
	"  priority 5\n"
	"rule draft\n"
	"  status  draft\n"
	"  cue     class=assert\n"
	"  before  (?<content>.+)\n"
	"  weight  99\n"
	"rule dash\n"
	"  at      dash\n"
	"  after   (?<content>[^,]+),\\s(?<cue>says)\\s%{SRC}\n"
	"  after   (?:[.]\\s(?<content>.+)|[.])?$\n"
	"  type    direct\n"
	"  weight  90\n"
	"rule orphan\n"
	"  at      dash\n"
	"  after   (?<content>.+)$\n"
	"  type    direct\n"
	"  weight  50\n"
	"  priority -5\n"
	"  inherit yes\n"
	"rule list\n"
	"  at      list\n"
	"  before  ^%{SRC}\\s(?<cue>demands)[^:]*:\n"
	"  type    list\n"
	"  weight  80\n"
	"rule headline\n"
	"  at      headline\n"
	"  after   ^%{SRC}:\\s(?<content>.+)$\n"
	"  weight  70\n"
	"rule continue\n"
	"  at      quote\n"
	"  prev    trailing\n"
	"  within  0\n"
	"  before  ^\n"
	"  after   [.]?$\n"
	"  join    yes\n"
	"  weight  90\n"
	"rule continue.paragraph\n"
	"  at      quote\n"
	"  prev    trailing\n"
	"  within  1\n"
	"  before  ^\n"
	"  after   [.]?$\n"
	"  weight  80\n"
	"rule alone\n"
	"  at      quote\n"
	"  before  ^\n"
	"  after   $\n"
	"  when    %{QUOTE words>=4}\n"
	"  weight  50\n";

static struct stages own;

static void add_text(struct sb_text *t, const struct sb_article *a,
		     struct sb_span s)
{
	if (sb_span_empty(s))
		sb_text_addc((struct sb_arena *)&a->arena, t, '-');
	else
		sb_text_add((struct sb_arena *)&a->arena, t,
			    sb_slice_at(a->match, s));
}

static void add_attribution(struct sb_text *t, struct sb_article *a,
			    const struct sb_attribution *c)
{
	static const char *const types[] = { "", "", " mixed", " list",
					     " hearsay" };
	static const char *const polarities[] = { "", " denied",
						  " hypothetical",
						  " question" };

	sb_text_addf(&a->arena, t, "%s%.*s: ", t->n ? "\n" : "",
		     SB_FMT(c->rule));
	add_text(t, a, c->source);
	sb_text_add(&a->arena, t, SB_LIT(" / "));
	add_text(t, a, c->cue);
	for (uint32_t i = 0; i < c->npieces; i++) {
		sb_text_add(&a->arena, t, i ? SB_LIT(" + ") : SB_LIT(" / "));
		add_text(t, a, c->pieces[i]);
	}
	sb_text_addf(&a->arena, t, "%s%s", types[c->type],
		     polarities[c->polarity]);
	if (c->cut < 100)
		sb_text_addf(&a->arena, t, " cut=%d", c->cut);
	if (c->nested)
		sb_text_add(&a->arena, t, SB_LIT(" nested"));
	if (c->inherited)
		sb_text_addf(&a->arena, t, " from=%u", c->from);
	if (!sb_span_empty(c->addressee)) {
		sb_text_add(&a->arena, t, SB_LIT(" to="));
		add_text(t, a, c->addressee);
	}
	if (!sb_span_empty(c->outlet)) {
		sb_text_add(&a->arena, t, SB_LIT(" outlet="));
		add_text(t, a, c->outlet);
	}
}

static const struct {
	const char *text, *found;
} texts[] = {
	{ "It rained.", "" },
	/* steps and captures */
	{ "“No,” said Anna Lind.",
	  "quote.cue-source: Anna Lind / said / “No,”" },
	{ "“No” said she.", "quote.cue-source: she / said / “No”" },
	{ "“No,” whispered Anna Lind.", "" },
	{ "Anna Lind said “no”.", "" },
	{ "“No,” said Anna, “not now.”",
	  "quote.split: Anna / said / “No,” + “not now.”" },
	{ "“No,” said Anna, “Not now.”",
	  "quote.cue-source: Anna / said / “No,”" },
	{ "Anna said to Bo that it rains.",
	  "source-cue-that: Anna / said / it rains to=Bo" },
	{ "Anna pointed out that it rains.",
	  "source-cue-that: Anna / pointed out / it rains" },
	{ "Anna's claim of fraud is old.",
	  "noun: Anna / claim / fraud is old" },
	{ "Anna SAID that it rains.",
	  "source-cue-that: Anna / SAID / it rains" },
	/* mixed, by the words within quotation marks */
	{ "Anna said that it is “too late”.",
	  "source-cue-that: Anna / said / it is “too late” mixed" },
	/* cuts: the first, with its weight; only their kind */
	{ "Anna said that it rains, while Bo slept before noon.",
	  "source-cue-that: Anna / said / it rains cut=90" },
	{ "Anna said that it rains before noon, while Bo slept.",
	  "source-cue-that: Anna / said / it rains cut=60" },
	{ "Anna said that it rains on Monday.",
	  "source-cue-that: Anna / said / it rains on Monday" },
	{ "Anna's claim of fraud on Monday.",
	  "noun: Anna / claim / fraud cut=70" },
	/* one that asks for what stands in front */
	{ "Bo said that it rains, it does not.",
	  "source-cue-that: Bo / said / it rains cut=80" },
	{ "Anna said that it rains, it does not.",
	  "source-cue-that: Anna / said / it rains, it does not" },
	{ "Anna said that Bo says it rains, it does not.",
	  "source-cue-that: Anna / said / Bo says it rains, it does not" },
	/* what is quoted is one token: no cut in it, no cue */
	{ "Anna said that “it rains, while he said that Bo slept”.",
	  "source-cue-that: Anna / said / “it rains, while he said that Bo "
	  "slept”" },
	/* vetoes */
	{ "“Jaws” said Jaws.", "" },
	{ "“Well,” “Jaws” said Jaws.",
	  "quote.cue-source: Jaws / said / “Jaws”" },
	{ "Anna said in VG: “It is late.”",
	  "outlet: Anna / said / “It is late.” outlet=VG" },
	{ "Anna said in VG: “It is.”", "" },
	/* what stands before the cue; what the cue is */
	{ "Anna not said that it rains.", "" },
	{ "Anna would say that it rains.",
	  "source-cue-that: Anna / say / it rains hypothetical" },
	{ "Anna denied that it rains.",
	  "source-cue-that: Anna / denied / it rains denied" },
	{ "Anna did deny that it rains.",
	  "source-cue-that: Anna / deny / it rains question" },
	/* voices */
	{ "It was asked by Anna whether it rains.",
	  "passive: Anna / asked / it rains" },
	{ "It had asked by Anna whether it rains.", "" },
	{ "“Why?” it had asked by Anna.", "agent: Anna / asked / “Why?”" },
	{ "“Why?” it was asked by Anna.", "" },
	{ "Anna was said to leave.",
	  "hearsay: - / said / Anna was said to leave hearsay" },
	/* gate: 90 * .3 is less than 40, nested 90 * .9 more than 60 */
	{ "Anna noted that it rains.", "" },
	{ "Anna said that Bo said that it rains.",
	  "source-cue-that: Anna / said / Bo said that it rains\n"
	  "source-cue-that: Bo / said / it rains nested" },
	/* sources from the attribution before, in the sentence only */
	{ "Anna said that it rains, while Bo slept, adding that it snows.",
	  "source-cue-that: Anna / said / it rains cut=90\n"
	  "and-cue-that: Anna / adding / it snows from=0" },
	{ "Anna said that it rains. Bo slept, adding that it snows.",
	  "source-cue-that: Anna / said / it rains\n"
	  "and-cue-that: - / adding / it snows" },
	/* headlines, dashes, lists */
	{ "# Lind: It will rain\n\nIt rained.",
	  "headline: Lind / - / It will rain" },
	{ "Lind: It will rain", "" },
	{ "– It rains, says Anna.", "dash: Anna / says / It rains" },
	{ "– It rains, says Anna. It does.",
	  "dash: Anna / says / It rains + It does" },
	{ "– It rains, says Anna.\n\n– And it snows.",
	  "dash: Anna / says / It rains\n"
	  "orphan: Anna / - / And it snows from=0" },
	{ "– It rains, says Anna.\n\nBo slept.\n\n– And it snows.",
	  "dash: Anna / says / It rains\norphan: - / - / And it snows" },
	{ "– It rains, says Anna.\n\n– No end", /* no sentence's end */
	  "dash: Anna / says / It rains\norphan: - / - / No end" },
	{ "Anna demands the following:\n\n• more rain\n\n• less snow.",
	  "list: Anna / demands / more rain list\n"
	  "list: Anna / demands / less snow list" },
	{ "Anna demands the following:\n\n• more rain\n\nIt rained.", "" },
	{ "Anna wants the following:\n\n• more rain\n\n• less snow.", "" },
	/* quotations that go on */
	{ "“No,” said Anna. “Not now.”",
	  "quote.cue-source: Anna / said / “No,” + “Not now.”" },
	{ "“No,” said Anna.\n\n“Not now.”",
	  "quote.cue-source: Anna / said / “No,”\n"
	  "continue.paragraph: Anna / - / “Not now.” from=0" },
	{ "“No,” said Anna.\n\nIt rained.\n\n“Not now.”",
	  "quote.cue-source: Anna / said / “No,”" },
	{ "Anna said that it rains. “Not now.”",
	  "source-cue-that: Anna / said / it rains" },
	{ "“No,” said Anna. It was “late”. “Not now.”",
	  "quote.cue-source: Anna / said / “No,” + “Not now.”" },
	{ "“No,” said Anna.\n\n“This is one.\n\n“And this is two.”",
	  "quote.cue-source: Anna / said / “No,”\n"
	  "continue.paragraph: Anna / - / “This is one. + “And this is two.” "
	  "from=0" },
	{ "“Nobody asked us first.”",
	  "alone: - / - / “Nobody asked us first.”" },
	{ "“Nobody asked us.”", "" },
	/* a colon leads up to the next paragraph's quotation */
	{ "Anna said in VG:\n\n“It is late.” It rained.",
	  "outlet: Anna / said / “It is late.” outlet=VG" },
	/* letters of other alphabets, and what looks like a token */
	{ "“Nei,” said Åse Ødegård-Å.",
	  "quote.cue-source: Åse Ødegård-Å / said / “Nei,”" },
	{ "\xEE\x80\x80 said Anna.", "" },
};

static void finds(void **state)
{
	int bad = 0;

	(void)state;
	for (size_t i = 0; i < COUNT(texts); i++) {
		struct sb_article *a = &own.article;
		struct sb_text t = { 0 };
		struct sb_slice got;

		stages_text(&own, sb_slice_of(texts[i].text));
		stages_run(&own, "find");
		for (size_t k = 0; k < a->nattributions; k++)
			add_attribution(&t, a, &a->attributions[k]);
		got = sb_text_slice(&t);
		if (!sb_slice_is(got, texts[i].found))
			bad += wrong("[%s]\n  wanted [%s]\n  got    [%.*s]",
				     texts[i].text, texts[i].found,
				     SB_FMT(got));
	}
	assert_int_equal(bad, 0);
}

/* ---- what the trace says ---- */

struct tries {
	struct sb_arena arena;
	struct sb_text text;
	const char *rule;
};

static void note(void *arg, const struct sb_article *a, const struct sb_try *t)
{
	static const char *const outcomes[] = { "matched", "failed", "vetoed",
						"dropped", "gated",  "lost" };
	struct tries *v = arg;

	if (!sb_slice_is(t->rule->id, v->rule))
		return;
	sb_text_addf(&v->arena, &v->text, "%s%.*s %s %u", v->text.n ? "; " : "",
		     SB_FMT(sb_slice_at(a->match, t->anchor)),
		     outcomes[t->outcome], t->steps_done);
	if (t->step)
		sb_text_addf(&v->arena, &v->text, " %.*s",
			     SB_FMT(t->step->written));
	if (t->winner)
		sb_text_addf(&v->arena, &v->text, " %.*s",
			     SB_FMT(t->winner->id));
	if (t->items_held)
		sb_text_addf(&v->arena, &v->text, " held %.*s",
			     SB_FMT(sb_slice_at(a->match, t->held)));
}

static const struct {
	const char *rule, *text, *tries;
} traces[] = {
	{ "passive", "Anna said no.", "" }, /* not its cue */
	{ "quote.cue-source", "“No,” said Anna.", "said matched 2" },
	{ "quote.cue-source", "“No,” said 7.",
	  "said failed 0 \\s%{SRC} held  " },
	{ "quote.cue-source", "He said Anna.",
	  "said failed 1 %{QUOTE:content},?\\s held  " },
	{ "quote.cue-source", "“Jaws” said Jaws.",
	  "said vetoed 2 ^\\S+\\ssaid\\sJaws" },
	{ "quote.cue-source", "“No,” said Anna, “not now.”",
	  "said matched 2; said lost 0 quote.split" },
	{ "source-cue-that", "Anna not said that it rains.",
	  "said dropped 2 \\bnot\\s" },
	{ "source-cue-that", "Anna noted that it rains.", "noted gated 2" },
	{ "outlet", "Anna said in VG: “It is.”",
	  "said vetoed 2 %{QUOTE words>=3}" },
	{ "passive", "It had asked by Anna whether it rains.",
	  "asked dropped 0 \\bwas\\s" },
	{ "draft", "Anna said that it rains.", "" },
};

static void tells_tries(void **state)
{
	struct sb_matcher *m = sb_matcher_new(own.rules);
	int bad = 0;

	(void)state;
	sb_matcher_probe(m, true);
	for (size_t i = 0; i < COUNT(traces); i++) {
		struct tries tries = { .rule = traces[i].rule };
		struct sb_slice got;

		sb_matcher_trace(m, note, &tries);
		stages_text(&own, sb_slice_of(traces[i].text));
		stages_run(&own, "segment");
		sb_matcher_run(m, &own.article);
		got = sb_text_slice(&tries.text);
		if (!sb_slice_is(got, traces[i].tries))
			bad += wrong("%s, [%s]\n  wanted [%s]\n  got    [%.*s]",
				     traces[i].rule, traces[i].text,
				     traces[i].tries, SB_FMT(got));
		sb_arena_release(&tries.arena);
	}
	sb_matcher_free(m);
	assert_int_equal(bad, 0);
}

/* ---- skeletons ---- */

/* Tokens as Q, open ones as O. */
static struct sb_slice shown(struct sb_arena *a, struct sb_slice s)
{
	struct sb_text t = { 0 };
	size_t at = 0;

	while (at < s.n) {
		int32_t c = sb_next_cp(s, &at);

		if (c >= SB_TOKEN && c <= SB_TOKEN_LAST)
			sb_text_addc(a, &t, (c & 0x100) ? 'O' : 'Q');
		else
			sb_text_addcp(a, &t, c);
	}
	return sb_text_slice(&t);
}

static const struct {
	const char *text, *skeleton;
} skeletons[] = {
	{ "It rained.", "It rained." },
	{ "“No,” he said.", "Q he said." },
	{ "He said “no” and “yes”.", "He said Q and Q." },
	{ "“One,” “two”", "Q Q" },
	{ "“Open.\n\n“Closed.” He.", "O|Q He." },
	{ "ÅÅ “é” ø", "ÅÅ Q ø" },
};

static void builds_skeletons(void **state)
{
	struct sb_matcher *m = sb_matcher_new(own.rules);

	(void)state;
	for (size_t i = 0; i < COUNT(skeletons); i++) {
		struct sb_article *a = &own.article;
		struct sb_text t = { 0 };

		stages_text(&own, sb_slice_of(skeletons[i].text));
		stages_run(&own, "segment");
		m->article = a;
		for (size_t k = 0; k < a->nparagraphs; k++) {
			struct sb_span p = a->paragraphs[k].span, back, all;
			struct skeleton sk;

			skeleton_build(m, p, &sk);
			all = (struct sb_span) { 0, (uint32_t)sk.text.n };
			back = skeleton_span(&sk, all);
			assert_int_equal(back.from, p.from);
			assert_int_equal(back.to, p.to);
			/* each token leads back to its quotation, whole */
			for (size_t q = 0; q < sk.ntokens; q++) {
				struct sb_span s = { sk.tokens[q].at,
						     sk.tokens[q].at +
							     SB_TOKEN_BYTES };

				back = skeleton_span(&sk, s);
				assert_int_equal(back.from,
						 sk.tokens[q].span.from);
				assert_int_equal(back.to, sk.tokens[q].span.to);
				assert_ptr_equal(skeleton_token(&sk, s.from),
						 &sk.tokens[q]);
			}
			assert_null(skeleton_token(&sk, all.to));
			sb_text_addf(&a->arena, &t, "%s%.*s", k ? "|" : "",
				     SB_FMT(shown(&a->arena, sk.text)));
		}
		if (!sb_slice_is(sb_text_slice(&t), skeletons[i].skeleton))
			fail_msg("%s: %.*s", skeletons[i].text,
				 SB_FMT(sb_text_slice(&t)));
	}
	sb_matcher_free(m);
}

/* ---- kinds of sources ---- */

static const struct {
	const char *text, *source;
	enum sb_source_kind kind;
} sources[] = {
	{ "Then he left.", "he", SB_SRC_PRONOUN },
	{ "They left.", "They", SB_SRC_PRONOUN },
	{ "Then Anna Lind left.", "Anna Lind", SB_SRC_NAME },
	{ "Then the mayor left.", "the mayor", SB_SRC_NOUN },
	{ "Then the mayor of the town left.", "the mayor of the town",
	  SB_SRC_NOUN },
	{ "Then the old mayor, a crook, left.", "the old mayor, a crook",
	  SB_SRC_NOUN },
	{ "Police left.", "Police", SB_SRC_GROUP },
	{ "Then the ministry left.", "the ministry", SB_SRC_GROUP },
	{ "The mayor left.", "The mayor", SB_SRC_NOUN },
	{ "The Mayor left.", "The Mayor", SB_SRC_NAME },
	{ "Then Norwegian left.", "Norwegian", SB_SRC_OTHER },
	{ "Then Norway left.", "Norway", SB_SRC_NAME },
	{ "Then the table left.", "the table", SB_SRC_OTHER },
	{ "Then it left.", "", SB_SRC_NONE },
};

static void tells_sources_apart(void **state)
{
	struct sb_matcher *m = sb_matcher_new(own.rules);

	(void)state;
	for (size_t i = 0; i < COUNT(sources); i++) {
		struct sb_slice what = sb_slice_of(sources[i].source);
		size_t at;

		stages_text(&own, sb_slice_of(sources[i].text));
		stages_run(&own, "segment");
		m->article = &own.article;
		at = sb_slice_find(own.article.match, what);
		print_message("  %s\n", sources[i].text);
		assert_int_equal(source_kind(m,
					     (struct sb_span) {
						     (uint32_t)at,
						     (uint32_t)(at + what.n) }),
				 sources[i].kind);
	}
	sb_matcher_free(m);
}

/* ---- limits ---- */

/* A pattern that gives up is told of once an article, and is not taken for
 * "no": what another rule finds stays.
 */
static void tells_of_limits(void **state)
{
	struct stages s;
	struct sb_text t = { 0 };
	struct sb_arena a = { 0 };

	(void)state;
	stages_open(&s,
		    "rule slow\n  cue class=assert\n"
		    "  after \\s(?<content>(?:a|aa)+)b\n"
		    "rule slow.too\n  cue class=assert\n"
		    "  after \\s(?<content>(?:a|aa|aaa)+)b\n"
		    "rule fine\n  cue class=assert\n"
		    "  after \\s(?<content>a+c)\n",
		    lexicon);
	sb_text_add(&a, &t, SB_LIT("He said "));
	for (int i = 0; i < 200; i++)
		sb_text_addc(&a, &t, 'a');
	sb_text_add(&a, &t, SB_LIT("c b."));
	stages_text(&s, sb_text_slice(&t));
	stages_run(&s, "find");
	assert_true(s.article.limited);
	assert_int_equal(s.article.nattributions, 1);
	assert_true(sb_slice_is(s.article.attributions[0].rule, "fine"));
	assert_int_equal(s.article.remarks.n, 1);
	assert_int_equal(
		sb_slice_find(s.article.remarks.v[0].text,
			      SB_LIT("rule slow stopped: match limit")),
		0);
	/* the next article starts afresh */
	stages_text(&s, SB_LIT("He said aac."));
	stages_run(&s, "find");
	assert_false(s.article.limited);
	assert_int_equal(s.article.nattributions, 1);
	stages_close(&s);
	sb_arena_release(&a);
}

/* ---- the oracle ---- */

/* The longest form of LEX at TEXT's byte AT, by looking at each. */
static const struct sb_entry *form_at(const struct sb_lexicon *lex,
				      struct sb_slice folded,
				      struct sb_slice text, size_t at,
				      struct sb_slice *const *forms,
				      size_t *end, unsigned *which)
{
	const struct sb_entry *best = NULL;

	*end = at;
	for (size_t i = 0; i < sb_lexicon_size(lex); i++) {
		const struct sb_entry *e = sb_lexicon_entry(lex, i);

		for (unsigned w = 0; w < e->nforms; w++) {
			struct sb_slice f = forms[i][w];
			size_t to = at + f.n, next = to, last = to;

			if (to <= *end || to > text.n ||
			    memcmp(folded.p + at, f.p, f.n) != 0)
				continue;
			/* a whole word, or a mark that ends one */
			if (to < text.n &&
			    sb_is_word_cp(sb_prev_cp(text, &last)) &&
			    sb_is_word_cp(sb_next_cp(text, &next)))
				continue;
			best = e;
			*end = to;
			*which = w;
		}
	}
	return best;
}

static struct sb_slice **fold_forms(struct sb_arena *a,
				    const struct sb_lexicon *lex)
{
	size_t n = sb_lexicon_size(lex);
	struct sb_slice **all = SB_NEW_N(a, struct sb_slice *, n);

	for (size_t i = 0; i < n; i++) {
		const struct sb_entry *e = sb_lexicon_entry(lex, i);

		all[i] = SB_NEW_N(a, struct sb_slice, e->nforms);
		for (unsigned w = 0; w < e->nforms; w++)
			all[i][w] = sb_fold_case(a, e->forms[w]);
	}
	return all;
}

struct oracle {
	struct sb_matcher *m;
	struct sb_arena arena;
	const struct sb_start *starts;
	size_t nstarts, nrules;
	const struct sb_rule *rules;
	struct sb_slice **forms[32];	    /* folded, by lexicon */
	const struct sb_lexicon **lexicons; /* by rule */
	SB_VEC(struct hit) hits;
};

/* Every rule that starts at a cue, wherever a form of its lexicon stands. */
static void try_everywhere(struct oracle *o, const struct skeleton *sk,
			   uint32_t sentence, uint32_t at)
{
	struct sb_slice folded = sb_fold_case(&o->m->article->arena, sk->text);

	/* Folding changes the length of few letters; leave those texts. */
	if (folded.n != sk->text.n)
		return;
	for (size_t l = 0; l < o->nstarts; l++) {
		struct place p = { .sk = sk, .sentence = sentence };
		size_t end;

		p.entry = form_at(o->starts[l].lexicon, folded, sk->text, at,
				  o->forms[l], &end, &p.which);
		if (!p.entry)
			continue;
		p.anchor = (struct sb_span) { at, (uint32_t)end };
		for (size_t i = 0; i < o->nrules; i++) {
			const struct sb_rule *r = &o->rules[i];
			struct hit h;

			if (r->live && r->anchor == SB_AT_CUE &&
			    o->lexicons[i] == o->starts[l].lexicon &&
			    sb_rule_takes(r, p.entry, p.which) &&
			    rule_try(o->m, r, &p, &h))
				*sb_vec_push(&o->m->article->arena,
					     &o->hits) = h;
		}
	}
}

static bool same_hit(const struct hit *a, const struct hit *b)
{
	return a->rule == b->rule && a->entry == b->entry &&
	       memcmp(&a->anchor, &b->anchor, sizeof(a->anchor)) == 0 &&
	       memcmp(&a->source, &b->source, sizeof(a->source)) == 0 &&
	       memcmp(&a->whole, &b->whole, sizeof(a->whole)) == 0 &&
	       a->npieces == b->npieces &&
	       memcmp(a->pieces, b->pieces, a->npieces * sizeof(*a->pieces)) ==
		       0 &&
	       a->score == b->score && a->cut == b->cut;
}

/* The hits as the matcher finds them, then as the oracle does. */
static int compare_ways(struct oracle *o, struct sb_article *a)
{
	struct sb_matcher *m = o->m;

	m->article = a;
	memset(&m->hits, 0, sizeof(m->hits));
	memset(&o->hits, 0, sizeof(o->hits));
	anchors_cues(m);
	for (uint32_t i = 0; i < a->nsentences; i++) {
		struct skeleton sk;
		uint32_t next = a->sentences[i].paragraph + 1;

		skeleton_build(m, a->sentences[i].span, &sk);
		sk.sentence = i;
		if (sb_slice_ends(sk.text, SB_LIT(":")) &&
		    next < a->nparagraphs &&
		    (i + 1 == a->nsentences ||
		     a->sentences[i + 1].paragraph == next))
			skeleton_extend(m, &sk, next);
		for (size_t at = 0, before = 0; at < sk.text.n;) {
			size_t here = at;
			bool in = before && sb_is_word_cp((int32_t)before);

			before = (size_t)sb_next_cp(sk.text, &at);
			/* Cues start where words do. */
			if (!in && sb_is_word_cp((int32_t)before))
				try_everywhere(o, &sk, i, (uint32_t)here);
		}
	}
	if (m->hits.n != o->hits.n)
		return wrong("%.*s: %zu hits, %zu by the oracle",
			     SB_FMT(a->match), m->hits.n, o->hits.n);
	for (size_t i = 0; i < m->hits.n; i++)
		if (!same_hit(&m->hits.v[i], &o->hits.v[i]))
			return wrong(
				"hit %zu differs: %.*s, %.*s by the oracle", i,
				SB_FMT(m->hits.v[i].rule->id),
				SB_FMT(o->hits.v[i].rule->id));
	return 0;
}

static void oracle_open(struct oracle *o, const struct sb_ruleset *rs)
{
	*o = (struct oracle) { .m = sb_matcher_new(rs) };
	o->starts = sb_ruleset_starts(rs, &o->nstarts);
	o->rules = sb_ruleset_rules(rs, &o->nrules);
	assert_in_range(o->nstarts, 1, COUNT(o->forms));
	for (size_t i = 0; i < o->nstarts; i++)
		o->forms[i] = fold_forms(&o->arena, o->starts[i].lexicon);
	o->lexicons = SB_NEW_N(&o->arena, const struct sb_lexicon *, o->nrules);
	for (size_t i = 0; i < o->nrules; i++)
		o->lexicons[i] = sb_ruleset_lexicon(
			rs, sb_arena_dup(&o->arena, o->rules[i].lexicon).p);
}

static void oracle_close(struct oracle *o)
{
	sb_matcher_free(o->m);
	sb_arena_release(&o->arena);
}

static void agrees_with_the_oracle(void **state)
{
	struct oracle o;
	size_t hits = 0;
	int bad = 0;

	(void)state;
	oracle_open(&o, own.rules);
	for (size_t i = 0; i < COUNT(texts); i++) {
		stages_text(&own, sb_slice_of(texts[i].text));
		stages_run(&own, "segment");
		bad += compare_ways(&o, &own.article);
		hits += o.hits.n;
	}
	oracle_close(&o);
	assert_int_equal(bad, 0);
	assert_true(hits > 30);
}

/* The real rules on a text of every kind of sentence that they have examples
 * of.
 */
static void agrees_on_the_examples(void **state)
{
	const char *dir = getenv("SAIDBY_RULES");
	struct sb_strings none = { 0 };
	struct sb_ruleset *rs = NULL;
	struct sb_err err = { 0 };
	struct stages s = { 0 };
	struct oracle o;
	size_t hits = 0;
	int bad = 0;

	(void)state;
	if (!dir && access("rules", F_OK) == 0)
		dir = "rules";
	if (!dir)
		skip();
	if (sb_ruleset_load(&rs, dir, &none, NULL, NULL, &err) != SB_OK)
		fail_msg("%s:%u: %s", err.where, err.line, err.text);
	stages_use(&s, rs);
	oracle_open(&o, rs);
	for (size_t i = 0; i < o.nrules; i++)
		for (unsigned k = 0; k < o.rules[i].nexamples; k++) {
			stages_text(&s, o.rules[i].examples[k].text);
			stages_run(&s, "segment");
			bad += compare_ways(&o, &s.article);
			hits += o.hits.n;
		}
	oracle_close(&o);
	stages_close(&s);
	assert_int_equal(bad, 0);
	assert_true(hits > 100);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(finds),
		cmocka_unit_test(tells_tries),
		cmocka_unit_test(builds_skeletons),
		cmocka_unit_test(tells_sources_apart),
		cmocka_unit_test(tells_of_limits),
		cmocka_unit_test(agrees_with_the_oracle),
		cmocka_unit_test(agrees_on_the_examples),
	};
	int failed;

	stages_open(&own, rules, lexicon);
	failed = cmocka_run_group_tests_name("find", tests, NULL, NULL);
	stages_close(&own);
	return failed;
}
