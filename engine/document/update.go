package document

import (
	"context"

	"esconsole/engine/cluster"
	"esconsole/engine/eserr"
	"esconsole/engine/index"
	"esconsole/engine/xcontent"
)

// Update is the body of an update request.
type Update struct {
	Doc         xcontent.Value // missing: none
	Upsert      xcontent.Value // missing: none
	DocAsUpsert bool
	DetectNoop  bool
	Script      xcontent.Value // missing: none
	Source      *SourceFilter  // nil: the new document is not returned
}

// validateUpdate adds what is wrong with an update's body.
func (w *Write) validateUpdate(v *eserr.Validation) {
	u := w.Update
	if w.IfSeqNo != index.UnassignedSeqNo {
		if w.RetryOnConflict > 0 {
			v.Add("compare and write operations can not be retried")
		}
		if u.DocAsUpsert {
			v.Add("compare and write operations can not be used with upsert")
		}
		if !u.Upsert.IsMissing() {
			v.Add("upsert requests don't support `if_seq_no` and `if_primary_term`")
		}
	}
	if u.Script.IsMissing() && u.Doc.IsMissing() {
		v.Add("script or doc is missing")
	}
	if !u.Script.IsMissing() && !u.Doc.IsMissing() {
		v.Add("can't provide both script and doc")
	}
	if u.Doc.IsMissing() && u.DocAsUpsert {
		v.Add("doc must be specified if doc_as_upsert is enabled")
	}
}

// update reads the document, merges the change into it and writes it back,
// provided nobody else did meanwhile; it tries again as often as asked to.
func (s *Service) update(ctx context.Context, ix *cluster.Index, w *Write) (*Result, error) {
	typ := s.typeOf(ix, w)
	if w.Routing == "" && ix.Mapping.RoutingRequired(typ) {
		return nil, routingMissing(ix.Name, typ, w.ID)
	}
	for try := 0; ; try++ {
		r, err := s.updateOnce(ix, typ, w)
		if e, ok := eserr.As(err); ok && e.Type == "version_conflict_engine_exception" && try < w.RetryOnConflict && ctx.Err() == nil {
			continue
		}
		return r, err
	}
}

func (s *Service) updateOnce(ix *cluster.Index, typ string, w *Write) (*Result, error) {
	shards := s.Node.Shards(ix)
	if shards == nil {
		return nil, cluster.IndexNotFound(ix.Name)
	}
	shard := shards.Shard(w.ID, w.Routing)
	doc := shard.Get(typ, w.ID)
	if doc == nil {
		return s.upsert(ix, shard, typ, w)
	}
	if w.IfSeqNo != index.UnassignedSeqNo && (doc.SeqNo != w.IfSeqNo || doc.Term != w.IfTerm) {
		return nil, shard.SeqNoConflict(typ, w.ID, w.IfSeqNo, w.IfTerm, doc)
	}
	if !w.Update.Script.IsMissing() {
		return nil, eserr.NotImplemented("update by script")
	}
	merged, changed, err := mergeDoc(doc.Source, w.Update.Doc)
	if err != nil {
		return nil, err
	}
	if !changed && w.Update.DetectNoop {
		r := &Result{Op: OpUpdate, Index: ix.Name, Type: typ, ID: w.ID, Version: doc.Version, SeqNo: doc.SeqNo, Term: doc.Term,
			Outcome: "noop"}
		r.Get = w.Update.got(r, merged)
		return r, nil
	}
	write := s.follow(w, typ, OpIndex)
	write.Source, write.Routing = merged, doc.Routing
	write.IfSeqNo, write.IfTerm = doc.SeqNo, doc.Term
	return s.finishUpdate(ix, w, write)
}

// upsert writes the document that an update brings for the case that there is none.
func (s *Service) upsert(ix *cluster.Index, shard *index.Shard, typ string, w *Write) (*Result, error) {
	u := w.Update
	body := u.Upsert
	if u.DocAsUpsert {
		body = u.Doc
	}
	if body.IsMissing() {
		e := eserr.New(404, "document_missing_exception", "[%s][%s]: document missing", typ, w.ID)
		e.Meta = shard.Meta()
		return nil, e
	}
	write := s.follow(w, typ, OpCreate)
	write.Source = xcontent.Encode(body, xcontent.Format{})
	return s.finishUpdate(ix, w, write)
}

// follow is the write that an update ends in.
func (s *Service) follow(w *Write, typ string, op OpType) *Write {
	write := NewWrite(op)
	write.Index, write.Type, write.ID, write.Routing = w.Index, typ, w.ID, w.Routing
	write.Refresh, write.WaitForActive = w.Refresh, w.WaitForActive
	return write
}

func (s *Service) finishUpdate(ix *cluster.Index, w, write *Write) (*Result, error) {
	r, err := s.write(ix, write)
	if err != nil {
		return nil, err
	}
	r.Op = OpUpdate
	r.Get = w.Update.got(r, write.Source)
	return r, nil
}

// got is the document for the answer of an update that asks for it.
func (u *Update) got(r *Result, source []byte) *Got {
	if u.Source == nil || !u.Source.Fetch {
		return nil
	}
	return &Got{Index: r.Index, Type: r.Type, ID: r.ID, Version: r.Version, SeqNo: r.SeqNo, Term: r.Term, Found: true,
		Source: u.Source.Apply(source)}
}

// mergeDoc lays a partial document over a stored one: objects are merged, all
// else is replaced. changed tells whether anything is different now.
func mergeDoc(stored []byte, partial xcontent.Value) (merged []byte, changed bool, err error) {
	old, err := xcontent.Parse(stored, xcontent.Limits{})
	if err != nil {
		return nil, false, eserr.From(err)
	}
	tree, _ := old.Any().(xcontent.Object)
	change, _ := partial.Any().(xcontent.Object)
	tree, changed = merge(tree, change)
	return xcontent.Encode(tree, xcontent.Format{}), changed, nil
}

// merge is bounded by the depth of both, which the reader has bounded.
func merge(into, change xcontent.Object) (xcontent.Object, bool) {
	changed := false
	for _, m := range change {
		old, had := into.Get(m.Key)
		oldObj, both := old.(xcontent.Object)
		newObj, isObj := m.Value.(xcontent.Object)
		switch {
		case had && both && isObj:
			sub, c := merge(oldObj, newObj)
			if c {
				into.Set(m.Key, sub)
				changed = true
			}
		case had && xcontent.Equal(old, m.Value):
		default:
			into.Set(m.Key, m.Value)
			changed = true
		}
	}
	return into, changed
}
