package lucene

import (
	"bufio"
	"encoding/json"
	"flag"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"
)

var corpusDir = flag.String("corpus", "", "folder of corpus-100k.ndjson and queries.json for BenchmarkCorpus")

// readCorpus indexes the bodies of the documents of bulk requests.
func readCorpus(b *testing.B) *Reader {
	f, err := os.Open(filepath.Join(*corpusDir, "corpus-100k.ndjson"))
	if err != nil {
		b.Fatal(err)
	}
	defer f.Close()
	w := NewWriter()
	lines := bufio.NewScanner(f)
	lines.Buffer(nil, 1<<24)
	for n := 0; lines.Scan(); n++ {
		if n%2 == 0 {
			continue
		}
		var doc struct{ Body string }
		if err := json.Unmarshal(lines.Bytes(), &doc); err != nil {
			b.Fatal(err)
		}
		t := Terms{Field: "body", Options: IndexPositions, Norms: true}
		for i, word := range strings.FieldsFunc(strings.ToLower(doc.Body), func(r rune) bool { return r < 'a' || r > 'z' }) {
			t.AddString(word, i)
			t.Length++
		}
		w.Add(&Doc{Parent: true, Key: strconv.Itoa(n), Terms: []Terms{t}})
		if w.Fill() >= 1 {
			w.Refresh()
		}
	}
	return w.Refresh()
}

// BenchmarkCorpus takes the queries of queries.json in turn, lists of texts by their
// kind, and reports the median: go test ./engine/lucene -run '^$' -bench Corpus -corpus DIR
func BenchmarkCorpus(b *testing.B) {
	if *corpusDir == "" {
		b.Skip("no -corpus")
	}
	s := &Searcher{Reader: readCorpus(b)}
	var queries map[string][]string
	text, err := os.ReadFile(filepath.Join(*corpusDir, "queries.json"))
	if err == nil {
		err = json.Unmarshal(text, &queries)
	}
	if err != nil {
		b.Fatal(err)
	}
	for _, kind := range []string{"match_common", "match_mid", "match_rare", "match3_or", "phrase"} {
		for _, exact := range []bool{false, true} {
			name, limit := kind, 10000
			if exact {
				name, limit = kind+"_exact", 1<<40
			}
			b.Run(name, func(b *testing.B) {
				b.ReportAllocs()
				var took []time.Duration
				for i := 0; b.Loop(); i++ {
					q := corpusQuery(kind, queries[kind][i%200])
					start := time.Now()
					top := NewTopScores(10)
					w := s.NewWeight(q, true)
					for _, l := range s.Leaves {
						if scorer := w.Scorer(l); scorer != nil {
							if err := top.Collect(b.Context(), l, scorer, nil, limit); err != nil {
								b.Fatal(err)
							}
						}
					}
					took = append(took, time.Since(start))
				}
				slices.Sort(took)
				b.ReportMetric(float64(took[len(took)/2].Nanoseconds())/1000, "µs-median")
			})
		}
	}
}

func corpusQuery(kind, text string) Query {
	words := strings.Fields(text)
	if kind == "phrase" {
		p := &Phrase{Field: "body"}
		for i, w := range words {
			p.Terms = append(p.Terms, PhraseTerm{[]string{w}, i})
		}
		return p
	}
	if len(words) == 1 {
		return NewTerm("body", words[0])
	}
	any := &Bool{}
	for _, w := range words {
		any = any.With(Should, NewTerm("body", w))
	}
	return any
}
