package query

import (
	"errors"
	"math"

	"esconsole/engine/eserr"
	"esconsole/engine/mapping"
	"esconsole/engine/xcontent"
)

// Term matches documents that hold exactly Value in Field. On a keyword or a
// boolean the score is BM25's, without length; on numbers, dates and addresses
// every hit scores boost.
//
// Server: org.elasticsearch.index.query.TermQueryBuilder.
type Term struct {
	common
	Field string
	Value string

	given bool // a value was named
}

func parseTerm(body xcontent.Value, _ int) (Query, error) {
	q := &Term{common: common{boost: 1}}
	for _, f := range body.Fields() {
		if q.Field != "" && f.Value.Kind() != xcontent.KindArray {
			return nil, parsingError(body, f.Value.Pos(), "[term] query doesn't support multiple fields, found [%s] and [%s]", q.Field, f.Key)
		}
		switch f.Value.Kind() {
		case xcontent.KindNull:
		case xcontent.KindArray:
			return nil, parsingError(body, f.Value.Pos(), "[term] query does not support array of values")
		case xcontent.KindObject:
			q.Field = f.Key
			if err := q.parseOptions(body, f.Value); err != nil {
				return nil, err
			}
		default:
			q.Field = f.Key
			q.setValue(f.Value)
		}
	}
	if body.Err() != nil {
		return nil, body.Err()
	}
	if q.Field == "" {
		return nil, eserr.IllegalArgument("field name is null or empty")
	}
	if !q.given {
		return nil, eserr.IllegalArgument("value cannot be null")
	}
	return q, nil
}

// parseOptions reads the long form: {"value": …, "boost": …}.
func (q *Term) parseOptions(body, options xcontent.Value) error {
	for _, f := range options.Fields() {
		switch f.Key {
		case "value", "term":
			q.setValue(f.Value)
		default:
			if known, err := q.option(body, f, "term"); err != nil || !known {
				return unsupported(body, f, "term")
			}
		}
	}
	return nil
}

func (q *Term) setValue(v xcontent.Value) {
	q.Value, q.given = v.Text(), v.Kind() != xcontent.KindNull
}

// NewTerm is a term query on a text, as the q parameter of a search makes it.
func NewTerm(field, value string) *Term {
	return &Term{common: common{boost: 1}, Field: field, Value: value}
}

// Build implements Query.
func (q *Term) Build(c *Context) (Matcher, error) {
	if q.Field == "_id" {
		return (&IDs{common: q.common, Values: []string{q.Value}}).Build(c)
	}
	ft := c.Mapping.Field(q.Field)
	if ft == nil {
		return (&MatchNone{}).Build(c)
	}
	if ft.Type == "text" {
		return nil, eserr.NotImplemented("the query [term] on a field of type [text]")
	}
	want, err := ft.ParseTerm(q.Value)
	if err != nil {
		return nil, shardError(err)
	}
	holds := func(d *mapping.Document) bool {
		for i := range d.Fields {
			f := &d.Fields[i]
			if f.Type.Name == ft.Name && f.Kind == want.Kind && f.Num == want.Num && f.Str == want.Str {
				return true
			}
		}
		return false
	}
	score := q.boost
	if want.Kind == mapping.KindKeyword || ft.Type == "boolean" {
		score = termScore(c, ft, holds, q.boost)
	}
	return func(d *mapping.Document) (float32, bool) { return score, holds(d) }, nil
}

// termScore is BM25 for a term that stands once in a field without norms.
//
// Server: org.apache.lucene.search.similarities.BM25Similarity under
// org.apache.lucene.search.similarity.LegacyBM25Similarity.
func termScore(c *Context, ft *mapping.FieldType, holds func(*mapping.Document) bool, boost float32) float32 {
	const k1 = float32(1.2)
	var docFreq, docCount int64
	for d := range c.Docs {
		if hasField(d, ft.Name) {
			docCount++
			if holds(d) {
				docFreq++
			}
		}
	}
	if docFreq == 0 {
		return 0
	}
	idf := float32(math.Log(1 + (float64(docCount)-float64(docFreq)+0.5)/(float64(docFreq)+0.5)))
	weight := boost * (k1 + 1) * idf
	return weight - weight/(1+1*(1/k1))
}

func hasField(d *mapping.Document, name string) bool {
	for i := range d.Fields {
		if d.Fields[i].Type.Name == name {
			return true
		}
	}
	return false
}

// shardError marks an error that arises on each shard, once its mapping is
// asked: the search turns it into a failure of that shard.
func shardError(err error) error {
	var e *eserr.Error
	if !errors.As(err, &e) {
		return err
	}
	if e.Cause != nil {
		e = e.Cause
	}
	return &eserr.Error{Status: 400, Type: "query_shard_exception", Reason: "failed to create query: " + e.Reason, Cause: e}
}
