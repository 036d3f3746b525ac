package document

import (
	"esconsole/engine/compat"
	"esconsole/engine/eserr"
	"esconsole/engine/objectparser"
	"esconsole/engine/xcontent"
)

// ReadMultiGet reads the body of a multi-get. Each document begins as a copy of
// defaults, which holds what the path and the parameters say.
//
// Server: org.elasticsearch.action.get.MultiGetRequest.
func ReadMultiGet(v xcontent.Value, defaults *Get, p *compat.Profile, warn objectparser.Warn) (*MultiGet, error) {
	r := &multiGetReader{defaults: defaults, profile: p, warn: warn}
	if err := r.body(v); err != nil {
		return nil, eserr.From(err)
	}
	return &r.MultiGet, nil
}

type multiGetReader struct {
	MultiGet
	defaults *Get
	profile  *compat.Profile
	warn     objectparser.Warn
}

func (r *multiGetReader) body(v xcontent.Value) error {
	if v.Kind() != xcontent.KindObject {
		return parsingAt(v, "unexpected token ["+v.Kind().String()+"], expected [START_OBJECT]")
	}
	for _, f := range v.Fields() {
		if f.Value.Kind() != xcontent.KindArray {
			return parsingAt(f.Value, "unexpected token ["+f.Value.Kind().String()+"], expected [FIELD_NAME] or [START_ARRAY]")
		}
		var item func(xcontent.Value) error
		switch f.Key {
		case "docs":
			item = r.doc
		case "ids":
			item = r.id
		default:
			return parsingAt(f.Value, "unknown key ["+f.Key+"] for a START_ARRAY, expected [docs] or [ids]")
		}
		for _, v := range f.Value.Items() {
			if err := item(v); err != nil {
				return err
			}
		}
		if err := f.Value.Err(); err != nil {
			return err
		}
	}
	return v.Err()
}

func (r *multiGetReader) id(v xcontent.Value) error {
	switch v.Kind() {
	case xcontent.KindString, xcontent.KindNumber, xcontent.KindBool:
		g := *r.defaults
		g.ID = v.Text()
		r.add(&g, true)
		return nil
	}
	return eserr.IllegalArgument("ids array element should only contain ids")
}

func (r *multiGetReader) add(g *Get, id bool) {
	r.Gets, r.IDs = append(r.Gets, g), append(r.IDs, id)
}

var errNotDocs = eserr.IllegalArgument("docs array element should include an object")

func (r *multiGetReader) doc(v xcontent.Value) error {
	if v.Kind() != xcontent.KindObject {
		return errNotDocs
	}
	g := *r.defaults
	item := multiGetItem{Get: &g, reader: r}
	if err := item.members(v); err != nil {
		return err
	}
	if item.source != nil {
		g.Source = item.source
	}
	g.Routing = orParent(g.Routing, item.parent)
	r.add(&g, item.id)
	return v.Err()
}

// multiGetItem is one element of docs while it is read.
type multiGetItem struct {
	*Get
	reader *multiGetReader
	id     bool // an id was there
	parent string
	source *SourceFilter
}

func (m *multiGetItem) members(v xcontent.Value) error {
	for _, f := range v.Fields() {
		if err := m.member(f.Key, f.Value); err != nil {
			return err
		}
	}
	return v.Err()
}

func (m *multiGetItem) member(name string, v xcontent.Value) error {
	switch v.Kind() {
	case xcontent.KindNull:
		return nil
	}
	name = currentName(m.reader.profile, name, m.reader.warn)
	switch v.Kind() {
	case xcontent.KindArray:
		return m.list(name, v)
	case xcontent.KindObject:
		if name == "_source" {
			return m.sourceObject(v)
		}
		// The server reads on as if the members were the document's own, and takes
		// the end of the object for that of the document.
		if err := m.members(v); err != nil {
			return err
		}
		return errNotDocs
	}
	return m.scalar(name, v)
}

func (m *multiGetItem) scalar(name string, v xcontent.Value) (err error) {
	switch name {
	case "_index":
		m.Index, m.NoIndex = v.Text(), false
	case "_type":
		if m.Type = v.Text(); m.Type == "_all" {
			m.Type = ""
		}
	case "_id":
		m.ID, m.id = v.Text(), true
	case "routing":
		m.Routing = v.Text()
		m.EmptyRouting = m.Routing == ""
	case "fields":
		return unsupportedFields(v)
	case "stored_fields":
		m.StoredFields = []string{v.Text()}
	case "version":
		m.Version, err = objectparser.Long(v)
	case "version_type":
		m.VersionType, err = readVersionType(v, m.reader.profile.ForceVersions)
	case "_source":
		return m.sourceScalar(v)
	default:
		switch p := m.reader.profile; {
		case name == "parent" && p.Parents:
			m.parent = v.Text()
		case !p.LenientMultiGet:
			return eserr.Parse("failed to parse multi get request. unknown field [%s]", name)
		}
	}
	return err
}

func unsupportedFields(v xcontent.Value) error {
	return parsingAt(v, "Unsupported field [fields] used, expected [stored_fields] instead")
}

// filter is the item's own source filter.
func (m *multiGetItem) filter() *SourceFilter {
	if m.source == nil {
		m.source = &SourceFilter{Fetch: true}
	}
	return m.source
}

func (m *multiGetItem) sourceScalar(v xcontent.Value) error {
	text := v.Text()
	switch {
	case v.Kind() == xcontent.KindNumber:
		return eserr.Parse("illegal type for _source: [VALUE_NUMBER]")
	case v.Kind() == xcontent.KindBool, text == "true", text == "false":
		m.filter().Fetch = text == "true"
	default:
		m.filter().Includes = []string{text}
	}
	return nil
}

// list reads an array. One that is not expected is read as if its elements stood
// in its place, one after the other.
func (m *multiGetItem) list(name string, v xcontent.Value) error {
	switch name {
	case "fields":
		return unsupportedFields(v)
	case "stored_fields":
		list, err := objectparser.Texts(v)
		m.StoredFields = list
		return err
	case "_source":
		list, err := objectparser.Texts(v)
		m.filter().Includes = list
		return err
	}
	for _, item := range v.Items() {
		if err := m.member(name, item); err != nil {
			return err
		}
	}
	return v.Err()
}

// sourceObject reads includes and excludes.
func (m *multiGetItem) sourceObject(v xcontent.Value) error {
	var includes, excludes []string
	for _, f := range v.Fields() {
		var list *[]string
		switch f.Key {
		case "includes", "include":
			list = &includes
		case "excludes", "exclude":
			list = &excludes
		default:
			line, col := v.LineCol(f.Pos)
			return eserr.IllegalState("Can't get text on a FIELD_NAME at %d:%d", line, col)
		}
		switch f.Value.Kind() {
		case xcontent.KindArray:
			items, err := objectparser.Texts(f.Value)
			if err != nil {
				return err
			}
			*list = append(*list, items...)
		case xcontent.KindObject, xcontent.KindNull:
			return eserr.Parse("unexpected token while parsing source settings")
		default:
			*list = append(*list, f.Value.Text())
		}
	}
	m.filter().Includes, m.source.Excludes = includes, excludes
	return v.Err()
}
