package document

import (
	"context"

	"esconsole/engine/cluster"
	"esconsole/engine/compat"
	"esconsole/engine/eserr"
	"esconsole/engine/index"
	"esconsole/engine/progress"
)

// Bulk is many writes in one request.
type Bulk struct {
	Writes  []*Write
	Refresh Refresh
	Active  ActiveShards
	Timeout string
}

// Item is what became of one write of a bulk.
type Item struct {
	Op              OpType
	Index, Type, ID string // of a write that failed
	NoIndex, NoID   bool   // they are not known
	Result          *Result
	Err             error
}

// BulkResult is what a bulk did.
type BulkResult struct {
	Items    []Item
	Ingested bool // a write named an ingest pipeline
	Errors   bool
}

// Validate checks all writes, and that there are any.
func (b *Bulk) Validate(p *compat.Profile) error {
	var v eserr.Validation
	if len(b.Writes) == 0 {
		v.Add("no requests added")
	}
	for _, w := range b.Writes {
		w.validate(&v, p)
	}
	return v.Err()
}

// Bulk runs all writes in their order. A write that fails fails alone.
//
// Server: org.elasticsearch.action.bulk.TransportBulkAction.
func (s *Service) Bulk(ctx context.Context, b *Bulk) (*BulkResult, error) {
	if err := b.Validate(s.profile()); err != nil {
		return nil, err
	}
	for _, w := range b.Writes {
		s.warnForce(w)
		s.warnVersion(w)
	}
	run := &bulkRun{Service: s, Bulk: b, items: make([]Item, len(b.Writes)), targets: make([]target, len(b.Writes)),
		indices: map[string]*cluster.Index{}}
	if err := run.checkNames(); err != nil {
		return nil, err
	}
	res := &BulkResult{Items: run.items, Ingested: run.ingest()}
	run.createIndices()
	if err := run.resolve(); err != nil {
		return nil, err
	}
	listener := progress.Of(ctx)
	wait, stop := run.readAhead()
	defer stop()
	for i, w := range b.Writes {
		wait(i)
		if listener != nil && i%toldEvery == 0 {
			listener(i, len(b.Writes))
		}
		if run.open(i) {
			run.one(ctx, i, w)
		}
	}
	run.refresh()
	for i := range run.items {
		res.Errors = res.Errors || run.items[i].Err != nil
	}
	return res, nil
}

// toldEvery is after how many writes a listener is told of the progress.
const toldEvery = 256

// bulkRun is one bulk on its way.
type bulkRun struct {
	*Service
	*Bulk
	items   []Item
	targets []target // where each write goes
	indices map[string]*cluster.Index
	touched []*target // one for each shard that was written to
}

// checkNames fails the whole bulk if the date math in a name is wrong.
func (r *bulkRun) checkNames() error {
	for _, w := range r.Writes {
		if _, err := r.resolveName(w.Index); err != nil {
			return err
		}
	}
	return nil
}

// open tells whether a write has not failed yet.
func (r *bulkRun) open(i int) bool { return r.items[i].Err == nil && r.items[i].Result == nil }

// fail notes that a write failed; name is the index that the answer names.
func (r *bulkRun) fail(i int, name string, err error) {
	w := r.Writes[i]
	r.items[i] = Item{Op: w.Op, Index: name, Type: w.Type, ID: w.ID, NoID: w.AutoID && w.ID == "", Err: err}
}

// ingest fails the writes that name an ingest pipeline and tells whether there
// are any. What an update may create goes through the bulk's pipeline too; when
// that fails the server has forgotten which update it was.
func (r *bulkRun) ingest() (any bool) {
	for i, w := range r.Writes {
		indexed := w.indexed()
		if indexed == nil {
			continue
		}
		err := r.checkPipeline(indexed)
		if err == nil {
			continue
		}
		any = true
		r.fail(i, w.Index, err)
		if w.Op == OpUpdate {
			r.items[i].Op, r.items[i].Type, r.items[i].NoIndex, r.items[i].NoID = OpIndex, DefaultType, true, true
		}
	}
	return any
}

// indexed is the document that a write may index as far as ingest pipelines are
// concerned, of an update the one that it creates if there is none; nil if there
// is no such document.
func (w *Write) indexed() *Write {
	u := w.Update
	switch {
	case w.Op == OpIndex, w.Op == OpCreate:
		return w
	case w.Op == OpDelete, u.DocAsUpsert && u.Doc.IsMissing(), !u.DocAsUpsert && u.Upsert.IsMissing():
		return nil
	case u.DocAsUpsert:
		return &Write{Index: w.Index}
	}
	return &Write{Index: w.Index, Pipeline: w.Pipeline}
}

// createIndices makes the indices that are missing, and fails the writes to
// those that can't be made. An index that one write wants to be an alias is not made.
func (r *bulkRun) createIndices() {
	var names []string
	wanted := map[string]bool{}
	for i, w := range r.Writes {
		if !r.open(i) || !r.mayCreateIndex(w) {
			continue
		}
		want, seen := wanted[w.Index]
		if !seen {
			names = append(names, w.Index)
			want = true
		}
		wanted[w.Index] = want && !w.RequireAlias
	}
	failed := map[string]error{}
	for _, name := range names {
		if !wanted[name] {
			continue
		}
		if err := r.ensureIndex(name); err != nil {
			failed[name] = err
		}
	}
	if len(failed) == 0 {
		return
	}
	for i, w := range r.Writes {
		if err := failed[w.Index]; err != nil && r.open(i) {
			r.fail(i, w.Index, err)
		}
	}
}

// resolve finds out where each write goes, and checks that its shard takes writes.
// An error is one of the whole bulk.
func (r *bulkRun) resolve() error {
	for i, w := range r.Writes {
		if !r.open(i) {
			continue
		}
		ix, err := r.indexOf(w)
		if err != nil {
			r.fail(i, w.Index, err)
			continue
		}
		if r.targets[i], err = r.targetIn(ix, w); err == errNullID {
			return err
		} else if err != nil {
			r.fail(i, ix.Name, err)
		}
	}
	r.checkShards()
	return nil
}

// indexOf is the index that a write goes to; each name is looked up once.
func (r *bulkRun) indexOf(w *Write) (*cluster.Index, error) {
	if ix := r.indices[w.Index]; ix != nil && !w.RequireAlias {
		return ix, nil
	}
	ix, err := r.writeIndex(w)
	if err == nil {
		r.indices[w.Index] = ix
	}
	return ix, err
}

// checkShards fails all writes to a shard that takes none now.
func (r *bulkRun) checkShards() {
	checked := map[*index.Shard]error{}
	for i := range r.Writes {
		if !r.open(i) {
			continue
		}
		t := &r.targets[i]
		err, done := checked[t.shard]
		if !done {
			err = t.ix.CheckWrite()
			if err == nil {
				err = r.checkActive(t, r.Active, r.Timeout, func() string { return shardRequest(t, r.writesTo(t.shard), r.Refresh) })
			}
			checked[t.shard] = err
			if err == nil {
				r.touched = append(r.touched, t)
			}
		}
		if err != nil {
			r.fail(i, t.ix.Name, err)
		}
	}
}

// writesTo lists the writes to one shard.
func (r *bulkRun) writesTo(shard *index.Shard) []*Write {
	var out []*Write
	for i, w := range r.Writes {
		if r.targets[i].shard == shard && r.items[i].Err == nil {
			out = append(out, w)
		}
	}
	return out
}

// one carries out one write.
func (r *bulkRun) one(ctx context.Context, i int, w *Write) {
	t := &r.targets[i]
	// An earlier write may have changed the mapping.
	err := r.reload(t)
	var res *Result
	switch {
	case err != nil:
	case w.Op == OpUpdate:
		res, err = r.update(ctx, t, w)
	default:
		res, err = r.perform(t, w)
	}
	if err != nil {
		r.fail(i, t.ix.Name, err)
		return
	}
	r.items[i] = Item{Op: w.Op, Result: res}
}

// update carries out an update, as often as it may be tried.
func (r *bulkRun) update(ctx context.Context, t *target, w *Write) (*Result, error) {
	for try := 0; ; try++ {
		res, err := r.tryUpdate(t, w)
		if !again(ctx, err, try, w) {
			return res, err
		}
	}
}

func (r *bulkRun) tryUpdate(t *target, w *Write) (*Result, error) {
	step, err := r.prepareUpdate(t, w)
	if err != nil {
		return nil, err
	}
	if res := step.noop; res != nil {
		// Within a bulk the shard has been written to all the same.
		res.Copies, res.Active = t.ix.Copies(), r.Node.State().ActiveCopies(t.ix)
		return res, nil
	}
	return r.finishUpdate(step, w)
}

// refresh refreshes the shards that were written to, as asked.
func (r *bulkRun) refresh() {
	forced := false
	for _, t := range r.touched {
		forced = r.Service.refresh(t, r.Refresh)
	}
	for i := range r.items {
		if res := r.items[i].Result; res != nil {
			res.Forced = forced
		}
	}
}
