// Package highlight shows in the texts of a hit what a query has found there: the
// unified, the plain and the fast vector highlighter. It reads queries as they were
// before they were rewritten; where texts come from is for others.
package highlight

import (
	"math"
	"strings"

	"esconsole/engine/analysis"
	"esconsole/engine/eserr"
	"esconsole/engine/lucene"
)

// Target is a field of a hit that is to be highlighted.
type Target struct {
	Field     string // its own name, even if it was asked for by another
	Analyzer  *analysis.Analyzer
	Gap       int  // of positions between values
	Tokenized bool // no: values are terms
	Offsets   bool // are in the index, with its terms or in term vectors
	Vectors   bool // these have positions and offsets
	Most      int  // UTF-16 units of a value that is indexed

	Values []string // texts
	// Vector gives the tokens of another field of the hit, as its term vectors have
	// them; nil if it has none.
	Vector func(field string) ([]Token, error)

	Query     lucene.Query // of the search
	Searcher  *lucene.Searcher
	Index, ID string
	Doc       int // number in its segment
	MaxOffset int // index.highlight.max_analyzed_offset
}

// Check refuses a highlighter that is not known.
func (f *Field) Check() error {
	switch f.Kind() {
	case "unified", "plain", "fvh":
		return nil
	}
	return eserr.IllegalArgument("unknown highlighter type [%s] for the field [%s]", f.Kind(), f.Name)
}

// Highlight gives the fragments of a field; none: it is left out.
func (f *Field) Highlight(t *Target) ([]string, error) {
	q := t.Query
	if f.built != nil {
		q = f.built
	}
	if f.Kind() != "fvh" && len(f.PreTags)*len(f.PostTags) == 0 {
		return nil, javaError("array_index_out_of_bounds_exception", "Index 0 out of bounds for length 0")
	}
	if spans(q) {
		return nil, eserr.NotImplemented("highlighting of spans")
	}
	switch f.Kind() {
	case "plain":
		return f.plain(t, q)
	case "fvh":
		return f.vector(t, q)
	}
	return f.unified(t, q)
}

// matches tells whether terms of a field are highlighted in another.
func (f *Field) matches(t *Target) func(field string) bool {
	if *f.RequireFieldMatch {
		return func(field string) bool { return field == t.Field }
	}
	return func(field string) bool { return field != "_id" }
}

// Token is a term of a text.
type Token struct {
	Term       string
	Position   int
	Start, End int // in UTF-16 units
}

// Tokens are those of some values, as the index has them.
func Tokens(a *analysis.Analyzer, gap int, values []string) ([]Token, error) {
	var out []Token
	position, offset := -1, 0
	for i, v := range values {
		if i > 0 {
			position += gap
		}
		t := a.Tokens(v)
		for t.Next() {
			position += t.PositionIncrement
			out = append(out, Token{string(t.Text), position, offset + t.StartOffset, offset + t.EndOffset})
		}
		err := t.Err()
		if err == nil {
			increment, _ := t.End()
			position += increment
		}
		t.Close()
		if err != nil {
			return nil, err
		}
		offset += len(units(v)) + 1
	}
	return out, nil
}

var htmlEncoder = strings.NewReplacer(`"`, "&quot;", "&", "&amp;", "<", "&lt;", ">", "&gt;", "'", "&#x27;", "/", "&#x2F;")

func encodeHTML(text string) string { return htmlEncoder.Replace(text) }

// trim takes away what String.trim of Java does.
func trim(text string) string {
	return strings.TrimFunc(text, func(r rune) bool { return r <= ' ' })
}

const maxInt = math.MaxInt32

// javaError is an error that no one on the server has worded.
func javaError(kind, reason string) error {
	return &eserr.Error{Status: 500, Type: kind, Reason: reason, Plain: true}
}
