package document

import (
	"esconsole/engine/eserr"
	"esconsole/engine/objectparser"
	"esconsole/engine/xcontent"
)

// SourceFilter says what of _source an answer carries.
type SourceFilter struct {
	Fetch              bool
	Includes, Excludes []string
}

// filters tells whether it leaves anything out of a source that is fetched.
func (f *SourceFilter) filters() bool { return len(f.Includes) > 0 || len(f.Excludes) > 0 }

// Apply gives the part of a stored document that is asked for.
func (f *SourceFilter) Apply(source []byte) any {
	switch {
	case f == nil:
		return xcontent.Raw(source)
	case !f.Fetch:
		return nil
	case !f.filters():
		return xcontent.Raw(source)
	}
	return xcontent.FilterSource(source, f.Includes, f.Excludes)
}

// ReadSourceFilter reads the _source of a body: a boolean, a pattern, a list of
// patterns, or an object with includes and excludes.
//
// Server: org.elasticsearch.search.fetch.subphase.FetchSourceContext.
func ReadSourceFilter(v xcontent.Value, warn objectparser.Warn) (*SourceFilter, error) {
	f := &SourceFilter{Fetch: true}
	switch v.Kind() {
	case xcontent.KindBool:
		f.Fetch = v.Bool()
	case xcontent.KindString:
		f.Includes = []string{v.Text()}
	case xcontent.KindArray:
		for _, item := range v.Items() {
			text, err := objectparser.Text(item)
			if err != nil {
				return nil, objectparser.At(err, item.Pos())
			}
			f.Includes = append(f.Includes, text)
		}
	case xcontent.KindObject:
		return f, f.readObject(v, warn)
	default:
		return nil, parsingAt(v, "Expected one of [VALUE_BOOLEAN, START_OBJECT] but found ["+v.Kind().String()+"]")
	}
	return f, nil
}

func (f *SourceFilter) readObject(v xcontent.Value, warn objectparser.Warn) error {
	for _, field := range v.Fields() {
		var list *[]string
		preferred := ""
		switch field.Key {
		case "includes", "include":
			list, preferred = &f.Includes, "includes"
		case "excludes", "exclude":
			list, preferred = &f.Excludes, "excludes"
		}
		kind := field.Value.Kind()
		if list == nil || kind != xcontent.KindString && kind != xcontent.KindArray {
			return parsingAt(field.Value, "Unknown key for a "+kind.String()+" in ["+field.Key+"].")
		}
		if field.Key != preferred {
			warn("Deprecated field [" + field.Key + "] used, expected [" + preferred + "] instead")
		}
		if kind == xcontent.KindString {
			*list = []string{field.Value.Text()}
			continue
		}
		*list = nil
		for _, item := range field.Value.Items() {
			if item.Kind() != xcontent.KindString {
				return parsingAt(item, "Unknown key for a "+item.Kind().String()+" in ["+field.Key+"].")
			}
			*list = append(*list, item.Text())
		}
	}
	return nil
}

// parsingAt is a parsing exception about v, at its place.
func parsingAt(v xcontent.Value, text string) error {
	line, col := objectparser.Place(v, v.Pos())
	return objectparser.At(eserr.Parsing(line, col, "%s", text), v.Pos())
}
