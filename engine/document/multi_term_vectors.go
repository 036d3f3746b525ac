package document

import (
	"slices"
	"strings"
	"unicode"

	"esconsole/engine/cluster"
	"esconsole/engine/compat"
	"esconsole/engine/eserr"
	"esconsole/engine/java"
	"esconsole/engine/objectparser"
	"esconsole/engine/xcontent"
)

// MultiTermVectors asks for the terms of several documents.
type MultiTermVectors struct {
	Requests []*TermVectors
	ids      []string
}

// GotVectorsItem is what became of one request of several.
type GotVectorsItem struct {
	Got *GotVectors

	// Of a request that failed:
	Err             *eserr.Error
	Index, Type, ID string
}

// AddIDs adds ids from a parameter; white space in them does not count.
func (m *MultiTermVectors) AddIDs(ids []string) {
	for _, id := range ids {
		m.addID(strings.Join(strings.FieldsFunc(id, unicode.IsSpace), ""))
	}
}

func (m *MultiTermVectors) addID(id string) {
	if !slices.Contains(m.ids, id) {
		m.ids = append(m.ids, id)
	}
}

// Read reads a body, which may be missing, and makes the requests: each begins as
// a copy of the template, which the body may change.
//
// Server: org.elasticsearch.action.termvectors.MultiTermVectorsRequest.
func (m *MultiTermVectors) Read(v xcontent.Value, template *TermVectors, p *compat.Profile, warn objectparser.Warn) error {
	if err := m.body(v, template, p, warn); err != nil {
		return err
	}
	for _, i := range java.HashMapOrder(m.ids) {
		t := template.clone()
		t.ID, t.HasID = m.ids[i], true
		m.Requests = append(m.Requests, t)
	}
	return nil
}

func (m *MultiTermVectors) body(v xcontent.Value, template *TermVectors, p *compat.Profile, warn objectparser.Warn) error {
	switch v.Kind() {
	case xcontent.KindMissing:
		return v.Err()
	case xcontent.KindArray:
		return eserr.Parse("no parameter named [null] and type ARRAY")
	case xcontent.KindObject:
	default: // the server never ends here
		return eserr.Parse("_mtermvectors: expected an object but found [%s]", v.Kind())
	}
	for _, f := range v.Fields() {
		var err error
		switch kind := f.Value.Kind(); {
		case kind == xcontent.KindArray && f.Key == "docs":
			err = m.docs(f.Value, template, p, warn)
		case kind == xcontent.KindArray && f.Key == "ids":
			err = m.idList(f.Value)
		case kind == xcontent.KindArray:
			err = eserr.Parse("no parameter named [%s] and type ARRAY", f.Key)
		case kind == xcontent.KindObject && f.Key == "parameters":
			err = ReadTermVectors(f.Value, template, p, warn)
		case kind == xcontent.KindObject:
			err = eserr.Parse("no parameter named [%s] and type OBJECT", f.Key)
		default:
			err = eserr.Parse("_mtermvectors: Parameter [%s] not supported", f.Key)
		}
		if err != nil {
			return err
		}
	}
	return v.Err()
}

func (m *MultiTermVectors) docs(v xcontent.Value, template *TermVectors, p *compat.Profile, warn objectparser.Warn) error {
	for _, item := range v.Items() {
		if item.Kind() != xcontent.KindObject {
			return errNotDocs
		}
		t := template.clone()
		if err := ReadTermVectors(item, t, p, warn); err != nil {
			return err
		}
		m.Requests = append(m.Requests, t)
	}
	return v.Err()
}

func (m *MultiTermVectors) idList(v xcontent.Value) error {
	for _, item := range v.Items() {
		switch item.Kind() {
		case xcontent.KindString, xcontent.KindNumber, xcontent.KindBool:
			m.addID(item.Text())
		default:
			return eserr.IllegalArgument("ids array element should only contain ids")
		}
	}
	return v.Err()
}

// Validate checks each request. The server tells what is wrong with the last one
// of those that are.
func (m *MultiTermVectors) Validate() error {
	var v eserr.Validation
	if len(m.Requests) == 0 {
		v.Add("multi term vectors: no documents requested")
	}
	for i, t := range m.Requests {
		var one eserr.Validation
		if t.validate(&one); one.Len() > 0 {
			one.Add("at multi term vectors for doc %d", i)
			v = one
		}
	}
	return v.Err()
}

// MultiTermVectors gives the terms of several documents. A request that fails
// fails alone.
func (s *Service) MultiTermVectors(m *MultiTermVectors) ([]GotVectorsItem, error) {
	if err := m.Validate(); err != nil {
		return nil, err
	}
	items := make([]GotVectorsItem, len(m.Requests))
	for i, t := range m.Requests {
		got, in, err := s.vectorsItem(t)
		if err != nil {
			items[i] = GotVectorsItem{Err: eserr.From(err), Index: in, Type: t.Type, ID: t.ID}
			continue
		}
		items[i] = GotVectorsItem{Got: got}
	}
	return items, nil
}

// vectorsItem answers one request; in is the index that an error names.
func (s *Service) vectorsItem(t *TermVectors) (got *GotVectors, in string, err error) {
	ix, routing, err := s.source(&Get{Index: t.Index, Routing: t.Routing})
	if err != nil {
		if eserr.From(err).Type == "index_not_found_exception" {
			err = eserr.IndexNotFoundBare(t.Index)
		}
		return nil, t.Index, err
	}
	if routing == "" && ix.Mapping.RoutingRequired(t.Type) {
		return nil, ix.Name, eserr.RoutingMissing(ix.Name, t.Type, t.vectorsID())
	}
	if err := cluster.CheckBlocks(cluster.BlockRead, ix); err != nil {
		return nil, ix.Name, err
	}
	got, err = s.vectorsOf(ix, routing, t)
	return got, ix.Name, err
}
