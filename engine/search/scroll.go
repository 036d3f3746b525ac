package search

import (
	"slices"
	"sync"
	"time"

	"esconsole/engine/eserr"
	"esconsole/engine/lucene"
)

// Scrolls are the searches whose pages are asked for one after another. It is
// safe for concurrent use.
type Scrolls struct {
	mu      sync.Mutex
	open    map[string]*scroll // by their ids
	session string             // that the contexts of ids belong to; empty before the first
	last    int64              // number of a context
}

// scroll is an open search: its snapshot stays as it is.
type scroll struct {
	request *Request
	result  *Result
	hits    []hit // all of them
	next    int
	begun   bool // the first page is out
	until   time.Time
}

// NewScrolls holds no search yet.
func NewScrolls() *Scrolls { return &Scrolls{open: map[string]*scroll{}} }

// maxKeepAlive is search.max_keep_alive.
const maxKeepAlive = 24 * time.Hour

// CheckScroll refuses what a scrolled search may not have.
func (r *Request) CheckScroll(cached bool) error {
	var v eserr.Validation
	if r.TrackTotal != TrackAll && r.TrackTotal != TrackTotalDefault {
		v.Add("disabling [track_total_hits] is not allowed in a scroll context")
	}
	if r.From > 0 {
		v.Add("using [from] is not allowed in a scroll context")
	}
	if cached {
		v.Add("[request_cache] cannot be used in a scroll context")
	}
	if r.Size == 0 {
		v.Add("[size] cannot be [0] in a scroll context")
	}
	if len(r.Rescore) > 0 {
		v.Add("using [rescore] is not allowed in a scroll context")
	}
	if err := v.Err(); err != nil {
		return err
	}
	r.Scroll, r.TrackTotal = true, TrackAll
	return nil
}

// Start keeps a search open and gives its first page. session makes its id, if it
// is the first.
func (s *Scrolls) Start(r *Request, res *Result, session string, keep time.Duration, now time.Time) (id string, page *Result) {
	c := &scroll{request: r, result: res, hits: res.hits, until: now.Add(keep)}
	s.mu.Lock()
	defer s.mu.Unlock()
	for old, other := range s.open {
		if now.After(other.until) {
			delete(s.open, old)
		}
	}
	id = s.newID(res, session)
	s.open[id] = c
	return id, c.page()
}

// newID is the id of a search that its shards keep open.
func (s *Scrolls) newID(res *Result, session string) string {
	if s.session == "" {
		s.session = session
	}
	id := scrollID{kind: "queryThenFetch"}
	if res.Shards == 1 {
		id.kind = "queryAndFetch"
	}
	for _, x := range res.runs {
		if x != nil {
			s.last++
			id.contexts = append(id.contexts, scrollContext{session: s.session, id: s.last, node: x.shard.Node})
		}
	}
	return id.String()
}

// page is the next page.
func (c *scroll) page() *Result {
	page := *c.result
	from := min(c.next, len(c.hits))
	page.inOrder = c.begun && slices.ContainsFunc(page.runs, c.request.inIndexOrder)
	page.Terminated = page.Terminated || page.inOrder && c.more(from)
	if c.begun {
		page.profiles = paged(page.profiles)
	}
	c.next, c.begun = min(from+c.request.Size, len(c.hits)), true
	page.hits = c.hits[from:c.next]
	return &page
}

// more tells whether a shard has more hits left than a page takes. One whose
// documents come in the order of the index stops there.
func (c *scroll) more(from int) bool {
	left := map[int]int{}
	for _, h := range c.hits[from:] {
		if left[h.shard]++; left[h.shard] > c.request.Size && c.request.inIndexOrder(h.run) {
			return true
		}
	}
	return false
}

// inIndexOrder tells whether a shard gives documents in the order of the index: by
// _doc, or by a score that is always the same.
//
// Server: org.elasticsearch.search.query.QueryPhase.returnsDocsInOrder.
func (r *Request) inIndexOrder(x *run) bool {
	if x == nil {
		return false
	}
	if len(r.Sort) > 0 {
		return len(r.Sort) == 1 && r.Sort[0].Field == "_doc" && !r.Sort[0].Desc
	}
	switch x.query.(type) {
	case *lucene.ConstantScore, *lucene.MatchAll:
		return true
	}
	return false
}

// Next gives the next page of a search. keep is for how long it stays open; 0
// leaves that as it is. node is this one.
func (s *Scrolls) Next(text string, keep time.Duration, now time.Time, node string) (*Request, *Result, error) {
	parsed, err := parseScrollID(text)
	if err == nil {
		err = parsed.known()
	}
	if err == nil {
		err = parsed.local()
	}
	if err != nil {
		return nil, nil, err
	}
	id := parsed.String()
	s.mu.Lock()
	defer s.mu.Unlock()
	c := s.open[id]
	if c == nil || now.After(c.until) {
		delete(s.open, id)
		return nil, nil, parsed.missing(node)
	}
	if keep > 0 {
		c.until = now.Add(keep)
	}
	return c.request, c.page(), nil
}

// Clear closes searches, all of them for _all, and tells how many there were
// on all shards. whole is false if one of them can't have been opened by the node
// that it names, which this is.
func (s *Scrolls) Clear(ids []string, node string) (n int, whole bool, err error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	parsed := make([]*scrollID, len(ids))
	for i, id := range ids {
		if id == "_all" { // the server counts nodes then
			clear(s.open)
			return 1, true, nil
		}
		if parsed[i], err = parseScrollID(id); err != nil {
			return 0, false, err
		}
	}
	whole = true
	for _, id := range parsed {
		if err := id.local(); err != nil {
			return 0, false, err
		}
		c := s.open[id.String()]
		if c != nil { // each shard has one open
			delete(s.open, id.String())
			n += len(id.contexts)
			continue
		}
		for _, at := range id.contexts {
			whole = whole && (at.node != node || at.session == "" || at.session == s.session)
		}
	}
	return n, whole, nil
}

// TooLongError is the error of a search that is to be kept open for too long, as
// every shard would report it.
func TooLongError(shards []Shard, keep time.Duration, text string) error {
	if keep <= maxKeepAlive {
		return nil
	}
	e := eserr.IllegalArgument("Keep alive for request (%s) is too large. It must be less than (1d). This limit can be set by changing the [search.max_keep_alive] cluster level setting.", text)
	var failed []failure
	for i := range shards {
		failed = append(failed, failure{&shards[i], e})
	}
	if failed == nil {
		return e
	}
	return allShardsFailed(failed, "query")
}
