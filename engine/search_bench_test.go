package engine

import (
	"bytes"
	"flag"
	"fmt"
	"math/rand/v2"
	"net/http"
	"os"
	"slices"
	"strings"
	"testing"
	"time"
)

// corpusFile is a file of bulk requests, whose documents have the fields of
// corpusMapping and the words of corpusWords.
var corpusFile = flag.String("corpus", "", "file of bulk requests for BenchmarkRequests; without one they are generated")

const corpusMapping = `{"mappings":{"dynamic":"strict","properties":{
"title":{"type":"text"},"body":{"type":"text"},"category":{"type":"keyword"},"tags":{"type":"keyword"},
"stock":{"type":"integer"},"customer_id":{"type":"integer"},"price":{"type":"double"},"created_at":{"type":"date"},
"in_stock":{"type":"boolean"},"location":{"type":"geo_point"},
"comments":{"type":"nested","properties":{"author":{"type":"keyword"},"text":{"type":"text"},"stars":{"type":"integer"},"date":{"type":"date"}}}}}}`

// benchRequests are the bodies of searches by what they measure.
var benchRequests = []struct{ name, body string }{
	{"match_common", `{"query":{"match":{"body":"{common}"}}}`},
	{"match_mid", `{"query":{"match":{"body":"{mid}"}}}`},
	{"match_rare", `{"query":{"match":{"body":"{rare}"}}}`},
	{"match3_or", `{"query":{"match":{"body":"{common} {mid} {rare}"}}}`},
	{"match2_and", `{"query":{"match":{"body":{"query":"{common} {mid}","operator":"and"}}}}`},
	{"multi_match", `{"query":{"multi_match":{"query":"{common} {mid}","fields":["title^3","body"]}}}`},
	{"bool_filter", `{"query":{"bool":{"must":{"match":{"body":"{common}"}},"filter":[{"term":{"category":"{category}"}},{"range":{"price":{"gte":10,"lt":300}}}]}}}`},
	{"phrase_common", `{"query":{"match_phrase":{"body":"{common} {common2}"}}}`},
	{"phrase_mid", `{"query":{"match_phrase":{"body":"{mid2} {mid}"}}}`},
	{"prefix", `{"query":{"prefix":{"body":"{begin}"}}}`},
	{"wildcard", `{"query":{"wildcard":{"body":"{wild}"}}}`},
	{"fuzzy", `{"query":{"fuzzy":{"body":{"value":"{like}"}}}}`},
	{"range_sort", `{"query":{"range":{"created_at":{"gte":"2019-03-01","lt":"2019-03-31"}}},"sort":[{"price":"asc"}]}`},
	{"geo_distance", `{"query":{"bool":{"filter":{"geo_distance":{"distance":"100km","location":{"lat":47.1,"lon":8.4}}}}}}`},
	{"deep", `{"from":1000,"size":10,"query":{"match":{"body":"{common}"}}}`},
	{"terms_agg", `{"size":0,"query":{"range":{"stock":{"gte":50}}},"aggs":{"t":{"terms":{"field":"tags","size":20}}}}`},
	{"datehist_avg", `{"size":0,"query":{"range":{"stock":{"gte":50}}},"aggs":{"m":{"date_histogram":{"field":"created_at","calendar_interval":"month"},"aggs":{"p":{"avg":{"field":"price"}}}}}}`},
	{"cardinality", `{"size":0,"query":{"range":{"stock":{"gte":50}}},"aggs":{"c":{"cardinality":{"field":"customer_id"}}}}`},
	{"percentiles", `{"size":0,"query":{"range":{"stock":{"gte":50}}},"aggs":{"p":{"percentiles":{"field":"price"}}}}`},
	{"composite", `{"size":0,"query":{"range":{"stock":{"gte":50}}},"aggs":{"c":{"composite":{"size":100,"sources":[{"cat":{"terms":{"field":"category"}}},{"m":{"date_histogram":{"field":"created_at","calendar_interval":"month"}}}],"after":{"cat":"{category}","m":1560000000000}}}}}`},
	{"match_agg", `{"size":0,"query":{"match":{"body":"{common}"}},"aggs":{"t":{"terms":{"field":"category","size":10},"aggs":{"p":{"avg":{"field":"price"}}}}}}`},
	{"nested", `{"query":{"nested":{"path":"comments","query":{"bool":{"must":[{"match":{"comments.text":"{common}"}},{"range":{"comments.stars":{"gte":4}}}]}}}}}`},
	{"function_score", `{"query":{"function_score":{"query":{"match":{"body":"{common}"}},"functions":[{"field_value_factor":{"field":"stock","modifier":"log1p"}},{"gauss":{"price":{"origin":100,"scale":50}}}],"score_mode":"sum","boost_mode":"multiply"}}}`},
	{"common_none", `{"stored_fields":"_none_","query":{"match":{"body":"{common}"}}}`},
	{"or3_none", `{"stored_fields":"_none_","query":{"match":{"body":"{common} {mid} {rare}"}}}`},
}

// The words of requests, in a file of the benchmark's corpus and in generated documents.
var (
	corpusWords = strings.NewReplacer("{common}", "niflin", "{common2}", "feal", "{mid}", "drarjur", "{mid2}", "peam", "{rare}", "joumhickcol",
		"{begin}", "bros", "{wild}", "br*nd", "{like}", "kanflorpan", "{category}", "cat-bravoupit")
	generatedWords = strings.NewReplacer("{common}", "w3", "{common2}", "w4", "{mid}", "w300", "{mid2}", "w200", "{rare}", "w20000",
		"{begin}", "w12", "{wild}", "w1*9", "{like}", "w1234x", "{category}", "c3")
)

// generated are bulk requests of documents whose words are as common as in natural
// language.
func generated(docs int) []byte {
	rnd := rand.New(rand.NewPCG(1, 2))
	zipf := rand.NewZipf(rnd, 1.1, 2, 50000)
	text := func(n int) string {
		list := make([]string, n)
		for i := range list {
			list[i] = fmt.Sprint("w", zipf.Uint64())
		}
		return strings.Join(list, " ")
	}
	var out bytes.Buffer
	for range docs {
		fmt.Fprintf(&out, "{\"index\":{}}\n"+`{"title":%q,"body":%q,"category":"c%d","tags":["t%d"],"stock":%d,"customer_id":%d,"price":%.2f,`+
			`"created_at":"20%d-0%d-1%dT12:00:00Z","in_stock":true,"location":{"lat":%.4f,"lon":%.4f},"comments":[{"author":"u%d","text":%q,"stars":%d}]}`+"\n",
			text(5), text(20+rnd.IntN(80)), rnd.IntN(50), rnd.IntN(500), rnd.IntN(1000), rnd.IntN(50000), rnd.ExpFloat64()*200,
			19+rnd.IntN(2), 1+rnd.IntN(9), rnd.IntN(10), 35+rnd.Float64()*25, rnd.Float64()*40-10, rnd.IntN(5000), text(10), 1+rnd.IntN(5))
	}
	return out.Bytes()
}

// BenchmarkRequests measures searches from the bytes of the request to those of
// the answer: go test ./engine -run '^$' -bench Requests [-corpus FILE]
func BenchmarkRequests(b *testing.B) {
	data, words := generated(20000), generatedWords
	if *corpusFile != "" {
		var err error
		if data, err = os.ReadFile(*corpusFile); err != nil {
			b.Fatal(err)
		}
		words = corpusWords
	}
	e, err := Open(Options{})
	if err != nil {
		b.Fatal(err)
	}
	defer e.Close()
	do := func(method, path, ctype string, body []byte) {
		res := e.Do(b.Context(), Request{Method: method, Path: path, Header: http.Header{"Content-Type": {ctype}}, Body: body})
		if res.Status != 200 {
			b.Fatalf("%s %s: %.300s", method, path, res.Body)
		}
	}
	do("PUT", "/bench", "application/json", []byte(corpusMapping))
	lines := bytes.SplitAfter(data, []byte("\n"))
	for i := 0; i < len(lines)-1; i += 2000 {
		do("POST", "/bench/_bulk", "application/x-ndjson", bytes.Join(lines[i:min(i+2000, len(lines))], nil))
	}
	do("POST", "/bench/_refresh", "application/json", nil)
	for _, r := range benchRequests {
		b.Run(r.name, func(b *testing.B) {
			b.ReportAllocs()
			body := []byte(words.Replace(r.body))
			var took []time.Duration
			for b.Loop() {
				start := time.Now()
				do("POST", "/bench/_search", "application/json", body)
				took = append(took, time.Since(start))
			}
			slices.Sort(took)
			b.ReportMetric(float64(took[len(took)/2].Nanoseconds())/1000, "µs-median")
		})
	}
}
