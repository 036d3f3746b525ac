package query

import (
	"errors"
	"time"

	"esconsole/engine/analysis"
	"esconsole/engine/dates"
	"esconsole/engine/eserr"
	"esconsole/engine/lucene"
	"esconsole/engine/mapping"
	"esconsole/engine/similarity"
)

// Context is what a clause may ask of the shard that it runs on.
type Context struct {
	Index    string
	UUID     string // of the index
	Shard    int
	Mapping  *mapping.Mapping
	Analysis *analysis.Registry
	Now      func() time.Time
	Reader   *lucene.Reader
	// Setting gives an index setting or its default.
	Setting func(key string) string
	// Identity says which document of its own a place in a segment holds.
	Identity func(leaf *lucene.Leaf, doc int) mapping.Identity
	// Fresh tells that the query comes as it was written. Searches look at it before,
	// so errors that are found then are not those of building it.
	Fresh    bool
	Printing Printing
	// Warn takes deprecation warnings; nil drops them.
	Warn func(text string)
	// Lookup reads the values at a path of a document, for terms lookups.
	Lookup func(index, id, routing, path string) ([]mapping.QueryValue, error)

	// Named are the queries with a name, in the order in which they were built.
	Named []Named

	nested  string       // path of the nested query around
	stored  *storedCheck // of a query that a document keeps
	unbuilt string       // a similarity of the index that is not built here
}

// Named is a query that hits are to name.
type Named struct {
	Name  string
	Query lucene.Query
}

// Create builds the query of a search. Errors are those that the shard reports.
//
// Server: org.elasticsearch.index.query.QueryShardContext.toQuery.
func (c *Context) Create(q Query) (lucene.Query, error) {
	built, err := q.Build(c)
	if err != nil {
		return nil, c.creationError(q, err)
	}
	if built == nil {
		return &lucene.MatchNone{Reason: "No query left after rewrite."}, nil
	}
	return built, nil
}

// CreatePart is Create for a query within something else, as that of a rescorer,
// whose errors are told as they are.
func (c *Context) CreatePart(q Query) (lucene.Query, error) {
	built, err := q.Build(c)
	var b bare
	switch {
	case errors.As(err, &b):
		return nil, b.error
	case err != nil:
		return nil, err
	case built == nil:
		return &lucene.MatchNone{Reason: "No query left after rewrite."}, nil
	}
	return built, nil
}

func (c *Context) creationError(q Query, err error) error {
	var fatal *Fatal
	if errors.As(err, &fatal) {
		return err
	}
	if b, ok := err.(bare); ok {
		if !c.Fresh {
			return b.error
		}
		err = b.error
	}
	e := eserr.From(err)
	if e.Status == 501 || e.Type == "query_shard_exception" || e.Type == "parsing_exception" {
		return e
	}
	text := e.Reason
	switch {
	case c.Printing.InErrors:
		p := printer{synonyms: !c.Printing.NoSynonyms}
		if text, err = p.text(q); err != nil {
			return err
		}
	case e.NoReason:
		text = "null"
	}
	return shardError("failed to create query: %s", text).Wrap(e)
}

// Warning adds a deprecation warning.
func (c *Context) Warning(text string) {
	if c.Warn != nil {
		c.Warn(text)
	}
}

// typesWarning is for queries on the field of types.
const typesWarning = "[types removal] Using the _type field in queries and aggregations is deprecated, prefer to use a field instead."

// shardError is an error that arises once the mapping of a shard is asked.
func shardError(format string, args ...any) *eserr.Error {
	return eserr.New(400, "query_shard_exception", format, args...)
}

// inner builds a clause that may not be left out.
func (c *Context) inner(q Query) (lucene.Query, error) {
	built, err := q.Build(c)
	if built == nil && err == nil {
		return &lucene.MatchNone{Reason: "No query left after rewrite."}, nil
	}
	return built, err
}

// build builds an inner clause.
func (c *Context) build(q Query) (lucene.Query, error) { return q.Build(c) }

// field is the field of a name, nil if there is none.
func (c *Context) field(name string) *mapping.FieldType { return c.Mapping.Field(name) }

// fieldNames are the fields and aliases that a pattern matches, in the order of the
// server's maps.
func (c *Context) fieldNames(pattern string) []string {
	names := c.Mapping.FieldNames(pattern)
	if len(names) == 1 && c.field(names[0]) == nil {
		return nil
	}
	return names
}

// setting is an index setting that is a number.
func (c *Context) setting(key string, def int) int {
	if c.Setting == nil {
		return def
	}
	n, err := parseInt(c.Setting(key))
	if err != nil {
		return def
	}
	return n
}

func (c *Context) now() (dates.Instant, error) { return dates.OfMillis(c.Now().UnixMilli()), nil }

// searchAnalyzer is the analyzer of searches in a field. exact tells that terms
// are taken as they are.
func (c *Context) searchAnalyzer(ft *mapping.FieldType, quoted bool) (a *analysis.Analyzer, exact bool) {
	switch ft.Type {
	case "text":
	case "keyword":
		if ft.SplitQueries {
			a, _ = c.Analysis.Analyzer("whitespace")
			return a, false
		}
		if ft.Normalizer == "" {
			return nil, true
		}
		n, ok := c.Analysis.Normalizer(ft.Normalizer)
		return n, !ok
	case "token_count", "icu_collation_keyword": // whose analyzer is for documents
		return nil, true
	case "binary", "percolator", "rank_feature", "rank_features", "_source": // they have none
	default:
		if ft.Analyzer == "" {
			return nil, true
		}
	}
	name := ft.SearchAnalyzer
	if quoted {
		name = ft.SearchQuoteAnalyzer
	}
	if name == "" {
		if quoted {
			return c.Analysis.DefaultQuote(), false
		}
		return c.Analysis.DefaultSearch(), false
	}
	if name == "keyword" {
		return nil, true
	}
	a, ok := c.Analysis.Analyzer(name)
	if !ok {
		a = c.Analysis.Default()
	}
	if ft.Shingled || !quoted && ft.Type == "prefix" && ft.PrefixMax == 0 {
		return a.Shingles(ft.MaxShingleSize), false
	}
	return a, false
}

// Similarity gives the similarity of each field.
func (c *Context) Similarity(field string) lucene.Similarity {
	ft := c.field(field)
	if ft == nil || ft.Name != field {
		return lucene.DefaultBM25
	}
	switch ft.Similarity {
	case "boolean":
		return lucene.Boolean{}
	case "", "BM25":
		return c.namedSimilarity("default")
	}
	return c.namedSimilarity(ft.Similarity)
}

// namedSimilarity is one that the index defines.
func (c *Context) namedSimilarity(name string) lucene.Similarity {
	if c.Setting == nil {
		return lucene.DefaultBM25
	}
	prefix := "index.similarity." + name + "."
	options := similarity.Options{}
	for _, key := range similarity.Names() {
		if v := c.Setting(prefix + key); v != "" {
			options[key] = v
		}
	}
	if options["type"] == "" {
		return lucene.DefaultBM25
	}
	s, err := similarity.Parse(options)
	if err != nil {
		c.unbuilt = options["type"]
		return lucene.DefaultBM25
	}
	return s
}

// Unbuilt is the error of a query whose scores need a similarity that is not
// built here; nil if they can be had.
func (c *Context) Unbuilt() error {
	if c.unbuilt == "" {
		return nil
	}
	return eserr.NotImplemented("the similarity [" + c.unbuilt + "]")
}

// ExpandError turns what went wrong in a rewrite into the server's error.
func ExpandError(err error) error {
	var many *lucene.TooManyClauses
	if errors.As(err, &many) {
		return &eserr.Error{Status: 500, Type: "too_many_clauses", Reason: many.Error(), Plain: true}
	}
	var expanded *lucene.TooManyExpansions
	if errors.As(err, &expanded) {
		return &eserr.Error{Status: 500, Type: "runtime_exception", Reason: expanded.Error(), Plain: true}
	}
	if e, ok := eserr.As(err); ok {
		return e
	}
	return eserr.IllegalState("%s", err.Error())
}

// bare is an error that a shard reports as it is, not as that of a query.
type bare struct{ error }

// Unwrap gives the error itself.
func (b bare) Unwrap() error { return b.error }

// Fatal is an error that ends a search as a whole, not on one shard.
type Fatal struct{ Err error }

// Error is the text of the error.
func (e *Fatal) Error() string { return e.Err.Error() }
