package analysis

import (
	"bytes"
	"encoding/json"
	"io"
	"net/http"
	"os"
	"testing"

	"esconsole/engine/eserr"
	"esconsole/engine/settings"
	"esconsole/engine/xcontent"
)

// TestSettings compares what is said of the analysis settings of new indices with
// what a server said.
func TestSettings(t *testing.T) {
	if *record {
		var all []recorded
		for _, line := range lines(settingsCases) {
			all = append(all, recorded{Chain: json.RawMessage(line), Want: createIndex(t, os.Getenv("ORACLE_URL"), line)})
		}
		writeRecorded(t, settingsFile, all)
	}
	for _, r := range readRecorded(t, settingsFile) {
		if got := checkSettings(t, string(r.Chain)); got != r.Want {
			t.Errorf("%s\nserver %s\nours   %s", r.Chain, r.Want, got)
		}
	}
}

// createIndex gives the error of a server for an index with analysis settings.
func createIndex(t *testing.T, url, analysis string) string {
	t.Helper()
	do := func(method, body string) []byte {
		req, err := http.NewRequest(method, url+"/a-settings", bytes.NewReader([]byte(body)))
		if err != nil {
			t.Fatal(err)
		}
		req.Header.Set("Content-Type", "application/json")
		res, err := http.DefaultClient.Do(req)
		if err != nil {
			t.Fatal(err)
		}
		defer res.Body.Close()
		data, err := io.ReadAll(res.Body)
		if err != nil {
			t.Fatal(err)
		}
		return data
	}
	var answer struct{ Error json.RawMessage }
	if err := json.Unmarshal(do("PUT", `{"settings":{"analysis":`+analysis+`}}`), &answer); err != nil {
		t.Fatal(err)
	}
	if answer.Error == nil {
		do("DELETE", "")
		return "ok"
	}
	return string(answer.Error)
}

func checkSettings(t *testing.T, analysis string) string {
	t.Helper()
	tree, err := xcontent.Parse([]byte(`{"index":{"analysis":`+analysis+`}}`), xcontent.Limits{})
	if err != nil {
		t.Fatal(err)
	}
	s, err := settings.Read(tree)
	if err == nil {
		err = Validate(s, Options{Index: "a-settings"})
	}
	if err == nil {
		return "ok"
	}
	return string(xcontent.Encode(eserr.From(err).Failure(), xcontent.Format{}))
}

// settingsCases are analysis settings of new indices, most of them wrong. Files of
// words are not among them: of those the server tells where its own files are.
const settingsCases = `
{"analyzer":{"a":{"type":"custom","tokenizer":"standard","filter":["lowercase","stop"]}}}
{"analyzer":{"a":{"tokenizer":"standard","filter":"lowercase,stop"}}}
{"analyzer":{"a":{"filter":"lowercase"}}}
{"analyzer":{"a":{"type":"custom"}}}
{"analyzer":{"a":{"type":"nope"}}}
{"analyzer":{"a":{"tokenizer":"nope"}}}
{"analyzer":{"a":{"tokenizer":"standard","filter":["nope"]}}}
{"analyzer":{"a":{"tokenizer":"standard","char_filter":["nope"]}}}
{"analyzer":{"_a":{"tokenizer":"standard"}}}
{"analyzer":{"default_index":{"tokenizer":"standard"}}}
{"analyzer":{"a":{"tokenizer":"standard","position_increment_gap":"x"}}}
{"analyzer":{"a":"standard"}}
{"analyzer":{"a":{"type":"standard","max_token_length":0}}}
{"analyzer":{"a":{"type":"standard","stopwords":"_english_"}}}
{"analyzer":{"a":{"type":"pattern","pattern":"["}}}
{"analyzer":{"a":{"type":"pattern","flags":"NOPE"}}}
{"analyzer":{"a":{"type":"pattern","lowercase":"yes"}}}
{"analyzer":{"a":{"type":"fingerprint","separator":"ab"}}}
{"analyzer":{"a":{"type":"snowball","language":"Klingon"}}}
{"analyzer":{"a":{"type":"standard_html_strip"}}}
{"analyzer":{"a":{"type":"english","stem_exclusion":["x"],"stopwords":["y"]}}}
{"tokenizer":{"t":{"type":"nope"}}}
{"tokenizer":{"t":{"max_token_length":3}}}
{"tokenizer":{"t":{"type":"standard","max_token_length":0}},"analyzer":{"a":{"tokenizer":"t"}}}
{"tokenizer":{"t":{"type":"whitespace","max_token_length":0}},"analyzer":{"a":{"tokenizer":"t"}}}
{"tokenizer":{"t":{"type":"ngram","min_gram":1,"max_gram":5}}}
{"tokenizer":{"t":{"type":"ngram","min_gram":"x"}}}
{"tokenizer":{"t":{"type":"ngram","min_gram":2,"max_gram":1}},"analyzer":{"a":{"tokenizer":"t"}}}
{"tokenizer":{"t":{"type":"ngram","min_gram":0,"max_gram":1}},"analyzer":{"a":{"tokenizer":"t"}}}
{"tokenizer":{"t":{"type":"edge_ngram","token_chars":["letters"]}}}
{"tokenizer":{"t":{"type":"edge_ngram","token_chars":["custom"]}}}
{"tokenizer":{"t":{"type":"path_hierarchy","delimiter":"ab"}}}
{"tokenizer":{"t":{"type":"path_hierarchy","replacement":""}}}
{"tokenizer":{"t":{"type":"path_hierarchy","skip":-1}},"analyzer":{"a":{"tokenizer":"t"}}}
{"tokenizer":{"t":{"type":"pattern","group":3}},"analyzer":{"a":{"tokenizer":"t"}}}
{"tokenizer":{"t":{"type":"pattern","pattern":"(a"}}}
{"tokenizer":{"t":{"type":"pattern","pattern":"a{2"}}}
{"tokenizer":{"t":{"type":"pattern","pattern":"\\\\"}}}
{"tokenizer":{"t":{"type":"char_group","tokenize_on_chars":["ab"]}}}
{"tokenizer":{"t":{"type":"char_group","tokenize_on_chars":["\\x"]}}}
{"tokenizer":{"t":{"type":"char_group","tokenize_on_chars":["\\uzz"]}}}
{"tokenizer":{"t":{"type":"classic","max_token_length":0}},"analyzer":{"a":{"tokenizer":"t"}}}
{"char_filter":{"c":{"type":"nope"}}}
{"char_filter":{"c":{"type":"mapping"}}}
{"char_filter":{"c":{"type":"mapping","mappings":["a"]}}}
{"char_filter":{"c":{"type":"mapping","mappings":["a => b","a => c"]}}}
{"char_filter":{"c":{"type":"mapping","mappings":[" => c"]}}}
{"char_filter":{"c":{"type":"mapping","mappings":["a\\ => c\\"]}}}
{"char_filter":{"c":{"type":"pattern_replace"}}}
{"char_filter":{"c":{"type":"pattern_replace","pattern":"*"}}}
{"filter":{"f":{"type":"nope"}}}
{"filter":{"f":{"type":"standard"}}}
{"filter":{"f":{"type":"stop","ignore_case":"maybe"}}}
{"filter":{"f":{"type":"stop","enable_position_increments":true}}}
{"filter":{"f":{"type":"length","min":5,"max":2}},"analyzer":{"a":{"tokenizer":"standard","filter":"f"}}}
{"filter":{"f":{"type":"length","min":-1}},"analyzer":{"a":{"tokenizer":"standard","filter":"f"}}}
{"filter":{"f":{"type":"length","min":"a"}}}
{"filter":{"f":{"type":"limit","max_token_count":0}},"analyzer":{"a":{"tokenizer":"standard","filter":"f"}}}
{"filter":{"f":{"type":"truncate"}}}
{"filter":{"f":{"type":"elision"}}}
{"filter":{"f":{"type":"keep"}}}
{"filter":{"f":{"type":"keep_types"}}}
{"filter":{"f":{"type":"keep_types","types":["a"],"mode":"none"}}}
{"filter":{"f":{"type":"keyword_marker"}}}
{"filter":{"f":{"type":"keyword_marker","keywords":["a"],"keywords_pattern":"a"}}}
{"filter":{"f":{"type":"common_grams"}}}
{"filter":{"f":{"type":"shingle","max_shingle_size":9}}}
{"filter":{"f":{"type":"shingle","min_shingle_size":1}},"analyzer":{"a":{"tokenizer":"standard","filter":"f"}}}
{"filter":{"f":{"type":"shingle","min_shingle_size":4}},"analyzer":{"a":{"tokenizer":"standard","filter":"f"}}}
{"filter":{"f":{"type":"ngram","min_gram":1,"max_gram":4}}}
{"filter":{"f":{"type":"edge_ngram","side":"left"}}}
{"filter":{"f":{"type":"edge_ngram","min_gram":0}},"analyzer":{"a":{"tokenizer":"standard","filter":"f"}}}
{"filter":{"f":{"type":"stemmer","language":"klingon"}}}
{"filter":{"f":{"type":"snowball","language":"Klingon"}},"analyzer":{"a":{"tokenizer":"standard","filter":"f"}}}
{"filter":{"f":{"type":"stemmer_override"}}}
{"filter":{"f":{"type":"stemmer_override","rules":["a"]}}}
{"filter":{"f":{"type":"stemmer_override","rules":["a => b, c"]}}}
{"filter":{"f":{"type":"synonym"}},"analyzer":{"a":{"tokenizer":"standard","filter":"f"}}}
{"filter":{"f":{"type":"synonym","synonyms":["a => b => c"]}},"analyzer":{"a":{"tokenizer":"standard","filter":"f"}}}
{"filter":{"f":{"type":"synonym","synonyms":["a, the"]}},"analyzer":{"a":{"tokenizer":"standard","filter":["stop","f"]}}}
{"filter":{"f":{"type":"synonym","synonyms":["a, the"],"lenient":true}},"analyzer":{"a":{"tokenizer":"standard","filter":["stop","f"]}}}
{"filter":{"f":{"type":"synonym","synonyms":["of the x, y"]}},"analyzer":{"a":{"tokenizer":"standard","filter":["stop","f"]}}}
{"filter":{"f":{"type":"synonym","synonyms":["a, b"]}},"analyzer":{"a":{"tokenizer":"standard","filter":["ngram","f"]}}}
{"filter":{"f":{"type":"synonym","format":"wordnet","synonyms":["bad"]}},"analyzer":{"a":{"tokenizer":"standard","filter":"f"}}}
{"filter":{"f":{"type":"synonym","synonyms":["a, b"],"updateable":true}},"analyzer":{"default":{"tokenizer":"standard","filter":"f"}}}
{"filter":{"f":{"type":"synonym_graph","synonyms":["a, b"]}},"analyzer":{"a":{"tokenizer":"standard","filter":["f","f"]}}}
{"filter":{"f":{"type":"synonym","synonyms_path":"nope.txt"}}}
{"filter":{"f":{"type":"word_delimiter","type_table":["ab => DIGIT"]}}}
{"filter":{"f":{"type":"word_delimiter","type_table":["a => NOPE"]}}}
{"filter":{"f":{"type":"word_delimiter_graph","type_table":["a"]}}}
{"filter":{"f":{"type":"pattern_capture"}}}
{"filter":{"f":{"type":"pattern_replace"}}}
{"filter":{"f":{"type":"pattern_replace","pattern":"a","flags":"X"}}}
{"filter":{"f":{"type":"delimited_payload_filter"}}}
{"filter":{"f":{"type":"dictionary_decompounder"}}}
{"filter":{"f":{"type":"dictionary_decompounder","word_list":["a"],"min_word_size":-1}},"analyzer":{"a":{"tokenizer":"standard","filter":"f"}}}
{"filter":{"f":{"type":"hyphenation_decompounder","word_list":["a"]}}}
{"filter":{"f":{"type":"hunspell"}}}
{"filter":{"f":{"type":"hunspell","locale":"en_US"}}}
{"filter":{"f":{"type":"min_hash","hash_count":0}},"analyzer":{"a":{"tokenizer":"standard","filter":"f"}}}
{"filter":{"f":{"type":"min_hash","bucket_count":"x"}}}
{"filter":{"f":{"type":"multiplexer","filters":["nope"]}},"analyzer":{"a":{"tokenizer":"standard","filter":"f"}}}
{"filter":{"f":{"type":"multiplexer","filters":["lowercase, nope"]}},"analyzer":{"a":{"tokenizer":"standard","filter":"f"}}}
{"filter":{"f":{"type":"lowercase","language":"klingon"}}}
{"filter":{"f":{"type":"fingerprint","separator":""}}}
{"analyzer":{"a":{"tokenizer":"standard","filter":["nGram"]}}}
{"analyzer":{"a":{"tokenizer":"standard","filter":["edgeNGram"]}}}
{"analyzer":{"a":{"tokenizer":"standard","filter":["standard"]}}}
{"analyzer":{"a":{"tokenizer":"standard","filter":["delimited_payload_filter"]}}}
{"analyzer":{"a":{"tokenizer":"standard","filter":["keep"]}}}
{"analyzer":{"a":{"tokenizer":"standard","char_filter":["mapping"]}}}
{"normalizer":{"n":{"type":"custom","filter":["lowercase","asciifolding"]}}}
{"normalizer":{"n":{"filter":["lowercase"],"char_filter":[]}}}
{"normalizer":{"n":{"type":"lowercase"}}}
{"normalizer":{"n":{"type":"nope"}}}
{"normalizer":{"n":{"tokenizer":"keyword"}}}
{"normalizer":{"n":{"filter":["stop"]}}}
{"normalizer":{"n":{"filter":["nope"]}}}
{"normalizer":{"n":{"char_filter":["html_strip"]}}}
{"normalizer":{"n":{"char_filter":["nope"]}}}
{"analyzer":{"b":{"type":"nope"},"c":{"tokenizer":"nope"},"a":{"type":"nope2"}},"filter":{"f":{"type":"x"},"g":{"type":"y"}}}
`
