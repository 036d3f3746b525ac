package analysis

import (
	"bytes"
	"compress/gzip"
	"encoding/json"
	"io"
	"math/rand/v2"
	"os"
	"slices"
	"strings"
	"sync"
)

// oracleChains lists what is compared with a server: every analyzer, tokenizer,
// char filter and token filter, with some of their settings.
func oracleChains() []analyzeBody {
	var out []analyzeBody
	names := builtinNames()
	slices.Sort(names)
	for _, name := range names {
		if !slices.Contains(dataMissing, name) && name != "standard_html_strip" {
			out = append(out, analyzeBody{Analyzer: name})
		}
	}
	for _, line := range lines(tokenizerCases) {
		out = append(out, analyzeBody{Tokenizer: partCase(line)})
	}
	for _, line := range lines(charFilterCases) {
		out = append(out, analyzeBody{CharFilter: []any{partCase(line)}, Tokenizer: "standard"})
		out = append(out, analyzeBody{CharFilter: []any{partCase(line)}, Tokenizer: "keyword"})
	}
	for _, line := range lines(filterCases) {
		tokenizer, filters, _ := strings.Cut(line, " | ")
		var parts []any
		for _, f := range strings.Split(filters, " ; ") {
			parts = append(parts, partCase(f))
		}
		out = append(out, analyzeBody{Tokenizer: tokenizer, Filter: parts})
	}
	languages := []string{}
	for l := range stemmerLanguages() {
		languages = append(languages, l)
	}
	slices.Sort(languages)
	for _, l := range languages {
		out = append(out, analyzeBody{Tokenizer: "standard", Filter: []any{"lowercase", map[string]any{"type": "stemmer", "language": l}}})
	}
	for _, l := range snowballNames {
		out = append(out, analyzeBody{Tokenizer: "standard", Filter: []any{"lowercase", map[string]any{"type": "snowball", "language": l}}})
	}
	return out
}

// dataMissing are the analyzers that need data which is not part of the program.
var dataMissing = []string{"thai"}

func lines(s string) []string {
	var out []string
	for line := range strings.SplitSeq(s, "\n") {
		if line = strings.TrimSpace(line); line != "" {
			out = append(out, line)
		}
	}
	return out
}

func partCase(s string) any {
	if !strings.HasPrefix(s, "{") {
		return s
	}
	var m map[string]any
	if err := json.Unmarshal([]byte(s), &m); err != nil {
		panic(s + ": " + err.Error())
	}
	return m
}

const tokenizerCases = `
standard
icu_tokenizer
{"type":"standard","max_token_length":5}
whitespace
{"type":"whitespace","max_token_length":3}
letter
lowercase
keyword
classic
{"type":"classic","max_token_length":4}
uax_url_email
{"type":"uax_url_email","max_token_length":6}
path_hierarchy
{"type":"path_hierarchy","delimiter":"-","replacement":"+","skip":1}
{"type":"path_hierarchy","delimiter":" ","reverse":true}
{"type":"path_hierarchy","delimiter":"e","reverse":true,"skip":2}
ngram
{"type":"ngram","min_gram":2,"max_gram":3,"token_chars":["letter","digit"]}
{"type":"ngram","min_gram":1,"max_gram":1,"token_chars":["punctuation","symbol","custom"],"custom_token_chars":"ab世"}
edge_ngram
{"type":"edge_ngram","min_gram":1,"max_gram":4,"token_chars":["letter"]}
{"type":"edge_ngram","min_gram":2,"max_gram":10}
pattern
{"type":"pattern","pattern":","}
{"type":"pattern","pattern":"([a-z]+)(\\d*)","group":1}
{"type":"pattern","pattern":"([a-z]+)(\\d*)","group":2,"flags":"CASE_INSENSITIVE"}
{"type":"pattern","pattern":"(?<=[a-z])(?=[A-Z])|\\s"}
{"type":"pattern","pattern":"\\b","flags":"UNICODE_CASE"}
{"type":"pattern","pattern":"[^\\p{L}\\p{N}]+"}
{"type":"simple_pattern","pattern":"[0-9a-z]{2,3}"}
{"type":"simple_pattern","pattern":"a.*b|[A-Z]+"}
{"type":"simple_pattern_split","pattern":"[ ,]+"}
{"type":"simple_pattern_split","pattern":"e"}
{"type":"char_group","tokenize_on_chars":["whitespace","-","\\n","e"]}
{"type":"char_group","tokenize_on_chars":["letter","digit"],"max_token_length":2}
{"type":"char_group","tokenize_on_chars":["punctuation","symbol"]}
{"type":"simple_pattern","pattern":"\\d"}
{"type":"simple_pattern","pattern":"a&~(b)"}
{"type":"simple_pattern","pattern":"~(a)"}
{"type":"simple_pattern","pattern":"<01-10>"}
{"type":"simple_pattern","pattern":"\"a.b\""}
{"type":"simple_pattern","pattern":"((a)(b))*"}
{"type":"simple_pattern","pattern":"[^]a]"}
{"type":"simple_pattern","pattern":"ab&.b"}
{"type":"simple_pattern","pattern":"a{"}
{"type":"simple_pattern","pattern":"a{2"}
{"type":"simple_pattern","pattern":"(a"}
{"type":"simple_pattern","pattern":"[b-a]"}
{"type":"simple_pattern","pattern":"<1-100>"}
{"type":"simple_pattern","pattern":"<ab>"}
{"type":"simple_pattern","pattern":"a)"}
{"type":"simple_pattern","pattern":"<a-b>"}
{"type":"simple_pattern","pattern":"a{99999999999}"}
{"type":"simple_pattern","pattern":"a|"}
{"type":"simple_pattern","pattern":"[a-z]{3,}|@#"}
{"type":"simple_pattern_split","pattern":"[^a-z]+&~(@\\n@)"}
`

const charFilterCases = `
html_strip
{"type":"html_strip","escaped_tags":["b","br","script"]}
{"type":"mapping","mappings":["a => b","th => ","e => \\u00e9\\u00e8","日 => sun","ab=>xyz"]}
{"type":"pattern_replace","pattern":"(\\w)(\\w)","replacement":"$2-$1"}
{"type":"pattern_replace","pattern":"[aeiou]"}
{"type":"pattern_replace","pattern":"\\s+","replacement":"_____","flags":"CASE_INSENSITIVE|MULTILINE"}
{"type":"pattern_replace","pattern":"(?=[A-Z])","replacement":"~"}
icu_normalizer
{"type":"icu_normalizer","name":"nfc"}
{"type":"icu_normalizer","name":"nfkc","mode":"decompose"}
{"type":"icu_normalizer","mode":"decompose"}
{"type":"icu_normalizer","unicode_set_filter":"[^åäöÅÄÖ\\u00e9]"}
`

const filterCases = `
standard | apostrophe
whitespace | apostrophe
standard | arabic_normalization ; arabic_stem
standard | lowercase ; asciifolding
whitespace | {"type":"asciifolding","preserve_original":true}
standard | icu_folding
smartcn_tokenizer | smartcn_stop
smartcn_tokenizer | smartcn_word ; {"type":"smartcn_stop","stopwords":["_smartcn_","的"]}
keyword | icu_folding
keyword | icu_normalizer
whitespace | {"type":"icu_normalizer","name":"nfkc"}
keyword | {"type":"icu_normalizer","name":"nfc"}
keyword | {"type":"icu_folding","unicode_set_filter":"[^\\u00e5\\u00e4[:Lu:]\\p{Cyrillic}]"}
keyword | {"type":"icu_folding","unicode_set_filter":"[[a-zé-ü]-[c-e]]"}
standard | bengali_normalization
standard | lowercase ; brazilian_stem
standard | cjk_bigram
standard | {"type":"cjk_bigram","output_unigrams":true}
standard | {"type":"cjk_bigram","ignored_scripts":["han","hangul"]}
standard | cjk_width
whitespace | cjk_width
classic | classic
standard | {"type":"common_grams","common_words":["the","a","of","and"]}
standard | {"type":"common_grams","common_words":"_english_","query_mode":true,"ignore_case":true}
standard | czech_stem
standard | decimal_digit
whitespace | {"type":"delimited_payload","delimiter":"e","encoding":"identity"}
standard | {"type":"dictionary_decompounder","word_list":["fox","box","over","jump","in","he"]}
standard | {"type":"dictionary_decompounder","word_list":["fox","over","ov","er"],"only_longest_match":true,"min_word_size":3}
standard | dutch_stem
standard | edge_ngram
standard | {"type":"edge_ngram","min_gram":2,"max_gram":4,"preserve_original":true}
standard | {"type":"edge_ngram","min_gram":1,"max_gram":3,"side":"back"}
standard | elision
whitespace | {"type":"elision","articles":["l","d","o"],"articles_case":true}
standard | fingerprint
standard | {"type":"fingerprint","separator":"+","max_output_size":40}
standard | french_stem
standard | lowercase ; german_normalization
standard | german_stem
standard | hindi_normalization
standard | indic_normalization
standard | {"type":"keep","keep_words":["the","Fox","日本"],"keep_words_case":true}
standard | {"type":"keep_types","types":["<NUM>","<IDEOGRAPHIC>"]}
standard | {"type":"keep_types","types":["<ALPHANUM>"],"mode":"exclude"}
standard | {"type":"keyword_marker","keywords":["foxes","running"]} ; porter_stem
standard | {"type":"keyword_marker","keywords_pattern":".*ing"} ; porter_stem
standard | keyword_repeat ; porter_stem ; remove_duplicates
standard | lowercase ; kstem
standard | length
standard | {"type":"length","min":2,"max":4}
standard | limit
standard | {"type":"limit","max_token_count":3}
standard | lowercase
standard | {"type":"lowercase","language":"greek"}
standard | {"type":"lowercase","language":"irish"}
standard | {"type":"lowercase","language":"turkish"}
standard | {"type":"min_hash","bucket_count":8}
standard | {"type":"min_hash","hash_count":2,"bucket_count":3,"hash_set_size":2,"with_rotation":false}
standard | {"type":"multiplexer","filters":["lowercase","lowercase, porter_stem"]}
standard | {"type":"multiplexer","filters":["uppercase","reverse"],"preserve_original":false}
standard | {"type":"multiplexer","filters":["stop","word_delimiter"]}
standard | ngram
standard | {"type":"ngram","min_gram":2,"max_gram":3,"preserve_original":true}
whitespace | {"type":"pattern_capture","patterns":["([a-z]+)","(\\d+)","(([A-Z])([a-z]))"]}
whitespace | {"type":"pattern_capture","patterns":["(\\p{Ll}+|\\p{Lu}\\p{Ll}+)"],"preserve_original":false}
whitespace | {"type":"pattern_replace","pattern":"[aeiou]","replacement":"*"}
whitespace | {"type":"pattern_replace","pattern":"(.)(.)","replacement":"$2$1","all":false}
standard | persian_normalization
standard | porter_stem
standard | {"type":"predicate_token_filter","script":{"source":"token.position % 2 == 0 || token.term.length() > 6"}}
standard | {"type":"condition","filter":["lowercase","porter_stem"],"script":{"source":"token.type != '<NUM>' && token.startOffset > 4"}}
standard | {"type":"condition","filter":["stop","shingle"],"script":{"source":"token.term.length() < 5"}}
standard | stop ; {"type":"condition","filter":["ngram"],"script":{"source":"token.position > 2"}} ; reverse
standard | reverse
standard | lowercase ; russian_stem
standard | scandinavian_folding
standard | scandinavian_normalization
standard | lowercase ; serbian_normalization
standard | shingle
standard | {"type":"shingle","min_shingle_size":2,"max_shingle_size":4}
standard | {"type":"shingle","output_unigrams":false,"token_separator":"+","max_shingle_size":3}
standard | stop ; {"type":"shingle","filler_token":"#","max_shingle_size":3}
standard | {"type":"shingle","output_unigrams":false,"output_unigrams_if_no_shingles":true,"min_shingle_size":4,"max_shingle_size":5}
standard | sorani_normalization
standard | stop
standard | {"type":"stop","stopwords":["_french_","_german_","fox"],"ignore_case":true}
standard | {"type":"stop","stopwords":["_none_"]}
standard | {"type":"stop","remove_trailing":false}
standard | {"type":"stemmer_override","rules":["running, ran => run","foxes=>fuchs"]} ; porter_stem
standard | lowercase ; {"type":"synonym","synonyms":["fox, foxes, quick brown","the => a b c","日本 => japan","jump over => leap, hop around"]}
standard | lowercase ; {"type":"synonym_graph","synonyms":["fox, foxes, quick brown","the => a b c","a, some thing","jump over => leap, hop around"]}
standard | lowercase ; {"type":"synonym_graph","synonyms":["fox, foxes, quick brown","the => a b c","running, go fast"]} ; flatten_graph
standard | lowercase ; {"type":"synonym","expand":false,"synonyms":["fox, foxes, quick brown","over,lazy dog"]}
standard | lowercase ; {"type":"synonym","format":"wordnet","synonyms":["s(100000001,1,'abstain',v,1,0).","s(100000001,2,'refrain',v,1,0).","s(100000002,1,'the fox',v,1,0).","s(100000002,2,'over',v,1,0)."]}
keyword | trim
standard | truncate
standard | {"type":"truncate","length":3}
standard | type_as_payload
standard | unique
standard | ngram ; {"type":"unique","only_on_same_position":true}
standard | uppercase
whitespace | word_delimiter
whitespace | {"type":"word_delimiter","catenate_all":true,"preserve_original":true}
whitespace | {"type":"word_delimiter","catenate_words":true,"catenate_numbers":true,"generate_word_parts":false}
whitespace | {"type":"word_delimiter","split_on_case_change":false,"split_on_numerics":false,"stem_english_possessive":false,"catenate_all":true}
whitespace | {"type":"word_delimiter","type_table":["$ => DIGIT","e => SUBWORD_DELIM","\\u002C => ALPHA"],"protected_words":["the","fox-Trot"]}
whitespace | word_delimiter_graph
whitespace | {"type":"word_delimiter_graph","catenate_all":true,"preserve_original":true}
whitespace | {"type":"word_delimiter_graph","catenate_words":true,"catenate_numbers":true}
whitespace | {"type":"word_delimiter_graph","catenate_words":true,"generate_word_parts":false,"adjust_offsets":false}
whitespace | {"type":"word_delimiter_graph","catenate_all":true,"catenate_words":true,"preserve_original":true} ; flatten_graph
standard | stop ; word_delimiter_graph ; lowercase
`

// joiners are characters that a source should name.
var joiners = strings.NewReplacer("<zwnj>", "\u200c", "<zwj>", "\u200d")

// vocabulary are words of many languages, and what stands between words.
var vocabulary = strings.Fields(joiners.Replace(`the a of and The fox foxes Fox quick brown jumps jump over lazy dogs dog's running ran runs happily generalizations
relational conditional hopping hoping fly flies dying ties national nationalism children's O'Neil's can't i.b.m. U.S.A. AT&T wi-fi Wi-Fi-4000
PowerShot j2se SD500 500-42 x123y 1.5 1,000 3.14e10 -5 $100 50% #tag @user foo_bar user@example.com http://example.com/a/b?c=d&e=f www.x.org
/usr/local/lib a/b/c C:\dir <b>bold</b> <br/> <script>x<y</script> &amp; &lt; &#233; &#x1F600; &nbsp; <!--c--> <p class="x">
l'avion d'abord qu'il L’été élèves mangeaient chevaux journaux œuvre être hôtel naïve façon années finissement
der die das Häuser Bücher schöne Straße weiß müssen gegangen Arbeiten Kinder Matrizen Lehrerinnen übergegangen
niños canciones rápidamente españolas corazón lápices amigos andiamo città perché bellissimi ragazze dell'arte
meninos corações nações rapidamente avião caminhões åben smørrebrød høns bøger husene flickorna pojkarna städerna vackra talon taloissa kirjojen ihmisille
házak könyveket asztalokban gyerekeknek книги человека бегающих красивая столами языков собаки ξένος άνθρωποι γλώσσες Ελλάδα πατέρας βιβλία
český knihy lidmi městech dzieci książki cărțile oamenilor copiilor kitaplar İstanbul ISPARTA evlerimizden ığdır çocukların
mājām grāmatas namai knygos raamatud majades etxeak liburuak llibres cases gatos bonitas
الكتاب والمدرسة كتابها مدرسون أهلا إلى کتاب<zwnj>ها می<zwnj>روم كوردستان ڕۆژ हिन्दी किताबें लड़कियाँ বাংলা বইগুলো มาก ภาษาไทย ไทยแลนด์ ລາວ ខ្មែរ မြန်မာ
日本 日本語 東京都 こんにちは カタカナ ｶﾀｶﾅ ｶﾞｷﾞ Ｈｅｌｌｏ １２３ 中文 南京市长江大桥 我们 한국어 대한민국 안녕하세요
😀 👍🏽 👨<zwj>👩<zwj>👧<zwj>👦 🇩🇪 #️⃣ ½ ① ٣٤٥ ४५ ǅ ﬁ ŉ 𝐀𝐁 𐐀𐐁 é é Ⅷ ß ẞ Ǆ aa ae oo AA
h-Éireann nÉirinn tAthair bhFear menulis membaca berlari perjalanan բառեր գիրքը`))

// separators are what stands between words, blanks mostly.
var separators = []string{" ", " ", " ", " ", " ", "  ", ", ", ". ", "-", "/", "'", "\n", "\t", "_", "", "!", " & ", ":", "\u00a0", "\u200c", "，", "。"}

// randomText is a text of one of several kinds.
func randomText(r *rand.Rand) string {
	switch r.IntN(12) {
	case 0:
		return wordText(r, "chinese")
	case 1:
		return wordText(r, "japanese")
	case 2:
		return wordText(r, "thai")
	case 3:
		return wordText(r, []string{"lao", "khmer", "burmese"}[r.IntN(3)])
	case 4:
		return runeText(r)
	}
	return mixedText(r)
}

// mixedText is words of many languages.
func mixedText(r *rand.Rand) string {
	var b strings.Builder
	for range 1 + r.IntN(12) {
		switch r.IntN(12) {
		case 0:
			for range 1 + r.IntN(8) {
				b.WriteRune(randomRune(r))
			}
		case 1:
			word := []rune(vocabulary[r.IntN(len(vocabulary))])
			b.WriteString(strings.ToUpper(string(word)))
		case 2:
			word := []rune(vocabulary[r.IntN(len(vocabulary))])
			b.WriteString(string(word[:1+r.IntN(len(word))]))
		default:
			b.WriteString(vocabulary[r.IntN(len(vocabulary))])
		}
		b.WriteString(separators[r.IntN(len(separators))])
	}
	return b.String()
}

// wordText is words of a language that writes no blanks.
func wordText(r *rand.Rand, language string) string {
	words := languageWords()[language]
	var b strings.Builder
	for range 1 + r.IntN(16) {
		word := words[r.IntN(len(words))]
		if r.IntN(10) == 0 {
			word = vocabulary[r.IntN(len(vocabulary))]
		}
		b.WriteString(word)
		if r.IntN(8) == 0 {
			b.WriteString([]string{" ", "、", "。", "\n", "ๆ", "ฯ", "ー", "1", "５", "ﾞ"}[r.IntN(10)])
		}
	}
	return b.String()
}

// runeText is characters of any blocks.
func runeText(r *rand.Rand) string {
	var b strings.Builder
	for range 1 + r.IntN(30) {
		b.WriteRune(randomRune(r))
	}
	return b.String()
}

var languageWords = sync.OnceValue(func() map[string][]string {
	data, err := os.ReadFile("testdata/words.txt.gz")
	if err != nil {
		panic(err)
	}
	z, err := gzip.NewReader(bytes.NewReader(data))
	if err != nil {
		panic(err)
	}
	text, err := io.ReadAll(z)
	if err != nil {
		panic(err)
	}
	words := map[string][]string{}
	for line := range strings.Lines(string(text)) {
		f := strings.Fields(line)
		words[f[0]] = f[1:]
	}
	return words
})

// randomRune is a character of one of many blocks, those that have been there for
// long.
func randomRune(r *rand.Rand) rune {
	blocks := [][2]rune{{0x20, 0x7e}, {0x20, 0x7e}, {0xa0, 0x17f}, {0x370, 0x3ff}, {0x400, 0x45f}, {0x5d0, 0x5ea}, {0x620, 0x6d3},
		{0x900, 0x97f}, {0x980, 0x9f1}, {0xa05, 0xa74}, {0xe01, 0xe5b}, {0x1e00, 0x1eff}, {0x2010, 0x205e}, {0x20a0, 0x20b9}, {0x2100, 0x214f},
		{0x2190, 0x21ff}, {0x2460, 0x24ff}, {0x3040, 0x30ff}, {0x4e00, 0x9fa5}, {0xac00, 0xd7a3}, {0xff01, 0xff9f}, {0x1f600, 0x1f64f}}
	b := blocks[r.IntN(len(blocks))]
	return b[0] + rune(r.IntN(int(b[1]-b[0]+1)))
}
