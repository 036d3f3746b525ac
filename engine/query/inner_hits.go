package query

import (
	"esconsole/engine/eserr"
	"esconsole/engine/objectparser"
	"esconsole/engine/xcontent"
)

// InnerHits asks for the parts of a hit that have matched: the nested objects of
// a nested query, or the hits of a group that a search has collapsed.
//
// Server: org.elasticsearch.index.query.InnerHitBuilder.
type InnerHits struct {
	Name                    string // "": the path
	IgnoreUnmapped          bool
	From, Size              int
	Explain, Version, SeqNo bool
	TrackScores             bool
	StoredFields            []string       // nil: none
	DocValues, Fields       xcontent.Value // missing: none
	Source, Sort            xcontent.Value
	ScriptFields, Highlight xcontent.Value
	Collapse                string // the field that hits of a group are collapsed on
	// Read is what the parts of a search in it have been read as. It belongs to who
	// reads them.
	Read any
}

// innerHitsParser reads inner_hits. The parts that searches have as well are
// left to the reader of searches.
func innerHitsParser() *objectparser.Parser[InnerHits] {
	type field = objectparser.Field[InnerHits]
	boolean := func(name string, of func(*InnerHits) *bool) field {
		return field{Name: name, Takes: objectparser.BoolOrString, Read: func(h *InnerHits, v xcontent.Value, _ objectparser.Warn) (err error) {
			*of(h), err = objectparser.Boolean(v)
			return err
		}}
	}
	number := func(name string, of func(*InnerHits) *int) field {
		return field{Name: name, Takes: objectparser.NumberOrString, Read: func(h *InnerHits, v xcontent.Value, _ objectparser.Warn) error {
			n, err := objectparser.Int(v)
			if err == nil && n < 0 {
				err = eserr.IllegalArgument("illegal %s value, at least 0 or higher", name)
			}
			*of(h) = n
			return err
		}}
	}
	part := func(name string, takes objectparser.Kinds, of func(*InnerHits) *xcontent.Value) field {
		return field{Name: name, Takes: takes, Read: func(h *InnerHits, v xcontent.Value, _ objectparser.Warn) error {
			*of(h) = v
			return nil
		}}
	}
	return &objectparser.Parser[InnerHits]{Name: "inner_hits", Fields: []field{
		{Name: "name", Takes: objectparser.String, Read: func(h *InnerHits, v xcontent.Value, _ objectparser.Warn) error {
			h.Name = v.Text()
			return nil
		}},
		boolean("ignore_unmapped", func(h *InnerHits) *bool { return &h.IgnoreUnmapped }),
		number("from", func(h *InnerHits) *int { return &h.From }),
		number("size", func(h *InnerHits) *int { return &h.Size }),
		boolean("explain", func(h *InnerHits) *bool { return &h.Explain }),
		boolean("version", func(h *InnerHits) *bool { return &h.Version }),
		boolean("seq_no_primary_term", func(h *InnerHits) *bool { return &h.SeqNo }),
		boolean("track_scores", func(h *InnerHits) *bool { return &h.TrackScores }),
		{Name: "stored_fields", Takes: objectparser.Array | objectparser.String, Read: readStoredFields},
		part("docvalue_fields", objectparser.Object|objectparser.Array|objectparser.String, func(h *InnerHits) *xcontent.Value { return &h.DocValues }),
		part("fields", objectparser.Object|objectparser.Array|objectparser.String, func(h *InnerHits) *xcontent.Value { return &h.Fields }),
		part("script_fields", objectparser.Object, func(h *InnerHits) *xcontent.Value { return &h.ScriptFields }),
		part("sort", objectparser.Object|objectparser.Array, func(h *InnerHits) *xcontent.Value { return &h.Sort }),
		part("_source", objectparser.ObjectArrayBooleanOrString, func(h *InnerHits) *xcontent.Value { return &h.Source }),
		part("highlight", objectparser.Object, func(h *InnerHits) *xcontent.Value { return &h.Highlight }),
		{Name: "collapse", Takes: objectparser.Object, Read: readInnerCollapse},
	}}
}

func readStoredFields(h *InnerHits, v xcontent.Value, _ objectparser.Warn) error {
	h.StoredFields = []string{}
	if v.Kind() == xcontent.KindString {
		h.StoredFields = append(h.StoredFields, v.Text())
	}
	for _, item := range v.Items() {
		text, err := objectparser.Text(item)
		if err != nil {
			return err
		}
		h.StoredFields = append(h.StoredFields, text)
	}
	return v.Err()
}

// readInnerCollapse reads the one form that is allowed: a field.
func readInnerCollapse(h *InnerHits, v xcontent.Value, _ objectparser.Warn) error {
	fields := v.Fields()
	if len(fields) == 1 && fields[0].Key == "field" && fields[0].Value.Kind() == xcontent.KindString {
		h.Collapse = fields[0].Value.Text()
		return nil
	}
	at := v.End() - 1
	switch {
	case len(fields) > 0 && fields[0].Key != "field":
		at = fields[0].Pos
	case len(fields) > 0 && fields[0].Value.Kind() != xcontent.KindString:
		at = fields[0].Value.Pos()
	case len(fields) > 1:
		at = fields[1].Pos
	}
	return objectparser.At(parsingError(v, at, "Invalid token in the inner collapse"), at)
}

// ParseInnerHits reads inner_hits.
func ParseInnerHits(v xcontent.Value, warn objectparser.Warn) (*InnerHits, error) {
	h := &InnerHits{Size: 3}
	return h, innerHitsParser().Parse(h, v, warn)
}

// InnerHitContext are inner hits of a query, with those within them: nested
// objects, or children or parents.
type InnerHitContext struct {
	*InnerHits
	Name           string
	Path           string // of the nested objects
	Relation       string // or the name that the documents have in the join field
	Children       bool   // they are children, not parents
	IgnoreUnmapped bool
	Query          Query // that they have to match
	Inner          []InnerHitContext
}

// joined are the queries that match a document by others.
type joined interface {
	Query
	joins() *joining
	// hits says which documents inner hits are, and how these are called by default.
	hits() InnerHitContext
}

func (q *joining) joins() *joining { return q }

func (q *Nested) hits() InnerHitContext { return InnerHitContext{Name: q.Path, Path: q.Path} }

func (q *HasChild) hits() InnerHitContext {
	return InnerHitContext{Name: q.Type, Relation: q.Type, Children: true}
}

func (q *HasParent) hits() InnerHitContext { return InnerHitContext{Name: q.Type, Relation: q.Type} }

// clauses are the queries within a query whose inner hits count: not those that no
// hit matches.
func clauses(q Query) []Query {
	switch q := q.(type) {
	case *Bool:
		var out []Query
		for _, list := range [][]Query{q.Filter, q.Must, q.Should} {
			out = append(out, list...)
		}
		return out
	case *Boosting:
		return []Query{q.Positive, q.Negative}
	case *ConstantScore:
		return []Query{q.Filter}
	case *DisMax:
		return q.Queries
	case *FunctionScore:
		if q.Query != nil {
			return []Query{q.Query}
		}
	}
	return nil
}

// AllInnerHits are the inner hits that a query asks for anywhere in it.
func AllInnerHits(q Query) []*InnerHits {
	if j, ok := q.(joined); ok {
		out := AllInnerHits(j.joins().Query)
		if inner := j.joins().inner; inner != nil {
			out = append(out, inner)
		}
		return out
	}
	var out []*InnerHits
	for _, inner := range clauses(q) {
		out = append(out, AllInnerHits(inner)...)
	}
	return out
}

// CollectInnerHits gives the inner hits of a query: those within queries
// that ask for some themselves stand below them, others do not count. Nor do those
// within what can't match here, which the server does not keep.
//
// Server: org.elasticsearch.index.query.InnerHitContextBuilder.extractInnerHits.
func (c *Context) CollectInnerHits(to []InnerHitContext, q Query) ([]InnerHitContext, error) {
	if !c.CanMatch(q) {
		return to, nil
	}
	j, ok := q.(joined)
	if !ok {
		var err error
		for _, inner := range clauses(q) {
			if to, err = c.CollectInnerHits(to, inner); err != nil {
				return nil, err
			}
		}
		return to, nil
	}
	n := j.joins()
	if nested, ok := q.(*Nested); n.inner == nil || ok && nested.Path == "" { // of which there are no objects
		return to, nil
	}
	one := j.hits()
	one.InnerHits, one.IgnoreUnmapped, one.Query = n.inner, n.ignoreUnmapped, n.Query
	if n.inner.Name != "" {
		one.Name = n.inner.Name
	}
	for _, other := range to {
		if other.Name == one.Name {
			return nil, eserr.IllegalArgument("[inner_hits] already contains an entry for key [%s]", one.Name)
		}
	}
	var err error
	if one.Inner, err = c.CollectInnerHits(nil, n.Query); err != nil {
		return nil, err
	}
	return append(to, one), nil
}

// Within is the context of clauses about the nested objects of a path, as in a
// nested query. Names of queries built in it are not noted.
func (c *Context) Within(path string) *Context {
	inner := *c
	inner.nested, inner.Named = path, nil
	return &inner
}

// Group is the query for the hits of a group: those of q with a value in a field,
// or without any value there if there is none. q may be nil.
func Group(q Query, field string, value *string) Query {
	b := &Bool{common: newCommon(), adjustPureNegative: true}
	if value == nil {
		b.MustNot = []Query{&Exists{common: newCommon(), Field: field}}
	} else {
		m := newMatch()
		m.Field, m.Text, m.given = field, *value, true
		b.Filter = []Query{&m}
	}
	if q != nil {
		b.Must = []Query{q}
	}
	return b
}
