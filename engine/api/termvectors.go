package api

import (
	"encoding/base64"
	"slices"
	"strings"
	"time"
	"unicode"

	"esconsole/engine/document"
	"esconsole/engine/rest"
	"esconsole/engine/xcontent"
)

const mtermvectorsTypesWarning = "[types removal] Specifying types in multi term vector requests is deprecated."

// termvectors gives the terms of the fields of one document.
//
// Server: RestTermVectorsAction.
func (a *API) termvectors(c *rest.Call) (rest.Action, error) {
	t := document.NewTermVectors()
	t.Type = readType(c, document.TypesInVectors)
	t.Index = c.Text("index", "")
	t.ID, t.HasID = c.Params.Get("id")
	if c.HasBodyOrSource() {
		body, err := c.ParseFirst()
		if err != nil {
			return nil, err
		}
		if err := document.ReadTermVectors(body, t, c.Profile, c.Warn); err != nil {
			return nil, err
		}
	}
	if err := readVectorParams(c, t); err != nil {
		return nil, err
	}
	return func() (*rest.Reply, error) {
		start := a.node.Now()
		got, err := a.docsFor(c).TermVectors(t)
		if err != nil {
			return nil, err
		}
		return rest.OK(vectorsBody(got, a.node.Now().Sub(start))), nil
	}, nil
}

// mtermvectors gives the terms of several documents.
//
// Server: RestMultiTermVectorsAction.
func (a *API) mtermvectors(c *rest.Call) (rest.Action, error) {
	t := document.NewTermVectors()
	t.Type = readType(c, mtermvectorsTypesWarning)
	t.Index = c.Text("index", "")
	if err := readVectorParams(c, t); err != nil {
		return nil, err
	}
	m := &document.MultiTermVectors{}
	if ids := c.Text("ids", ""); ids != "" {
		m.AddIDs(strings.Split(ids, ","))
	}
	var body xcontent.Value
	if c.HasBodyOrSource() {
		var err error
		if body, err = c.ParseFirst(); err != nil {
			return nil, err
		}
	}
	if err := m.Read(body, t, c.Profile, c.Warn); err != nil {
		return nil, err
	}
	return func() (*rest.Reply, error) {
		items, err := a.docsFor(c).MultiTermVectors(m)
		if err != nil {
			return nil, err
		}
		docs := make([]xcontent.Object, len(items))
		for i := range items {
			docs[i] = a.vectorsItem(&items[i])
		}
		return rest.OK(xcontent.Object{{Key: "docs", Value: docs}}), nil
	}, nil
}

// readVectorParams reads what the parameters say over what the body does. The
// routing value of a body never counts beside them.
func readVectorParams(c *rest.Call, t *document.TermVectors) (err error) {
	if fields := c.Text("fields", ""); fields != "" {
		for _, name := range strings.Split(fields, ",") {
			name = strings.Join(strings.FieldsFunc(name, unicode.IsSpace), "")
			if !slices.Contains(t.Fields, name) {
				t.Fields = append(t.Fields, name)
			}
		}
	}
	t.Routing = c.Text("routing", "")
	if t.Realtime, err = c.Bool("realtime", t.Realtime); err != nil {
		return err
	}
	for _, f := range []struct {
		name string
		to   *bool
	}{
		{"offsets", &t.Offsets}, {"positions", &t.Positions}, {"payloads", &t.Payloads},
		{"termStatistics", &t.TermStatistics}, {"term_statistics", &t.TermStatistics},
		{"fieldStatistics", &t.FieldStatistics}, {"field_statistics", &t.FieldStatistics},
	} {
		if *f.to, err = c.Bool(f.name, *f.to); err != nil {
			return err
		}
	}
	if c.Params.Has("version") {
		if t.Version, err = readVersion(c); err != nil {
			return err
		}
	}
	if c.Params.Has("version_type") {
		if t.VersionType, err = readVersionType(c); err != nil {
			return err
		}
	}
	t.Preference = c.Text("preference", "")
	return nil
}

// vectorsItem lays out the answer to one request of several.
func (a *API) vectorsItem(item *document.GotVectorsItem) xcontent.Object {
	if item.Err == nil {
		return vectorsBody(item.Got, 0)
	}
	return xcontent.Object{{Key: "_index", Value: item.Index}, {Key: "_type", Value: item.Type}, {Key: "_id", Value: item.ID},
		{Key: "error", Value: a.node.Profile.Error(item.Err).Failure()}}
}

// vectorsBody lays out the vectors of a document.
func vectorsBody(g *document.GotVectors, took time.Duration) xcontent.Object {
	o := xcontent.Object{{Key: "_index", Value: g.Index}, {Key: "_type", Value: g.Type}}
	if !g.Artificial {
		o = o.With("_id", g.ID)
	}
	o = o.With("_version", g.Version).With("found", g.Found).With("took", took.Milliseconds())
	if !g.Found {
		return o
	}
	fields := make(xcontent.Object, 0, len(g.Fields))
	for i := range g.Fields {
		fields = fields.With(g.Fields[i].Name, vectorBody(&g.Fields[i]))
	}
	return o.With("term_vectors", fields)
}

func vectorBody(f *document.VectorField) xcontent.Object {
	var o xcontent.Object
	if st := f.Stats; st != nil {
		o = o.With("field_statistics", xcontent.Object{{Key: "sum_doc_freq", Value: st.DocFreqs}, {Key: "doc_count", Value: st.Docs}, {Key: "sum_ttf", Value: st.Total}})
	}
	terms := make(xcontent.Object, 0, len(f.Terms))
	for i := range f.Terms {
		terms = append(terms, xcontent.Member{Key: f.Terms[i].Text, Value: vectorTerm(f, &f.Terms[i])})
	}
	return o.With("terms", terms)
}

func vectorTerm(f *document.VectorField, t *document.VectorTerm) xcontent.Object {
	var o xcontent.Object
	if t.DocFreq > 0 {
		o = o.With("doc_freq", t.DocFreq).With("ttf", t.Total)
	}
	o = o.With("term_freq", len(t.Places))
	if f.HasPositions || f.HasOffsets || f.HasPayloads {
		tokens := make([]xcontent.Object, len(t.Places))
		for i, p := range t.Places {
			token := xcontent.Object{}
			if f.HasPositions {
				token = token.With("position", p.Position)
			}
			if f.HasOffsets {
				token = token.With("start_offset", p.Start).With("end_offset", p.End)
			}
			if f.HasPayloads && len(p.Payload) > 0 {
				token = token.With("payload", base64.StdEncoding.EncodeToString(p.Payload))
			}
			tokens[i] = token
		}
		o = o.With("tokens", tokens)
	}
	if t.Scored {
		o = o.With("score", xcontent.Float(t.Score))
	}
	return o
}
