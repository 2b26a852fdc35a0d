/* test_resolve.c - names, pronouns, roles, groups and outlets to speakers
 *
 * Texts with the speakers of their attributions, in text order, bars between;
 * " @ OUTLET" behind one where an outlet is credited. Lexicons and rules are
 * the test's own. A wrong name is worse than none: what must stay as written
 * has rows, too.
 */
#include "stages.h"

static const char lexicon[] =
	"lexicon cue\n"
	"  say ; says ; said ; saying | class=assert frame=that weight=1\n"
	"  tell ; tells ; told ; telling | class=assert frame=that weight=1\n"
	"  report ; reports ; reported ; reporting | class=assert frame=that "
	"weight=1\n"
	"lexicon speaker\n"
	"  Ingrid Solvang ; Solvang ; Ingrid Solvåg | gender=f role=prime "
	"minister,Norwegian prime minister watch=yes\n"
	"  Tomas Reyes ; T. Reyes | gender=m role=special envoy,envoy\n"
	"lexicon outlet\n"
	"  CNN | kind=channel,network,broadcaster\n"
	"  VG | kind=newspaper,paper,daily\n"
	"  The Harbour Times ; Harbour Times | kind=newspaper,paper\n"
	"  NTB | kind=agency,news agency\n"
	"lexicon title\n"
	"  Mr. ; Mr | gender=m\n"
	"  Ms. ; Ms ; Mrs. ; Mrs | gender=f\n"
	"  President ; Senator ; Sen.\n"
	"  Sir | gender=m name=given\n"
	"lexicon given\n"
	"  Anna ; Eva | gender=f\n"
	"  Bo ; Ole ; Jonas | gender=m\n"
	"lexicon role\n"
	"  mayor ; mayors | kind=person\n"
	"  envoy ; envoys | kind=person\n"
	"  minister ; ministers | kind=person\n"
	"  lawyer ; lawyers | kind=person\n"
	"  spokeswoman | kind=person gender=f\n"
	"  spokesman | kind=person gender=m\n"
	"lexicon group\n"
	"  ministry ; police ; union ; ministers\n"
	"lexicon document\n"
	"  report\n"
	"lexicon orgword\n"
	"  Ministry ; Party ; Council ; union\n"
	"lexicon place\n"
	"  Norway ; Norwegian\n"
	"  Oslo\n"
	"lexicon calendar\n"
	"  Monday ; Tuesday\n"
	"lexicon particle\n"
	"  von ; der\n"
	"lexicon medium\n"
	"  newspaper ; paper ; daily\n"
	"  channel ; network ; broadcaster\n"
	"lexicon outletword\n"
	"  Times ; Radio ; Post\n"
	"lexicon credit\n"
	"  interview with\n"
	"lexicon lead-in\n"
	"  asked ; reacting | tells=subject\n"
	"  when\n"
	"  as for | tells=topic\n"
	"lexicon asking\n"
	"  asked ; pressed\n"
	"lexicon question\n"
	"  whether ; about\n"
	"lexicon cue-is\n"
	"  reply\n"
	"lexicon starter\n"
	"  the ; he ; she ; a\n";

static const char rules[] =
	"define WORDS (?:[^\\s,“”]+\\s){0,5}?[^\\s,“”]+\n"
	"rule that\n"
	"  cue     lemma=say,report\n"
	"  before  (?:^|,\\s|\\sand\\s)(?<source>%{WORDS})(?:,[^,]+,)?\\s\n"
	"  after   \\sthat\\s%{CLAUSE:content}\n"
	"  weight  90\n"
	"rule told\n"
	"  cue     lemma=tell\n"
	"  before  ^(?<source>%{WORDS})\\s\n"
	"  after   \\s(?<outlet>%{WORDS})\\sthat\\s%{CLAUSE:content}\n"
	"  weight  90\n"
	"rule quote\n"
	"  cue     lemma=say\n"
	"  before  ^%{QUOTE:content},?\\s\n"
	"  after   \\s(?<source>%{WORDS})(?=[.,])\n"
	"  weight  90\n"
	"rule continue\n"
	"  at      quote\n"
	"  prev    trailing\n"
	"  within  1\n"
	"  before  ^\n"
	"  after   $\n"
	"  weight  90\n"
	"rule hearsay\n"
	"  cue     lemma=say form=pp\n"
	"  before  (?<content>%{WORDS})\\sis\\s\n"
	"  after   \\s(?<content>to\\s[^.]+)\n"
	"  type    hearsay\n"
	"  weight  90\n";

static struct stages own;

static const struct {
	const char *text, *speakers;
} texts[] = {
	/* names: the lexicon's spelling; the article's own names */
	{ "Ingrid Solvang said that it rains.", "Ingrid Solvang" },
	{ "Solvang said that it rains.", "Ingrid Solvang" },
	{ "“No,” said Ingrid Solvåg.", "Ingrid Solvang" },
	{ "“No,” said Anna Lind.", "Anna Lind" },
	{ "Anna Lind was there. Lind said that it rains.", "Anna Lind" },
	{ "Lind said that it rains.", "Lind" },
	{ "Mr. Lind said that it rains.", "Lind" },
	{ "Anna Lind and Bo Berg said that it rains.", "Anna Lind; Bo Berg" },
	/* a surname that two bear: whose it is if one spoke, else as written */
	{ "Anna Lind came. Bo Lind left. Lind said that it rains.", "Lind" },
	{ "Anna Lind said that it snows. Bo Lind left. Lind said that it "
	  "rains.",
	  "Anna Lind|Anna Lind" },
	{ "Lind Owner Meets Bo Lind\n\nAnna Lind came. Lind said that it "
	  "rains.",
	  "Anna Lind" },
	{ "Anna Lind came. Bo Lind left. Ms. Lind said that it rains.",
	  "Anna Lind" },
	{ "Bo von der Heide came. Heide said that it rains.",
	  "Bo von der Heide" },
	/* an office or a spokesman is a speaker of its own */
	{ "Solvang's office said that it rains.", "Solvang's office" },
	{ "A spokesman for Ingrid Solvang said that it rains.",
	  "A spokesman for Ingrid Solvang" },
	{ "A spokesman for President Bo Berg said that it rains.",
	  "A spokesman for President Bo Berg" },
	{ "A lawyer for von der Heide said that it rains.",
	  "A lawyer for von der Heide" },
	{ "The captain of the Anna Lind said that it rains.",
	  "The captain of the Anna Lind" },
	/* a nickname is part of the name; a quotation beside it is not */
	{ "Bo \"Bear\" Moe came. Moe said that it rains.", "Bo Moe" },
	{ "Bo (Bear) Moe came. He said that it rains.", "Bo Moe" },
	{ "Bo Moe came. Anna Moe left. Bo (Bear) Moe said that it rains.",
	  "Bo Moe" },
	{ "Bo Moe (Labour) Monday said that it rains.", "Bo Moe" },
	/* a surname that is a role, too */
	{ "Anna Mayor came. Mayor said that it rains.", "Anna Mayor" },
	{ "Anna Lind came. On Monday Lind said that it rains.", "Anna Lind" },
	{ "A man, Ulu Okafor, 58, came. He said that it rains.", "Ulu Okafor" },
	/* a hyphen joins no first name to a surname */
	{ "Anna Moe-Lind came. Moe-Lind said that it rains.", "Anna Moe-Lind" },
	{ "Ulu-Anna Lind came. She said that it rains.", "Ulu-Anna Lind" },
	/* titles that go with the first name */
	{ "Sir Bo Berg came. Sir Bo said that it rains.", "Bo Berg" },
	{ "Anna Berg came. Sir Bo said that it rains.", "Bo" },
	/* of a shared surname the one of the pronoun's gender */
	{ "Anna Lind came with Bo Lind. Lind sat down. She said that it rains.",
	  "Anna Lind" },
	{ "It was late. Solvang's lawyer, Eva Moe, came. "
	  "The lawyer said that it rains.",
	  "Eva Moe" },
	/* pronouns: by gender, then recency; nobody on a guess */
	{ "Ingrid Solvang came. She said that it rains.", "Ingrid Solvang" },
	{ "Ingrid Solvang came. He said that it rains.", "" },
	{ "Ingrid Solvang met Tomas Reyes. He said that it rains.",
	  "Tomas Reyes" },
	{ "Ingrid Solvang met Tomas Reyes. She said that it rains.",
	  "Ingrid Solvang" },
	{ "She said that it rains.", "" },
	{ "They said that it rains.", "" },
	/* the subject stays, though other names follow it */
	{ "Anna Lind came. She left. But then she sued Eva Moe. She said that "
	  "it rains.",
	  "Anna Lind" },
	{ "Bo Berg left. He praised Ole Moe. He said that it rains.",
	  "Bo Berg" },
	{ "Bo Berg left. His chief, Ole Moe, paused. He said that it rains.",
	  "Ole Moe" },
	/* who is named in the words is not who says them */
	{ "Bo Berg paused. Ole Moe was late. He said that Moe lied.",
	  "Bo Berg" },
	/* a phrase in front is about others; a clause may be about the same */
	{ "Bo Berg left. In a letter to Ole Moe, he said that it rains.",
	  "Bo Berg" },
	{ "Ole Moe paused. Asked about Bo Berg, he said that it rains.",
	  "Ole Moe" },
	{ "Bo Berg left. When Ole Moe paused, he said that it rains.",
	  "Ole Moe" },
	/* the subject before comes before the speaker before that */
	{ "Bo Berg said that it snows. Ole Moe paused. He said that it rains.",
	  "Bo Berg|Ole Moe" },
	/* the article tells the gender that no list has */
	{ "Ulu Okafor came. She said that it snows. Bo Berg left. Okafor met "
	  "Berg. He said that it rains.",
	  "Ulu Okafor|Bo Berg" },
	/* who is new, without a name */
	{ "Eva Moe came. It was told by a lawyer who lives near. She said that "
	  "it rains.",
	  "a lawyer" },
	{ "Eva Moe came. At the door, a lawyer was waiting. She said that it "
	  "rains.",
	  "a lawyer" },
	{ "Eva Moe came. She was with a lawyer. She said that it rains.",
	  "Eva Moe" },
	{ "It was told to Eva Moe, a lawyer, who sat down. She said that it "
	  "rains.",
	  "Eva Moe" },
	/* words in front of the main clause, with a name in them */
	{ "Eva Moe came. At noon, with Moe in front, Anna Lind defended it. "
	  "She "
	  "said that it rains.",
	  "Anna Lind" },
	{ "Bo Berg came. For Berg, Alf Moe defended it. He said that it rains.",
	  "Bo Berg" },
	{ "Eva Moe came. Anna Lind was there. Asked whether Moe was well, she "
	  "said that it rains.",
	  "Anna Lind" },
	/* several: by two names, by a noun, and nobody else's */
	{ "Eva Moe and Bo Berg came. They said that it rains.",
	  "Eva Moe; Bo Berg" },
	{ "Two ministers came. They were late. They said that it rains.",
	  "Two ministers" },
	{ "Eva Moe came. They said that it rains.", "" },
	{ "Eva Moe met two ministers. They said that it rains.", "" },
	{ "The ministers' car came. They said that it rains.", "" },
	/* who asks, or acts on "him", in front is not he */
	{ "Bo Berg came. When Ole Moe pressed him on it, he said that it "
	  "rains.",
	  "Bo Berg" },
	{ "Bo Berg came. When Ole Moe asked about it, he said that it rains.",
	  "Bo Berg" },
	{ "Ole Moe asked Bo Berg whether it snows. He said that it rains.",
	  "Bo Berg" },
	{ "Ole Moe asked Bo Berg to come. He said that it rains.", "Ole Moe" },
	{ "Bo Berg came. His doctor kept him there. He said that it rains.",
	  "Bo Berg" },
	/* words in front leave their sentence to him */
	{ "Bo Berg paused. In a letter to Ole Moe, he sued. He said that it "
	  "rains.",
	  "Bo Berg" },
	{ "Ole Moe said that it snows. As for Bo Berg, he was back. He said "
	  "that it rains.",
	  "Ole Moe|Bo Berg" },
	{ "Ole Moe sued. A lawyer for Ole Moe, Bo Berg, paused. He said that "
	  "it rains.",
	  "Bo Berg" },
	{ "Ole Moe sued. The chief of the union in the Storting, Bo Berg, "
	  "paused. He said that it rains.",
	  "Bo Berg" },
	/* whose answer it is */
	{ "Ole Moe said that it snows. Bo Berg's reply was heard later. He "
	  "said "
	  "that it rains.",
	  "Ole Moe|Bo Berg" },
	{ "Ole Moe said that it snows. Bo Berg's boat was heard later. He said "
	  "that it rains.",
	  "Ole Moe|Ole Moe" },
	/* whom an apposition names */
	{ "The foreman, a retired smith named Bo Berg, said that it rains.",
	  "Bo Berg" },
	{ "The foreman, who had a dog named Bo Berg, said that it rains.",
	  "The foreman" },
	/* whom a relative clause is about */
	{ "Anna Lind of Norway, a chemist who said that it rains, left.",
	  "Anna Lind" },
	{ "The party praised Eva Moe who said that it rains.", "Eva Moe" },
	{ "A lawyer who said that it rains left.", "A lawyer" },
	{ "It was late. Anna Lind of Oslo, Norway said that it rains.",
	  "Anna Lind" },
	{ "It was late. In Oslo, Norway said that it rains.", "Norway" },
	/* whom the sentence before is about, without a name */
	{ "Anna Lind came. A lawyer left. She said that it rains.",
	  "A lawyer" },
	{ "Anna Lind came. Her lawyer left. She said that it rains.",
	  "Her lawyer" },
	{ "Anna Lind came. Bo Berg's lawyer left. She said that it rains.",
	  "Bo Berg's lawyer" },
	{ "Anna Lind came. Her lawyer, Bo Berg, left. She said that it rains.",
	  "Anna Lind" },
	{ "By Anna Lind\n\nIt was late. She said that it rains.", "" },
	{ "Anna Lind said that it rains. She said that it snows.",
	  "Anna Lind|Anna Lind" },
	{ "“Anna Lind is late,” said Eva Moe. She said that it rains.",
	  "Eva Moe|Eva Moe" },
	{ "Oslo was wet. She said that it rains.", "" },
	/* roles: the lexicon's, the article's, two holders */
	{ "Ingrid Solvang came. The prime minister said that it rains.",
	  "Ingrid Solvang" },
	{ "The prime minister said that it rains.", "The prime minister" },
	{ "Mayor Anna Lind came. The mayor said that it rains.", "Anna Lind" },
	{ "Anna Lind, the mayor, came. The mayor said that it rains.",
	  "Anna Lind" },
	{ "Mayor Anna Lind met mayor Bo Berg. The mayor said that it rains.",
	  "The mayor" },
	{ "A lawyer said that it rains. The lawyer said that it snows.",
	  "A lawyer|A lawyer" },
	{ "Anna Lind, a friend of the mayor, came. The mayor said that it "
	  "rains.",
	  "The mayor" },
	{ "Mayor Anna Lind met the harbour mayor. The harbour mayor said that "
	  "it rains.",
	  "The harbour mayor" },
	{ "A lawyer said that it rains. A lawyer said that it snows.",
	  "A lawyer|A lawyer" },
	{ "A spokeswoman said that it rains. She said that it snows.",
	  "A spokeswoman|A spokeswoman" },
	{ "A spokeswoman said that it rains. He said that it snows.",
	  "A spokeswoman|" },
	/* groups and bodies */
	{ "Police said that it rains.", "Police" },
	{ "The ministry said that it rains. It said that it snows.",
	  "The ministry|The ministry" },
	{ "The Harbour Party said that it rains.", "The Harbour Party" },
	{ "The Harbour Party came. It said that it rains.", "Harbour Party" },
	{ "It was late. The Harbour Party came. A man left. It said that it "
	  "rains.",
	  "" },
	/* outlets: the source itself, whom it is told, the last one named */
	{ "CNN reported that it rains.", " @ CNN" },
	{ "Anna Lind told CNN that it rains.", "Anna Lind @ CNN" },
	{ "CNN came. Anna Lind told the channel that it rains.",
	  "Anna Lind @ CNN" },
	{ "VG came. CNN left. Anna Lind told the paper that it rains.",
	  "Anna Lind @ VG" },
	{ "CNN came. Anna Lind told the paper that it rains.", "Anna Lind" },
	{ "It was in the local paper, Firda, on Monday. Firda said that it "
	  "rains.",
	  " @ Firda" },
	{ "The channel reported that it rains.", "The channel" },
	{ "CNN came. The channel reported that it rains.", " @ CNN" },
	{ "CNN's Bo Berg said that it rains.", "Bo Berg" },
	{ "In an interview with CNN, Anna Lind said that it rains.",
	  "Anna Lind @ CNN" },
	/* what goes on; what has no source */
	{ "“No,” said Anna Lind.\n\n“Not now.”", "Anna Lind|Anna Lind" },
	{ "The bridge is said to close.", "" },
};

static void resolves(void **state)
{
	int bad = 0;

	(void)state;
	for (size_t i = 0; i < COUNT(texts); i++) {
		struct sb_article *a = &own.article;
		struct sb_text t = { 0 };
		struct sb_slice got;

		stages_text(&own, sb_slice_of(texts[i].text));
		stages_run(&own, "resolve");
		for (size_t k = 0; k < a->nattributions; k++) {
			const struct sb_attribution *c = &a->attributions[k];

			sb_text_addf(&a->arena, &t, "%s%.*s", k ? "|" : "",
				     SB_FMT(c->speaker));
			if (c->source_outlet.n)
				sb_text_addf(&a->arena, &t, " @ %.*s",
					     SB_FMT(c->source_outlet));
		}
		got = sb_text_slice(&t);
		if (!a->nattributions || !sb_slice_is(got, texts[i].speakers))
			bad += wrong("[%s]\n  wanted [%s]\n  got    [%.*s] of "
				     "%zu",
				     texts[i].text, texts[i].speakers,
				     SB_FMT(got), a->nattributions);
	}
	assert_int_equal(bad, 0);
}

/* Each is less sure than the one before it. */
static const char *const surer[] = {
	"Ingrid Solvang said that it rains.",
	"Anna Lind said that it rains.",
	"Ingrid Solvang came. She said that it rains.",
	"Ingrid Solvang met Anna Lind. She said that it rains.",
	"She said that it rains.",
};

static void weighs_how_sure(void **state)
{
	int last = 101;

	(void)state;
	for (size_t i = 0; i < COUNT(surer); i++) {
		const struct sb_attribution *c;

		print_message("  %s\n", surer[i]);
		stages_text(&own, sb_slice_of(surer[i]));
		stages_run(&own, "resolve");
		assert_int_equal(own.article.nattributions, 1);
		c = own.article.attributions;
		assert_in_range(c->speaker_hint, 0, 100);
		assert_true(c->speaker_hint < last);
		assert_true(c->resolved_by.n > 0);
		last = c->speaker_hint;
	}
}

static const struct {
	const char *text;
	enum sb_source_kind kind;
	bool watched;
} kinds[] = {
	{ "Ingrid Solvang said that it rains.", SB_SRC_NAME, true },
	{ "Tomas Reyes said that it rains.", SB_SRC_NAME, false },
	{ "Ingrid Solvang came. She said that it rains.", SB_SRC_PRONOUN,
	  true },
	{ "A lawyer said that it rains.", SB_SRC_NOUN, false },
	{ "The police said that it rains.", SB_SRC_GROUP, false },
	{ "CNN reported that it rains.", SB_SRC_OUTLET, false },
	{ "The bridge is said to close.", SB_SRC_NONE, false },
};

static void tells_kinds(void **state)
{
	(void)state;
	for (size_t i = 0; i < COUNT(kinds); i++) {
		print_message("  %s\n", kinds[i].text);
		stages_text(&own, sb_slice_of(kinds[i].text));
		stages_run(&own, "resolve");
		assert_int_equal(own.article.nattributions, 1);
		assert_int_equal(own.article.attributions[0].source_kind,
				 kinds[i].kind);
		assert_int_equal(own.article.attributions[0].watched,
				 kinds[i].watched);
	}
}

/* A stream may hold attributions that inherit from a later one, or from each
 * other: those are resolved as what they are.
 */
static void survives_odd_heirs(void **state)
{
	struct sb_article *a = &own.article;

	(void)state;
	stages_text(&own,
		    SB_LIT("“No,” said Anna Lind.\n\n“Not now.”\n\n“Never.”"));
	stages_run(&own, "find");
	assert_int_equal(a->nattributions, 3);
	a->attributions[1].inherited = a->attributions[2].inherited = true;
	a->attributions[1].from = 2;
	a->attributions[2].from = 1;
	stages_run(&own, "resolve");
	assert_true(sb_slice_is(a->attributions[0].speaker, "Anna Lind"));
	assert_true(a->layers & SB_LAYER_SPEAKERS);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(resolves),
		cmocka_unit_test(weighs_how_sure),
		cmocka_unit_test(tells_kinds),
		cmocka_unit_test(survives_odd_heirs),
	};
	int failed;

	stages_open(&own, rules, lexicon);
	failed = cmocka_run_group_tests_name("resolve", tests, NULL, NULL);
	stages_close(&own);
	return failed;
}
