package differential

import "strings"

// analyzerNames are the analyzers that a server has.
var analyzerNames = strings.Fields(`standard simple whitespace stop keyword pattern fingerprint snowball cjk smartcn icu_analyzer arabic armenian basque
bengali brazilian bulgarian catalan chinese czech danish dutch english estonian finnish french galician german greek hindi hungarian indonesian irish italian
latvian lithuanian norwegian persian portuguese romanian russian sorani spanish swedish turkish nope`)

var analyzerOptions = []options{
	{name: "standard", set: []string{`max_token_length 1 3 255`, `stopwords "_english_" ["the","a"] "_none_" "_martian_"`}},
	{name: "stop", set: []string{`stopwords "_french_" ["fox"] []`}},
	{name: "pattern", set: []string{`pattern "\\\\W+" "," "[aeiou]" "("`, `lowercase true false`, `flags "CASE_INSENSITIVE" "DOTALL|COMMENTS"`, `stopwords "_english_" ["the"]`}},
	{name: "fingerprint", set: []string{`separator "+" ""`, `max_output_size 10 40`, `stopwords "_english_"`}},
	{name: "english", set: []string{`stopwords ["fox"] "_none_"`, `stem_exclusion ["running"] ["foxes","dogs"]`}},
	{name: "german", set: []string{`stem_exclusion ["häuser"]`, `stopwords "_german_"`}},
	{name: "snowball", set: []string{`language "French" "German2" "Porter" "klingon"`, `stopwords ["a"]`}},
	{name: "icu_analyzer", set: []string{`method "nfc" "nfkc" "nfkc_cf"`, `mode "compose" "decompose" "x"`}},
	{name: "cjk", set: []string{`stopwords ["的"]`}},
	{name: "whitespace"}, {name: "simple"}, {name: "keyword"}, {name: "smartcn"}, {name: "nope"},
}

var tokenizerOptions = []options{
	{name: "standard", set: []string{`max_token_length 1 3 5 255`}},
	{name: "whitespace", set: []string{`max_token_length 1 4`}},
	{name: "letter"}, {name: "lowercase"}, {name: "keyword", set: []string{`buffer_size 1 256`}}, {name: "icu_tokenizer"}, {name: "smartcn_tokenizer", need: `"a":1`},
	{name: "classic", set: []string{`max_token_length 3 10`}},
	{name: "uax_url_email", set: []string{`max_token_length 4 20`}},
	{name: "ngram", set: []string{`min_gram 1 2 3`, `max_gram 1 2 3 4`, `token_chars ["letter"] ["digit","letter"] ["punctuation","symbol","whitespace"] ["vowel"] ["custom"]`,
		`custom_token_chars "ab+"`}},
	{name: "edge_ngram", set: []string{`min_gram 1 2`, `max_gram 2 5`, `token_chars ["letter","digit"] ["custom"]`, `custom_token_chars "-_"`}},
	{name: "path_hierarchy", set: []string{`delimiter "-" " " "."`, `replacement "+" "/"`, `reverse true false`, `skip 1 2`}},
	{name: "pattern", set: []string{`pattern "[aeiou]" "\\\\d+" "(\\\\w)(\\\\w)" "["`, `group -1 0 1 2`, `flags "CASE_INSENSITIVE" ""`}},
	{name: "simple_pattern", set: []string{`pattern "[0-9]{2}" "[a-z]+" "a.b" "a{"`}},
	{name: "simple_pattern_split", set: []string{`pattern "[,.]" "e" " "`}},
	{name: "char_group", need: `"tokenize_on_chars":["whitespace"] | "tokenize_on_chars":["letter","-"] | "tokenize_on_chars":["punctuation","digit"] | "tokenize_on_chars":["\\n","symbol"]`,
		set: []string{`max_token_length 2 20`}},
	{name: "nope"},
}

var charFilterOptions = []options{
	{name: "html_strip", set: []string{`escaped_tags ["b"] ["p","br"]`}},
	{name: "mapping", need: `"mappings":["a => b","th => "] | "mappings":["e=>\\u00e9","日 => sun","ab=>xyz"] | "mappings":["a"]`},
	{name: "pattern_replace", need: `"pattern":"(\\w)(\\w)" | "pattern":"[aeiou]" | "pattern":"\\s+" | "pattern":"("`, set: []string{`replacement "$2$1" "_" "$1-"`, `flags "CASE_INSENSITIVE"`}},
	{name: "icu_normalizer", set: []string{`name "nfc" "nfkc" "nfkc_cf" "x"`, `mode "compose" "decompose"`, `unicode_set_filter "[^a-c]" "[:Lu:]"`}},
	{name: "nope"},
}

var filterOptions = []options{
	{name: "apostrophe"}, {name: "arabic_normalization"}, {name: "arabic_stem"}, {name: "bengali_normalization"}, {name: "brazilian_stem"}, {name: "classic"},
	{name: "cjk_width"}, {name: "czech_stem"}, {name: "decimal_digit"}, {name: "dutch_stem"}, {name: "flatten_graph"}, {name: "french_stem"}, {name: "german_normalization"},
	{name: "german_stem"}, {name: "hindi_normalization"}, {name: "indic_normalization"}, {name: "keyword_repeat"}, {name: "kstem"}, {name: "persian_normalization"},
	{name: "porter_stem"}, {name: "remove_duplicates"}, {name: "reverse"}, {name: "russian_stem"}, {name: "scandinavian_folding"}, {name: "scandinavian_normalization"},
	{name: "sorani_normalization"}, {name: "trim"}, {name: "type_as_payload"}, {name: "uppercase"}, {name: "nope"},
	{name: "asciifolding", set: []string{`preserve_original true false`}},
	{name: "cjk_bigram", set: []string{`ignored_scripts ["han"] ["hangul","katakana"] ["x"]`, `output_unigrams true false`}},
	{name: "common_grams", need: `"common_words":["the","a","of"] | "common_words":"_english_"`, set: []string{`ignore_case true`, `query_mode true`}},
	{name: "condition", need: `"filter":["lowercase"],"script":{"source":"token.term.length() > 3"} | "filter":["stop","reverse"],"script":{"source":"token.position % 2 == 0"} | "filter":["nope"],"script":{"source":"true"}`},
	{name: "predicate_token_filter", need: `"script":{"source":"token.type != '<NUM>'"} | "script":{"source":"token.startOffset > 5"} | "script":{"source":"token.x"}`},
	{name: "delimited_payload", set: []string{`delimiter "-" "|"`, `encoding "identity" "int" "float" "x"`}},
	{name: "dictionary_decompounder", need: `"word_list":["fox","over","jump","er"]`, set: []string{`min_word_size 1 5`, `min_subword_size 2`, `max_subword_size 3 15`, `only_longest_match true`}},
	{name: "edge_ngram", set: []string{`min_gram 1 2`, `max_gram 1 2 5`, `side "front" "back" "x"`, `preserve_original true`}},
	{name: "elision", need: `"articles":["l","d"]`, set: []string{`articles_case true false`}},
	{name: "fingerprint", set: []string{`separator "+"`, `max_output_size 5 50`}},
	{name: "icu_folding", set: []string{`unicode_set_filter "[^åäö]" "[a-z]"`}},
	{name: "icu_normalizer", set: []string{`name "nfc" "nfkc" "nfkc_cf"`}},
	{name: "keep", need: `"keep_words":["the","fox","日本"]`, set: []string{`keep_words_case true`}},
	{name: "keep_types", need: `"types":["<ALPHANUM>"] | "types":["<NUM>","<IDEOGRAPHIC>","word"]`, set: []string{`mode "include" "exclude" "x"`}},
	{name: "keyword_marker", need: `"keywords":["running","foxes"] | "keywords_pattern":".*s"`, set: []string{`ignore_case true`}},
	{name: "length", set: []string{`min 1 2 3`, `max 4 10`}},
	{name: "limit", set: []string{`max_token_count 1 3`, `consume_all_tokens true`}},
	{name: "lowercase", set: []string{`language "greek" "irish" "turkish" "x"`}},
	{name: "min_hash", set: []string{`hash_count 1 2`, `bucket_count 1 4`, `hash_set_size 1 2`, `with_rotation true false`}},
	{name: "multiplexer", need: `"filters":["lowercase","uppercase"] | "filters":["lowercase, porter_stem","reverse"] | "filters":[]`, set: []string{`preserve_original true false`}},
	{name: "ngram", set: []string{`min_gram 1 2`, `max_gram 2 3`, `preserve_original true`}},
	{name: "pattern_capture", need: `"patterns":["([a-z]+)","(\\d+)"] | "patterns":["((a)(b)?)"]`, set: []string{`preserve_original true false`}},
	{name: "pattern_replace", need: `"pattern":"[aeiou]" | "pattern":"(.)(.)"`, set: []string{`replacement "*" "$1" "$9"`, `all true false`, `flags "CASE_INSENSITIVE"`}},
	{name: "shingle", set: []string{`min_shingle_size 2 3`, `max_shingle_size 2 3 4`, `output_unigrams true false`, `output_unigrams_if_no_shingles true`, `token_separator "" "+"`, `filler_token "" "#"`}},
	{name: "snowball", set: []string{`language "English" "French" "Lovins" "Kp" "x"`}},
	{name: "stemmer", set: []string{`language "english" "light_french" "minimal_german" "possessive_english" "hungarian" "finnish" "x"`, `name "light_german"`}},
	{name: "stemmer_override", need: `"rules":["running, runs => run","foxes => fox"]`},
	{name: "stop", set: []string{`stopwords "_english_" ["fox","the"] "_none_" ["_german_","x"]`, `ignore_case true`, `remove_trailing false true`}},
	{name: "synonym", need: `"synonyms":["fox, foxes, quick brown","the => a b"] | "synonyms":["jumps over => leap","日本 => japan"] | "format":"wordnet","synonyms":["s(100000001,1,'fox',n,1,0).","s(100000001,2,'vixen',n,1,0)."] | "synonyms":["a => => b"]`,
		set: []string{`expand true false`, `lenient true`, `updateable true`}},
	{name: "synonym_graph", need: `"synonyms":["fox, foxes, quick brown","the => a b c"] | "synonyms":["jumps over, leaps => hop around","dog, lazy dog"]`, set: []string{`expand true false`, `lenient true`}},
	{name: "truncate", need: `"length":3`},
	{name: "unique", set: []string{`only_on_same_position true false`}},
	{name: "word_delimiter", set: delimiterOptions}, {name: "word_delimiter_graph", set: append([]string{`adjust_offsets true false`}, delimiterOptions...)},
}

var delimiterOptions = []string{`catenate_all true`, `catenate_numbers true`, `catenate_words true`, `generate_number_parts false`, `generate_word_parts false`,
	`preserve_original true`, `split_on_case_change false`, `split_on_numerics false`, `stem_english_possessive false`, `protected_words ["the","Wi-Fi"]`,
	`type_table ["-=>ALPHA"] ["$=>DIGIT","e=>SUBWORD_DELIM"] ["x"]`}

// europeanWords are words with Latin, Greek and Cyrillic letters, numbers, addresses
// and signs.
var europeanWords = strings.Fields(`the a of and The fox foxes quick brown jumps over lazy dogs dog's running ran happily national can't i.b.m. U.S.A. AT&T wi-fi Wi-Fi-4000
PowerShot j2se SD500 500-42 x123y 1.5 1,000 $100 50% #tag @user foo_bar user@example.com http://example.com/a/b?c=d /usr/local/lib <b>bold</b> <br/> &amp; &#233;
l'avion d'abord L’été élèves chevaux œuvre naïve der die das Häuser schöne Straße weiß gegangen niños canciones corazón città perché dell'arte corações avião
åben smørrebrød flickorna vackra talossa házak könyveket книги человека красивая столами Ελλάδα άνθρωποι český knihy dzieci cărțile kitaplar İstanbul ISPARTA
grāmatas namai raamatud etxeak gatos الكتاب والمدرسة کتاب हिन्दी किताबें বাংলা ไทย 日本 中文 한국어 😀 👍🏽 🇩🇪 ½ ① ٣٤٥ ﬁ 𝐀𝐁 é é Ⅷ ß`)
