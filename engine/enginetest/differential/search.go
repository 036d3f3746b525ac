package differential

import (
	"context"
	"encoding/json"
	"fmt"
	"math/rand/v2"
	"strings"

	"esconsole/engine"
	"esconsole/engine/enginetest"
	"esconsole/engine/enginetest/golden"
)

// SearchIndex is the only index that the comparison of searches touches.
const SearchIndex = "search-diff"

// SearchRun is a comparison of searches: documents, then requests about them.
type SearchRun struct {
	Documents, Queries int
	Mistakes           bool // each body has one
	// Show gets every difference as it is found.
	Show func(d *Difference)
}

// SearchCounts is what a comparison has done.
type SearchCounts struct {
	Documents, Queries int // sent
	Unbuilt            int // requests that the engine says it cannot answer yet
	Different          int
}

// Add adds what another run has done.
func (c *SearchCounts) Add(o SearchCounts) {
	c.Documents += o.Documents
	c.Queries += o.Queries
	c.Unbuilt += o.Unbuilt
	c.Different += o.Different
}

// Run fills an index with the documents of a seed, with updates, deletes,
// refreshes and merges in between, and compares the answers to requests.
func (s SearchRun) Run(ctx context.Context, seed uint64, e, server enginetest.Backend, rules *golden.Rules) (SearchCounts, error) {
	g := newSearchGenerator(seed)
	c := comparison{e: enginetest.Guard{Backend: e}, server: server, rules: rules, show: s.Show}
	if c.slice = func() string { return g.pick("", "", g.slice()) }; s.Mistakes {
		c.slice = nil
	}
	server.Do(ctx, engine.Request{Method: "DELETE", Path: "/" + SearchIndex})
	for _, r := range g.corpus(s.Documents) {
		if ok, err := c.compare(ctx, r); err != nil || !ok {
			return c.counts, err // the two hold different documents now
		}
	}
	c.counts = SearchCounts{Documents: g.written, Different: c.counts.Different}
	for range s.Queries {
		c.counts.Queries++
		next, pages := (*searchGenerator).search, (*searchGenerator).pages
		if s.Mistakes {
			next, pages = (*searchGenerator).mutatedSearch, func(*searchGenerator) paging { return noPages }
		}
		if err := c.search(ctx, next(g), pages(g)); err != nil {
			return c.counts, err
		}
	}
	server.Do(ctx, engine.Request{Method: "DELETE", Path: "/" + SearchIndex})
	return c.counts, nil
}

// SearchScript is what Run sends, apart from paging, as a script.
func SearchScript(seed uint64, documents, queries int) string {
	g := newSearchGenerator(seed)
	requests := g.corpus(documents)
	for range queries {
		requests = append(requests, g.search())
		g.pages()
	}
	var out strings.Builder
	for _, r := range requests {
		line := strings.TrimSuffix(strings.ReplaceAll(r.Line(), "&pretty", ""), "?pretty")
		out.WriteString(line + "\n" + r.Body)
		if !strings.HasSuffix(r.Body, "\n") {
			out.WriteString("\n")
		}
		out.WriteString("\n")
	}
	return out.String()
}

// comparison sends requests to both and notes the differences.
type comparison struct {
	e, server enginetest.Backend
	rules     *golden.Rules
	show      func(d *Difference)
	counts    SearchCounts
	slice     func() string // of a scroll, "" for all of it; nil: never
}

func (c *comparison) compare(ctx context.Context, r Request) (equal bool, err error) {
	want, got := r.send(ctx, c.server), r.send(ctx, c.e)
	return c.same(r, want, got)
}

func (c *comparison) same(r Request, want, got golden.Answer) (bool, error) {
	switch {
	case strings.Contains(want.Body, noReason):
		return true, nil
	case strings.HasPrefix(got.Status, "501 "):
		c.counts.Unbuilt++
		return true, nil
	}
	res, err := c.rules.CompareAnswers(want, got)
	if err != nil || res.Equal {
		return res.Equal, err
	}
	c.counts.Different++
	if c.show != nil {
		c.show(&Difference{[]Request{r}, res})
	}
	return false, nil
}

// paging is how a request is continued.
type paging uint8

const (
	noPages paging = iota
	scrolled
	after // search_after
)

// most is how many pages are compared.
const mostPages = 6

// search compares the answers to a request and those to the pages that follow.
func (c *comparison) search(ctx context.Context, r Request, p paging) error {
	if !strings.HasSuffix(r.Path, "/_search") {
		p = noPages
	}
	if p == scrolled {
		r.Query += "&scroll=1m"
		if c.slice != nil && strings.HasSuffix(r.Body, "}") {
			r.Body = strings.TrimSuffix(r.Body, "}") + c.slice() + "}"
		}
	}
	for range mostPages {
		want, got := r.send(ctx, c.server), r.send(ctx, c.e)
		ok, err := c.same(r, want, got)
		if err != nil || !ok || p == noPages {
			return err
		}
		if p == after {
			if r.Body, ok = afterLast(r.Body, want.Body); !ok {
				return nil
			}
			continue
		}
		a, b := nextScroll(want.Body), nextScroll(got.Body)
		if a == nil || b == nil {
			return nil
		}
		next := Request{Method: "POST", Path: "/_search/scroll", Query: "pretty", Kind: jsonType}
		x, y := next, next
		x.Body, y.Body = string(a), string(b)
		if ok, err = c.same(r, x.send(ctx, c.server), y.send(ctx, c.e)); err != nil || !ok {
			return err
		}
	}
	return nil
}

// nextScroll is the body that asks for the page after an answer; nil: there is none.
func nextScroll(answer string) []byte {
	var a struct {
		ID   string `json:"_scroll_id"`
		Hits struct{ Hits []json.RawMessage }
	}
	if json.Unmarshal([]byte(answer), &a) != nil || a.ID == "" || len(a.Hits.Hits) == 0 {
		return nil
	}
	return fmt.Appendf(nil, `{"scroll":"1m","scroll_id":%q}`, a.ID)
}

// afterLast is a body that goes on after the last hit of an answer.
func afterLast(body, answer string) (string, bool) {
	var a struct {
		Hits struct {
			Hits []struct{ Sort json.RawMessage }
		}
	}
	if json.Unmarshal([]byte(answer), &a) != nil || len(a.Hits.Hits) == 0 {
		return "", false
	}
	last := a.Hits.Hits[len(a.Hits.Hits)-1].Sort
	if last == nil || strings.Contains(body, `"from":`) || strings.Contains(body, "rescore") {
		return "", false
	}
	if at := strings.Index(body, `,"search_after":`); at >= 0 {
		body = body[:at] + "}"
	}
	return strings.TrimSuffix(body, "}") + `,"search_after":` + strings.Join(strings.Fields(string(last)), " ") + "}", true
}

// searchGenerator makes documents and searches. It knows the ids that it has used.
type searchGenerator struct {
	*generator
	shards  int
	ids     int // documents are named 1 to ids
	written int

	refreshed int          // documents up to this one are searchable
	touched   map[int]bool // documents that a request changes
}

func newSearchGenerator(seed uint64) *searchGenerator {
	return &searchGenerator{generator: &generator{rand.New(rand.NewPCG(seed, 3))}}
}
