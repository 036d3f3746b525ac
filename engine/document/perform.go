package document

import (
	"esconsole/engine/cluster"
	"esconsole/engine/index"
	"esconsole/engine/mapping"
	"esconsole/engine/xcontent"
)

// perform indexes or deletes one document on its shard.
func (s *Service) perform(t *target, w *Write) (*Result, error) {
	op := index.Op{ID: w.ID, Type: s.storedType(t.ix, w.Type), Routing: t.routing, Version: w.Version, VersionType: w.VersionType,
		IfSeqNo: w.IfSeqNo, IfTerm: w.IfTerm}
	if w.Op == OpDelete {
		return s.remove(t, w, &op)
	}
	switch {
	case w.Op == OpCreate:
		op.Version = index.MatchDeleted
	case w.AutoID: // there is nothing to compare a new id with
		op.IfSeqNo, op.IfTerm = index.UnassignedSeqNo, index.UnassignedTerm
	}
	parsed, err := s.parse(t, w, op.Type)
	if err != nil {
		return nil, err
	}
	op.Parsed, op.Source = parsed, parsed.Source
	if w.ahead != nil && w.ahead.parsed == parsed {
		op.Inverted = w.ahead.inverted
	}
	w.ahead = nil
	r, err := t.shard.Index(&op)
	if err != nil {
		return nil, err
	}
	outcome := "updated"
	if r.Created {
		outcome = "created"
	}
	return s.result(t, w, r, outcome), nil
}

func (s *Service) remove(t *target, w *Write, op *index.Op) (*Result, error) {
	if err := s.ensureType(t, op.Type); err != nil {
		return nil, err
	}
	r, err := t.shard.Delete(op)
	if err != nil {
		return nil, err
	}
	outcome := "not_found"
	if r.Found {
		outcome = "deleted"
	}
	return s.result(t, w, r, outcome), nil
}

// result is what an operation on a shard did, for the answer.
func (s *Service) result(t *target, w *Write, r index.Result, outcome string) *Result {
	return &Result{Op: w.Op, Index: t.ix.Name, Type: w.Type, ID: w.ID, Version: r.Version, SeqNo: r.SeqNo, Term: r.Term,
		Outcome: outcome, Routing: t.routing, Copies: t.ix.Copies(), Active: s.Node.State().ActiveCopies(t.ix)}
}

// parse reads a document against the mapping of its index. What the document
// adds to the mapping is merged into the index first, so that two writers that
// add the same field at the same time agree on it.
func (s *Service) parse(t *target, w *Write, typ string) (*mapping.Document, error) {
	src := sourceOf(t, w, typ)
	m := t.ix.Mapping
	for {
		var doc *mapping.Document
		var grown *mapping.Mapping
		var err error
		if a := w.ahead; a != nil && a.mapping == m && a.typ == typ {
			doc = a.parsed
		} else {
			doc, grown, err = m.Parse(src)
		}
		if doc != nil {
			s.warnFirst(doc.FirstWarnings)
			for _, text := range doc.Warnings {
				s.warn(text)
			}
		}
		if grown == nil {
			return doc, err
		}
		merged := false
		failed := s.updateMapping(t, func(current *mapping.Mapping) (*mapping.Mapping, error) {
			if current == m {
				merged = true
				return grown, nil
			}
			m = current // somebody else changed it: read the document against theirs
			return current, nil
		})
		switch {
		case failed != nil:
			return nil, failed
		case merged:
			s.warnFirst(grown.Warnings())
			return doc, err
		}
	}
}

// sourceOf is the document that a write brings.
func sourceOf(t *target, w *Write, typ string) mapping.SourceToParse {
	return mapping.SourceToParse{Index: t.ix.Name, Type: typ, ID: w.ID, Routing: t.routing, Parent: w.Parent, Source: w.Source, Body: w.Body}
}

// ensureType gives the index the type that a deletion names. The server does so,
// as a version may be kept for a document that is not there.
func (s *Service) ensureType(t *target, typ string) error {
	if s.profile().Mapping.SeveralTypes || t.ix.Mapping.HasType(typ) {
		return nil
	}
	if err := t.ix.Mapping.CheckTypeName(typ); err != nil {
		return err
	}
	return s.updateMapping(t, func(current *mapping.Mapping) (*mapping.Mapping, error) {
		m, warnings, err := current.Merge(typ, xcontent.Value{}, mapping.ReasonUpdate)
		s.warnFirst(warnings)
		return m, err
	})
}

// warnFirst passes on what a change of a mapping earns.
func (s *Service) warnFirst(texts []string) {
	if s.WarnFirst != nil && len(texts) > 0 {
		s.WarnFirst(texts...)
	}
}

// updateMapping changes the mapping of the target's index, which is then that of
// the cluster state as it is now.
func (s *Service) updateMapping(t *target, change func(*mapping.Mapping) (*mapping.Mapping, error)) error {
	if err := s.Node.UpdateMapping(t.ix.Name, change); err != nil {
		return err
	}
	return s.reload(t)
}

// reload brings the target's index up to date with the cluster state.
func (s *Service) reload(t *target) error {
	ix, ok := s.Node.State().Lookup(t.ix.Name)
	if !ok || ix.UUID != t.ix.UUID {
		return cluster.IndexNotFound(t.ix.Name)
	}
	t.ix = ix
	return nil
}
