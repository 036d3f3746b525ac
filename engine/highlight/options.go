package highlight

import (
	"esconsole/engine/lucene"
	"esconsole/engine/query"
)

// unset is the value of a number that is not given: the one around it counts, or the
// default.
const unset = -1

// Options are how one field is highlighted. What is not set (nil, unset) is as in the
// options around it.
//
// Server: org.elasticsearch.search.fetch.subphase.highlight.AbstractHighlighterBuilder.
type Options struct {
	FragmentSize, Fragments, FragmentOffset int
	PreTags, PostTags                       []string
	ScoreOrder, RequireFieldMatch, Source   *bool
	Encoder, Type, Fragmenter, Boundary     *string
	BoundaryMaxScan                         int
	BoundaryChars                           *string
	NoMatchSize, PhraseLimit                int
	MatchedFields                           []string
	Query                                   query.Query

	built lucene.Query
}

func newOptions() Options {
	return Options{FragmentSize: unset, Fragments: unset, FragmentOffset: unset, BoundaryMaxScan: unset, NoMatchSize: unset, PhraseLimit: unset}
}

// Field is a field that is asked for, or a pattern of fields.
type Field struct {
	Name string
	Options
}

// Request is what a search asks to be highlighted.
//
// Server: org.elasticsearch.search.fetch.subphase.highlight.HighlightBuilder.
type Request struct {
	Options
	Fields []Field
}

// NewRequest asks for nothing.
func NewRequest() *Request { return &Request{Options: newOptions()} }

// defaults are the options where none are given.
func defaults() Options {
	no, yes, encoder, chars := false, true, "default", ".,!? \t\n"
	return Options{FragmentSize: 100, Fragments: 5, FragmentOffset: unset, PreTags: []string{"<em>"}, PostTags: []string{"</em>"},
		ScoreOrder: &no, RequireFieldMatch: &yes, Source: &no, Encoder: &encoder, BoundaryMaxScan: 20, BoundaryChars: &chars,
		NoMatchSize: 0, PhraseLimit: 256}
}

// within fills in what is not set from the options around. FragmentOffset and
// MatchedFields are of single fields only.
func (o Options) within(around Options) Options {
	for _, n := range []struct {
		to   *int
		from int
	}{{&o.FragmentSize, around.FragmentSize}, {&o.Fragments, around.Fragments}, {&o.BoundaryMaxScan, around.BoundaryMaxScan},
		{&o.NoMatchSize, around.NoMatchSize}, {&o.PhraseLimit, around.PhraseLimit}} {
		if *n.to == unset {
			*n.to = n.from
		}
	}
	for _, t := range []struct {
		to   **string
		from *string
	}{{&o.Encoder, around.Encoder}, {&o.Type, around.Type}, {&o.Fragmenter, around.Fragmenter}, {&o.Boundary, around.Boundary},
		{&o.BoundaryChars, around.BoundaryChars}} {
		if *t.to == nil {
			*t.to = t.from
		}
	}
	for _, b := range []struct {
		to   **bool
		from *bool
	}{{&o.ScoreOrder, around.ScoreOrder}, {&o.RequireFieldMatch, around.RequireFieldMatch}, {&o.Source, around.Source}} {
		if *b.to == nil {
			*b.to = b.from
		}
	}
	if o.PreTags == nil {
		o.PreTags = around.PreTags
	}
	if o.PostTags == nil {
		o.PostTags = around.PostTags
	}
	if o.built == nil {
		o.built = around.built
	}
	return o
}

// Resolve gives the fields with all their options. build makes the queries that are to
// be highlighted in place of the search's.
func (r *Request) Resolve(build func(query.Query) (lucene.Query, error)) (fields []Field, err error) {
	global := r.Options
	if global.Query != nil {
		if global.built, err = build(global.Query); err != nil {
			return nil, err
		}
	}
	global = global.within(defaults())
	at := map[string]int{}
	for _, f := range r.Fields {
		if f.Query != nil {
			if f.built, err = build(f.Query); err != nil {
				return nil, err
			}
		}
		f.Options = f.within(global)
		if i, known := at[f.Name]; known {
			fields[i] = f
			continue
		}
		at[f.Name] = len(fields)
		fields = append(fields, f)
	}
	return fields, nil
}

// Kind is the name of the highlighter.
func (o *Options) Kind() string {
	if o.Type == nil {
		return "unified"
	}
	return *o.Type
}

func (o *Options) encode(text string) string {
	if *o.Encoder == "html" {
		return encodeHTML(text)
	}
	return text
}
