// Package search runs a search over the shards of some indices: the body and its
// parameters, the query on every shard, sorting, and the hits. It sees snapshots
// of documents and knows nothing of how they are written.
package search

import (
	"esconsole/engine/eserr"
	"esconsole/engine/query"
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
	PostFilter     query.Query // nil: none
	TerminateAfter int         // documents of a shard; 0: all
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
func (r *Request) checkWindow() error {
	if n := r.From + r.Size; n > maxResultWindow {
		return eserr.IllegalArgument("Result window is too large, from + size must be less than or equal to: [%d] but was [%d]. See the scroll api for a more efficient way to request large data sets. This limit can be set by changing the [index.max_result_window] index level setting.", maxResultWindow, n)
	}
	return nil
}
