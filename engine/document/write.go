// Package document is the write and read path of single documents: index,
// create, update, delete, get, and the bulk and multi-get that are made of them,
// with the reading of their bodies. It knows nothing of paths and parameters.
package document

import (
	"context"

	"esconsole/engine/cluster"
	"esconsole/engine/compat"
	"esconsole/engine/eserr"
	"esconsole/engine/index"
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

// ParseRefresh reads the parameter refresh.
func ParseRefresh(text string) (Refresh, error) {
	switch text {
	case "", "true":
		return RefreshNow, nil
	case "false":
		return RefreshNone, nil
	case "wait_for":
		return RefreshWait, nil
	}
	return 0, eserr.IllegalArgument("Unknown value for refresh: [" + text + "].")
}

// NoPipeline is the name that stands for no ingest pipeline at all.
const NoPipeline = "_none"

// Write is one write request. NewWrite sets the fields that default to
// something else than zero.
type Write struct {
	Op           OpType
	Index        string
	NoIndex      bool // no index was given
	Type, ID     string
	Parent       string // its routing value is the document's, unless that has one of its own
	AutoID       bool   // no id was given: the node chooses one
	Routing      string // empty: none
	Source       []byte
	Body         []byte // the text that Source is a part of, for errors that quote it; nil: Source
	Version      int64
	VersionType  index.VersionType
	IfSeqNo      int64
	IfTerm       int64
	RequireAlias bool
	Pipeline     *string // name of the ingest pipeline; nil: as the index says

	Update          *Update // of an update
	RetryOnConflict int     // of an update

	ahead *ahead // the document, if a bulk made it ready before its turn

	// What follows is said of a whole bulk, not of the writes in it.
	Refresh Refresh
	Active  ActiveShards
	Timeout string // as error texts print it
}

// DefaultTimeout is how long the server waits for a write by default.
const DefaultTimeout = "1m"

// NewWrite is a write that expects nothing of the stored version.
func NewWrite(op OpType) *Write {
	w := &Write{}
	w.init(op)
	return w
}

func (w *Write) init(op OpType) {
	w.Op, w.Version, w.IfSeqNo, w.IfTerm = op, index.MatchAny, index.UnassignedSeqNo, index.UnassignedTerm
	w.Active, w.Timeout = ActiveDefault, DefaultTimeout
}

// Result is what a write did.
type Result struct {
	Op              OpType
	Index, Type, ID string
	Version         int64
	SeqNo, Term     int64
	Outcome         string // created, updated, deleted, not_found or noop
	Forced          bool   // the shard was refreshed for it
	Copies, Active  int    // of the shard; both 0 for a noop on its own
	Routing         string // that the document went by
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
	Warn    func(text string) // takes deprecation warnings; nil: none are wanted

	// WarnFirst takes those that come before the ones there are; nil: none are wanted.
	WarnFirst func(texts ...string)
}

func (s *Service) warn(text string) {
	if s.Warn != nil {
		s.Warn(text)
	}
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
	s.warnForce(w)
	if w.Op == OpUpdate {
		return s.updateAlone(ctx, w)
	}
	s.warnVersion(w)
	if w.Op != OpDelete {
		if err := s.checkPipeline(w); err != nil {
			return nil, err
		}
	}
	if s.mayCreateIndex(w) && !w.RequireAlias {
		if err := s.ensureIndex(w.Index); err != nil {
			return nil, err
		}
	}
	t, err := s.target(w)
	if err != nil {
		return nil, err
	}
	if err := s.checkShard(&t, w); err != nil {
		return nil, err
	}
	r, err := s.perform(&t, w)
	forced := s.refresh(&t, w.Refresh)
	if err != nil {
		return nil, err
	}
	r.Forced = forced
	return r, nil
}

// checkShard refuses a single write whose shard takes none now.
func (s *Service) checkShard(t *target, w *Write) error {
	if err := t.ix.CheckWrite(); err != nil {
		return err
	}
	return s.checkActive(t, w.Active, w.Timeout, func() string { return shardRequest(t, []*Write{w}, w.Refresh) })
}

// mayCreateIndex tells whether a write makes the index that it does not find.
func (s *Service) mayCreateIndex(w *Write) bool {
	return w.Op != OpDelete || w.VersionType == index.External || w.VersionType == index.ExternalGTE ||
		s.profile().DeleteCreatesIndex
}

// ensureIndex makes an index unless the name is in use.
func (s *Service) ensureIndex(name string) error {
	resolved, err := s.resolveName(name)
	if err != nil || s.Node.State().HasAbstraction(resolved) {
		return err
	}
	if name == "" { // the server stumbles over the check of its first character
		return &eserr.Error{Status: 500, Type: "string_index_out_of_bounds_exception", Reason: "String index out of range: 0", Plain: true}
	}
	return s.Creator.AutoCreate(name)
}

// resolveName gives the name that date math in a name stands for.
func (s *Service) resolveName(name string) (string, error) {
	if name == "" || name[0] != '<' {
		return name, nil
	}
	return cluster.ResolveDateMath(s.Node.Now(), name)
}

// refresh makes the writes to a shard searchable as asked, and tells whether it
// was forced to. A write that waits would sleep until the scheduled refresh;
// nothing else tells the two apart.
func (s *Service) refresh(t *target, when Refresh) (forced bool) {
	switch when {
	case RefreshNow:
		t.shard.Refresh()
		return true
	case RefreshWait:
		t.shards.Refresh()
	}
	return false
}
