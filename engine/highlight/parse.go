package highlight

import (
	"strings"

	"esconsole/engine/eserr"
	"esconsole/engine/objectparser"
	"esconsole/engine/query"
	"esconsole/engine/xcontent"
)

// reading is what reading a request needs.
type reading struct {
	query func(v xcontent.Value) (query.Query, error)
}

// Parse reads the option highlight of a search. parseQuery reads queries in it.
//
// Server: org.elasticsearch.search.fetch.subphase.highlight.HighlightBuilder.
func Parse(v xcontent.Value, parseQuery func(v xcontent.Value) (query.Query, error), warn objectparser.Warn) (*Request, error) {
	r := NewRequest()
	rd := &reading{parseQuery}
	p := objectparser.Parser[Request]{Name: "highlight", Fields: append([]objectparser.Field[Request]{
		{Name: "tags_schema", Takes: objectparser.String, Read: readSchema},
		{Name: "encoder", Takes: objectparser.String, Read: func(r *Request, v xcontent.Value, _ objectparser.Warn) error {
			text := v.Text()
			r.Encoder = &text
			return nil
		}},
		{Name: "fields", Takes: objectparser.Object | objectparser.Array, Read: rd.fields},
	}, common(rd, func(r *Request) *Options { return &r.Options })...)}
	if err := p.Parse(r, v, warn); err != nil {
		return nil, err
	}
	return r, r.checkTags(v)
}

// checkTags refuses tags that have no end.
func (o *Options) checkTags(v xcontent.Value) error {
	if o.PreTags == nil || o.PostTags != nil {
		return nil
	}
	line, col := v.LineCol(v.End() - 1)
	return objectparser.At(eserr.Parsing(line, col, "pre_tags are set but post_tags are not set"), v.End()-1)
}

func readSchema(r *Request, v xcontent.Value, _ objectparser.Warn) error {
	switch name := v.Text(); name {
	case "default":
		d := defaults()
		r.PreTags, r.PostTags = d.PreTags, d.PostTags
	case "styled":
		r.PreTags = nil
		for _, n := range strings.Fields("1 2 3 4 5 6 7 8 9 10") {
			r.PreTags = append(r.PreTags, `<em class="hlt`+n+`">`)
		}
		r.PostTags = []string{"</em>"}
	default:
		return eserr.IllegalArgument("Unknown tag schema [%s]", name)
	}
	return nil
}

// fields reads the fields: an object of them, or an array of objects of one each.
func (rd *reading) fields(r *Request, v xcontent.Value, warn objectparser.Warn) error {
	if v.Kind() == xcontent.KindObject {
		for _, f := range v.Fields() {
			if err := rd.field(r, v, f, warn); err != nil {
				return err
			}
		}
		return v.Err()
	}
	for _, item := range v.Items() {
		entries := item.Fields()
		switch {
		case item.Kind() != xcontent.KindObject:
			return mixedFields(v, item.Pos())
		case len(entries) == 0:
			return mixedFields(v, item.End()-1)
		}
		if err := rd.field(r, v, entries[0], warn); err != nil {
			return err
		}
		if len(entries) > 1 {
			return mixedFields(v, entries[1].Pos)
		}
	}
	return v.Err()
}

func mixedFields(v xcontent.Value, at int) error {
	line, col := v.LineCol(at)
	return objectparser.At(eserr.ContentParse(line, col, "[fields] can be a single object with any number of fields or an array where each entry is an object with a single field"), at)
}

// field reads one of them.
func (rd *reading) field(r *Request, in xcontent.Value, f xcontent.Field, warn objectparser.Warn) error {
	field := Field{Name: f.Key, Options: newOptions()}
	p := objectparser.Parser[Field]{Name: "highlight_field", Fields: append([]objectparser.Field[Field]{
		number("fragment_offset", func(f *Field) *int { return &f.FragmentOffset }),
		texts("matched_fields", func(f *Field) *[]string { return &f.MatchedFields }),
	}, common(rd, func(f *Field) *Options { return &f.Options })...)}
	err := p.Parse(&field, f.Value, warn)
	if err == nil {
		err = field.checkTags(f.Value)
	}
	if err != nil {
		at := objectparser.PlaceOf(err, f.Value.Pos())
		line, col := in.LineCol(at)
		e := eserr.ContentParse(line, col, "[fields] failed to parse field [%s]", f.Key)
		e.Cause = eserr.From(err)
		return objectparser.At(e, at)
	}
	r.Fields = append(r.Fields, field)
	return nil
}

func number[T any](name string, of func(*T) *int) objectparser.Field[T] {
	return objectparser.Field[T]{Name: name, Takes: objectparser.NumberOrString, Read: func(into *T, v xcontent.Value, _ objectparser.Warn) (err error) {
		*of(into), err = objectparser.Int(v)
		return err
	}}
}

func texts[T any](name string, of func(*T) *[]string) objectparser.Field[T] {
	return objectparser.Field[T]{Name: name, Takes: objectparser.Array | objectparser.String | objectparser.Number | objectparser.Bool,
		Read: func(into *T, v xcontent.Value, _ objectparser.Warn) error {
			list := []string{}
			if v.Kind() != xcontent.KindArray {
				list = append(list, v.Text())
			}
			for _, item := range v.Items() {
				text, err := objectparser.Text(item)
				if err != nil {
					return objectparser.At(err, item.Pos())
				}
				list = append(list, text)
			}
			*of(into) = list
			return v.Err()
		}}
}

func single[T any](name string, of func(*T) **string) objectparser.Field[T] {
	return objectparser.Field[T]{Name: name, Takes: objectparser.String, Read: func(into *T, v xcontent.Value, _ objectparser.Warn) error {
		t := v.Text()
		*of(into) = &t
		return nil
	}}
}

func flag[T any](name string, of func(*T) **bool) objectparser.Field[T] {
	return objectparser.Field[T]{Name: name, Takes: objectparser.BoolOrString, Read: func(into *T, v xcontent.Value, _ objectparser.Warn) error {
		b, err := objectparser.Boolean(v)
		*of(into) = &b
		return err
	}}
}

// common are the options that requests and their fields have.
func common[T any](rd *reading, of func(*T) *Options) []objectparser.Field[T] {
	ignored := new(bool)
	return []objectparser.Field[T]{
		texts("pre_tags", func(t *T) *[]string { return &of(t).PreTags }),
		texts("post_tags", func(t *T) *[]string { return &of(t).PostTags }),
		{Name: "order", Takes: objectparser.String, Read: func(t *T, v xcontent.Value, _ objectparser.Warn) error {
			score := strings.ToUpper(v.Text()) == "SCORE"
			of(t).ScoreOrder = &score
			return nil
		}},
		flag("highlight_filter", func(*T) **bool { return &ignored }),
		number("fragment_size", func(t *T) *int { return &of(t).FragmentSize }),
		number("number_of_fragments", func(t *T) *int { return &of(t).Fragments }),
		flag("require_field_match", func(t *T) **bool { return &of(t).RequireFieldMatch }),
		{Name: "boundary_scanner", Takes: objectparser.String, Read: func(t *T, v xcontent.Value, _ objectparser.Warn) error {
			name := strings.ToUpper(v.Text())
			if name != "CHARS" && name != "WORD" && name != "SENTENCE" {
				return eserr.IllegalArgument("No enum constant org.elasticsearch.search.fetch.subphase.highlight.HighlightBuilder.BoundaryScannerType.%s", name)
			}
			of(t).Boundary = &name
			return nil
		}},
		number("boundary_max_scan", func(t *T) *int { return &of(t).BoundaryMaxScan }),
		single("boundary_chars", func(t *T) **string { return &of(t).BoundaryChars }),
		{Name: "boundary_scanner_locale", Takes: objectparser.String, Read: func(*T, xcontent.Value, objectparser.Warn) error { return nil }},
		single("type", func(t *T) **string { return &of(t).Type }),
		single("fragmenter", func(t *T) **string { return &of(t).Fragmenter }),
		number("no_match_size", func(t *T) *int { return &of(t).NoMatchSize }),
		flag("force_source", func(t *T) **bool { return &of(t).Source }),
		number("phrase_limit", func(t *T) *int { return &of(t).PhraseLimit }),
		{Name: "options", Takes: objectparser.Object, Read: func(_ *T, v xcontent.Value, _ objectparser.Warn) error { return v.Err() }},
		{Name: "highlight_query", Takes: objectparser.Object, Read: func(t *T, v xcontent.Value, _ objectparser.Warn) (err error) {
			if of(t).Query, err = rd.query(v); err != nil {
				return objectparser.At(err, placeIn(v, err))
			}
			return nil
		}},
	}
}

// placeIn is where in a query its reader stood when it met an error, which tells line
// and column.
func placeIn(v xcontent.Value, err error) int {
	e := eserr.From(err)
	line, _ := e.Meta.Get("line")
	col, _ := e.Meta.Get("col")
	at := objectparser.PlaceOf(err, v.Pos())
	if line == nil || v.End()-v.Pos() > maxPlaced {
		return at
	}
	for pos := v.Pos(); pos < v.End(); pos++ {
		if l, c := v.LineCol(pos); l == line && c == col {
			return pos
		}
	}
	return at
}

// maxPlaced is the size of the queries in which the place of an error is looked for.
const maxPlaced = 1 << 14
