package analysis

import (
	"compress/gzip"
	"encoding/json"
	"errors"
	"flag"
	"os"
	"strings"
	"testing"
)

var record = flag.Bool("record", false, "with ORACLE_URL: write the server's answers to testdata/chains.json")

// The answers of a server: to chains, and to the settings of new indices.
const (
	chainsFile   = "testdata/chains.json.gz"
	settingsFile = "testdata/settings.json.gz"
)

// recorded is what a server answered to a chain.
type recorded struct {
	Chain json.RawMessage `json:"chain"`
	Want  string          `json:"want"`
}

// recordedTexts are what the recorded answers are about: they have each of the
// scripts and each of the shapes that components treat apart.
var recordedTexts = []string{
	"The 2 QUICK Brown-Foxes jumped over the lazy dog's bone, running happily.",
	"L'été à Élancourt: œuvres françaises; Häuser & Straßen über Größe. <b>Niños</b> corações città &amp; españolas",
	"книги красивая Ελλάδος ΓΛΏΣΣΕΣ kitapları İstanbul ISPARTA'da házakban taloissa børn",
	"日本語 東京都 こんにちは カタカナ ｶﾞｷﾞ Ｈｅｌｌｏ 南京市长江大桥 대한민국 ภาษาไทย 👍🏽 😀 الكتاب कताबें ٣٤٥",
	"Wi-Fi-4000 PowerShot j2se user@example.com http://a.example/b?c=d /usr/local U.S.A. AT&T x.y_z O'Neil's $1,000.50 fox-Trot",
}

// TestRecorded compares every chain with what a server answered once.
func TestRecorded(t *testing.T) {
	if *record {
		recordChains(t)
	}
	for _, r := range readRecorded(t, chainsFile) {
		var chain analyzeBody
		if err := json.Unmarshal(r.Chain, &chain); err != nil {
			t.Fatal(err)
		}
		chain.Text = recordedTexts
		if got := askUs(chain); got != r.Want {
			t.Errorf("%s\n%s", r.Chain, difference(r.Want, got))
		}
	}
}

func recordChains(t *testing.T) {
	url := os.Getenv("ORACLE_URL")
	var all []recorded
	for _, chain := range oracleChains() {
		name := mustJSON(chain)
		chain.Text = recordedTexts
		all = append(all, recorded{Chain: name, Want: askServer(t, url, chain)})
	}
	writeRecorded(t, chainsFile, all)
}

func readRecorded(t *testing.T, name string) []recorded {
	t.Helper()
	f, err := os.Open(name)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	z, err := gzip.NewReader(f)
	if err != nil {
		t.Fatal(err)
	}
	var all []recorded
	if err := json.NewDecoder(z).Decode(&all); err != nil {
		t.Fatal(err)
	}
	return all
}

func writeRecorded(t *testing.T, name string, all []recorded) {
	t.Helper()
	if err := os.MkdirAll("testdata", 0o755); err != nil {
		t.Fatal(err)
	}
	f, err := os.Create(name)
	if err != nil {
		t.Fatal(err)
	}
	z, err := gzip.NewWriterLevel(f, gzip.BestCompression)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := z.Write(mustJSON(all)); err != nil {
		t.Fatal(err)
	}
	if err := errors.Join(z.Close(), f.Close()); err != nil {
		t.Fatal(err)
	}
}

// FuzzTokenizers wants tokens of any text to lie inside of it, in order.
func FuzzTokenizers(f *testing.F) {
	for _, text := range recordedTexts {
		f.Add(text)
	}
	f.Add("<!--<br></scr&#x41;ipt>&#;&amp")
	var chains []*Analyzer
	for _, line := range lines(tokenizerCases) {
		a, err := analyzerOf(analyzeBody{Tokenizer: partCase(line), CharFilter: []any{"html_strip"}})
		if err == nil { // some of the cases are refused
			chains = append(chains, a)
		}
	}
	if len(chains) < 40 {
		f.Fatalf("only %d tokenizers", len(chains))
	}
	f.Fuzz(func(t *testing.T, text string) {
		most := countUnits(text)
		for _, a := range chains {
			tokens := a.Tokens(text)
			for n := 0; tokens.Next() && n < 2000; n++ {
				if tokens.StartOffset < 0 || tokens.EndOffset > most || tokens.StartOffset > tokens.EndOffset {
					t.Errorf("%s: %q at %d to %d of %d", a.chain.tokenizer.name, tokens.Text, tokens.StartOffset, tokens.EndOffset, most)
				}
			}
			tokens.Close()
		}
	})
}

// FuzzFilters wants every chain to come to an end on any text.
func FuzzFilters(f *testing.F) {
	all := oracleChains()
	for i, text := range recordedTexts {
		f.Add(uint16(i*37), text)
	}
	made := make([]*Analyzer, len(all))
	f.Fuzz(func(t *testing.T, which uint16, text string) {
		at := int(which) % len(all)
		if made[at] == nil {
			a, err := analyzerOf(all[at])
			if err != nil {
				return
			}
			made[at] = a
		}
		if _, err := made[at].List([]string{text}, 5000); err != nil && !strings.Contains(err.Error(), "_analyze") {
			t.Errorf("%s: %v", mustJSON(all[at]), err)
		}
	})
}

// FuzzSynonyms wants any rules to be read or refused.
func FuzzSynonyms(f *testing.F) {
	f.Add("a, b => c\nd,e f,g\\,h", "a d e f")
	f.Add("s(100000001,1,'abstain',v,1,0).", "abstain")
	f.Fuzz(func(t *testing.T, rules, text string) {
		for _, kind := range []string{"synonym", "synonym_graph"} {
			for _, format := range []string{"solr", "wordnet"} {
				a, err := analyzerOf(analyzeBody{Tokenizer: "standard", Filter: []any{
					map[string]any{"type": kind, "format": format, "synonyms": []string{rules}}, "flatten_graph"}})
				if err == nil {
					_, _ = a.List([]string{text}, 1000)
				}
			}
		}
	})
}
