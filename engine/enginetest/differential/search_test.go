package differential

import (
	"context"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"esconsole/engine/enginetest"
	"esconsole/engine/enginetest/golden"
)

// TestSearches compares searches with those of the server at ORACLE_URL:
// DIFF_ROUNDS rounds from the seed DIFF_SEED on, each of DIFF_DOCUMENTS documents
// and DIFF_QUERIES requests about them. It shows DIFF_SHOW differences. The whole
// comparison is that of the defaults: 20,000 documents, 5,000 requests.
func TestSearches(t *testing.T) { compareSearches(t, SearchRun{Documents: 500, Queries: 125}, 40) }

// TestSearchMistakes is TestSearches with a mistake in each body: 5,000 by default.
func TestSearchMistakes(t *testing.T) {
	compareSearches(t, SearchRun{Documents: 40, Queries: 250, Mistakes: true}, 20)
}

func compareSearches(t *testing.T, run SearchRun, rounds int) {
	t.Helper()
	url := os.Getenv("ORACLE_URL")
	if url == "" {
		t.Skip("skipped: ORACLE_URL does not say where a real server is")
	}
	root, err := enginetest.Root()
	if err != nil {
		t.Fatal(err)
	}
	rules, err := golden.LoadRules(filepath.Join(root, "testdata", "golden", "volatile.json"))
	if err != nil {
		t.Fatal(err)
	}
	server := &enginetest.HTTP{URL: url}
	seed, shown, show := number(t, "DIFF_SEED", 1), 0, number(t, "DIFF_SHOW", 5)
	run.Documents, run.Queries = number(t, "DIFF_DOCUMENTS", run.Documents), number(t, "DIFF_QUERIES", run.Queries)
	var all SearchCounts
	for i := range number(t, "DIFF_ROUNDS", rounds) {
		run.Show = func(d *Difference) {
			if shown++; shown <= show {
				t.Errorf("seed %d:\n%s", seed+i, d)
			}
		}
		e, err := enginetest.Open(7, 1)
		if err != nil {
			t.Fatal(err)
		}
		counts, err := run.Run(t.Context(), uint64(seed+i), e, server, rules)
		if err != nil {
			t.Fatal(err)
		}
		all.Add(counts)
		if err := e.Close(); err != nil {
			t.Error(err)
		}
	}
	t.Logf("searches: %d documents, %d requests, %d not built yet, %d different", all.Documents, all.Queries, all.Unbuilt, all.Different)
	if all.Different > 0 {
		t.Fail()
	}
}

func TestSearchScriptIsRepeatable(t *testing.T) {
	for seed := range uint64(3) {
		if first, again := SearchScript(seed, 30, 30), SearchScript(seed, 30, 30); first != again {
			t.Fatalf("seed %d: two scripts", seed)
		}
	}
}

// TestWriteSearchScript writes what TestSearches would send for DIFF_SEED into the
// file DIFF_SCRIPT, to be recorded.
func TestWriteSearchScript(t *testing.T) {
	file := os.Getenv("DIFF_SCRIPT")
	if file == "" {
		t.Skip("skipped: DIFF_SCRIPT does not name a file")
	}
	seed, documents, queries := number(t, "DIFF_SEED", 1), number(t, "DIFF_DOCUMENTS", 60), number(t, "DIFF_QUERIES", 60)
	text := fmt.Sprintf("# Random documents and searches: seed %d, %d documents, %d searches.\n\n", seed, documents, queries) +
		SearchScript(uint64(seed), documents, queries)
	if err := os.WriteFile(file, []byte(text), 0o666); err != nil {
		t.Fatal(err)
	}
}

func TestMutatedIsJSON(t *testing.T) {
	g := newSearchGenerator(1)
	g.corpus(20)
	for range 500 {
		if r := g.mutatedSearch(); !json.Valid([]byte(r.Body)) {
			t.Fatalf("no JSON: %s", r.Body)
		}
	}
}

// FuzzSearch searches with any body: nothing may break.
func FuzzSearch(f *testing.F) {
	e, err := enginetest.Open(7, 1)
	if err != nil {
		f.Fatal(err)
	}
	g := newSearchGenerator(1)
	for _, r := range g.corpus(60) {
		r.send(context.Background(), e)
	}
	for range 100 {
		f.Add(g.searchBody())
		f.Add(g.mutatedSearch().Body)
	}
	f.Fuzz(func(t *testing.T, body string) {
		for _, path := range []string{"/_search", "/_validate/query", "/_explain/1"} {
			r := Request{Method: "POST", Path: "/" + SearchIndex + path, Kind: jsonType, Body: body}
			if a := r.send(t.Context(), e); strings.Contains(a.Body, "internal error") {
				t.Errorf("%s: %s", path, a.Body)
			}
		}
	})
}
