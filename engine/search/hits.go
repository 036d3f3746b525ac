package search

import (
	"slices"

	"esconsole/engine/mapping"
	"esconsole/engine/xcontent"
)

// Body lays out the answer of a search that took so many milliseconds.
func (r *Request) Body(res *Result, took int64, totalAsObject bool) xcontent.Object {
	hits := xcontent.Object{}
	if r.TrackTotal >= 0 {
		hits = hits.With("total", r.total(res, totalAsObject))
	}
	if res.MaxScore != nil {
		hits = hits.With("max_score", xcontent.Float(*res.MaxScore))
	} else {
		hits = hits.With("max_score", nil)
	}
	list := make([]any, 0, len(res.hits))
	for i := range res.hits {
		list = append(list, r.hit(&res.hits[i]))
	}
	return xcontent.Object{
		{Key: "took", Value: took},
		{Key: "timed_out", Value: false},
		{Key: "_shards", Value: res.ShardCounts()},
		{Key: "hits", Value: hits.With("hits", list)},
	}
}

func (r *Request) total(res *Result, asObject bool) any {
	if r.TotalAsInt || !asObject {
		return res.Total
	}
	relation := "eq"
	if res.AtLeast {
		relation = "gte"
	}
	return xcontent.Object{{Key: "value", Value: res.Total}, {Key: "relation", Value: relation}}
}

// ShardCounts is how many shards answered.
func (res *Result) ShardCounts() xcontent.Object {
	o := xcontent.Object{{Key: "total", Value: res.Shards}, {Key: "successful", Value: res.Shards - len(res.failed)},
		{Key: "skipped", Value: 0}, {Key: "failed", Value: len(res.failed)}}
	if len(res.failed) == 0 {
		return o
	}
	var list []any
	for _, f := range res.failed {
		list = append(list, f.object())
	}
	return o.With("failures", list)
}

// hit lays out one hit.
func (r *Request) hit(h *hit) xcontent.Object {
	d := h.doc
	o := xcontent.Object{{Key: "_index", Value: h.shard.Index}, {Key: "_type", Value: d.Parsed.Type}}
	bare := len(r.StoredFields) == 1 && r.StoredFields[0] == "_none_"
	if !bare {
		o = o.With("_id", d.Parsed.ID)
	}
	if r.Version {
		o = o.With("_version", d.Version)
	}
	if r.SeqNo {
		o = o.With("_seq_no", d.SeqNo).With("_primary_term", d.Term)
	}
	if r.scored() {
		o = o.With("_score", xcontent.Float(h.score))
	} else {
		o = o.With("_score", nil)
	}
	if d.Routing != "" && !bare {
		o = o.With("_routing", d.Routing)
	}
	if src := r.source(h); src != nil {
		o = o.With("_source", src)
	}
	if fields := r.storedFields(h); len(fields) > 0 {
		o = o.With("fields", fields)
	}
	if len(r.Sort) > 0 {
		var keys []any
		for i, s := range r.Sort {
			keys = append(keys, h.keys[i].printed(s))
		}
		o = o.With("sort", keys)
	}
	return o
}

// source is the part of _source that a hit carries, nil for none.
func (r *Request) source(h *hit) any {
	raw := xcontent.Raw(h.doc.Parsed.Source)
	f := r.Source
	switch {
	case len(raw) == 0 || f != nil && !f.Fetch:
		return nil
	case f == nil:
		if r.StoredFields != nil && !slices.Contains(r.StoredFields, "_source") {
			return nil
		}
		return raw
	case len(f.Includes) == 0 && len(f.Excludes) == 0:
		return raw
	}
	doc, err := xcontent.Parse(raw, xcontent.Limits{})
	if err != nil {
		return nil
	}
	return xcontent.NewSourceFilter(f.Includes, f.Excludes).Apply(doc, xcontent.HashOrder)
}

// storedFields are the stored values of the asked fields.
func (r *Request) storedFields(h *hit) xcontent.Object {
	var out xcontent.Object
	for _, name := range r.StoredFields {
		if values := storedValues(h.doc.Parsed, name); len(values) > 0 {
			out = out.With(name, values)
		}
	}
	return out
}

// storedValues are the values of a stored field, in the order of the document.
func storedValues(d *mapping.Document, name string) []any {
	var out []any
	for i := range d.Fields {
		if f := &d.Fields[i]; f.Type.Stored && f.Type.Name == name {
			out = append(out, f.Printed())
		}
	}
	return out
}
