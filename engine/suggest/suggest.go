// Package suggest proposes texts: terms that are like those that were typed, and
// completions of what has been typed. It reads the option suggest of a search, looks on
// one shard, and puts what several have found together.
package suggest

import (
	"slices"

	"esconsole/engine/analysis"
	"esconsole/engine/eserr"
	"esconsole/engine/java"
	"esconsole/engine/lucene"
	"esconsole/engine/mapping"
	"esconsole/engine/objectparser"
	"esconsole/engine/query"
	"esconsole/engine/xcontent"
)

// Request is what a search asks for.
//
// Server: org.elasticsearch.search.suggest.SuggestBuilder.
type Request struct {
	text    *string // of suggestions without one
	entries []entry // in the order of the server's hash map, once they are read
}

// entry is one suggestion.
type entry struct {
	name string
	suggestion
	texts
}

// texts are what is to be corrected or completed.
type texts struct{ text, prefix, regex *string }

// suggestion is a kind of suggestion with its options.
type suggestion interface {
	// open makes the suggestion ready for a shard.
	open(c *query.Context, t texts) (finder, error)
}

// finder is a suggestion on one shard.
type finder interface {
	// wanted is the text to be corrected; nil: it is missing.
	wanted() *string
	setText(text string)
	find(s *lucene.Searcher) (*Found, error)
}

// Found is what one shard proposes for one suggestion.
type Found struct {
	name    string
	entries []part
	merge   merger
}

// part is a piece of the text with what is proposed for it.
type part struct {
	text           string
	offset, length int
	options        []Option
}

// Option is a proposal.
type Option struct {
	Text  string
	Score float32

	freq     int64
	leaf     *lucene.Leaf // of the document of a completion
	doc      int
	shard    int
	contexts [][2]string
	phrase   bool
	marked   *string // of a phrase: with tags
	match    *bool   // of a phrase: it has hits
}

// merger is how the proposals of several shards are put together.
type merger struct {
	kind       string
	size       int
	byFreq     bool
	distinct   bool // each text once
	completion bool
}

// Parse reads the option suggest.
func Parse(v xcontent.Value, warn objectparser.Warn) (*Request, error) {
	r := &Request{}
	for _, f := range v.Fields() {
		switch f.Value.Kind() {
		case xcontent.KindObject:
			e, err := parseEntry(f.Value, warn)
			if err != nil {
				return nil, err
			}
			if slices.ContainsFunc(r.entries, func(o entry) bool { return o.name == f.Key }) {
				return nil, eserr.IllegalArgument("already added another suggestion with name [%s]", f.Key)
			}
			e.name = f.Key
			r.entries = append(r.entries, *e)
		case xcontent.KindString, xcontent.KindNumber, xcontent.KindBool:
			if f.Key != "text" {
				return nil, eserr.IllegalArgument("[suggest] does not support [%s]", f.Key)
			}
			text := f.Value.Text()
			r.text = &text
		case xcontent.KindMissing:
			return nil, v.Err()
		default:
			return nil, parsing(v, f.Value.Pos(), "unexpected token [%s] after [%s]", f.Value.Kind(), f.Key)
		}
	}
	if err := v.Err(); err != nil {
		return nil, err
	}
	names := make([]string, len(r.entries))
	for i := range r.entries {
		names[i] = r.entries[i].name
	}
	ordered := make([]entry, 0, len(names))
	for _, i := range java.HashMapOrder(names) {
		ordered = append(ordered, r.entries[i])
	}
	r.entries = ordered
	return r, nil
}

func parsing(v xcontent.Value, pos int, format string, args ...any) error {
	line, col := v.LineCol(pos)
	return objectparser.At(eserr.Parsing(line, col, format, args...), pos)
}

func parseEntry(v xcontent.Value, warn objectparser.Warn) (*entry, error) {
	e := &entry{}
	for _, f := range v.Fields() {
		switch f.Value.Kind() {
		case xcontent.KindString, xcontent.KindNumber, xcontent.KindBool:
			if err := e.read(v, f.Key, f.Value); err != nil {
				return nil, err
			}
		case xcontent.KindArray: // the reader goes on within
			for _, item := range f.Value.Items() {
				switch item.Kind() {
				case xcontent.KindString, xcontent.KindNumber, xcontent.KindBool:
					if err := e.read(v, f.Key, item); err != nil {
						return nil, err
					}
				}
			}
		case xcontent.KindObject:
			var err error
			switch f.Key {
			case "term":
				e.suggestion, err = parseTerm(f.Value)
			case "completion":
				e.suggestion, err = parseCompletion(f.Value, warn)
			case "phrase":
				e.suggestion, err = parsePhrase(f.Value, warn)
			default:
				line, col := v.LineCol(f.Value.Pos())
				err = objectparser.At(unknownSuggester(line, col, f.Key), f.Value.Pos())
			}
			if err != nil {
				return nil, err
			}
		case xcontent.KindMissing:
			return nil, v.Err()
		}
	}
	if err := v.Err(); err != nil {
		return nil, err
	}
	if e.suggestion == nil {
		return nil, eserr.Parse("missing suggestion object")
	}
	return e, nil
}

// read reads one of the texts.
func (e *entry) read(in xcontent.Value, key string, v xcontent.Value) error {
	text := v.Text()
	switch key {
	case "text":
		e.text = &text
	case "prefix":
		e.prefix = &text
	case "regex":
		e.regex = &text
	default:
		return parsing(in, v.Pos(), "suggestion does not support [%s]", key)
	}
	return nil
}

// Terms is a request for terms like those of a text, as parameters ask for it.
//
// Server: org.elasticsearch.rest.action.search.RestSearchAction.
func Terms(field, text string, size int, mode *string) (*Request, error) {
	t := newTerm()
	t.field, t.size = field, &size
	if err := positive("size", size); err != nil {
		return nil, err
	}
	if mode == nil {
		return nil, &eserr.Error{Status: 500, Type: "null_pointer_exception", Reason: "Input string is null", Plain: true}
	}
	var err error
	if t.mode, err = modeOf(*mode); err != nil {
		return nil, err
	}
	return &Request{entries: []entry{{name: field, suggestion: t, texts: texts{text: &text}}}}, nil
}

func unknownSuggester(line, col int, name string) *eserr.Error {
	e := eserr.ContentParse(line, col, "unknown field [%s]", name)
	e.Type = "named_object_not_found_exception"
	return e
}

// Run is a request on one shard.
type Run struct {
	names   []string
	finders []finder
}

// Open makes the suggestions ready for a shard.
func (r *Request) Open(c *query.Context) (*Run, error) {
	run := &Run{}
	for _, e := range r.entries {
		f, err := e.open(c, e.texts)
		if err != nil {
			return nil, err
		}
		if f.wanted() == nil {
			if r.text == nil {
				return nil, eserr.IllegalArgument("The required text option is missing")
			}
			f.setText(*r.text)
		}
		run.names, run.finders = append(run.names, e.name), append(run.finders, f)
	}
	return run, nil
}

// Find looks on the shard.
func (r *Run) Find(s *lucene.Searcher, shard int) ([]Found, error) {
	var out []Found
	for i, f := range r.finders {
		found, err := f.find(s)
		if err != nil {
			return nil, err
		}
		found.name = r.names[i]
		for p := range found.entries {
			for o := range found.entries[p].options {
				found.entries[p].options[o].shard = shard
			}
		}
		out = append(out, *found)
	}
	return out, nil
}

// common are the options that all suggestions have.
type common struct {
	field, analyzer string
	size, shardSize *int
}

// base is what all suggestions know on a shard.
type base struct {
	ft              *mapping.FieldType
	analyzer        *analysis.Analyzer
	size, shardSize int
	texts
}

func (b *base) wanted() *string     { return b.text }
func (b *base) setText(text string) { b.text = &text }

const (
	defaultSize      = 5
	defaultShardSize = 5
)

// openCommon finds the field and its analyzer.
//
// Server: org.elasticsearch.search.suggest.SuggestionBuilder.populateCommonFields.
func (o *common) open(c *query.Context, t texts) (*base, error) {
	b := &base{size: defaultSize, texts: t}
	if b.ft = c.Mapping.Field(o.field); b.ft == nil {
		return nil, eserr.IllegalArgument("no mapping found for field [%s]", o.field)
	}
	if o.analyzer == "" {
		b.analyzer = c.FieldAnalyzer(b.ft)
	} else if a, ok := c.Analysis.Analyzer(o.analyzer); ok {
		b.analyzer = a
	} else {
		return nil, eserr.IllegalArgument("analyzer [%s] doesn't exists", o.analyzer)
	}
	if o.size != nil {
		b.size = *o.size
	}
	b.shardSize = max(b.size, defaultShardSize)
	if o.shardSize != nil {
		if b.shardSize = *o.shardSize; b.shardSize <= 0 {
			return nil, eserr.IllegalArgument("ShardSize must be positive but was: %d", b.shardSize)
		}
	}
	switch {
	case b.text != nil && b.prefix == nil:
		b.prefix = b.text
	case b.text == nil && b.prefix != nil:
		b.text = b.prefix
	case b.text == nil && b.regex != nil:
		b.text = b.regex
	}
	return b, nil
}

func positive(name string, n int) error {
	if n <= 0 {
		return eserr.IllegalArgument("%s must be positive", name)
	}
	return nil
}
