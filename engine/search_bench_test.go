package engine

import (
	"bytes"
	"flag"
	"net/http"
	"os"
	"slices"
	"testing"
	"time"
)

// corpusFile is a file of bulk requests, whose documents have the fields of
// corpusMapping.
var corpusFile = flag.String("corpus", "", "file of bulk requests for BenchmarkRequests")

const corpusMapping = `{"mappings":{"dynamic":"strict","properties":{
"title":{"type":"text"},"body":{"type":"text"},"category":{"type":"keyword"},"tags":{"type":"keyword"},
"stock":{"type":"integer"},"customer_id":{"type":"integer"},"price":{"type":"double"},"created_at":{"type":"date"},
"in_stock":{"type":"boolean"},"location":{"type":"geo_point"},
"comments":{"type":"nested","properties":{"author":{"type":"keyword"},"text":{"type":"text"},"stars":{"type":"integer"},"date":{"type":"date"}}}}}}`

// benchRequests are the bodies of searches by what they measure.
var benchRequests = []struct{ name, body string }{
	{"match_common", `{"query":{"match":{"body":"niflin"}}}`},
	{"match_mid", `{"query":{"match":{"body":"drarjur"}}}`},
	{"match_rare", `{"query":{"match":{"body":"joumhickcol"}}}`},
	{"match3_or", `{"query":{"match":{"body":"niflin dealstalvon dretput"}}}`},
	{"match2_and", `{"query":{"match":{"body":{"query":"niflin drarjur","operator":"and"}}}}`},
	{"multi_match", `{"query":{"multi_match":{"query":"niflin drarjur","fields":["title^3","body"]}}}`},
	{"bool_filter", `{"query":{"bool":{"must":{"match":{"body":"niflin"}},"filter":[{"term":{"category":"cat-bravoupit"}},{"range":{"price":{"gte":10,"lt":300}}}]}}}`},
	{"phrase_common", `{"query":{"match_phrase":{"body":"niflin feal"}}}`},
	{"phrase_mid", `{"query":{"match_phrase":{"body":"peam veat"}}}`},
	{"prefix", `{"query":{"prefix":{"body":"bros"}}}`},
	{"wildcard", `{"query":{"wildcard":{"body":"br*nd"}}}`},
	{"fuzzy", `{"query":{"fuzzy":{"body":{"value":"kanflorpan"}}}}`},
	{"range_sort", `{"query":{"range":{"created_at":{"gte":"2019-03-01","lt":"2019-03-31"}}},"sort":[{"price":"asc"}]}`},
	{"geo_distance", `{"query":{"bool":{"filter":{"geo_distance":{"distance":"100km","location":{"lat":47.1,"lon":8.4}}}}}}`},
	{"deep", `{"from":1000,"size":10,"query":{"match":{"body":"niflin"}}}`},
	{"terms_agg", `{"size":0,"query":{"range":{"stock":{"gte":50}}},"aggs":{"t":{"terms":{"field":"tags","size":20}}}}`},
	{"datehist_avg", `{"size":0,"query":{"range":{"stock":{"gte":50}}},"aggs":{"m":{"date_histogram":{"field":"created_at","calendar_interval":"month"},"aggs":{"p":{"avg":{"field":"price"}}}}}}`},
	{"cardinality", `{"size":0,"query":{"range":{"stock":{"gte":50}}},"aggs":{"c":{"cardinality":{"field":"customer_id"}}}}`},
	{"percentiles", `{"size":0,"query":{"range":{"stock":{"gte":50}}},"aggs":{"p":{"percentiles":{"field":"price"}}}}`},
	{"composite", `{"size":0,"query":{"range":{"stock":{"gte":50}}},"aggs":{"c":{"composite":{"size":100,"sources":[{"cat":{"terms":{"field":"category"}}},{"m":{"date_histogram":{"field":"created_at","calendar_interval":"month"}}}],"after":{"cat":"cat-drai","m":1560000000000}}}}}`},
	{"match_agg", `{"size":0,"query":{"match":{"body":"niflin"}},"aggs":{"t":{"terms":{"field":"category","size":10},"aggs":{"p":{"avg":{"field":"price"}}}}}}`},
	{"nested", `{"query":{"nested":{"path":"comments","query":{"bool":{"must":[{"match":{"comments.text":"niflin"}},{"range":{"comments.stars":{"gte":4}}}]}}}}}`},
	{"function_score", `{"query":{"function_score":{"query":{"match":{"body":"niflin"}},"functions":[{"field_value_factor":{"field":"stock","modifier":"log1p"}},{"gauss":{"price":{"origin":100,"scale":50}}}],"score_mode":"sum","boost_mode":"multiply"}}}`},
	{"common_none", `{"stored_fields":"_none_","query":{"match":{"body":"niflin"}}}`},
	{"or3_none", `{"stored_fields":"_none_","query":{"match":{"body":"niflin dealstalvon dretput"}}}`},
}

// BenchmarkRequests measures searches from the bytes of the request to those of
// the answer: go test ./engine -run '^$' -bench Requests -corpus FILE
func BenchmarkRequests(b *testing.B) {
	if *corpusFile == "" {
		b.Skip("no -corpus")
	}
	data, err := os.ReadFile(*corpusFile)
	if err != nil {
		b.Fatal(err)
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
			var took []time.Duration
			for b.Loop() {
				start := time.Now()
				do("POST", "/bench/_search", "application/json", []byte(r.body))
				took = append(took, time.Since(start))
			}
			slices.Sort(took)
			b.ReportMetric(float64(took[len(took)/2].Nanoseconds())/1000, "µs-median")
		})
	}
}
