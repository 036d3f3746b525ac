package search

import (
	"encoding/base64"
	"errors"
	"strconv"
	"strings"
	"sync"
	"time"

	"esconsole/engine/eserr"
	"esconsole/engine/query"
	"esconsole/engine/xcontent"
)

// Scrolls are the searches whose pages are asked for one after another. It is
// safe for concurrent use.
type Scrolls struct {
	mu   sync.Mutex
	open map[string]*scroll
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

// idPrefix begins the text that an id stands for.
const idPrefix = "\x14include_context_uuid\x0dqueryAndFetch\x01"

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

// Start keeps a search open and gives its first page. token makes its id.
func (s *Scrolls) Start(r *Request, res *Result, token string, keep time.Duration, now time.Time) (id string, page *Result) {
	id = base64.URLEncoding.EncodeToString([]byte(idPrefix + token))
	c := &scroll{request: r, result: res, hits: res.hits, until: now.Add(keep)}
	s.mu.Lock()
	defer s.mu.Unlock()
	for old, other := range s.open {
		if now.After(other.until) {
			delete(s.open, old)
		}
	}
	s.open[id] = c
	return id, c.page()
}

// page is the next page.
func (c *scroll) page() *Result {
	page := *c.result
	from := min(c.next, len(c.hits))
	page.inOrder = c.begun && c.request.inIndexOrder()
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
		if left[h.shard]++; left[h.shard] > c.request.Size {
			return true
		}
	}
	return false
}

// inIndexOrder tells whether shards give documents in the order of the index: by
// _doc, or all of them by a score that is always the same.
func (r *Request) inIndexOrder() bool {
	if len(r.Sort) > 0 {
		return len(r.Sort) == 1 && r.Sort[0].Field == "_doc" && !r.Sort[0].Desc
	}
	return query.ScoresOne(r.Query)
}

// Next gives the next page of a search. keep is for how long it stays open; 0
// leaves that as it is.
func (s *Scrolls) Next(id string, keep time.Duration, now time.Time) (*Request, *Result, error) {
	if err := checkID(id); err != nil {
		return nil, nil, err
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	c := s.open[id]
	if c == nil || now.After(c.until) {
		delete(s.open, id)
		return nil, nil, missingContext(id)
	}
	if keep > 0 {
		c.until = now.Add(keep)
	}
	return c.request, c.page(), nil
}

// Clear closes searches, all of them for _all, and tells how many there were
// on all shards.
func (s *Scrolls) Clear(ids []string) (int, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	for _, id := range ids {
		if id == "_all" { // the server counts nodes then
			clear(s.open)
			return 1, nil
		}
	}
	n := 0
	for _, id := range ids {
		if err := checkID(id); err != nil {
			return 0, err
		}
	}
	for _, id := range ids {
		if c := s.open[id]; c != nil { // each shard has one open
			delete(s.open, id)
			n += c.result.Shards - c.result.skipped - len(c.result.failed)
		}
	}
	return n, nil
}

// checkID refuses texts that can be no id.
func checkID(id string) error {
	b, err := base64.URLEncoding.DecodeString(id)
	if err == nil && strings.HasPrefix(string(b), idPrefix) {
		return nil
	}
	cause := eserr.IllegalArgument("Illegal base64 character")
	var at base64.CorruptInputError
	if errors.As(err, &at) && int(at) < len(id) {
		cause = eserr.IllegalArgument("Illegal base64 character %s", strconv.FormatInt(int64(id[at]), 16))
	}
	if raw, rawErr := base64.RawURLEncoding.DecodeString(id); rawErr == nil && len(raw) > 0 {
		cause = &eserr.Error{Status: 400, Type: "array_index_out_of_bounds_exception", Plain: true,
			Reason: "arraycopy: last source index " + strconv.Itoa(int(raw[0])+1) + " out of bounds for byte[" + strconv.Itoa(len(raw)) + "]"}
	}
	return eserr.IllegalArgument("Cannot parse scroll id").Wrap(cause)
}

// missingContext is the error of a search that is not open any more.
func missingContext(id string) error {
	n := 0
	for _, c := range id {
		n = (n*31 + int(c)) % 1000
	}
	inner := eserr.New(404, "search_context_missing_exception", "No search context found for id [%d]", n)
	return &eserr.Error{Status: 404, Type: "search_phase_execution_exception", Reason: "all shards failed", Roots: []*eserr.Error{inner},
		Meta: xcontent.Object{{Key: "phase", Value: "query"}, {Key: "grouped", Value: true}, {Key: "failed_shards", Value: []any{
			xcontent.Object{{Key: "shard", Value: -1}, {Key: "index", Value: nil}, {Key: "reason", Value: inner.Object()}}}}},
		Cause: inner}
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
