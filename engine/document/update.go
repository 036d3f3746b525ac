package document

import (
	"context"
	"strings"

	"esconsole/engine/eserr"
	"esconsole/engine/index"
	"esconsole/engine/java"
	"esconsole/engine/script"
	"esconsole/engine/xcontent"
)

// Update is the body of an update request.
type Update struct {
	Doc            xcontent.Value // missing: none
	Upsert         xcontent.Value // missing: none
	Script         *script.Script // nil: none
	DocAsUpsert    bool
	ScriptedUpsert bool
	DetectNoop     bool
	Source         *SourceFilter // nil: the new document is not returned
	Fields         []string      // deprecated: fields of the new document to return; nil: none

	// Routing is that of the partial document, which an update on its own takes
	// from its parameters. Without one the document keeps the routing it has.
	Routing string
}

// NewUpdate is an update without anything to do.
func NewUpdate() *Update { return &Update{DetectNoop: true} }

// updateAlone runs one update request.
func (s *Service) updateAlone(ctx context.Context, w *Write) (*Result, error) {
	if !w.RequireAlias {
		if err := s.ensureIndex(w.Index); err != nil {
			return nil, err
		}
	}
	t, err := s.target(w)
	if err != nil {
		return nil, err
	}
	if err := t.ix.CheckWrite(); err != nil {
		return nil, err
	}
	for try := 0; ; try++ {
		r, err := s.tryUpdateAlone(&t, w)
		if !again(ctx, err, try, w) {
			return r, s.remote(err)
		}
		// The write that came first may have brought the type.
		if err := s.reload(&t); err != nil {
			return nil, err
		}
	}
}

// remote gives the error of an update as the node sees it that has sent the update
// to the shard's node, even if that is the same one: what is none of the server's
// own exceptions has the transport's as its root cause.
func (s *Service) remote(err error) error {
	e, ok := eserr.As(err)
	if !ok || !s.profile().RemoteErrors || !e.Plain {
		return err
	}
	node := s.Node.State().Nodes[0]
	c := *e
	c.Roots = []*eserr.Error{eserr.New(500, "remote_transport_exception", "[%s][%s:9300][indices:data/write/update[s]]", node.Name, node.IP)}
	return &c
}

const typeVersionConflict = "version_conflict_engine_exception"

// again tells whether an update that failed is to be tried once more.
func again(ctx context.Context, err error, try int, w *Write) bool {
	if try >= w.RetryOnConflict {
		return false
	}
	e, ok := eserr.As(err)
	return ok && e.Type == typeVersionConflict && ctx.Err() == nil
}

func (s *Service) tryUpdateAlone(t *target, w *Write) (*Result, error) {
	step, err := s.prepareUpdate(t, w)
	if err != nil {
		return nil, err
	}
	if step.noop != nil {
		return step.noop, nil
	}
	if err := step.write.Validate(s.profile()); err != nil { // it is a bulk of its own
		return nil, err
	}
	if err := s.checkPipeline(step.write); err != nil {
		return nil, err
	}
	if err := s.routeAgain(&step.target, step.write); err != nil {
		return nil, err
	}
	if err := s.checkShard(&step.target, step.write); err != nil {
		return nil, err
	}
	r, err := s.finishUpdate(step, w)
	forced := s.refresh(t, w.Refresh)
	if err != nil {
		return nil, err
	}
	r.Forced = forced
	return r, nil
}

// routeAgain finds out where the write of an update on its own goes: it is a
// request of its own, which an alias may give another routing.
func (s *Service) routeAgain(t *target, w *Write) (err error) {
	if t.routing, err = s.Node.State().WriteRouting(w.Index, t.routing); err != nil {
		return err
	}
	t.shard = t.shards.Shard(w.ID, t.routing)
	return nil
}

// updateStep is what an update comes to once the document was read: the write
// that carries it out, or nothing to do.
type updateStep struct {
	write  *Write
	target target
	noop   *Result
}

// prepareUpdate reads the document and works the change into it.
//
// Server: org.elasticsearch.action.update.UpdateHelper.
func (s *Service) prepareUpdate(t *target, w *Write) (*updateStep, error) {
	var doc *index.Doc
	if typ := s.storedType(t.ix, w.Type); t.ix.Mapping.HasType(typ) {
		doc, _ = t.shard.Get(typ, w.ID)
	}
	if doc == nil {
		return s.upsert(t, w)
	}
	if w.IfSeqNo != index.UnassignedSeqNo && (doc.SeqNo != w.IfSeqNo || doc.Term != w.IfTerm) {
		return nil, t.shard.SeqNoConflict(doc.Type, w.ID, w.IfSeqNo, w.IfTerm, doc.SeqNo, doc.Term)
	}
	if why := w.VersionType.ReadConflict(doc.Version, w.Version); why != "" {
		return nil, t.shard.Conflict(doc.Type, w.ID, why)
	}
	if doc.Source == nil {
		return nil, t.shard.SourceMissing(w.Type, w.ID)
	}
	if w.Update.Script != nil {
		return nil, eserr.NotImplemented("update by script")
	}
	if err := notAnObject(w.Update.Doc); err != nil {
		return nil, err
	}
	tree, changed, err := mergeDoc(doc.Source, w.Update)
	if err != nil {
		return nil, err
	}
	if !changed && w.Update.DetectNoop {
		return &updateStep{noop: s.noop(t, w, doc, tree)}, nil
	}
	step := s.follow(t, w, OpIndex, w.Update.Routing)
	if step.target.routing == "" {
		step.target.routing = doc.Routing
	}
	step.write.Source = xcontent.Encode(tree, xcontent.Format{})
	if w.VersionType == index.Force {
		step.write.Version, step.write.VersionType = w.Version, w.VersionType
	} else {
		step.write.IfSeqNo, step.write.IfTerm = doc.SeqNo, doc.Term
	}
	return step, nil
}

// noop is the result of an update that changes nothing.
func (s *Service) noop(t *target, w *Write, doc *index.Doc, tree xcontent.Object) *Result {
	r := &Result{Op: OpUpdate, Index: t.ix.Name, Type: w.Type, ID: w.ID, Version: doc.Version, SeqNo: doc.SeqNo, Term: doc.Term,
		Outcome: "noop"}
	r.Get = w.Update.got(r, doc.Source, func() xcontent.Value { return reread(tree) })
	return r
}

// upsert is the step where there is no document: the one that the update brings
// for that case is created.
func (s *Service) upsert(t *target, w *Write) (*updateStep, error) {
	u := w.Update
	body := u.Upsert
	if u.DocAsUpsert {
		body = u.Doc
	}
	if body.IsMissing() {
		return nil, t.shard.Missing(w.Type, w.ID)
	}
	if u.ScriptedUpsert && u.Script != nil {
		return nil, eserr.NotImplemented("update by script")
	}
	if err := notAnObject(body); err != nil {
		return nil, err
	}
	if w.namesNumber() { // which a create may not
		var v eserr.Validation
		v.Add("create operations do not support explicit versions. use index instead")
		return nil, v.Err()
	}
	step := s.follow(t, w, OpCreate, t.routing)
	step.write.Source = encode(body)
	return step, nil
}

// notAnObject refuses a document that is some other value, which old bodies may bring.
func notAnObject(v xcontent.Value) error {
	if k := v.Kind(); k == xcontent.KindObject || k == xcontent.KindMissing {
		return nil
	}
	return &eserr.Error{Status: 500, Type: "not_x_content_exception", Plain: true,
		Reason: "Compressor detection can only be called on some xcontent bytes or compressed xcontent bytes"}
}

// follow is the write that an update ends in.
func (s *Service) follow(t *target, w *Write, op OpType, routing string) *updateStep {
	write := NewWrite(op)
	write.Index, write.Type, write.ID = w.Index, w.Type, w.ID
	write.Refresh, write.Active, write.Timeout = w.Refresh, w.Active, w.Timeout
	step := &updateStep{write: write, target: *t}
	step.target.routing = routing
	return step
}

// finishUpdate carries out the step of an update.
func (s *Service) finishUpdate(step *updateStep, w *Write) (*Result, error) {
	if step.target.routing == "" && step.target.ix.Mapping.RoutingRequired(s.storedType(step.target.ix, w.Type)) {
		return nil, eserr.RoutingMissing(step.target.ix.Name, w.Type, w.ID)
	}
	r, err := s.perform(&step.target, step.write)
	if err != nil {
		return nil, err
	}
	r.Op = OpUpdate
	r.Get = w.Update.got(r, step.write.Source, func() xcontent.Value { return parseStored(step.write.Source) })
	return r, nil
}

// got is the document for the answer of an update that asks for it. tree is read
// where a filter needs it.
func (u *Update) got(r *Result, source []byte, tree func() xcontent.Value) *Got {
	f := u.Source
	if u.Fields != nil {
		return u.gotFields(r, source, tree)
	}
	if f == nil || !f.Fetch {
		return nil
	}
	g := &Got{Index: r.Index, Type: r.Type, ID: r.ID, Version: r.Version, SeqNo: r.SeqNo, Term: r.Term, Found: true,
		Source: xcontent.Raw(source)}
	if f.filters() {
		g.Source = xcontent.NewSourceFilter(f.Includes, f.Excludes).Apply(tree(), xcontent.KeepOrder)
	}
	return g
}

// gotFields is the same for an update that asks for fields.
func (u *Update) gotFields(r *Result, source []byte, tree func() xcontent.Value) *Got {
	g := &Got{Index: r.Index, Type: r.Type, ID: r.ID, Version: r.Version, SeqNo: r.SeqNo, Term: r.Term, Found: true}
	doc := tree()
	for _, name := range u.Fields {
		if name == "_source" {
			g.Source = xcontent.Raw(source)
			continue
		}
		v := doc.Path(strings.Split(name, ".")...)
		switch v.Kind() {
		case xcontent.KindMissing, xcontent.KindNull:
		case xcontent.KindArray:
			g.Fields.Set(name, v.Any())
		default:
			g.Fields.Set(name, []any{v.Any()})
		}
	}
	java.SortHashMap(g.Fields, func(m xcontent.Member) string { return m.Key })
	return g
}

// encode is a value as the server stores it after reading it.
func encode(v xcontent.Value) []byte { return xcontent.Encode(v, xcontent.Format{}) }

// parseStored reads a stored source, which was read before: it has no mistakes.
func parseStored(source []byte) xcontent.Value {
	v, _ := xcontent.Parse(source, xcontent.Limits{})
	return v
}

func reread(tree xcontent.Object) xcontent.Value {
	return parseStored(xcontent.Encode(tree, xcontent.Format{}))
}
