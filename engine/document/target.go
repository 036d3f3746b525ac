package document

import (
	"esconsole/engine/cluster"
	"esconsole/engine/eserr"
	"esconsole/engine/index"
)

// target is where a write goes.
type target struct {
	ix      *cluster.Index
	shards  *index.Index
	shard   *index.Shard
	routing string
}

// target finds out where a write goes, and gives it the id that it lacks.
func (s *Service) target(w *Write) (target, error) {
	ix, err := s.writeIndex(w)
	if err != nil {
		return target{}, err
	}
	return s.targetIn(ix, w)
}

// writeIndex is the index that a write goes to.
func (s *Service) writeIndex(w *Write) (*cluster.Index, error) {
	state := s.Node.State()
	if w.RequireAlias && !state.IsAlias(w.Index) {
		e := eserr.IndexNotFoundBare(w.Index)
		e.Reason += " and [require_alias] request flag is [true] and [" + w.Index + "] is not an alias"
		return nil, e
	}
	name, err := s.resolveName(w.Index)
	if err != nil {
		return nil, err
	}
	return state.WriteIndex(name)
}

func (s *Service) targetIn(ix *cluster.Index, w *Write) (t target, err error) {
	t.ix = ix
	if t.routing, err = s.Node.State().WriteRouting(w.Index, orParent(w.Routing, w.Parent)); err != nil {
		return t, err
	}
	typ := s.storedType(ix, w.Type)
	if w.Parent != "" && (w.Op == OpIndex || w.Op == OpCreate) && !ix.Mapping.HasParents(typ) {
		return t, eserr.IllegalArgument("can't specify parent if no parent field has been configured")
	}
	if t.routing == "" && ix.Mapping.RoutingRequired(typ) {
		if w.AutoID {
			return t, errNullID
		}
		return t, eserr.RoutingMissing(ix.Name, w.Type, w.ID)
	}
	switch {
	case w.AutoID && w.ID == "":
		w.ID = s.Node.NewDocumentID()
	case w.ID == "":
		return t, eserr.IllegalArgument("if _id is specified it must not be empty")
	}
	if t.shards = s.Node.Shards(ix); t.shards == nil {
		return t, eserr.IndexNotFoundBare(ix.Name)
	}
	t.shard = t.shards.Shard(w.ID, t.routing)
	return t, nil
}

// errNullID is what the server stumbles over when it says that a routing value is
// missing of a document without an id. It fails a whole bulk.
var errNullID = &eserr.Error{Status: 500, Type: "null_pointer_exception", Reason: "id must not be null", Plain: true}

// orParent is the routing value of a document, which that of its parent is unless
// it has one of its own.
func orParent(routing, parent string) string {
	if routing == "" {
		return parent
	}
	return routing
}

// storedType is the type that documents of a request's type have in the index:
// where an index has one type only, _doc stands for it.
func (s *Service) storedType(ix *cluster.Index, typ string) string {
	if typ == DefaultType && !s.profile().Mapping.SeveralTypes {
		if only, ok := ix.Mapping.OnlyType(); ok {
			return only
		}
	}
	return typ
}

// DefaultType is the type of requests that name none.
const DefaultType = "_doc"
