// Package document is the write and read path of single documents: index,
// create, update, delete, get, and the bulk and multi-get that are made of them.
// It knows nothing of REST: requests come in parsed, results go out as values.
package document

import (
	"context"
	"strconv"

	"esconsole/engine/cluster"
	"esconsole/engine/compat"
	"esconsole/engine/eserr"
	"esconsole/engine/index"
	"esconsole/engine/mapping"
	"esconsole/engine/node"
)

// OpType is what a write does.
type OpType uint8

// The write operations.
const (
	OpIndex OpType = iota
	OpCreate
	OpDelete
	OpUpdate
)

// String is the name as bulk actions and answers write it.
func (o OpType) String() string { return [...]string{"index", "create", "delete", "update"}[o] }

// Refresh is when a write becomes searchable.
type Refresh uint8

// The refresh policies.
const (
	RefreshNone Refresh = iota
	RefreshNow
	RefreshWait
)

// Write is one write request. NewWrite sets the fields that default to
// something else than zero.
type Write struct {
	Op                OpType
	Index, Type, ID   string // ID "": the node chooses one
	Routing           string
	Source            []byte
	Version           int64
	VersionType       index.VersionType
	IfSeqNo           int64
	IfTerm            int64
	Refresh           Refresh
	RequireAlias      bool
	Pipeline          string
	WaitForActive     int // -1: all; 0: no waiting
	Update            *Update
	RetryOnConflict   int
	DefaultedType     bool // the request named no type
	WaitForActiveText string
}

// NewWrite is a write that expects nothing of the stored version.
func NewWrite(op OpType) *Write {
	return &Write{Op: op, Version: index.MatchAny, IfSeqNo: index.UnassignedSeqNo, IfTerm: index.UnassignedTerm, WaitForActive: 1}
}

// Result is what a write did.
type Result struct {
	Op              OpType
	Index, Type, ID string
	Version         int64
	SeqNo, Term     int64
	Outcome         string // created, updated, deleted, not_found or noop
	Forced          bool   // the shard was refreshed for it
	Copies, Active  int    // of the shard; both 0 for a noop
	Get             *Got   // update with _source: the document as it is now
}

// Status is the HTTP status of the result.
func (r *Result) Status() int {
	switch r.Outcome {
	case "created":
		return 201
	case "not_found":
		return 404
	}
	return 200
}

// Service runs document operations on a node.
type Service struct {
	Node    *node.Node
	Creator Creator
}

// Creator makes the index that a write goes to if there is none.
type Creator interface {
	// AutoCreate makes the index, unless the settings forbid it; an index that
	// another request has made meanwhile is no error.
	AutoCreate(name string) error
}

func (s *Service) profile() *compat.Profile { return s.Node.Profile }

// Do runs one write on its own: the index is made if need be.
func (s *Service) Do(ctx context.Context, w *Write) (*Result, error) {
	if err := w.Validate(s.profile()); err != nil {
		return nil, err
	}
	if err := s.ensureIndex(w); err != nil {
		return nil, err
	}
	return s.apply(ctx, w)
}

// ensureIndex makes the index of a write that may make one.
func (s *Service) ensureIndex(w *Write) error {
	if w.Op == OpDelete && w.VersionType == index.Internal && !s.profile().DeleteCreatesIndex {
		return nil
	}
	if w.RequireAlias || s.Node.State().HasAbstraction(w.Index) {
		return nil
	}
	return s.Creator.AutoCreate(w.Index)
}

// apply runs a write whose index exists, or answers that it doesn't.
func (s *Service) apply(ctx context.Context, w *Write) (*Result, error) {
	ix, err := s.target(w)
	if err != nil {
		return nil, err
	}
	if w.Op == OpUpdate {
		return s.update(ctx, ix, w)
	}
	return s.write(ix, w)
}

// target is the index that a write goes to.
func (s *Service) target(w *Write) (*cluster.Index, error) {
	state := s.Node.State()
	if w.RequireAlias && !state.IsAlias(w.Index) {
		return nil, aliasRequired(w.Index)
	}
	return state.WriteIndex(w.Index)
}

func aliasRequired(name string) *eserr.Error {
	e := cluster.IndexNotFound(name)
	e.Reason = "no such index [" + name + "] and [require_alias] request flag is [true] and [" + name + "] is not an alias"
	return e
}

// write indexes or deletes one document.
func (s *Service) write(ix *cluster.Index, w *Write) (*Result, error) {
	op := &index.Op{ID: w.ID, Type: s.typeOf(ix, w), Routing: w.Routing, Version: w.Version, VersionType: w.VersionType,
		IfSeqNo: w.IfSeqNo, IfTerm: w.IfTerm, Source: w.Source}
	if w.Op == OpCreate {
		op.Version = index.MatchDeleted
	}
	if op.ID == "" {
		op.ID = s.Node.NewDocumentID()
	}
	if w.Routing == "" && ix.Mapping.RoutingRequired(op.Type) {
		return nil, routingMissing(ix.Name, op.Type, op.ID)
	}
	shards := s.Node.Shards(ix)
	if shards == nil {
		return nil, cluster.IndexNotFound(ix.Name)
	}
	shard := shards.Shard(op.ID, op.Routing)
	if w.Op == OpDelete {
		r, err := shard.Delete(op)
		if err != nil {
			return nil, err
		}
		outcome := "not_found"
		if r.Found {
			outcome = "deleted"
		}
		return s.done(ix, shards, shard, w, op, r, outcome), nil
	}
	parsed, err := s.parse(ix, op)
	if err != nil {
		return nil, err
	}
	op.Parsed = parsed
	r, err := shard.Index(op)
	if err != nil {
		return nil, err
	}
	outcome := "updated"
	if r.Created {
		outcome = "created"
	}
	return s.done(ix, shards, shard, w, op, r, outcome), nil
}

// parse reads a document against the mapping of its index. What the document
// adds to the mapping is merged into the index first, so that two writers that
// add the same field at the same time agree on it.
func (s *Service) parse(ix *cluster.Index, op *index.Op) (*mapping.Document, error) {
	src := mapping.SourceToParse{Index: ix.Name, Type: op.Type, ID: op.ID, Routing: op.Routing, Source: op.Source}
	m := ix.Mapping
	for {
		doc, grown, err := m.Parse(src)
		if err != nil || grown == nil {
			return doc, err
		}
		err = s.Node.UpdateMapping(ix.Name, func(current *mapping.Mapping) (*mapping.Mapping, error) {
			if current == m {
				m = grown
				return grown, nil
			}
			m = current // somebody else changed it: read the document against theirs
			doc = nil
			return current, nil
		})
		if err != nil || doc != nil {
			return doc, err
		}
	}
}

// done refreshes if asked to and fills in the result.
func (s *Service) done(ix *cluster.Index, shards *index.Index, shard *index.Shard, w *Write, op *index.Op, r index.Result, outcome string) *Result {
	res := &Result{Op: w.Op, Index: ix.Name, Type: op.Type, ID: op.ID, Version: r.Version, SeqNo: r.SeqNo, Term: r.Term,
		Outcome: outcome, Copies: ix.Copies(), Active: s.Node.State().ActiveCopies(ix)}
	switch w.Refresh {
	case RefreshNow:
		shard.Refresh()
		res.Forced = true
	case RefreshWait:
		// A write that waits would sleep until the scheduled refresh; nothing else
		// tells the two apart.
		shards.Refresh()
	}
	return res
}

// typeOf is the mapping type that a write's document gets.
func (s *Service) typeOf(ix *cluster.Index, w *Write) string {
	if s.profile().SeveralTypes || !w.DefaultedType {
		return w.Type
	}
	if types := ix.Mapping.Types(); len(types) == 1 {
		return types[0]
	}
	return w.Type
}

func routingMissing(ix, typ, id string) *eserr.Error {
	e := eserr.New(400, "routing_missing_exception", "routing is required for [%s]/[%s]/[%s]", ix, typ, id)
	e.Meta = e.Meta.With("index_uuid", "_na_").With("index", ix)
	return e
}

// Validate checks what the server checks before it looks at any index: all
// mistakes at once.
func (w *Write) Validate(p *compat.Profile) error {
	var v eserr.Validation
	if w.Type == "" {
		v.Add("type is missing")
	}
	switch w.Op {
	case OpCreate:
		switch {
		case w.VersionType != index.Internal:
			v.Add("create operations only support internal versioning. use index instead")
			return v.Err()
		case w.Version != index.MatchAny && w.Version != index.MatchDeleted:
			v.Add("create operations do not support explicit versions. use index instead")
			return v.Err()
		case w.IfSeqNo != index.UnassignedSeqNo || w.IfTerm != index.UnassignedTerm:
			v.Add("create operations do not support compare and set. use index instead")
			return v.Err()
		}
	case OpDelete, OpUpdate:
		if w.ID == "" {
			v.Add("id is missing")
		}
	}
	if w.ID == "" && w.Op == OpIndex && (w.VersionType != index.Internal || w.Version != index.MatchAny) {
		v.Add("an id must be provided if version type or value are set")
	}
	w.validateExpectations(&v, p)
	if w.Op == OpUpdate {
		w.validateUpdate(&v)
	}
	if n := len(w.ID); n > maxIDBytes && (w.Op == OpIndex || w.Op == OpCreate) {
		v.Add("id [%s] is too long, must be no longer than %d bytes but was: %d", w.ID, maxIDBytes, n)
	}
	return v.Err()
}

// maxIDBytes is how long an id may be.
const maxIDBytes = 512

// validateExpectations checks version, if_seq_no and if_primary_term.
func (w *Write) validateExpectations(v *eserr.Validation, p *compat.Profile) {
	if !w.VersionType.ValidForWrites(w.Version) {
		v.Add("illegal version value [%d] for version type [%s]", w.Version, w.VersionType.Constant())
	}
	explicit := w.Version != index.MatchAny && w.Version != index.MatchDeleted
	if w.VersionType == index.Internal && explicit && !p.InternalVersions {
		v.Add("internal versioning can not be used for optimistic concurrency control. Please use `if_seq_no` and `if_primary_term` instead")
	}
	if w.IfSeqNo != index.UnassignedSeqNo && (w.VersionType != index.Internal || w.Version != index.MatchAny) {
		v.Add("compare and write operations can not use versioning")
	}
	if w.IfSeqNo != index.UnassignedSeqNo && w.IfTerm == index.UnassignedTerm {
		v.Add("ifSeqNo is set, but primary term is [0]")
	}
	if w.IfSeqNo == index.UnassignedSeqNo && w.IfTerm != index.UnassignedTerm {
		v.Add("ifSeqNo is unassigned, but primary term is [%s]", strconv.FormatInt(w.IfTerm, 10))
	}
}
