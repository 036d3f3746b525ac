package search

import (
	"slices"
	"strconv"

	"esconsole/engine/eserr"

	"esconsole/engine/mapping"
	"esconsole/engine/xcontent"
)

// Body lays out the answer of a search that took so many milliseconds.
func (r *Request) Body(res *Result, took int64, totalAsObject bool) (xcontent.Object, error) {
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
		h, err := r.hit(&res.hits[i])
		if err != nil {
			return nil, r.fetchFailed(&res.hits[i], err)
		}
		list = append(list, h)
	}
	o := xcontent.Object{
		{Key: "took", Value: took},
		{Key: "timed_out", Value: false},
	}
	if r.TerminateAfter > 0 {
		o = o.With("terminated_early", res.Terminated)
	}
	o = o.With("_shards", res.ShardCounts()).With("hits", hits.With("hits", list))
	if r.Aggs == nil || len(res.aggs) == 0 {
		return o, nil
	}
	reduced, err := r.Aggs.Reduce(res.aggs)
	if err != nil {
		return nil, reduceFailed(err)
	}
	found, err := r.Aggs.Object(reduced, r.TypedKeys)
	return o.With("aggregations", found), err
}

// fetchFailed is the error of a search whose hits could not be laid out.
func (r *Request) fetchFailed(h *hit, err error) error {
	e := eserr.From(err)
	if e.Status == 501 {
		return e
	}
	return allShardsFailed([]failure{{h.run.shard, e}}, "query")
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
func (r *Request) hit(h *hit) (xcontent.Object, error) {
	d := h.stored()
	o := xcontent.Object{}
	if r.Explain {
		s := h.run.shard
		o = o.With("_shard", "["+s.Index+"]["+strconv.Itoa(s.Number)+"]").With("_node", s.Node)
	}
	o = append(o, xcontent.Object{{Key: "_index", Value: h.run.shard.Index}, {Key: "_type", Value: d.Parsed.Type}}...)
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
	if src := r.source(&d); src != nil {
		o = o.With("_source", src)
	}
	fields := r.storedFields(&d)
	if err := r.docValues(&fields, h); err != nil {
		return nil, err
	}
	if len(fields) > 0 {
		o = o.With("fields", fields)
	}
	return r.after(o, h), nil
}

// after adds what follows the fields of a hit.
func (r *Request) after(o xcontent.Object, h *hit) xcontent.Object {
	if len(r.Sort) > 0 {
		var keys []any
		for i := range r.Sort {
			keys = append(keys, h.keys[i].printed(&r.Sort[i]))
		}
		o = o.With("sort", keys)
	}
	if names := h.matched(); len(names) > 0 {
		o = o.With("matched_queries", names)
	}
	if r.Explain {
		o = o.With("_explanation", PrintExplanation(h.explain()))
	}
	return o
}

// source is the part of _source that a hit carries, nil for none.
func (r *Request) source(d *Doc) any {
	raw := xcontent.Raw(d.Parsed.Source)
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
func (r *Request) storedFields(d *Doc) xcontent.Object {
	var out xcontent.Object
	for _, name := range r.StoredFields {
		if values := storedValues(d.Parsed, name); len(values) > 0 {
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
