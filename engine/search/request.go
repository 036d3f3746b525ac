// Package search runs a search over the shards of some indices: the body and its
// parameters, the query on every shard, sorting, and the hits. It sees snapshots
// of documents and knows nothing of how they are written.
package search

import (
	"esconsole/engine/aggs"
	"esconsole/engine/eserr"
	"esconsole/engine/query"
	"esconsole/engine/xcontent"
	"strconv"
)

// Request is one search. NewRequest sets the defaults.
type Request struct {
	Query          query.Query
	From, Size     int
	Sort           []Sort
	Source         *SourceFilter // nil: all of _source, unless StoredFields are asked for
	StoredFields   []string      // nil: none; "_none_" alone: no metadata either
	Version, SeqNo bool          // print them with each hit
	TrackScores    bool
	TrackTotal     int // counted up to; -1: not at all
	MinScore       *float64
	TotalAsInt     bool
	Types          []string // only documents of these types
	Explain        bool
	Rescore        []Rescore
	IndicesBoost   []IndexBoost
	Scroll         bool // all hits are wanted, page by page
	DFS            bool // scores count over all shards
	DocValues      []FieldFormat
	After          []xcontent.Value  // search_after
	Warn           func(text string) // takes deprecation warnings; nil drops them
	PostFilter     query.Query       // nil: none
	TerminateAfter int               // documents of a shard; 0: all
	Aggs           *aggs.Aggs        // nil: none
	TypedKeys      bool              // aggregations are named with their types
}

// FieldFormat is a field of a hit with the format of its values.
type FieldFormat struct{ Field, Format string }

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

// SourceFilter says what of _source a hit carries.
type SourceFilter struct {
	Fetch              bool
	Includes, Excludes []string
}

// The server's bounds and defaults.
const (
	defaultSize     = 10
	maxResultWindow = 10000 // index.max_result_window
	// TrackTotalDefault is how far hits are counted unless the request says otherwise.
	TrackTotalDefault = 10000
	// TrackAll counts all hits.
	TrackAll = 1<<31 - 1
)

// NewRequest is a search for all documents.
func NewRequest() *Request {
	return &Request{Query: query.NewMatchAll(), Size: defaultSize, TrackTotal: TrackTotalDefault}
}

// checkWindow is the error of a page that reaches too far.
func (r *Request) checkWindow(s *Shard) error {
	most := maxResultWindow
	if s.Setting != nil {
		if n, err := strconv.Atoi(s.Setting("index.max_result_window")); err == nil {
			most = n
		}
	}
	n := r.From + r.Size
	if n <= most {
		return nil
	}
	if r.Scroll {
		return eserr.IllegalArgument("Batch size is too large, size must be less than or equal to: [%d] but was [%d]. Scroll batch sizes cost as much memory as result windows so they are controlled by the [index.max_result_window] index level setting.", most, n)
	}
	return eserr.IllegalArgument("Result window is too large, from + size must be less than or equal to: [%d] but was [%d]. See the scroll api for a more efficient way to request large data sets. This limit can be set by changing the [index.max_result_window] index level setting.", most, n)
}
