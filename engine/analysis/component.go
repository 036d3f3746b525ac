package analysis

import (
	"esconsole/engine/eserr"
)

// attributes are what a component adds to the tokens besides what all have:
// explain shows them.
type attributes uint8

const (
	attrKeyword attributes = 1 << iota
	attrPayload
	attrFlags
	attrScript
	attrNoFrequency // explain has no frequencies to show
)

// charFilterSpec is a char filter ready for use.
type charFilterSpec struct {
	name        string
	apply       func(text string) (string, editList, *eserr.Error)
	normalizing bool
	warning     string // what using it earns
	// piece gives what one read of the server's filter returns of a text, where that
	// may be less than all: explain shows no more.
	piece func(text string) string
}

// tokenizerSpec is a tokenizer ready for use.
type tokenizerSpec struct {
	name    string
	open    func() tokenizer
	attrs   attributes
	warning string
	broken  *eserr.Error // what every use of it is answered with
}

// filterSpec is a token filter ready for use.
type filterSpec struct {
	name        string
	open        func(in stream) stream
	shingles    *shingleConfig // of a shingle filter
	attrs       attributes
	normalizing bool // keeps terms whole, so that it may be part of a normalizer
	searchOnly  bool // its synonyms may change while the index is open
	noGraphs    bool // its tokens span positions, but each is searched for on its own
	warning     string
	// broken is the error that every use of it is answered with.
	broken *eserr.Error
	// synonyms is how the filter takes part in reading synonyms; the zero value
	// says that it does so as it is.
	synonyms synonymUse
	// plain is how the filter takes part in reading synonyms, if it differs.
	plain func(in stream) stream
	// inChain adapts the filter to the chain that it ends up in.
	inChain func(c *chainContext) (filterSpec, error)
}

// synonymUse is what a token filter does while synonyms are read.
type synonymUse int

const (
	synonymsAsIs   synonymUse = iota
	synonymsSkip              // the filter is left out
	synonymsRefuse            // the filter cannot be there
)

// chainContext is what stands before a filter in its chain, and the way to the
// other filters.
type chainContext struct {
	before chain
	filter func(name string) (filterSpec, bool, error)
}

// forSynonyms gives the filter as synonyms are read with it.
func (f filterSpec) forSynonyms() (filterSpec, error) {
	switch f.synonyms {
	case synonymsSkip:
		return filterSpec{name: f.name, open: func(in stream) stream { return in }}, nil
	case synonymsRefuse:
		return f, eserr.IllegalArgument("Token filter [%s] cannot be used to parse synonyms", f.name)
	}
	if f.plain != nil {
		f.open = f.plain
	}
	return f, nil
}

// charFilterKind, tokenizerKind, filterKind and analyzerKind make components of
// one type from their settings. A kind with required cannot be used without
// settings.
type charFilterKind struct {
	build    func(c *config) charFilterSpec
	required bool
}

type tokenizerKind struct {
	build func(c *config) tokenizerSpec
}

type filterKind struct {
	build    func(c *config) filterSpec
	required bool
}

type analyzerKind struct {
	build func(c *config) *Analyzer
	class string // the name of one that is used outside of any index
}
