// Package search runs a search over the shards of some indices: the body and its
// parameters, the query on every shard, sorting, and the hits. It sees snapshots
// of documents and knows nothing of how they are written.
package search

import (
	"esconsole/engine/aggs"
	"esconsole/engine/eserr"
	"esconsole/engine/query"
	"esconsole/engine/suggest"
	"esconsole/engine/xcontent"
)

// Request is one search. NewRequest sets the defaults.
type Request struct {
	Fetch
	Query          query.Query // nil: all documents
	From, Size     int
	Sort           []Sort
	TrackScores    bool
	TrackTotal     int // counted up to; -1: not at all
	MinScore       *float64
	TotalAsInt     bool
	Old            bool     // answers are laid out as before 7
	Types          []string // only documents of these types
	Rescore        []Rescore
	IndicesBoost   []IndexBoost
	Collapse       *Collapse         // nil: none
	Slice          *Slice            // nil: none
	fresh          bool              // the query is checked as it is built, not before
	Profile        bool              // what shards do is told
	Human          bool              // times are told for people as well
	PointInTime    bool              // the search is to see one
	ScriptFields   int               // how many there are
	Scroll         bool              // all hits are wanted, page by page
	DFS            bool              // scores count over all shards
	After          []xcontent.Value  // search_after
	Warn           func(text string) // takes deprecation warnings; nil drops them
	PostFilter     query.Query       // nil: none
	TerminateAfter int               // documents of a shard; 0: all
	NoPartial      bool              // a failing shard fails the search
	PreFilter      int               // pre_filter_shard_size; 0: not given
	BatchSize      int               // batched_reduce_size
	FixedShards    bool              // the shards were chosen by routing or preference
	Aggs           *aggs.Aggs        // nil: none
	TypedKeys      bool              // aggregations are named with their types
	Suggest        *suggest.Request  // nil: none
}

// SetSearchType reads search_type.
func (r *Request) SetSearchType(text string) error {
	switch text {
	case "dfs_query_then_fetch":
		r.DFS = true
	case "query_then_fetch":
		r.DFS = false
	case "query_and_fetch", "dfs_query_and_fetch":
		return eserr.IllegalArgument("Unsupported search type [%s]", text)
	default:
		return eserr.IllegalArgument("No search type for [%s]", text)
	}
	return nil
}

// CheckTotalAsInt refuses a bound on the total where it is to be a number.
func (r *Request) CheckTotalAsInt() error {
	if r.TrackTotal != TrackAll && r.TrackTotal != -1 {
		return eserr.IllegalArgument("[rest_total_hits_as_int] cannot be used if the tracking of total hits is not accurate, got %d", r.TrackTotal)
	}
	return nil
}

// The server's bounds and defaults.
const (
	defaultSize     = 10
	maxResultWindow = 10000 // index.max_result_window
	maxScriptFields = 32    // index.max_script_fields
	// TrackTotalDefault is how far hits are counted unless the request says otherwise.
	TrackTotalDefault = 10000
	// TrackAll counts all hits.
	TrackAll = 1<<31 - 1
	// DefaultBatchSize is batched_reduce_size where none is given.
	DefaultBatchSize = 512
)

// NewRequest is a search for all documents.
func NewRequest() *Request {
	return &Request{Size: defaultSize, TrackTotal: TrackTotalDefault, BatchSize: DefaultBatchSize}
}

// query is what documents have to match.
func (r *Request) query() query.Query {
	if r.Query == nil {
		return query.NewMatchAll()
	}
	return r.Query
}

// scored tells whether hits show their score.
func (r *Request) scored() bool {
	if len(r.Sort) == 0 || r.TrackScores {
		return true
	}
	for i := range r.Sort {
		if r.Sort[i].Field == "_score" && r.Sort[i].Geo == nil {
			return true
		}
	}
	return false
}

// needsScores tells whether the score of a hit matters at all.
func (r *Request) needsScores() bool {
	return r.MinScore != nil || r.Aggs.NeedsScores() || r.scored() && (r.Size > 0 || r.Scroll)
}

// window is how many hits of a shard are kept.
func (r *Request) window(s *Shard) int {
	if r.Scroll {
		return max(s.Reader.MaxDoc, 1)
	}
	n := r.From + r.Size
	for _, one := range r.Rescore {
		n = max(n, one.Window)
	}
	return n
}

// check refuses on a shard what does not fit together, in the server's order.
//
// Server: org.elasticsearch.search.SearchService.parseSource.
func (r *Request) check(x *run) error {
	if r.ScriptFields > 0 && r.Size != 0 {
		most := x.setting("index.max_script_fields", maxScriptFields)
		if r.ScriptFields > most {
			return eserr.IllegalArgument("Trying to retrieve too many script_fields. Must be less than or equal to: [%d] but was [%d]. This limit can be set by changing the [index.max_script_fields] index level setting.", most, r.ScriptFields)
		}
		return eserr.NotImplemented("the key [script_fields] of a search")
	}
	if err := r.checkAfter(); err != nil {
		return err
	}
	if r.Slice != nil && !r.Scroll {
		return eserr.New(500, "search_exception", "`slice` cannot be used outside of a scroll context")
	}
	if r.bare() {
		if r.Source != nil && r.Source.Fetch {
			return eserr.New(500, "search_exception", "[stored_fields] cannot be disabled if [_source] is requested")
		}
		if r.Fields != nil {
			return eserr.New(500, "search_exception", "[stored_fields] cannot be disabled when using the [fields] option")
		}
	}
	if r.From+r.Size <= 0 && r.Size != 0 && !r.Scroll {
		return eserr.IllegalArgument("numHits must be > 0; please use TotalHitCountCollector if you just need the total hit count")
	}
	return r.checkCollapse()
}

// checkLimits refuses what is too large.
//
// Server: org.elasticsearch.search.DefaultSearchContext.preProcess.
func (r *Request) checkLimits(x *run) error {
	if err := r.checkWindow(x); err != nil {
		return err
	}
	if err := r.checkRescore(x); err != nil {
		return err
	}
	if r.Slice != nil {
		if most := x.setting("index.max_slices_per_scroll", maxSlices); r.Slice.Max > most {
			return eserr.IllegalArgument("The number of slices [%d] is too large. It must be less than [%d]. This limit can be set by changing the [index.max_slices_per_scroll] index level setting.", r.Slice.Max, most)
		}
	}
	return nil
}

// checkWindow is the error of a page that reaches too far.
func (r *Request) checkWindow(x *run) error {
	most := x.setting("index.max_result_window", maxResultWindow)
	n := r.From + r.Size
	if n <= most {
		return nil
	}
	if r.Scroll {
		return eserr.IllegalArgument("Batch size is too large, size must be less than or equal to: [%d] but was [%d]. Scroll batch sizes cost as much memory as result windows so they are controlled by the [index.max_result_window] index level setting.", most, n)
	}
	fail := eserr.IllegalArgument
	if x.shard.Old {
		fail = func(format string, args ...any) *eserr.Error {
			return eserr.New(500, "query_phase_execution_exception", format, args...)
		}
	}
	return fail("Result window is too large, from + size must be less than or equal to: [%d] but was [%d]. See the scroll api for a more efficient way to request large data sets. This limit can be set by changing the [index.max_result_window] index level setting.", most, n)
}
